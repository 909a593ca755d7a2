//! An act on a case: a page with the form, and what happens when it is sent.

mod form;
mod page;

use super::Staff;
use crate::Desk;
use crate::actions::examine::{self, Override};
use crate::actions::outcome::{self, Decision};
use crate::actions::{
    admissibility, intake, keeping, links, parties, place_on, reading, referral, remedy, response, review, safety, wall,
};
use crate::model::{Against, Case, Ending, LinkKind, Response, Risk};
use access::Actor;
use axum::Router;
use axum::extract::{Path, State};
use axum::routing::get;
use axum_extra::extract::{Form, Query};
use base::{Error, Lang, Mistake, Result, RootId};
use form::Sent;
pub(super) use page::{colleagues, minds};
use page::{fill, page_of};
use serde::Deserialize;
use web::{Answer, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/office/cases/{case}/{act}", get(show).post(take))
}

/// Declares the acts with the words in their addresses.
macro_rules! acts {
    ($($variant:ident = $code:literal),+ $(,)?) => {
        /// What an act is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        enum Act { $($variant),+ }

        const ACTS: &[(Act, &str)] = &[$((Act::$variant, $code)),+];
    };
}

acts! {
    Register = "register",
    Sort = "sort",
    Assign = "assign",
    Refer = "refer",
    ReferAccept = "refer-accept",
    ReferReturn = "refer-return",
    ReferRevoke = "refer-revoke",
    Note = "note",
    Message = "message",
    Task = "task",
    TaskDone = "task-done",
    Party = "party",
    PartyGone = "party-gone",
    Risk = "risk",
    Reprisal = "reprisal",
    Measure = "measure",
    Link = "link",
    Unlink = "unlink",
    Merge = "merge",
    Split = "split",
    Admissibility = "admissibility",
    Inquire = "inquire",
    InquireMany = "inquire-many",
    Remind = "remind",
    Reply = "reply",
    NotHeard = "not-heard",
    Extend = "extend",
    ExtensionNotice = "extension-notice",
    Override = "override",
    Release = "release",
    Hold = "hold",
    Unhold = "unhold",
    Wall = "wall",
    WallDown = "wall-down",
    Alert = "alert",
    Representative = "representative",
    Forward = "forward",
    Decide = "decide",
    Settle = "settle",
    SettlementKept = "settlement-kept",
    Respond = "respond",
    LetterReceived = "letter-received",
    ResponseReply = "response-reply",
    Remedy = "remedy",
    Answer = "answer",
    Close = "close",
    Reopen = "reopen",
    Review = "review",
}

fn act_of(path: &str) -> Result<(Act, &'static str)> {
    ACTS.iter().find(|(_, known)| *known == path).copied().ok_or(Error::NotFound)
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct About {
    about: String,
    /// The act of response chosen before its letter is written.
    kind: String,
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case, act)): Path<(String, RootId, String)>,
    Query(about): Query<About>,
) -> Answer {
    let (act, code) = act_of(&act)?;
    let mut sent = Sent { about: about.about, kind: about.kind, ..Sent::default() };
    let opened = reading::open(&desk, &actor, case).await?;
    fill(&desk, &visit.page(), act, &opened, &mut sent).await?;
    sent.version = opened.case.version;
    Ok(web::html(page_of(&desk, visit.page(), &actor, (act, code), &opened, sent).await?))
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    Staff(actor): Staff,
    Path((_, case, path)): Path<(String, RootId, String)>,
    Form(sent): Form<Sent>,
) -> Answer {
    let (act, code) = act_of(&path)?;
    match carry_out(&desk, &actor, act, case, &sent, visit.lang).await {
        Ok(now) if place_on(&actor, &now) => Ok(visit.redirect(&format!("/office/cases/{case}{}", part_of(act)))),
        // Whoever gave the case away has no place on it any more.
        Ok(_) => Ok(visit.redirect("/office/queue")),
        Err(Error::Invalid(mistakes)) => again(&desk, &visit, &actor, (act, code), case, sent, mistakes).await,
        // What was written is kept on the page; the conflict is named above it.
        Err(Error::Conflict(text)) => {
            let mistakes = vec![Mistake::new("main", text)];
            again(&desk, &visit, &actor, (act, code), case, sent, mistakes).await
        }
        Err(cause) => Err(cause.into()),
    }
}

/// The part of the case's page where the outcome of an act is seen.
const fn part_of(act: Act) -> &'static str {
    match act {
        Act::Party
        | Act::PartyGone
        | Act::Risk
        | Act::Reprisal
        | Act::Measure
        | Act::Task
        | Act::TaskDone
        | Act::Link
        | Act::Unlink => "?part=people",
        _ => "",
    }
}

async fn again(
    desk: &Desk,
    visit: &Visit,
    actor: &Actor,
    act: (Act, &'static str),
    case: RootId,
    mut sent: Sent,
    mistakes: base::Mistakes,
) -> Answer {
    let opened = reading::open(desk, actor, case).await?;
    sent.version = opened.case.version;
    Ok(web::again(page_of(desk, visit.page_with(mistakes), actor, act, &opened, sent).await?))
}

async fn carry_out(desk: &Desk, actor: &Actor, act: Act, case: RootId, sent: &Sent, lang: Lang) -> Result<Case> {
    let version = sent.version;
    let letter = || sent.letter(lang);
    match act {
        Act::Register => intake::register(desk, actor, case, version, sent.sorting()).await,
        Act::Sort => intake::resort(desk, actor, case, version, sent.sorting()).await,
        Act::Assign => {
            let (unit, officer) = sent.assignment()?;
            intake::assign(desk, actor, case, version, unit, officer).await
        }
        Act::Refer => referral::offer(desk, actor, case, version, sent.unit()?, &sent.reasons).await,
        Act::ReferAccept => referral::accept(desk, actor, case, version, sent.person()).await,
        Act::ReferReturn => referral::give_back(desk, actor, case, version, &sent.reasons).await,
        Act::ReferRevoke => referral::revoke(desk, actor, case, version).await,
        Act::Note => examine::note(desk, actor, case, &sent.text).await,
        Act::Message if sent.dealt_with.is_some() => examine::message_dealt_with(desk, actor, case, version).await,
        Act::Message => examine::write_to_complainant(desk, actor, case, &sent.text, sent.question.is_some()).await,
        Act::Task => parties::set_task(desk, actor, case, &sent.task()?).await,
        Act::TaskDone => parties::task_done(desk, actor, case, sent.about()?, &sent.text).await,
        Act::Party => {
            let instead = if sent.about.is_empty() { None } else { Some(sent.about()?) };
            parties::add_party(desk, actor, case, version, &sent.party()?, instead).await
        }
        Act::PartyGone => parties::drop_party(desk, actor, case, version, sent.about()?).await,
        Act::Risk => {
            let risk = sent.code("risk", Risk::from_code)?;
            safety::assess(desk, actor, case, version, risk, (&sent.reasons, &sent.measure)).await
        }
        Act::Reprisal => {
            let against = sent.code("kind", Against::from_code)?;
            safety::reprisal(desk, actor, case, version, against, &sent.text).await
        }
        Act::Measure => {
            let about = (sent.about()?, sent.over.is_some());
            safety::measure(desk, actor, case, version, about, &sent.text).await
        }
        Act::Link => {
            let kind = sent.code("kind", LinkKind::from_code)?;
            links::link(desk, actor, case, version, (&sent.other, kind)).await
        }
        Act::Unlink => links::unlink(desk, actor, case, version, sent.linked()?).await,
        Act::Merge => links::merge(desk, actor, case, version, (&sent.other, &sent.told)).await,
        Act::Split => links::split(desk, actor, case, version, (&sent.label, &sent.text)).await,
        Act::Admissibility => judge(desk, actor, case, sent).await,
        Act::Inquire => examine::inquire(desk, actor, case, version, &sent.body, letter()).await,
        Act::InquireMany => response::inquire_all(desk, actor, case, version, &sent.bodies, &letter()).await,
        Act::Remind => examine::remind(desk, actor, case, version, sent.about()?, letter()).await,
        Act::Reply => examine::record_reply(desk, actor, case, version, sent.about()?, &sent.text).await,
        Act::NotHeard => examine::not_heard(desk, actor, case, version, &sent.reasons).await,
        Act::Extend => {
            let days = sent.days.trim().parse().map_err(|_| Error::mistake("days", "complaints-mistake-days"))?;
            examine::extend(desk, actor, case, version, days, &sent.reasons).await
        }
        Act::ExtensionNotice => examine::extension_notice(desk, actor, case, version, letter()).await,
        Act::Override => {
            let why = Override {
                passes: sent.passes(),
                ground: sent.ground.clone(),
                risk: sent.risk.clone(),
                told: sent.told.clone(),
            };
            examine::override_consent(desk, actor, case, version, &why).await
        }
        Act::Release => examine::release(desk, actor, case, version, sent.refuse.is_none()).await,
        Act::Hold | Act::Unhold => keeping::hold(desk, actor, case, version, act == Act::Hold, &sent.reasons).await,
        Act::Wall | Act::WallDown => {
            let person = sent.person().ok_or_else(|| Error::mistake("person", "complaints-mistake-choose"))?;
            wall::wall(desk, actor, case, version, (person, act == Act::Wall), &sent.reasons).await
        }
        Act::Alert => intake::alert_prosecutor(desk, actor, case, version, letter()).await,
        Act::Representative => intake::representative_sent(desk, actor, case, version, &sent.text).await,
        Act::Forward => examine::forward(desk, actor, case, version, &sent.body, letter()).await,
        Act::Decide => {
            let ending = sent.code("ending", Ending::from_code)?;
            let decision =
                Decision { ending, finding: sent.finding.clone(), recommendation: sent.recommendation.clone() };
            outcome::decide(desk, actor, case, version, decision).await
        }
        Act::Settle => remedy::settle(desk, actor, case, version, (&sent.text, sent.due()?)).await,
        Act::SettlementKept => {
            let kept = sent.code("kept", |code| ["yes", "no"].contains(&code).then_some(code == "yes"))?;
            remedy::kept(desk, actor, case, (sent.about()?, kept), &sent.text).await
        }
        Act::Respond => {
            let kind = sent.code("kind", Response::from_code)?;
            response::respond(desk, actor, case, version, (kind, &sent.body), letter()).await
        }
        Act::LetterReceived => response::received(desk, actor, case, version, (sent.about()?, sent.due()?)).await,
        Act::ResponseReply => response::answered(desk, actor, case, version, (sent.about()?, &sent.text)).await,
        Act::Remedy => remedy::record(desk, actor, case, version, sent.remedy()?).await,
        Act::Answer => outcome::answer(desk, actor, case, version, letter()).await,
        Act::Close => outcome::close(desk, actor, case, version).await,
        Act::Reopen => outcome::reopen(desk, actor, case, version, &sent.reasons).await,
        Act::Review => {
            let upheld = if sent.refuse.is_some() { None } else { Some(sent.assignment()?) };
            review::decide(desk, actor, case, version, upheld, &sent.told).await
        }
    }
}

/// Every ground of the case's day is answered; a box that is not ticked says that it does not stand in the way.
async fn judge(desk: &Desk, actor: &Actor, case: RootId, sent: &Sent) -> Result<Case> {
    let arrived = desk.case(&mut desk.db.read().await?, case).await?.arrived_at.date_in(&desk.zone);
    let grounds = admissibility::asked(&desk.rulebook, arrived)
        .into_iter()
        .map(|g| (g.key.clone(), sent.stands.contains(&g.key)))
        .collect();
    let decisive = (!sent.decisive.is_empty()).then(|| sent.decisive.clone());
    let judgement = admissibility::Judgement { grounds, decisive, reasons: sent.reasons.clone() };
    admissibility::decide(desk, actor, case, sent.version, judgement).await
}
