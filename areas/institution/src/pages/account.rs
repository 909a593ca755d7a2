//! One's own account: sessions, password, recovery codes, and people who wait to be let into one's unit.

use super::door::{CodesPage, device, here};
use super::recovery::OwnRecovery;
use super::{SignedIn, address, with_cookie};
use crate::actions::{door, mail, people};
use crate::{Desk, store};
use access::{Who, passkeys};
use askama::Template;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::HeaderMap;
use axum::{Extension, Form};
use base::{Error, Lang, Mistake, Mistakes, Secret, SessionId, Timestamp};
use serde::Deserialize;
use std::net::SocketAddr;
use web::view::{Choice, Row};
use web::{Answer, Page, Visit};

struct SessionView {
    id: SessionId,
    opened_at: Timestamp,
    seen_at: Timestamp,
    device: String,
    is_this: bool,
}

struct Waiting {
    name: String,
    unit: String,
    /// Where to let them in.
    href: String,
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    page: Page,
    facts: Vec<Row>,
    codes_left: usize,
    sessions: Vec<SessionView>,
    passkeys: Vec<passkeys::Listed>,
    /// Whether passkeys can be made at this address.
    passkeys_here: bool,
    waiting: Vec<Waiting>,
    recovery: Option<OwnRecovery>,
    /// The daily word by mail, for people of the institution.
    mail: Option<MailView>,
}

/// Where the daily word goes, if it is wanted.
struct MailView {
    address: String,
    langs: Vec<Choice>,
    is_on: bool,
}

impl MailView {
    fn of(address: &str, lang: &str, is_on: bool) -> Self {
        let choice = |l: Lang| Choice::new(l.code(), l.own_name()).chosen(l.code() == lang);
        Self { address: address.to_owned(), langs: Lang::ALL.into_iter().map(choice).collect(), is_on }
    }
}

async fn account_page(
    desk: &Desk,
    visit: &Visit,
    signed: &SignedIn,
    headers: &HeaderMap,
    mistakes: Mistakes,
) -> base::Result<AccountPage> {
    let mut tx = desk.db.read().await?;
    let own = door::own_account(desk, &mut tx, &signed.actor).await?;
    let units = store::units(&mut tx).await?;
    let waiting = people::waiting(desk, &mut tx, &signed.actor).await?;
    let mail = if matches!(signed.actor.who, Who::Staff(_)) {
        Some(match mail::wish(desk, &mut tx, &signed.actor).await? {
            Some(daily) => MailView::of(daily.address.expose(), daily.lang.code(), true),
            None => MailView::of("", visit.lang.code(), false),
        })
    } else {
        None
    };
    let unit = |id| units.iter().find(|u| u.id == id).map_or("", |u| u.names.get(visit.lang));
    let page = visit.page_with(mistakes);
    let roles: Vec<String> =
        signed.actor.effective_roles().iter().map(|role| super::people::role_name(&page, role)).collect();
    let mine: Vec<&str> = signed.actor.units.iter().map(|id| unit(*id)).collect();
    let mut facts = vec![
        Row::new(page.t("institution-name"), &signed.actor.name),
        Row::new(page.t("institution-sign-in-name"), own.sign_in),
        Row::new(page.t("institution-roles"), roles.join(", ")),
    ];
    if !mine.is_empty() {
        facts.push(Row::new(page.t("institution-unit"), mine.join(", ")));
    }
    let view = |s: access::session::Listed| SessionView {
        id: s.id,
        opened_at: s.opened_at,
        seen_at: s.seen_at,
        device: s.device,
        is_this: signed.actor.session == Some(s.id),
    };
    let waits = |(id, member): (base::UnitId, store::Member)| Waiting {
        name: member.names.get(visit.lang).to_owned(),
        unit: unit(id).to_owned(),
        href: visit.href(&format!("/office/account/let-in/{id}/{}", member.person)),
    };
    Ok(AccountPage {
        facts,
        codes_left: own.codes_left,
        sessions: own.sessions.into_iter().map(view).collect(),
        passkeys: own.passkeys,
        passkeys_here: here(desk, headers),
        waiting: waiting.into_iter().map(waits).collect(),
        recovery: super::recovery::own(desk, visit, signed).await?,
        mail,
        page,
    })
}

pub(super) async fn show(State(desk): State<Desk>, visit: Visit, signed: SignedIn, headers: HeaderMap) -> Answer {
    Ok(web::html(account_page(&desk, &visit, &signed, &headers, Mistakes::new()).await?))
}

#[derive(Deserialize)]
pub(super) struct MailForm {
    #[serde(default)]
    mail: String,
    #[serde(default)]
    mail_lang: String,
}

pub(super) async fn set_mail(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    headers: HeaderMap,
    Form(form): Form<MailForm>,
) -> Answer {
    match mail::set(&desk, &signed.actor, &form.mail, &form.mail_lang).await {
        Ok(()) => Ok(visit.redirect("/office/account")),
        Err(Error::Invalid(mistakes)) => {
            let mut page = account_page(&desk, &visit, &signed, &headers, mistakes).await?;
            page.mail = page.mail.map(|kept| MailView::of(&form.mail, &form.mail_lang, kept.is_on));
            Ok(web::again(page))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove_mail(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    mail::remove(&desk, &signed.actor).await?;
    Ok(visit.redirect("/office/account"))
}

#[derive(Template)]
#[template(path = "passkey_new.html")]
struct PasskeyPage {
    page: Page,
    /// What the owner calls it.
    called: String,
    /// What the browser makes the passkey by.
    options: String,
}

pub(super) async fn new_passkey(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    headers: HeaderMap,
) -> Answer {
    let options = door::begin_passkey(&desk, &signed.actor).await?;
    Ok(web::html(PasskeyPage { page: visit.page(), called: device(&headers), options }))
}

#[derive(Deserialize)]
pub(super) struct PasskeyForm {
    name: String,
    #[serde(default)]
    passkey: String,
}

pub(super) async fn add_passkey(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Form(form): Form<PasskeyForm>,
) -> Answer {
    match door::add_passkey(&desk, &signed.actor, &form.name, &form.passkey).await {
        Ok(()) => Ok(visit.redirect("/office/account")),
        Err(Error::Invalid(mistakes)) => {
            let options = door::begin_passkey(&desk, &signed.actor).await?;
            Ok(web::again(PasskeyPage { page: visit.page_with(mistakes), called: form.name, options }))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn remove_passkey(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    door::remove_passkey(&desk, &signed.actor, id).await?;
    Ok(visit.redirect("/office/account"))
}

#[derive(Template)]
#[template(path = "password.html")]
struct PasswordPage {
    page: Page,
    /// The password was handed out: nothing else can be done before it is changed.
    is_new: bool,
    /// For the browser's password store.
    sign_in: String,
}

async fn password_page(desk: &Desk, page: Page, signed: &SignedIn) -> base::Result<PasswordPage> {
    let own = door::own_account(desk, &mut desk.db.read().await?, &signed.actor).await?;
    Ok(PasswordPage { page, is_new: own.is_new, sign_in: own.sign_in })
}

pub(super) async fn ask_password(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    Ok(web::html(password_page(&desk, visit.page(), &signed).await?))
}

#[derive(Deserialize)]
pub(super) struct NewPassword {
    current: Secret<String>,
    password: Secret<String>,
    again: Secret<String>,
}

pub(super) async fn change_password(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<NewPassword>,
) -> Answer {
    let changed = if form.password == form.again {
        door::change_password(&desk, &signed.actor, address(from), &device(&headers), &form.current, &form.password)
            .await
    } else {
        Err(Error::Invalid(vec![Mistake::new("again", "institution-wrong-password-again")]))
    };
    match changed {
        Ok(cookie) => with_cookie(visit.redirect("/office"), &desk.sessions.set_cookie(&cookie)),
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(password_page(&desk, visit.page_with(mistakes), &signed).await?))
        }
        Err(other) => Err(other.into()),
    }
}

#[derive(Deserialize)]
pub(super) struct CodeForm {
    code: Secret<String>,
}

pub(super) async fn renew_codes(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    from: Option<Extension<ConnectInfo<SocketAddr>>>,
    headers: HeaderMap,
    Form(form): Form<CodeForm>,
) -> Answer {
    match door::renew_codes(&desk, &signed.actor, address(from), &form.code).await {
        Ok(codes) => {
            let to = visit.href("/office/account");
            Ok(web::html(CodesPage { page: visit.page(), codes, to }))
        }
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(account_page(&desk, &visit, &signed, &headers, mistakes).await?))
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn end_session(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, id)): Path<(String, String)>,
) -> Answer {
    let id = id.parse().map_err(|_| Error::NotFound)?;
    door::end_session(&desk, &signed.actor, id).await?;
    Ok(visit.redirect("/office/account"))
}

pub(super) async fn sign_out_everywhere(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    door::sign_out_everywhere(&desk, &signed.actor).await?;
    with_cookie(visit.redirect("/office/sign-in?out=yes"), &desk.sessions.clear_cookie())
}

pub(super) async fn let_in(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Path((_, unit, person)): Path<(String, String, String)>,
) -> Answer {
    let (unit, person) = (unit.parse().map_err(|_| Error::NotFound)?, person.parse().map_err(|_| Error::NotFound)?);
    people::let_in(&desk, &signed.actor, unit, person).await?;
    Ok(visit.redirect("/office/account"))
}
