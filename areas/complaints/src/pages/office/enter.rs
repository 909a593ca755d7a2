//! A complaint that came by post, telephone, visit or from a place of detention, entered by staff
//! with the same fields. Staff never see receipt words: at most a slip that shows the status.

use super::Staff;
use crate::Desk;
use crate::actions::filing::{self, Arrival};
use crate::actions::reading;
use crate::model::{Answers, Channel, OnBehalf, Origin, Passes, ReturnPath, clean};
use crate::pages::questions::{COURTS, caution_choices, cautions, court, need_choices, needs};
use access::{Actor, Permission, Scope, require};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Form;
use base::{Date, Error, Lang, Result};
use data_encoding::BASE64;
use exchange::rulebook;
use pdf::{Coupon, Document, Entry, Slip};
use serde::Deserialize;
use web::view::{Choice, DateFields};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/office/enter", get(show).post(take))
        .route("/{lang}/office/reception", get(show).post(take))
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Entered {
    channel: String,
    language: String,
    arrived_day: String,
    arrived_month: String,
    arrived_year: String,
    on_behalf: String,
    what: String,
    ill_treated: Option<String>,
    place: String,
    when: String,
    region: String,
    body: String,
    body_key: String,
    tried: String,
    court: String,
    wish: String,
    consent: String,
    passes: String,
    name: String,
    victim: String,
    contact: String,
    safety: String,
    returns: String,
    told_in: String,
    needs: Vec<String>,
    cautions: Vec<String>,
    then: String,
}

impl Entered {
    fn arrived(&self) -> DateFields {
        DateFields { day: self.arrived_day.clone(), month: self.arrived_month.clone(), year: self.arrived_year.clone() }
    }

    fn answers(&self) -> Answers {
        let key = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let mut answers = Answers {
            lang: self.language.parse().unwrap_or(Lang::Kk),
            on_behalf: OnBehalf::from_code(&self.on_behalf).unwrap_or(OnBehalf::Unknown),
            passes: Passes::from_code(&self.passes).unwrap_or(Passes::Nothing),
            return_path: ReturnPath::from_code(&self.returns).unwrap_or(ReturnPath::Address),
            region: key(&self.region),
            body: key(&self.body_key),
            ill_treated: self.ill_treated.is_some(),
            ..Answers::default()
        };
        answers.story.what = clean(&self.what);
        answers.story.place = clean(&self.place);
        answers.story.when = clean(&self.when);
        answers.story.body = clean(&self.body);
        answers.story.tried = clean(&self.tried);
        answers.story.court = court(&self.court);
        answers.story.wish = clean(&self.wish);
        answers.story.consent = clean(&self.consent);
        answers.identity.name = clean(&self.name);
        answers.identity.victim = clean(&self.victim);
        answers.identity.contact = clean(&self.contact);
        answers.identity.safety = clean(&self.safety);
        answers.identity.needs = needs(&self.needs);
        answers.identity.cautions = cautions(&self.cautions);
        answers.story.language = clean(&self.told_in);
        answers
    }
}

#[derive(Template)]
#[template(path = "enter.html")]
struct EnterPage {
    page: Page,
    entered: Entered,
    arrived: DateFields,
    channels: Vec<Choice>,
    langs: Vec<Choice>,
    behalf: Vec<Choice>,
    regions: Vec<Choice>,
    bodies: Vec<Choice>,
    courts: Vec<Choice>,
    passes: Vec<Choice>,
    returns: Vec<Choice>,
    needs: Vec<Choice>,
    cautions: Vec<Choice>,
    /// Whether it is the view of the reception desk: what is asked first, the rest folded away.
    reception: bool,
}

fn page_of(desk: &Desk, page: Page, entered: Entered) -> EnterPage {
    let today = desk.today();
    let lang = page.lang();
    // texts: complaints-channel-* complaints-who-* complaints-court-* complaints-passes-* complaints-return-*
    let coded = |prefix: &str, code: &'static str, now: &str| {
        Choice::new(code, page.t(&format!("complaints-{prefix}-{code}"))).chosen(code == now)
    };
    let by_hand = Channel::ALL.iter().filter(|c| c.is_entered_by_staff());
    let returns = [ReturnPath::Address, ReturnPath::Slip, ReturnPath::None];
    EnterPage {
        arrived: entered.arrived(),
        channels: by_hand.map(|c| coded("channel", c.code(), &entered.channel)).collect(),
        langs: Lang::ALL
            .iter()
            .map(|l| Choice::new(l.code(), l.own_name()).chosen(l.code() == entered.language))
            .collect(),
        behalf: OnBehalf::ALL.iter().map(|o| coded("who", o.code(), &entered.on_behalf)).collect(),
        regions: rulebook::entries(&desk.rulebook.regions, today)
            .map(|r| Choice::new(&r.key, r.names.get(lang)).chosen(r.key == entered.region))
            .collect(),
        bodies: rulebook::entries(&desk.rulebook.bodies, today)
            .map(|b| Choice::new(&b.key, b.names.get(lang)).chosen(b.key == entered.body_key))
            .collect(),
        courts: COURTS.iter().map(|(_, c)| coded("court", c, &entered.court)).collect(),
        passes: Passes::ALL.iter().map(|p| coded("passes", p.code(), &entered.passes)).collect(),
        returns: returns.iter().map(|r| coded("return", r.code(), &entered.returns)).collect(),
        needs: need_choices(&page, &needs(&entered.needs)),
        cautions: caution_choices(&page, &cautions(&entered.cautions)),
        reception: page.is_at("/office/reception"),
        page,
        entered,
    }
}

/// What staff see when it is saved. The paper for the person is a link of its own: a download alone would leave the
/// filled form standing, to be sent twice. Nothing keeps the words of a slip, so the page itself carries the paper.
#[derive(Template)]
#[template(path = "entered.html")]
struct EnteredPage {
    page: Page,
    reference: String,
    answer_by: Date,
    /// The paper for the person, as a `data:` address, and the name to save it by.
    paper: Option<(String, String)>,
    /// Where the case is, if the one who entered it may open it.
    case: Option<String>,
}

/// Asks for the right to enter a complaint before anything is shown.
fn may_enter(actor: &Actor) -> Result<()> {
    require(actor, Permission::EnterComplaint, &Scope::Office).map(drop)
}

async fn show(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff) -> Answer {
    may_enter(&actor)?;
    let today = DateFields::of(desk.today());
    let entered = Entered {
        channel: if visit.page().is_at("/office/reception") { Channel::Office } else { Channel::Post }
            .code()
            .to_owned(),
        language: visit.lang.code().to_owned(),
        on_behalf: OnBehalf::Own.code().to_owned(),
        passes: Passes::Nothing.code().to_owned(),
        returns: ReturnPath::Address.code().to_owned(),
        arrived_day: today.day,
        arrived_month: today.month,
        arrived_year: today.year,
        ..Entered::default()
    };
    Ok(web::html(page_of(&desk, visit.page(), entered)))
}

async fn take(State(desk): State<Desk>, visit: Visit, Staff(actor): Staff, Form(entered): Form<Entered>) -> Answer {
    let filed = match enter(&desk, &actor, &entered).await {
        Ok(filed) => filed,
        Err(Error::Invalid(mistakes)) => return Ok(web::again(page_of(&desk, visit.page_with(mistakes), entered))),
        Err(cause) => return Err(cause.into()),
    };
    let paper = if filed.receipt.is_some() {
        Some(slip(&desk, &entered, &filed)?)
    } else if entered.then == "coupon" {
        Some(coupon(&desk, &actor, &entered, &filed).await?)
    } else {
        None
    };
    let opens = reading::may_open(&desk, &actor, filed.root).await?;
    let place = format!("/office/cases/{}", filed.root);
    if paper.is_none() && opens {
        let documents = entered.then == "documents";
        return Ok(visit.redirect(&if documents { format!("{place}/documents") } else { place }));
    }
    let paper = paper.map(|pdf| {
        (format!("data:application/pdf;base64,{}", BASE64.encode(&pdf)), format!("{}.pdf", filed.reference))
    });
    let case = opens.then(|| visit.href(&place));
    let reference = filed.reference.to_string();
    Ok(web::html(EnteredPage { page: visit.page(), reference, answer_by: filed.answer_by, paper, case }))
}

async fn enter(desk: &Desk, actor: &Actor, entered: &Entered) -> Result<filing::Filed> {
    let day: Option<Date> = entered.arrived().read("arrived").map_err(Error::Invalid)?;
    let now = desk.world.now();
    let at = match day {
        Some(day) if day > desk.today() => return Err(Error::mistake("arrived", "complaints-mistake-in-future")),
        Some(day) if day < desk.today() => day.start_in(&desk.zone),
        _ => now,
    };
    let channel = Channel::from_code(&entered.channel).filter(|c| c.is_entered_by_staff());
    let channel = channel.ok_or_else(|| Error::mistake("channel", "complaints-mistake-choose"))?;
    let arrival = Arrival { channel, partner: None, at, origin: Origin::Complaint };
    filing::file(desk, actor, arrival, &entered.answers(), &[], async |_, _| Ok(())).await
}

/// The slip for a person who may keep no more: twelve words that show the status and nothing else.
fn slip(desk: &Desk, entered: &Entered, filed: &filing::Filed) -> Result<Vec<u8>> {
    let lang = entered.language.parse().unwrap_or(Lang::Kk);
    let text = |key: &str| desk.texts.text(lang, key, &[]);
    let words = filed.receipt.as_ref().map(|r| r.words().join(" ")).unwrap_or_default();
    let slip = Slip {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        title: text("complaints-slip-title"),
        date: desk.today(),
        reference_label: text("complaints-slip-words"),
        reference: words,
        notes: vec![text("complaints-slip-how"), text("complaints-slip-status-only")],
        footer: None,
    };
    Ok(desk.typesetter.pdf(&Document::Slip(slip))?)
}

/// The coupon a person takes with them: number, day and hour, who received it, and by which day we answer.
async fn coupon(desk: &Desk, actor: &Actor, entered: &Entered, filed: &filing::Filed) -> Result<Vec<u8>> {
    let lang = entered.language.parse().unwrap_or(Lang::Kk);
    let text = |key: &str| desk.texts.text(lang, key, &[]);
    let entry = |key: &str, text: String| Entry { label: desk.texts.text(lang, key, &[]), text };
    let person = actor.who.person().ok_or(Error::NotFound)?;
    let by = desk.office.colleague(&mut desk.db.read().await?, person).await?;
    let coupon = Coupon {
        lang,
        institution: desk.rulebook.institution.names.get(lang).to_owned(),
        title: text("complaints-coupon-title"),
        date: desk.today(),
        reference: entry("complaints-coupon-reference", filed.reference.to_string()),
        received_at: entry("complaints-coupon-at", i18n::date_time(lang, desk.world.now(), &desk.zone)),
        received_by: entry("complaints-coupon-by", by.map_or_else(String::new, |c| c.name.get(lang).to_owned())),
        received: entry("complaints-coupon-what", text("complaints-coupon-complaint")),
        next: entry("complaints-coupon-next", i18n::by_date(lang, filed.answer_by)),
        footer: text("complaints-contact-line"),
        copies: [text("complaints-coupon-person"), text("complaints-coupon-office")],
    };
    Ok(desk.typesetter.pdf(&Document::Coupon(coupon))?)
}
