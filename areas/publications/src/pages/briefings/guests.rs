//! The guests of a briefing: the list, a guest, a table of them, and links to send by hand.

use super::super::Staff;
use super::{Head, address, csv, head, kinds, langs, mended};
use crate::Desk;
use crate::actions::briefings::guests::{self as acts, Known};
use crate::actions::briefings::{self, guests};
use crate::model::briefing::guest::{self, COLUMNS, Card, Guest, TypedGuest, read_table};
use crate::model::briefing::{BriefingId, GuestId, State};
use crate::store::briefings::BriefingRow;
use crate::store::briefings::guests::MailRow;
use access::Actor;
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State as Of};
use axum::routing::{get, post};
use axum_extra::extract::Form;
use base::{Error, Mistake, Mistakes, Result};
use web::view::Choice;
use web::{Answer, Page, Visit};

type One = Path<(String, BriefingId)>;
type Two = Path<(String, BriefingId, GuestId)>;

/// Bytes of a table: a thousand guests take a tenth of it.
const TABLE: usize = 1_000_000;

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/briefings/{id}/guests", get(list).post(add))
        .route("/{lang}/office/briefings/{id}/guests/table", post(table).layer(files::form::room()))
        .route("/{lang}/office/briefings/{id}/guests/carry", post(carry))
        .route("/{lang}/office/briefings/{id}/guests/{guest}", get(one).post(change))
        .route("/{lang}/office/briefings/{id}/guests/{guest}/remove", post(remove))
        .route("/{lang}/office/briefings/{id}/links", get(links).post(sent))
        .route("/{lang}/office/briefings/{id}/links.csv", get(links_csv))
        .route("/{lang}/office/briefings/guests.csv", get(template))
}

/// A guest in the list.
pub(super) struct Line {
    pub(super) id: GuestId,
    pub(super) href: String,
    pub(super) organisation: String,
    pub(super) kind: String,
    pub(super) name: String,
    pub(super) post: String,
    pub(super) lang: String,
    pub(super) reply: String,
    pub(super) mail: String,
    pub(super) came: String,
    pub(super) comes: bool,
}

pub(super) fn line(page: &Page, id: BriefingId, known: &Known, mails: &[MailRow]) -> Line {
    let row = &known.row;
    let (name, post) = known.card.as_ref().map_or(("", ""), Card::comes);
    let last = mails.iter().rfind(|m| m.mail.guest == row.id);
    // texts: publications-briefing-kind-* publications-briefing-reply-* publications-briefing-sent-*
    let mail = last.map(|m| match (m.sent_at, m.claimed_at) {
        (Some(at), _) => {
            page.t1(&format!("publications-briefing-sent-{}", m.mail.what.code()), "at", page.date_time(&at))
        }
        (None, Some(_)) => page.t("publications-briefing-unclear"),
        (None, None) => page.t("publications-briefing-waits"),
    });
    Line {
        id: row.id,
        href: page.href(&format!("{}/guests/{}", address(id), row.id)),
        organisation: row.organisation.clone(),
        kind: page.t(&format!("publications-briefing-kind-{}", row.kind.code())),
        name: name.to_owned(),
        post: post.to_owned(),
        lang: row.lang.0.own_name().to_owned(),
        reply: page.t(&format!("publications-briefing-reply-{}", row.answer.code())),
        mail: mail.unwrap_or_default(),
        came: row.came_at.map(|at| page.date_time(&at)).unwrap_or_default(),
        comes: row.came_at.is_some(),
    }
}

#[derive(Template)]
#[template(path = "briefing_guests.html")]
struct ListPage {
    page: Page,
    head: Head,
    takes: bool,
    lines: Vec<Line>,
    typed: TypedGuest,
    kinds: Vec<Choice>,
    langs: Vec<Choice>,
    table: String,
    table_hint: String,
    template: String,
    wrong: Vec<(u64, String)>,
}

async fn list_page(
    desk: &Desk,
    actor: &Actor,
    page: Page,
    row: &BriefingRow,
    (typed, table): (TypedGuest, String),
) -> Result<ListPage> {
    let (guests, mails) = acts::list(desk, actor, row.id).await?;
    Ok(ListPage {
        head: head(&page, row),
        takes: matches!(row.state, State::Prepared | State::Invited),
        lines: guests.iter().map(|g| line(&page, row.id, g, &mails)).collect(),
        kinds: kinds(&page, std::slice::from_ref(&typed.kind)),
        langs: langs(std::slice::from_ref(&typed.language)),
        typed,
        table,
        table_hint: desk.texts.text(
            page.lang(),
            "publications-briefing-table-hint",
            &[
                ("columns", COLUMNS.join(", ").into()),
                ("kinds", guest::kinds().into()),
                ("langs", guest::langs().into()),
            ],
        ),
        template: page.href("/office/briefings/guests.csv"),
        wrong: vec![],
        page,
    })
}

async fn list(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let page = visit.page();
    Ok(web::html(list_page(&desk, &actor, page, &row, (TypedGuest::default(), COLUMNS.join(";"))).await?))
}

async fn put(desk: &Desk, actor: &Actor, id: BriefingId, guests: &[Guest]) -> Result<Result<(), Mistakes>> {
    mended(acts::add(desk, actor, id, guests).await)
}

async fn add(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id)): One,
    Form(typed): Form<TypedGuest>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let outcome = match typed.read() {
        Ok(guest) => put(&desk, &actor, id, &[guest]).await?,
        Err(mistakes) => Err(mistakes),
    };
    match outcome {
        Ok(()) => Ok(visit.redirect(&format!("{}/guests", address(id)))),
        Err(mistakes) => {
            let page = visit.page_with(mistakes);
            Ok(web::again(list_page(&desk, &actor, page, &row, (typed, COLUMNS.join(";"))).await?))
        }
    }
}

/// The words of a table: of the file that was sent, or what was pasted.
async fn table_of(mut form: Multipart) -> Result<String> {
    let (mut pasted, mut file) = (String::new(), String::new());
    while let Some(field) = form.next_field().await.map_err(|_| files::form::broken())? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field.bytes().await.map_err(|_| files::form::broken())?;
        let text = String::from_utf8_lossy(bytes.get(..TABLE.min(bytes.len())).unwrap_or_default()).into_owned();
        match name.as_str() {
            "table" => pasted = text,
            "file" => file = text,
            _ => {}
        }
    }
    Ok(if file.trim().is_empty() { pasted } else { file })
}

async fn table(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One, form: Multipart) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let text = table_of(form).await?;
    let wrong = match read_table(&text) {
        Ok(guests) => {
            acts::add(&desk, &actor, id, &guests).await?;
            return Ok(visit.redirect(&format!("{}/guests", address(id))));
        }
        Err(wrong) => wrong,
    };
    let page = visit.page_with(vec![Mistake::new("table", "publications-briefing-wrong-lines").with("n", wrong.len())]);
    let shown = ListPage {
        wrong: wrong.iter().map(|w| (w.line, page.mistake_text(&w.mistake))).collect(),
        ..list_page(&desk, &actor, page, &row, (TypedGuest::default(), text)).await?
    };
    Ok(web::again(shown))
}

async fn carry(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::carry(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("{}/guests", address(id))))
}

#[derive(Template)]
#[template(path = "briefing_guest.html")]
struct GuestPage {
    page: Page,
    head: Head,
    at: String,
    is_forgotten: bool,
    typed: TypedGuest,
    kinds: Vec<Choice>,
    langs: Vec<Choice>,
}

fn guest_page(page: Page, row: &BriefingRow, guest: GuestId, is_forgotten: bool, typed: TypedGuest) -> GuestPage {
    GuestPage {
        head: head(&page, row),
        at: page.href(&format!("{}/guests/{guest}", address(row.id))),
        is_forgotten,
        kinds: kinds(&page, std::slice::from_ref(&typed.kind)),
        langs: langs(std::slice::from_ref(&typed.language)),
        typed,
        page,
    }
}

async fn one(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id, guest)): Two) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let known = acts::get(&desk, &actor, id, guest).await?;
    let card = known.card.clone().unwrap_or_default();
    let typed = TypedGuest {
        kind: known.row.kind.code().to_owned(),
        organisation: known.row.organisation.clone(),
        name: card.name,
        post: card.post,
        language: known.row.lang.0.code().to_owned(),
        email: card.mail,
    };
    Ok(web::html(guest_page(visit.page(), &row, guest, known.card.is_none(), typed)))
}

async fn change(
    Of(desk): Of<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, id, guest)): Two,
    Form(typed): Form<TypedGuest>,
) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    match typed.read() {
        Ok(read) => {
            acts::edit(&desk, &actor, id, guest, &read).await?;
            Ok(visit.redirect(&format!("{}/guests", address(id))))
        }
        Err(mistakes) => Ok(web::again(guest_page(visit.page_with(mistakes), &row, guest, false, typed))),
    }
}

async fn remove(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id, guest)): Two) -> Answer {
    acts::remove(&desk, &actor, id, guest).await?;
    Ok(visit.redirect(&format!("{}/guests", address(id))))
}

/// A link to send by hand.
struct Link {
    organisation: String,
    name: String,
    mail: String,
    lang: String,
    address: String,
    is_sent: bool,
}

#[derive(Template)]
#[template(path = "briefing_links.html")]
struct LinksPage {
    page: Page,
    head: Head,
    mails: bool,
    links: Vec<Link>,
    any_waits: bool,
}

/// The links of a briefing, and whether a mail still waits to be sent.
async fn all_links(desk: &Desk, actor: &Actor, id: BriefingId) -> Result<(Vec<Link>, bool)> {
    let (guests, mails) = acts::list(desk, actor, id).await?;
    let link = |known: &Known| {
        let card = known.card.as_ref().filter(|card| !card.token.is_empty())?;
        let is_sent = mails.iter().any(|m| m.mail.guest == known.row.id && m.sent_at.is_some());
        Some(Link {
            organisation: known.row.organisation.clone(),
            name: card.name.clone(),
            mail: card.mail.clone(),
            lang: known.row.lang.0.code().to_owned(),
            address: guests::link(desk, known.row.lang.0, card),
            is_sent,
        })
    };
    let any_waits = mails.iter().any(|m| m.sent_at.is_none() && m.claimed_at.is_none());
    Ok((guests.iter().filter_map(link).collect(), any_waits))
}

async fn links(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    let row = briefings::get(&desk, &actor, id).await?;
    let page = visit.page();
    let (links, any_waits) =
        if row.state == State::Invited { all_links(&desk, &actor, id).await? } else { (vec![], false) };
    Ok(web::html(LinksPage { head: head(&page, &row), mails: desk.mails, any_waits, links, page }))
}

async fn sent(Of(desk): Of<Desk>, visit: Visit, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    acts::sent_by_hand(&desk, &actor, id).await?;
    Ok(visit.redirect(&format!("{}/links", address(id))))
}

async fn links_csv(Of(desk): Of<Desk>, Staff(actor): Staff, Path((_, id)): One) -> Answer {
    if briefings::get(&desk, &actor, id).await?.state != State::Invited {
        return Err(Error::NotFound.into());
    }
    let rows = all_links(&desk, &actor, id).await?.0.into_iter();
    let rows: Vec<Vec<String>> = rows.map(|l| vec![l.organisation, l.name, l.mail, l.lang, l.address]).collect();
    let head = ["organisation", "name", "email", "language", "link"].map(str::to_owned);
    Ok(csv("links", &head, &rows)?)
}

async fn template(Staff(actor): Staff) -> Answer {
    briefings::keeps(&actor)?;
    Ok(csv("guests", &COLUMNS.map(str::to_owned), &[])?)
}
