//! For the auditor: the table of rights, and the audit log with its verification.

use super::{SignedIn, people::role_name};
use crate::{Desk, store};
use access::audit::{self, Leaf};
use access::{Act, On, Permission, Role, Scope, require, rights};
use askama::Template;
use axum::extract::{Query, State};
use base::{PersonId, Timestamp};
use serde::Deserialize;
use web::view::Choice;
use web::{Answer, Page, Visit};

struct RightLine {
    name: String,
    needs_case: bool,
    is_grave: bool,
    who: String,
}

#[derive(Template)]
#[template(path = "rights.html")]
struct RightsPage {
    page: Page,
    rights: Vec<RightLine>,
}

pub(super) async fn rights(visit: Visit, signed: SignedIn) -> Answer {
    require(&signed.actor, Permission::ReadRights, &Scope::Office)?;
    let page = visit.page();
    let line = |line: rights::Line| RightLine {
        // texts: institution-right-*
        name: page.t(&format!("institution-right-{}", line.permission.code())),
        needs_case: line.needs_case,
        is_grave: line.is_grave,
        who: Role::ALL
            .iter()
            .zip(line.may)
            .filter(|(_, may)| *may)
            .map(|(role, _)| role_name(&page, *role))
            .collect::<Vec<_>>()
            .join(", "),
    };
    let rights = rights::table().into_iter().map(line).collect();
    Ok(web::html(RightsPage { page, rights }))
}

#[derive(Deserialize)]
pub(super) struct Filter {
    /// A pseudonym.
    #[serde(default)]
    who: String,
    /// Before this place in the log.
    before: Option<i64>,
}

struct LeafLine {
    seq: String,
    at: Timestamp,
    who: String,
    pseudonym: String,
    role: String,
    act: String,
    on: String,
}

/// What verifying the whole log came to.
struct Verified {
    is_sound: bool,
    leaves: String,
    checkpoints: String,
    waiting: String,
    findings: Vec<String>,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage {
    page: Page,
    leaves: Vec<LeafLine>,
    who: Vec<Choice>,
    shown: String,
    /// The next page, or empty.
    older: String,
    verified: Option<Verified>,
}

/// Leaves of one page.
const PAGE: usize = 50;

async fn log_page(desk: &Desk, visit: &Visit, filter: &Filter, verified: Option<Verified>) -> base::Result<LogPage> {
    let who = Some(filter.who.as_str()).filter(|who| !who.is_empty());
    let mut tx = desk.db.read().await?;
    let leaves = audit::page(&mut tx, filter.before, who, PAGE).await?;
    let people = store::people(&mut tx, desk.today()).await?;
    drop(tx);
    let (page, lang) = (visit.page(), visit.lang);
    let named = |pseudonym: &str| {
        let id: Option<PersonId> = pseudonym.split_once(':').and_then(|(_, id)| id.parse().ok());
        let person = people.iter().find(|p| Some(p.id) == id);
        person.map_or_else(|| pseudonym.to_owned(), |p| p.names.get(lang).to_owned())
    };
    let line = |leaf: &Leaf| LeafLine {
        seq: leaf.seq.map(|n| n.to_string()).unwrap_or_default(),
        at: leaf.at,
        who: named(&leaf.who),
        pseudonym: leaf.who.clone(),
        // texts: institution-role-*
        role: page.t(&format!("institution-role-{}", leaf.role)),
        act: leaf.act.clone(),
        on: match (leaf.root, &leaf.object) {
            (Some(root), Some(object)) => format!("{root} · {object}"),
            (Some(root), None) => root.to_string(),
            (None, object) => object.clone().unwrap_or_default(),
        },
    };
    let choice = |p: &store::Listed| {
        let kind = if p.body.is_some() { "focal-point" } else { "staff" };
        let value = format!("{kind}:{}", p.id);
        Choice::new(value.as_str(), p.names.get(lang)).chosen(filter.who == value)
    };
    let last = leaves.last().and_then(|leaf| leaf.seq);
    let older = match last.filter(|_| leaves.len() == PAGE) {
        Some(before) => visit.href(&format!("/office/log?before={before}&who={}", crate::badge::encoded(&filter.who))),
        None => String::new(),
    };
    Ok(LogPage {
        leaves: leaves.iter().map(line).collect(),
        who: people.iter().map(choice).collect(),
        shown: page.tn("institution-log-shown", leaves.len()),
        older,
        verified,
        page,
    })
}

/// Shows the log; that it was looked at is in it first.
pub(super) async fn list(
    State(desk): State<Desk>,
    visit: Visit,
    signed: SignedIn,
    Query(filter): Query<Filter>,
) -> Answer {
    let granted = require(&signed.actor, Permission::ReadAuditLog, &Scope::Office)?;
    audit::read_leaf(&desk.db, &desk.world, &granted, Act::LISTED, On::NOTHING.object("audit-log")).await?;
    Ok(web::html(log_page(&desk, &visit, &filter, None).await?))
}

const VERIFIED: Act = Act("audit-log.verified");

pub(super) async fn verify(State(desk): State<Desk>, visit: Visit, signed: SignedIn) -> Answer {
    let granted = require(&signed.actor, Permission::ReadAuditLog, &Scope::Office)?;
    audit::read_leaf(&desk.db, &desk.world, &granted, VERIFIED, On::NOTHING).await?;
    let mut tx = desk.db.read().await?;
    let report = audit::verify(&mut tx, &desk.vault, None, &mut |_, _| {}).await?;
    drop(tx);
    let count = |n: u64| visit.page().number(i64::try_from(n).unwrap_or(i64::MAX));
    let verified = Verified {
        is_sound: report.is_sound(),
        leaves: count(report.leaves),
        checkpoints: count(report.checkpoints),
        waiting: count(report.waiting),
        findings: report.findings.iter().map(ToString::to_string).collect(),
    };
    let filter = Filter { who: String::new(), before: None };
    Ok(web::html(log_page(&desk, &visit, &filter, Some(verified)).await?))
}
