//! The parts of a case's page beside its timeline: people and safety, tasks, links, replies that came here, what came of it.

use crate::Desk;
use crate::actions::reading::Opened;
use crate::model::{LinkKind, Party};
use base::Trilingual;
use exchange::rulebook;
use std::collections::BTreeMap;
use web::Page;

/// A person of the case.
pub(super) struct PersonLine {
    pub(super) id: String,
    pub(super) part: String,
    pub(super) name: String,
    pub(super) lines: Vec<String>,
}

/// Something to be done.
pub(super) struct TaskLine {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) words: String,
    pub(super) who: String,
    pub(super) due: String,
    pub(super) tag: &'static str,
    pub(super) done: bool,
}

/// Pressure on somebody.
pub(super) struct ReprisalLine {
    pub(super) id: String,
    pub(super) against: String,
    pub(super) words: String,
    pub(super) when: String,
    pub(super) over: bool,
}

/// A case this one hangs together with.
pub(super) struct LinkLine {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) how: String,
    /// What takes the link away, or empty.
    pub(super) about: String,
}

/// A letter that a body has here, and what came back.
pub(super) struct ReplyLine {
    pub(super) title: String,
    pub(super) opened: String,
    pub(super) replies: Vec<String>,
    pub(super) files: Vec<(String, String)>,
    pub(super) is_shut: bool,
}

/// Something that came of the case.
pub(super) struct RemedyLine {
    pub(super) kind: String,
    pub(super) people: String,
    pub(super) amount: String,
}

/// A settlement.
pub(super) struct SettlementLine {
    pub(super) id: String,
    pub(super) terms: String,
    pub(super) due: String,
    pub(super) kept: String,
    pub(super) open: bool,
}

/// An act of response whose reply is waited for.
pub(super) struct Awaited {
    pub(super) about: String,
    pub(super) title: String,
}

/// All of it.
pub(super) struct Parts {
    pub(super) people: Vec<PersonLine>,
    pub(super) tasks: Vec<TaskLine>,
    pub(super) reprisals: Vec<ReprisalLine>,
    pub(super) links: Vec<LinkLine>,
    pub(super) replies: Vec<ReplyLine>,
    pub(super) remedies: Vec<RemedyLine>,
    pub(super) settlements: Vec<SettlementLine>,
    pub(super) awaited: Vec<Awaited>,
    pub(super) referred_to: String,
}

/// What the page shows of a person, a line each.
fn about(page: &Page, party: &Party) -> Vec<String> {
    // texts: complaints-group-* complaints-need-* complaints-caution-*
    let groups = party.groups.iter().map(|g| page.t(&format!("complaints-group-{}", g.code())));
    let needs = party.needs.iter().map(|n| page.t(&format!("complaints-need-{}", n.code())));
    let cautions = party.cautions.iter().map(|c| page.t(&format!("complaints-caution-{}", c.code())));
    let words = [&party.relation, &party.contact].into_iter().filter(|text| !text.is_empty()).cloned();
    words.chain(groups).chain(needs).chain(cautions).collect()
}

pub(super) fn parts(desk: &Desk, page: &Page, opened: &Opened, names: &BTreeMap<String, String>) -> Parts {
    let lang = page.lang();
    let today = desk.today();
    let base = page.href(&format!("/office/cases/{}", opened.case.id));
    let shut = || page.t("complaints-sealed-words");
    let words = |entry| opened.open.text(Some(entry)).unwrap_or_else(shut);
    let name = |id: String| names.get(&id).cloned().unwrap_or_default();
    // texts: complaints-part-of-* complaints-task-* complaints-against-* complaints-link-* complaints-remedy-* complaints-linked-*
    let people = opened.parties.iter().filter(|row| row.gone_at.is_none()).map(|row| {
        let party = opened.open.party(row.entry);
        PersonLine {
            id: row.id.to_string(),
            part: page.t(&format!("complaints-part-of-{}", row.part.code())),
            lines: party.as_ref().map(|party| about(page, party)).unwrap_or_default(),
            name: party.map_or_else(shut, |party| party.name),
        }
    });
    let tasks = opened.tasks.iter().map(|task| TaskLine {
        id: task.id.to_string(),
        kind: page.t(&format!("complaints-task-{}", task.kind.code())),
        words: words(task.entry),
        who: task.person.map(|person| name(person.to_string())).unwrap_or_default(),
        due: page.by_date(&task.due),
        tag: if task.due < today { "late" } else { "fine" },
        done: task.done_at.is_some(),
    });
    let reprisals = opened.reprisals.iter().map(|r| ReprisalLine {
        id: r.id.to_string(),
        against: page.t(&format!("complaints-against-{}", r.against.code())),
        words: words(r.entry),
        when: page.date_time(&r.at),
        over: r.ended_at.is_some(),
    });
    let links = opened.links.iter().map(|(link, other)| {
        let is_own = link.root == opened.case.id;
        let way = if is_own { "link" } else { "linked" };
        LinkLine {
            href: page.href(&format!("/office/cases/{}", other.id)),
            number: other.number.clone().unwrap_or_else(|| other.reference.to_string()),
            how: page.t(&format!("complaints-{way}-{}", link.kind.code())),
            about: if is_own && link.kind != LinkKind::Same {
                format!("{}/{}", link.kind.code(), other.id)
            } else {
                String::new()
            },
        }
    });
    let body_name =
        |names: Option<&Trilingual>, key: &str| names.map_or_else(|| key.to_owned(), |n| n.get(lang).to_owned());
    let replies = opened.posts.iter().map(|(post, letter)| {
        let on = post.sent_at.date_in(&desk.zone);
        let kind = rulebook::entry(&desk.rulebook.letters, post.kind.as_str(), on).map(|l| &l.names);
        let body = rulebook::entry(&desk.rulebook.bodies, post.body.as_str(), on).map(|b| &b.names);
        let opened_at = post.opened_at.map(|at| page.t1("complaints-post-opened", "when", page.date_time(&at)));
        ReplyLine {
            title: format!("{} · {}", body_name(kind, post.kind.as_str()), body_name(body, post.body.as_str())),
            opened: opened_at.unwrap_or_else(|| page.t("complaints-post-unopened")),
            replies: letter.replies.clone(),
            files: letter.files.iter().map(|f| (format!("{base}/reply-files/{}", f.file), f.name.clone())).collect(),
            is_shut: letter.letter.is_none(),
        }
    });
    let remedies = opened.remedies.iter().map(|r| RemedyLine {
        kind: page.t(&format!("complaints-remedy-{}", r.kind.code())),
        people: page.tn("complaints-remedy-people", r.people),
        amount: r.amount.map(|amount| page.number(amount)).unwrap_or_default(),
    });
    let settlements = opened.settlements.iter().map(|s| SettlementLine {
        id: s.id.to_string(),
        terms: words(s.entry),
        due: page.date_year(&s.due),
        kept: match s.kept {
            Some(true) => page.t("complaints-settlement-was-kept"),
            Some(false) => page.t("complaints-settlement-was-broken"),
            None => page.t("complaints-settlement-open"),
        },
        open: s.kept.is_none(),
    });
    let awaited =
        opened.clocks.iter().filter(|(clock, _)| clock.rule == "recommendation-reply").filter_map(|(clock, _)| {
            let due = crate::actions::last_day(desk, clock.due_at);
            Some(Awaited { about: clock.about?.to_string(), title: page.by_date(&due) })
        });
    Parts {
        people: people.collect(),
        tasks: tasks.collect(),
        reprisals: reprisals.collect(),
        links: links.collect(),
        replies: replies.collect(),
        remedies: remedies.collect(),
        settlements: settlements.collect(),
        awaited: awaited.collect(),
        referred_to: opened.referral.as_ref().map(|r| name(r.to_unit.to_string())).unwrap_or_default(),
    }
}
