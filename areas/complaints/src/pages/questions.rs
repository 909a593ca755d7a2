//! One question a page, the check of the answers, and the receipt.

use super::cookies;
use crate::Desk;
use crate::actions::draft::{self, Draft, DraftSecret, Sent};
use crate::model::{Answers, Caution, Court, Need, OnBehalf, Passes, Question, Reach, Step, clean};
use askama::Template;
use axum::Router;
use axum::extract::{Multipart, Path, State};
use axum::response::Response;
use axum::routing::{get, post};
use axum_extra::extract::{CookieJar, Form};
use base::{Error, FileId, Mistakes};
use exchange::rulebook;
use files::form;
use serde::Deserialize;
use vault::FileCard;
use web::view::{Choice, Row};
use web::{Answer, Page, Visit};

pub(super) fn routes() -> Router<Desk> {
    Router::new()
        .route("/{lang}/complain/files", get(show_files).post(take_files).layer(form::room()))
        .route("/{lang}/complain/files/{file}/remove", post(remove_file))
        .route("/{lang}/complain/check", get(show_check).post(send))
        .route("/{lang}/complain/receipt", get(show_receipt).post(written_down))
        .route("/{lang}/complain/{question}", get(show).post(take))
}

/// What a form of any question may hold.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Told {
    on_behalf: Option<String>,
    consent: Option<String>,
    victim: Option<String>,
    what: Option<String>,
    ill_treated: Option<String>,
    place: Option<String>,
    when: Option<String>,
    region: Option<String>,
    body: Option<String>,
    body_key: Option<String>,
    tried: Option<String>,
    court: Option<String>,
    wish: Option<String>,
    passes: Option<String>,
    named: Option<String>,
    name: Option<String>,
    reach: Option<String>,
    contact: Option<String>,
    safety: Option<String>,
    language: Option<String>,
    #[serde(default)]
    needs: Vec<String>,
    #[serde(default)]
    cautions: Vec<String>,
    then: Option<String>,
}

impl Told {
    /// Puts what was told into the answers; only the fields of the question that was asked.
    fn put(self, question: Question, answers: &mut Answers) {
        let text = |given: Option<String>| clean(&given.unwrap_or_default());
        let key = |given: Option<String>| given.filter(|k| !k.is_empty());
        match question {
            Question::Who => {
                answers.on_behalf =
                    self.on_behalf.as_deref().and_then(OnBehalf::from_code).unwrap_or(OnBehalf::Unknown);
            }
            Question::Consent => {
                answers.story.consent = text(self.consent);
                answers.identity.victim = text(self.victim);
            }
            Question::What => {
                answers.story.what = text(self.what);
                answers.ill_treated = self.ill_treated.is_some();
                answers.story.language = text(self.language);
            }
            Question::Where => {
                answers.story.place = text(self.place);
                answers.story.when = text(self.when);
                answers.region = key(self.region);
            }
            Question::Body => {
                answers.story.body = text(self.body);
                answers.body = key(self.body_key);
            }
            Question::Tried => {
                answers.story.tried = text(self.tried);
                answers.story.court = self.court.as_deref().and_then(court);
            }
            Question::Wish => answers.story.wish = text(self.wish),
            Question::PassOn => {
                answers.passes = self.passes.as_deref().and_then(Passes::from_code).unwrap_or(Passes::Nothing);
            }
            Question::Contact => {
                answers.anonymous = self.named.as_deref() == Some("no");
                answers.identity.name = if answers.anonymous { String::new() } else { text(self.name) };
                answers.identity.reach = self.reach.as_deref().and_then(reach);
                answers.identity.contact = text(self.contact);
                answers.identity.safety = text(self.safety);
                answers.identity.needs = needs(&self.needs);
                answers.identity.cautions = cautions(&self.cautions);
            }
            Question::Files => {}
        }
    }
}

pub(super) const COURTS: [(Court, &str); 4] =
    [(Court::No, "no"), (Court::Pending, "pending"), (Court::Decided, "decided"), (Court::Unknown, "unknown")];

pub(super) fn court(code: &str) -> Option<Court> {
    COURTS.iter().find(|(_, c)| *c == code).map(|(court, _)| *court)
}

const REACHES: [(Reach, &str); 4] =
    [(Reach::Receipt, "receipt"), (Reach::Telephone, "telephone"), (Reach::Email, "email"), (Reach::Post, "post")];

fn reach(code: &str) -> Option<Reach> {
    REACHES.iter().find(|(_, c)| *c == code).map(|(reach, _)| *reach)
}

/// Needs by their codes; what is none is left out.
pub(super) fn needs(codes: &[String]) -> Vec<Need> {
    codes.iter().filter_map(|code| Need::from_code(code)).collect()
}

/// The same for what to mind when reaching somebody.
pub(super) fn cautions(codes: &[String]) -> Vec<Caution> {
    codes.iter().filter_map(|code| Caution::from_code(code)).collect()
}

/// Needs to tick.
pub(super) fn need_choices(page: &Page, now: &[Need]) -> Vec<Choice> {
    // texts: complaints-need-*
    let choice =
        |n: &Need| Choice::new(n.code(), page.t(&format!("complaints-need-{}", n.code()))).chosen(now.contains(n));
    Need::ALL.iter().map(choice).collect()
}

/// What to mind, to tick.
pub(super) fn caution_choices(page: &Page, now: &[Caution]) -> Vec<Choice> {
    // texts: complaints-caution-*
    let choice = |c: &Caution| {
        Choice::new(c.code(), page.t(&format!("complaints-caution-{}", c.code()))).chosen(now.contains(c))
    };
    Caution::ALL.iter().map(choice).collect()
}

#[derive(Template)]
#[template(path = "question.html")]
struct QuestionPage {
    page: Page,
    code: &'static str,
    step: Step,
    back: String,
    answers: Answers,
    choices: Vec<Choice>,
    more: Vec<Choice>,
    needs: Vec<Choice>,
    cautions: Vec<Choice>,
    files: Vec<FileCard>,
}

impl QuestionPage {
    fn new(desk: &Desk, page: Page, question: Question, draft: &Draft) -> Option<Self> {
        let answers = draft.answers.clone();
        let step = question.step(&answers)?;
        let back = page.href(&step.previous.map_or("/complain".to_owned(), |q| format!("/complain/{}", q.code())));
        let (choices, more) = choices(desk, &page, question, &answers);
        let files = draft.files.clone();
        let (needs, cautions) =
            (need_choices(&page, &answers.identity.needs), caution_choices(&page, &answers.identity.cautions));
        Some(Self { page, code: question.code(), step, back, answers, choices, more, needs, cautions, files })
    }

    fn is(&self, code: &str) -> bool {
        self.code == code
    }
}

fn choices(desk: &Desk, page: &Page, question: Question, answers: &Answers) -> (Vec<Choice>, Vec<Choice>) {
    let choice = |key: String, code: &str, chosen: bool| Choice::new(code, page.t(&key)).chosen(chosen);
    let today = desk.today();
    // texts: complaints-who-* complaints-court-* complaints-passes-* complaints-reach-*
    match question {
        Question::Who => {
            let shown = OnBehalf::ALL.iter().filter(|o| **o != OnBehalf::Unknown);
            let one = |o: &OnBehalf| choice(format!("complaints-who-{}", o.code()), o.code(), answers.on_behalf == *o);
            (shown.map(one).collect(), vec![])
        }
        Question::Where => {
            let region = |r: &rulebook::Region| {
                Choice::new(&r.key, r.names.get(page.lang())).chosen(answers.region.as_ref() == Some(&r.key))
            };
            (sorted(page, rulebook::entries(&desk.rulebook.regions, today).map(region).collect()), vec![])
        }
        Question::Body => {
            let body = |b: &rulebook::Body| {
                Choice::new(&b.key, b.names.get(page.lang())).chosen(answers.body.as_ref() == Some(&b.key))
            };
            (sorted(page, rulebook::entries(&desk.rulebook.bodies, today).map(body).collect()), vec![])
        }
        Question::Tried => {
            let one = |(court, code): &(Court, &str)| {
                choice(format!("complaints-court-{code}"), code, answers.story.court == Some(*court))
            };
            (COURTS.iter().map(one).collect(), vec![])
        }
        Question::PassOn => {
            let one = |p: &Passes| {
                choice(format!("complaints-passes-{}", p.code()), p.code(), answers.passes == *p)
                    .hint(page.t(&format!("complaints-passes-{}-hint", p.code())))
            };
            (Passes::ALL.iter().map(one).collect(), vec![])
        }
        Question::Contact => {
            let one = |(reach, code): &(Reach, &str)| {
                choice(format!("complaints-reach-{code}"), code, answers.identity.reach == Some(*reach))
            };
            let named = !answers.identity.name.is_empty();
            let names = vec![
                Choice::new("yes", page.t("complaints-named-yes")).chosen(named),
                Choice::new("no", page.t("complaints-named-no"))
                    .hint(page.t("complaints-named-no-hint"))
                    .chosen(answers.anonymous),
            ];
            (names, REACHES.iter().map(one).collect())
        }
        Question::Consent | Question::What | Question::Wish | Question::Files => (vec![], vec![]),
    }
}

fn sorted(page: &Page, mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|c| i18n::sort_key(page.lang(), &c.label));
    choices
}

/// The draft the browser holds, or a new one.
async fn begun(desk: &Desk, jar: CookieJar) -> Result<(CookieJar, DraftSecret, Draft), Error> {
    if let Some(secret) = cookies::draft_secret(desk, &jar)
        && let Some(draft) = draft::load(desk, &secret).await?
    {
        return Ok((jar, secret, draft));
    }
    let secret = DraftSecret::new(&mut desk.world.rng());
    Ok((cookies::with_draft(desk, jar, &secret), secret, Draft::default()))
}

fn page_of(desk: &Desk, page: Page, question: Question, draft: &Draft) -> Result<QuestionPage, Error> {
    QuestionPage::new(desk, page.with_leave_bar(), question, draft).ok_or(Error::NotFound)
}

async fn show(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    Path((_, question)): Path<(String, String)>,
) -> Answer {
    let question = Question::from_code(&question).ok_or(Error::NotFound)?;
    let draft = match cookies::draft_secret(&desk, &jar) {
        Some(secret) => draft::load(&desk, &secret).await?.unwrap_or_default(),
        None => Draft::default(),
    };
    if draft.sent.is_some() {
        return Ok(visit.redirect("/complain/receipt"));
    }
    // A question this person is not asked leads to the first one.
    match QuestionPage::new(&desk, visit.page().with_leave_bar(), question, &draft) {
        Some(page) => Ok(web::html(page)),
        None => Ok(visit.redirect("/complain/who")),
    }
}

async fn take(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    Path((_, question)): Path<(String, String)>,
    Form(told): Form<Told>,
) -> Answer {
    let question = Question::from_code(&question).ok_or(Error::NotFound)?;
    let (jar, secret, mut draft) = begun(&desk, jar).await?;
    if draft.sent.is_some() {
        return Ok(visit.redirect("/complain/receipt"));
    }
    let to_check = told.then.as_deref() == Some("check");
    draft.answers.lang = visit.lang;
    told.put(question, &mut draft.answers);
    // What was told is kept even if something is to be mended: nothing already given is lost.
    draft::save(&desk, &secret, &draft).await?;
    let mistakes: Mistakes = draft.answers.mistakes(1).into_iter().filter(|m| belongs(question, &m.field)).collect();
    if !mistakes.is_empty() {
        let page = page_of(&desk, visit.page_with(mistakes), question, &draft)?;
        return Ok(cookies::adds(jar, web::again(page)));
    }
    let next = if to_check { None } else { question.step(&draft.answers).and_then(|s| s.next) };
    let place = next.map_or("/complain/check".to_owned(), |q| format!("/complain/{}", q.code()));
    Ok(cookies::adds(jar, visit.redirect(&place)))
}

/// Whether a field is asked for on this question's page.
fn belongs(question: Question, field: &str) -> bool {
    match question {
        Question::Consent => matches!(field, "consent" | "victim"),
        Question::What => matches!(field, "what" | "language"),
        Question::Where => matches!(field, "place" | "when"),
        Question::Body => field == "body",
        Question::Tried => field == "tried",
        Question::Wish => field == "wish",
        Question::Contact => matches!(field, "name" | "contact" | "safety"),
        Question::Who | Question::PassOn | Question::Files => false,
    }
}

async fn show_files(state: State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    show(state, visit, jar, Path((String::new(), "files".to_owned()))).await
}

async fn take_files(State(desk): State<Desk>, visit: Visit, jar: CookieJar, mut form: Multipart) -> Answer {
    let (jar, secret, mut draft) = begun(&desk, jar).await?;
    if draft.sent.is_some() {
        return Ok(visit.redirect("/complain/receipt"));
    }
    // The row of the draft must be there before its files.
    draft::save(&desk, &secret, &draft).await?;
    let mut mistakes = Mistakes::new();
    let mut more = false;
    while let Some(field) = form.next_field().await.map_err(|_| form::broken())? {
        match field.name() {
            Some("files") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                // A form without a file sends one without a name.
                if name.is_empty() {
                    continue;
                }
                match draft::attach(&desk, &secret, &mut draft, &name, field).await {
                    Ok(()) => {}
                    Err(Error::Invalid(found)) => mistakes.extend(found),
                    Err(cause) => return Err(cause.into()),
                }
            }
            Some("more") => more = true,
            _ => {}
        }
    }
    if !mistakes.is_empty() {
        let page = page_of(&desk, visit.page_with(mistakes), Question::Files, &draft)?;
        return Ok(cookies::adds(jar, web::again(page)));
    }
    let place = if more { "/complain/files" } else { "/complain/check" };
    Ok(cookies::adds(jar, visit.redirect(place)))
}

async fn remove_file(
    State(desk): State<Desk>,
    visit: Visit,
    jar: CookieJar,
    Path((_, file)): Path<(String, String)>,
) -> Answer {
    let file: FileId = file.parse().map_err(|_| Error::NotFound)?;
    if let Some(secret) = cookies::draft_secret(&desk, &jar)
        && let Some(mut draft) = draft::load(&desk, &secret).await?
    {
        draft::detach(&desk, &secret, &mut draft, file).await?;
    }
    Ok(visit.redirect("/complain/files"))
}

#[derive(Template)]
#[template(path = "check.html")]
struct CheckPage {
    page: Page,
    rows: Vec<Row>,
    back: String,
    ill_treated: bool,
    child: bool,
}

async fn show_check(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(secret) = cookies::draft_secret(&desk, &jar) else { return Ok(visit.redirect("/complain/who")) };
    let Some(draft) = draft::load(&desk, &secret).await? else { return Ok(visit.redirect("/complain/who")) };
    if draft.sent.is_some() {
        return Ok(visit.redirect("/complain/receipt"));
    }
    Ok(web::html(check(&desk, visit.page(), &draft)))
}

fn check(desk: &Desk, page: Page, draft: &Draft) -> CheckPage {
    let page = page.with_leave_bar();
    let answers = &draft.answers;
    let today = desk.today();
    let none = || page.t("complaints-check-none");
    let or_none = |text: &str| if text.is_empty() { none() } else { text.to_owned() };
    // texts: complaints-check-*
    let row = |question: Question, value: String| {
        let key = page.t(&format!("complaints-check-{}", question.code()));
        Row::new(key, value).change(page.href(&format!("/complain/{}", question.code())))
    };
    let name = |list: Option<String>| list.unwrap_or_default();
    let rows = Question::asked(answers)
        .iter()
        .map(|question| {
            let value = match question {
                Question::Who if answers.on_behalf == OnBehalf::Unknown => none(),
                Question::Who => page.t(&format!("complaints-who-{}", answers.on_behalf.code())),
                Question::Consent => joined(&[&answers.identity.victim, &answers.story.consent]).unwrap_or_else(none),
                Question::What => joined(&[&answers.story.what, &answers.story.language]).unwrap_or_else(none),
                Question::Where => {
                    let region = answers.region.as_deref().and_then(|k| {
                        rulebook::entry(&desk.rulebook.regions, k, today).map(|r| r.names.get(page.lang()).to_owned())
                    });
                    joined(&[&answers.story.place, &answers.story.when, &name(region)]).unwrap_or_else(none)
                }
                Question::Body => {
                    let body = answers.body.as_deref().and_then(|k| {
                        rulebook::entry(&desk.rulebook.bodies, k, today).map(|b| b.names.get(page.lang()).to_owned())
                    });
                    joined(&[&name(body), &answers.story.body]).unwrap_or_else(none)
                }
                Question::Tried => {
                    let court = answers.story.court.and_then(|c| COURTS.iter().find(|(known, _)| *known == c));
                    let court = court.map(|(_, code)| page.t(&format!("complaints-court-{code}")));
                    joined(&[&answers.story.tried, &name(court)]).unwrap_or_else(none)
                }
                Question::Wish => or_none(&answers.story.wish),
                Question::PassOn => page.t(&format!("complaints-passes-{}", answers.passes.code())),
                Question::Contact => {
                    let reach = answers.identity.reach.and_then(|r| REACHES.iter().find(|(known, _)| *known == r));
                    let reach = reach.map(|(_, code)| page.t(&format!("complaints-reach-{code}")));
                    let unnamed = if answers.anonymous { page.t("complaints-named-no") } else { String::new() };
                    let own = &answers.identity;
                    let ticked =
                        need_choices(&page, &own.needs).into_iter().chain(caution_choices(&page, &own.cautions));
                    let ticked: Vec<String> = ticked.filter(|c| c.chosen).map(|c| c.label).collect();
                    let ticked = ticked.join("\n");
                    joined(&[&unnamed, &own.name, &name(reach), &own.contact, &own.safety, &ticked])
                        .unwrap_or_else(none)
                }
                Question::Files => {
                    let names: Vec<&str> = draft.files.iter().map(|f| f.name.as_str()).collect();
                    joined(&names).unwrap_or_else(none)
                }
            };
            row(*question, value)
        })
        .collect();
    let last = Question::asked(answers).last().map_or("who", |q| q.code());
    let back = page.href(&format!("/complain/{last}"));
    CheckPage { rows, back, ill_treated: answers.ill_treated, child: answers.on_behalf == OnBehalf::Child, page }
}

fn joined(parts: &[&str]) -> Option<String> {
    let parts: Vec<&str> = parts.iter().copied().filter(|p| !p.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

async fn send(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(secret) = cookies::draft_secret(&desk, &jar) else { return Ok(visit.redirect("/complain/who")) };
    let Some(draft) = draft::load(&desk, &secret).await? else { return Ok(visit.redirect("/complain/who")) };
    match draft::send(&desk, &secret, &draft).await {
        Ok(()) => Ok(visit.redirect("/complain/receipt")),
        // Nothing was told and nothing attached: back to the one question that cannot be left out.
        Err(Error::Invalid(mistakes)) => {
            Ok(web::again(page_of(&desk, visit.page_with(mistakes), Question::What, &draft)?))
        }
        Err(cause) => Err(cause.into()),
    }
}

#[derive(Template)]
#[template(path = "receipt_given.html")]
struct ReceiptPage {
    page: Page,
    sent: Sent,
}

async fn show_receipt(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Answer {
    let Some(secret) = cookies::draft_secret(&desk, &jar) else { return Ok(visit.redirect("/receipt")) };
    match draft::load(&desk, &secret).await? {
        Some(Draft { sent: Some(sent), .. }) => {
            Ok(web::html(ReceiptPage { page: visit.page().with_leave_bar(), sent }))
        }
        Some(_) => Ok(visit.redirect("/complain/check")),
        None => Ok(visit.redirect("/receipt")),
    }
}

/// The person has written the words down: they are shown no more.
async fn written_down(State(desk): State<Desk>, visit: Visit, jar: CookieJar) -> Result<Response, web::Failure> {
    if let Some(secret) = cookies::draft_secret(&desk, &jar) {
        draft::forget(&desk, &secret).await?;
    }
    Ok(cookies::adds(cookies::without_draft(&desk, jar), visit.redirect("/receipt")))
}
