//! The trustees' pages: who keeps a share, the yearly drill, access given back, new sheets; and the page that says who
//! can open what.

use super::SignedIn;
use crate::actions::recovery;
use crate::model::recovery::{Ground, RecoveryId, Sharing, trustee_names};
use crate::{Desk, store};
use access::{Act, On, Permission, Scope, audit, could, require};
use askama::Template;
use axum::extract::{Form, Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use base::{Error, Lang, Mistakes, PersonId, Result, Secret, Timestamp, Trilingual};
use pdf::{Document, Sheet, Sheets};
use serde::Deserialize;
use std::collections::BTreeMap;
use vault::{Reader, Share};
use web::view::Choice;
use web::{Answer, Page, Visit};

struct TrusteeLine {
    number: u8,
    name: String,
    proved_at: Option<Timestamp>,
    is_due: bool,
}

struct OpenLine {
    href: String,
    name: String,
    ground: String,
    by: String,
    asked_at: Timestamp,
    ready_at: Timestamp,
    is_ready: bool,
}

#[derive(Template)]
#[template(path = "recovery.html")]
struct RecoveryPage {
    page: Page,
    sharing: Option<Sharing>,
    set: String,
    trustees: Vec<TrusteeLine>,
    open: Vec<OpenLine>,
    people: Vec<Choice>,
    grounds: Vec<Choice>,
    proved: Option<u16>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    person: String,
    ground: String,
}

async fn recovery_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    mistakes: Mistakes,
    asked: &Asked,
    proved: Option<u8>,
) -> Result<RecoveryPage> {
    let (page, lang, now) = (visit.page_with(mistakes), visit.lang, desk.world.now());
    let mut tx = desk.db.read().await?;
    let overview = recovery::overview(desk, &mut tx, &signed.actor).await?;
    let known = store::people(&mut tx, desk.today()).await?;
    let name = |id: PersonId| known.iter().find(|p| p.id == id).map_or("–", |p| p.names.get(lang)).to_owned();
    let sharing = overview.sharing;
    let trustees = sharing.iter().flat_map(|sharing| {
        sharing.trustees.iter().map(|trustee| TrusteeLine {
            number: trustee.number,
            name: trustee.name.clone(),
            proved_at: trustee.proved_at,
            is_due: trustee.is_drill_due(sharing.made_at, now),
        })
    });
    // texts: institution-ground-*
    let ground = |g: Ground| page.t(&format!("institution-ground-{}", g.code()));
    let open = overview.open.iter().map(|recovery| OpenLine {
        href: visit.href(&format!("/office/recovery/{}", recovery.id)),
        name: name(recovery.person),
        ground: ground(recovery.ground),
        by: name(recovery.asked_by),
        asked_at: recovery.asked_at,
        ready_at: recovery.ready_at,
        is_ready: recovery.ready_at <= now,
    });
    let staff = known.iter().filter(|p| p.body.is_none() && signed.actor.who.person() != Some(p.id));
    let choice = |p: &store::Listed| {
        let id = p.id.to_string();
        Choice::new(id.as_str(), p.names.get(lang)).chosen(asked.person == id)
    };
    Ok(RecoveryPage {
        set: sharing.as_ref().map(|s| s.commitments.name()).unwrap_or_default(),
        trustees: trustees.collect(),
        open: open.collect(),
        people: staff.map(choice).collect(),
        grounds: Ground::ALL
            .iter()
            .map(|g| Choice::new(g.code(), ground(*g)).chosen(asked.ground == g.code()))
            .collect(),
        sharing,
        proved: proved.map(u16::from),
        page,
    })
}

pub(super) async fn show(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(recovery_page(&desk, &visit, &signed, Mistakes::new(), &Asked::default(), None).await?))
}

pub(super) async fn ask(State(desk): State<Desk>, visit: Visit, signed: SignedIn, Form(asked): Form<Asked>) -> Answer {
    let outcome = match (asked.person.parse().ok(), Ground::from_code(&asked.ground)) {
        (None, _) => Err(Error::mistake("person", "institution-wrong-choose")),
        (_, None) => Err(Error::mistake("ground", "institution-wrong-choose")),
        (Some(person), Some(ground)) => recovery::ask(&desk, &signed.actor, person, ground).await,
    };
    match outcome {
        Ok(_) => Ok(visit.redirect("/office/recovery")),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(recovery_page(&desk, &visit, &signed, mistakes, &asked, None).await?))
        }
        Err(other) => Err(other.into()),
    }
}

#[derive(Deserialize)]
pub(super) struct ShareForm {
    #[serde(default)]
    share: Secret<String>,
}

/// The yearly drill. What was typed is not written back into the page.
pub(super) async fn prove(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<ShareForm>,
) -> Answer {
    let none = Asked::default();
    match recovery::prove(&desk, &signed.actor, form.share.expose()).await {
        Ok(number) => Ok(web::html(recovery_page(&desk, &visit, &signed, Mistakes::new(), &none, Some(number)).await?)),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(recovery_page(&desk, &visit, &signed, mistakes, &none, None).await?))
        }
        Err(other) => Err(other.into()),
    }
}

/// The ceremony: as many fields as it takes shares.
#[derive(Template)]
#[template(path = "ceremony.html")]
struct CeremonyPage {
    page: Page,
    name: String,
    base: String,
    fields: Vec<String>,
    ready_at: Timestamp,
    is_ready: bool,
}

async fn ceremony(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    id: RecoveryId,
    mistakes: Mistakes,
) -> Result<CeremonyPage> {
    let mut tx = desk.db.read().await?;
    let overview = recovery::overview(desk, &mut tx, &signed.actor).await?;
    let open = overview.open.into_iter().find(|open| open.id == id).ok_or(Error::NotFound)?;
    let names = store::names(&mut tx, open.person).await?.ok_or(Error::NotFound)?;
    let threshold = overview.sharing.map_or(0, |sharing| sharing.commitments.threshold());
    Ok(CeremonyPage {
        name: names.get(visit.lang).to_owned(),
        base: visit.href(&format!("/office/recovery/{id}")),
        fields: fields(threshold),
        ready_at: open.ready_at,
        is_ready: open.ready_at <= desk.world.now(),
        page: visit.page_with(mistakes),
    })
}

fn fields(threshold: usize) -> Vec<String> {
    (1..=threshold).map(|n| format!("share-{n}")).collect()
}

/// The shares of a form, in the order of their fields.
fn shares(form: &BTreeMap<String, String>) -> Vec<String> {
    let most = usize::from(vault::MOST_TRUSTEES);
    fields(most).iter().map(|field| form.get(field).cloned().unwrap_or_default()).collect()
}

pub(super) async fn show_ceremony(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, RecoveryId)>,
) -> Answer {
    Ok(web::html(ceremony(&desk, &visit, &signed, id, Mistakes::new()).await?))
}

#[derive(Template)]
#[template(path = "given_back.html")]
struct GivenBackPage {
    page: Page,
    units: usize,
    cases: usize,
}

pub(super) async fn carry_out(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, RecoveryId)>,
    Form(form): Form<BTreeMap<String, String>>,
) -> Answer {
    match recovery::carry_out(&desk, &signed.actor, id, &shares(&form)).await {
        Ok(done) => Ok(web::html(GivenBackPage { page: visit.page(), units: done.units, cases: done.cases })),
        Err(Error::Invalid(mistakes)) => Ok(web::again(ceremony(&desk, &visit, &signed, id, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

/// Stopped by its owner, from their account, or by whoever may ask for it.
pub(super) async fn stop(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, RecoveryId)>,
) -> Answer {
    recovery::stop(&desk, &signed.actor, id).await?;
    let may = could(&signed.actor, Permission::RecoverAccess, &Scope::Office);
    Ok(visit.redirect(if may { "/office/recovery" } else { "/office/account" }))
}

#[derive(Template)]
#[template(path = "sheets.html")]
struct SheetsPage {
    page: Page,
    fields: Vec<String>,
    threshold: String,
    names: String,
}

#[derive(Default, Deserialize)]
pub(super) struct NewSheets {
    #[serde(default)]
    threshold: String,
    #[serde(default)]
    names: String,
    #[serde(flatten)]
    shares: BTreeMap<String, String>,
}

async fn sheets_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    form: NewSheets,
    mistakes: Mistakes,
) -> Result<SheetsPage> {
    let mut tx = desk.db.read().await?;
    let sharing = recovery::overview(desk, &mut tx, &signed.actor).await?.sharing;
    let sharing = sharing.ok_or(Error::Conflict("institution-wrong-not-shared"))?;
    let names = || sharing.trustees.iter().map(|trustee| trustee.name.as_str()).collect::<Vec<_>>().join("\n");
    let threshold = sharing.commitments.threshold();
    Ok(SheetsPage {
        fields: fields(threshold),
        threshold: if form.threshold.is_empty() { threshold.to_string() } else { form.threshold },
        names: if form.names.is_empty() { names() } else { form.names },
        page: visit.page_with(mistakes),
    })
}

pub(super) async fn ask_sheets(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(sheets_page(&desk, &visit, &signed, NewSheets::default(), Mistakes::new()).await?))
}

/// New sheets, as a PDF to print in the room and then to forget.
pub(super) async fn make_sheets(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<NewSheets>,
) -> Answer {
    let threshold = form.threshold.trim().parse().unwrap_or(0);
    let made = match trustee_names(&form.names, threshold) {
        Ok(names) => {
            let shares = recovery::share_anew(&desk, &signed.actor, &shares(&form.shares), threshold, &names).await;
            shares.map(|shares| (shares, names))
        }
        Err(cause) => Err(cause),
    };
    match made {
        Ok((shares, names)) => {
            let text = |key: &str, args: &[(&str, String)]| {
                let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
                desk.texts.text(visit.lang, key, &args)
            };
            let document =
                sheets(&text, visit.lang, &desk.rulebook.institution.names, desk.today(), &shares, &names, threshold)?;
            let typesetter = desk.typesetter.clone();
            let pdf = tokio::task::spawn_blocking(move || typesetter.pdf(&document)).await.map_err(Error::internal)?;
            let pdf = pdf.map_err(Error::from)?;
            Ok(download("trustees.pdf", pdf))
        }
        Err(Error::Invalid(mistakes)) => Ok(web::again(sheets_page(&desk, &visit, &signed, form, mistakes).await?)),
        Err(other) => Err(other.into()),
    }
}

fn download(name: &str, pdf: Vec<u8>) -> Response {
    let place = format!("attachment; filename=\"{name}\"");
    ([(header::CONTENT_TYPE, "application/pdf".to_owned()), (header::CONTENT_DISPOSITION, place)], pdf).into_response()
}

/// Looks up a text by its key and arguments.
pub(super) type Text<'a> = &'a dyn Fn(&str, &[(&str, String)]) -> String;

/// The trustees' sheets as a document.
///
/// # Errors
/// A share does not fit a QR code: a fault of ours.
pub fn sheets(
    text: Text<'_>,
    lang: Lang,
    institution: &Trilingual,
    date: base::Date,
    shares: &[Share],
    names: &[String],
    threshold: u8,
) -> Result<Document> {
    let sheet = |(share, name): (&Share, &String)| {
        let words = share.text();
        let numbers = [
            ("number", share.number().to_string()),
            ("of", shares.len().to_string()),
            ("threshold", threshold.to_string()),
            ("name", name.clone()),
        ];
        let words_of = |key: &str| text(key, &numbers);
        Ok(Sheet {
            heading: words_of("institution-sheet-heading"),
            share_label: words_of("institution-sheet-share"),
            share: words.expose().clone(),
            code: pdf::qr(words.expose())?,
            code_label: words_of("institution-sheet-code"),
            notes: ["institution-sheet-what", "institution-sheet-keep", "institution-sheet-drill"].map(words_of).into(),
        })
    };
    Ok(Document::Sheets(Sheets {
        lang,
        institution: institution.get(lang).to_owned(),
        title: text("institution-sheets-title", &[]),
        date,
        sheets: shares.iter().zip(names).map(sheet).collect::<Result<_>>()?,
    }))
}

struct Holder {
    name: String,
    since: Timestamp,
}

struct UnitKeys {
    name: String,
    holders: Vec<Holder>,
}

struct KeyLine {
    seq: u64,
    at: Timestamp,
    whose: String,
    epoch: u32,
    fingerprint: Option<String>,
}

#[derive(Template)]
#[template(path = "keys.html")]
struct KeysPage {
    page: Page,
    units: Vec<UnitKeys>,
    log: Vec<KeyLine>,
}

/// Who can open what and since when, and every change of keys.
pub(super) async fn keys(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    let granted = require(&signed.actor, Permission::ReadRights, &Scope::Office)?;
    audit::read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("keys")).await?;
    let (page, lang) = (visit.page(), visit.lang);
    let mut tx = desk.db.read().await?;
    let units = store::units(&mut tx).await?;
    let people = store::people(&mut tx, desk.today()).await?;
    let name = |reader: Reader| match reader {
        Reader::Recovery => page.t("institution-keys-recovery"),
        Reader::Unit(id) => units.iter().find(|u| u.id == id).map_or("–", |u| u.names.get(lang)).to_owned(),
        Reader::Person(id) => people.iter().find(|p| p.id == id).map_or("–", |p| p.names.get(lang)).to_owned(),
        Reader::Receipt(_) => String::new(),
    };
    let mut held = vec![];
    for unit in &units {
        let holders = desk.vault.unit_holders(&mut tx, unit.id).await.map_err(Error::from)?;
        let holders = holders.into_iter().map(|(reader, since)| Holder { name: name(reader), since });
        held.push(UnitKeys { name: unit.names.get(lang).to_owned(), holders: holders.collect() });
    }
    let log = desk.vault.key_log(&mut tx).await.map_err(Error::from)?;
    let line = |change: vault::KeyChange| KeyLine {
        seq: change.seq,
        at: change.at,
        whose: name(change.whose),
        epoch: change.epoch,
        fingerprint: change.fingerprint,
    };
    let log = log.into_iter().map(line).collect();
    Ok(web::html(KeysPage { units: held, log, page }))
}

/// What the owner of an account sees of access that somebody asked for in their name.
pub(super) struct OwnRecovery {
    /// Where to stop it.
    pub(super) stop: String,
    /// From when on it may be carried out.
    pub(super) ready_at: Timestamp,
}

/// The notice on one's own account.
pub(super) async fn own(desk: &Desk, visit: &Visit, signed: &SignedIn) -> Result<Option<OwnRecovery>> {
    let open = recovery::of_own(&mut desk.db.read().await?, &signed.actor).await?;
    Ok(open.map(|open| OwnRecovery {
        stop: visit.href(&format!("/office/recovery/{}/stop", open.id)),
        ready_at: open.ready_at,
    }))
}
