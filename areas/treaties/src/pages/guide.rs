//! The admissibility guide: one question a page.
//!
//! Nothing is kept: each page carries the earlier answers in its form, and sends them in the body of a request, so that
//! they stand in no address, no history of a browser and no log.

use super::words::{Cited, answer, article};
use crate::Desk;
use crate::actions::facts;
use crate::model::guide::{Advice, Answers, Before, Courts, GoesOn, Hindered, Named, Point, Step, Verdict, Who, weigh};
use askama::Template;
use axum::Router;
use axum::extract::State;
use axum::routing::get;
use axum_extra::extract::Form;
use base::{Date, Mistakes};
use exchange::rulebook::{Group, Petitions, Topic, entries};
use serde::Deserialize;
use web::view::{Choice, DateFields, Row};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new().route("/{lang}/treaties/guide", get(begin).post(go_on))
}

/// What the form sends: all answers so far, the question that was asked, and where to go.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Sent {
    /// The question asked; nothing at the beginning.
    step: String,
    /// The question to go to instead of the next one.
    go: String,
    topic: Vec<String>,
    group: Vec<String>,
    who: String,
    when_day: String,
    when_month: String,
    when_year: String,
    goes_on: String,
    courts: String,
    decided_day: String,
    decided_month: String,
    decided_year: String,
    hindered: String,
    before: String,
    ended_day: String,
    ended_month: String,
    ended_year: String,
    named: String,
}

impl Sent {
    fn date(&self, name: &str) -> DateFields {
        let (day, month, year) = match name {
            "when" => (&self.when_day, &self.when_month, &self.when_year),
            "decided" => (&self.decided_day, &self.decided_month, &self.decided_year),
            _ => (&self.ended_day, &self.ended_month, &self.ended_year),
        };
        DateFields { day: day.clone(), month: month.clone(), year: year.clone() }
    }

    /// The answers; a day that cannot be read is none.
    fn answers(&self) -> Answers {
        let day = |name| self.date(name).read(name).ok().flatten();
        Answers {
            topics: self.topic.iter().filter_map(|c| Topic::from_code(c)).collect(),
            groups: self.group.iter().filter_map(|c| Group::from_code(c)).collect(),
            who: Who::from_code(&self.who),
            when: day("when"),
            goes_on: GoesOn::from_code(&self.goes_on),
            courts: Courts::from_code(&self.courts),
            decided: day("decided"),
            hindered: Hindered::from_code(&self.hindered),
            before: Before::from_code(&self.before),
            ended: day("ended"),
            named: Named::from_code(&self.named),
        }
    }

    /// What is to be mended in the answer to a question.
    fn mistakes(&self, step: Step, answers: &Answers, today: Date) -> Mistakes {
        let name = match step {
            Step::When => "when",
            Step::Courts => "decided",
            Step::Elsewhere => "ended",
            _ => "",
        };
        let unread =
            if name.is_empty() { Mistakes::new() } else { self.date(name).read(name).err().unwrap_or_default() };
        unread.into_iter().chain(answers.mistakes(step, today)).collect()
    }

    /// The answers to all other questions, as the form of one carries them.
    fn carried(&self, asked: Option<Step>) -> Vec<(&'static str, String)> {
        let one = |name, value: &String| (name, value.clone());
        let of = |step: Step| match step {
            Step::About => self.topic.iter().map(|t| one("topic", t)).collect(),
            Step::Whom => self.group.iter().map(|g| one("group", g)).chain([one("who", &self.who)]).collect(),
            Step::When => vec![
                one("when_day", &self.when_day),
                one("when_month", &self.when_month),
                one("when_year", &self.when_year),
                one("goes_on", &self.goes_on),
            ],
            Step::Courts => vec![
                one("courts", &self.courts),
                one("decided_day", &self.decided_day),
                one("decided_month", &self.decided_month),
                one("decided_year", &self.decided_year),
            ],
            Step::Hindered => vec![one("hindered", &self.hindered)],
            Step::Elsewhere => vec![
                one("before", &self.before),
                one("ended_day", &self.ended_day),
                one("ended_month", &self.ended_month),
                one("ended_year", &self.ended_year),
            ],
            Step::Named => vec![one("named", &self.named)],
        };
        let others = Step::ALL.iter().filter(|s| Some(**s) != asked);
        others.flat_map(|s| -> Vec<(&'static str, String)> { of(*s) }).filter(|(_, v)| !v.is_empty()).collect()
    }
}

#[derive(Template)]
#[template(path = "guide.html")]
struct BeginPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "guide_question.html")]
struct QuestionPage {
    page: Page,
    code: &'static str,
    number: usize,
    of: usize,
    /// The question before, or nothing.
    back: &'static str,
    carried: Vec<(&'static str, String)>,
    choices: Vec<Choice>,
    more: Vec<Choice>,
    date: DateFields,
}

/// A point of what a committee looks at, in words.
struct Line {
    kind: &'static str,
    sign: &'static str,
    verdict: String,
    words: String,
    article: String,
}

/// A committee, in words.
struct Told {
    key: String,
    name: String,
    about: String,
    tag: &'static str,
    answer: String,
    lines: Vec<Line>,
    interim: String,
    source: Cited,
    is_setting: bool,
}

#[derive(Template)]
#[template(path = "guide_result.html")]
struct ResultPage {
    page: Page,
    today: Date,
    carried: Vec<(&'static str, String)>,
    answers: Vec<(&'static str, Row)>,
    told: Vec<Told>,
    petitions: Option<Petitions>,
}

async fn begin(visit: Visit) -> Answer {
    Ok(web::html(BeginPage { page: visit.page().with_leave_bar() }))
}

async fn go_on(State(desk): State<Desk>, visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let (answers, today) = (sent.answers(), desk.today());
    let question = |page: Page, step| question_page(page.with_leave_bar(), step, &sent, &answers);
    if let Some(step) = Step::from_code(&sent.go) {
        return Ok(web::html(question(visit.page(), step)));
    }
    let Some(asked) = Step::from_code(&sent.step) else {
        return Ok(web::html(question(visit.page(), Step::About)));
    };
    let mistakes = sent.mistakes(asked, &answers, today);
    if !mistakes.is_empty() {
        return Ok(web::again(question(visit.page_with(mistakes), asked)));
    }
    match answers.after(asked) {
        Some(next) => Ok(web::html(question(visit.page(), next))),
        None => Ok(web::html(result_page(&desk, visit.page().with_leave_bar(), &sent, &answers).await?)),
    }
}

fn question_page(page: Page, step: Step, sent: &Sent, answers: &Answers) -> QuestionPage {
    let asked = Step::ALL.iter().filter(|s| answers.asks(**s));
    let number = asked.clone().position(|s| *s == step).map_or(1, |n| n + 1);
    // texts: treaties-topic-* treaties-group-* treaties-who-* treaties-goes-on-* treaties-courts-* treaties-hindered-* treaties-before-* treaties-named-*
    let choice = |name: &str, code: &str, given: bool| {
        Choice::new(code, page.t(&format!("treaties-{name}-{code}"))).chosen(given)
    };
    let codes = |name: &str, all: Vec<&'static str>, given: &str| -> Vec<Choice> {
        all.into_iter().map(|code| choice(name, code, code == given)).collect()
    };
    let (choices, more, date) = match step {
        Step::About => {
            let topic = |t: &Topic| choice("topic", t.code(), answers.topics.contains(t));
            (Topic::ALL.iter().map(topic).collect(), vec![], "")
        }
        Step::Whom => {
            let group = |g: &Group| choice("group", g.code(), answers.groups.contains(g));
            (
                codes("who", Who::ALL.iter().map(|w| w.code()).collect(), &sent.who),
                Group::ALL.iter().map(group).collect(),
                "",
            )
        }
        Step::When => (codes("goes-on", GoesOn::ALL.iter().map(|g| g.code()).collect(), &sent.goes_on), vec![], "when"),
        Step::Courts => {
            (codes("courts", Courts::ALL.iter().map(|c| c.code()).collect(), &sent.courts), vec![], "decided")
        }
        Step::Hindered => {
            (codes("hindered", Hindered::ALL.iter().map(|h| h.code()).collect(), &sent.hindered), vec![], "")
        }
        Step::Elsewhere => {
            (codes("before", Before::ALL.iter().map(|b| b.code()).collect(), &sent.before), vec![], "ended")
        }
        Step::Named => (codes("named", Named::ALL.iter().map(|n| n.code()).collect(), &sent.named), vec![], ""),
    };
    QuestionPage {
        code: step.code(),
        number,
        of: asked.count(),
        back: answers.before(step).map_or("", Step::code),
        carried: sent.carried(Some(step)),
        choices,
        more,
        date: sent.date(date),
        page,
    }
}

async fn result_page(desk: &Desk, page: Page, sent: &Sent, answers: &Answers) -> base::Result<ResultPage> {
    let known = facts::facts(desk).await?;
    let today = desk.today();
    let told =
        weigh(&desk.rulebook, &known, answers, today).into_iter().map(|advice| told(desk, &page, &advice)).collect();
    let petitions = entries(&desk.rulebook.petitions, today).next().cloned();
    Ok(ResultPage { today, carried: sent.carried(None), answers: given(&page, answers), told, petitions, page })
}

/// What the person answered, each beside its question.
fn given(page: &Page, answers: &Answers) -> Vec<(&'static str, Row)> {
    // texts: treaties-topic-* treaties-group-* treaties-who-* treaties-goes-on-* treaties-courts-* treaties-hindered-* treaties-before-* treaties-named-* treaties-q-*
    let word = |name: &str, code: &str| page.t(&format!("treaties-{name}-{code}"));
    let day = |day: Option<Date>| day.map(|day| page.date_year(&day));
    let line = |step: Step| {
        let parts: Vec<String> = match step {
            Step::About => answers.topics.iter().map(|t| word("topic", t.code())).collect(),
            Step::Whom => {
                let groups = answers.groups.iter().map(|g| word("group", g.code()));
                answers.who.map(|w| word("who", w.code())).into_iter().chain(groups).collect()
            }
            Step::When => {
                [day(answers.when), answers.goes_on.map(|g| word("goes-on", g.code()))].into_iter().flatten().collect()
            }
            Step::Courts => {
                [answers.courts.map(|c| word("courts", c.code())), day(answers.decided)].into_iter().flatten().collect()
            }
            Step::Hindered => answers.hindered.map(|h| word("hindered", h.code())).into_iter().collect(),
            Step::Elsewhere => {
                [answers.before.map(|b| word("before", b.code())), day(answers.ended)].into_iter().flatten().collect()
            }
            Step::Named => answers.named.map(|n| word("named", n.code())).into_iter().collect(),
        };
        let said = if parts.is_empty() { page.t("treaties-guide-unsaid") } else { parts.join("\n") };
        (step.code(), Row::new(page.t(&format!("treaties-q-{}", step.code())), said))
    };
    Step::ALL.iter().filter(|s| answers.asks(**s)).map(|s| line(*s)).collect()
}

fn told(desk: &Desk, page: &Page, advice: &Advice<'_>) -> Told {
    let procedure = advice.acceptance.procedure;
    let instrument = desk.rulebook.instruments.iter().find(|i| i.key == procedure.instrument);
    let code = instrument.map_or("", |i| i.code.as_str());
    let (tag, answer) = answer(page, &advice.acceptance);
    Told {
        key: advice.committee.key.clone(),
        name: advice.committee.names.get(page.lang()).to_owned(),
        about: advice.committee.about.get(page.lang()).to_owned(),
        tag,
        answer,
        lines: advice.points.iter().map(|p| line(page, code, p)).collect(),
        interim: article(code, advice.interim),
        source: Cited::of(desk, page, &procedure.source),
        is_setting: procedure.source.setting,
    }
}

fn line(page: &Page, code: &str, point: &Point<'_>) -> Line {
    let (kind, sign) = match point.verdict {
        Verdict::Missing => ("today", "alert"),
        Verdict::Open => ("soon", "minus"),
        Verdict::Until => ("brandy", "clock"),
        Verdict::Met => ("fine", "check"),
    };
    let day = point.day.map_or_else(String::new, |day| page.date_year(&day));
    // texts: treaties-verdict-* treaties-point-*
    Line {
        kind,
        sign,
        verdict: page.t(&format!("treaties-verdict-{}", point.verdict.code())),
        words: page.t2(&format!("treaties-point-{}", point.code), "day", day, "n", point.n),
        article: if point.article.is_empty() { String::new() } else { article(code, point.article) },
    }
}
