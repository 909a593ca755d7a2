//! This area's part of the demonstration institution: invented complaints in every state, told in all
//! three languages, handled by invented people. The bodies are kinds of bodies, never a named one.

use crate::Desk;
use crate::actions::examine;
use crate::actions::filing::{self, Arrival, Filed};
use crate::actions::intake::{self, Sorting};
use crate::actions::letters::Draft;
use crate::actions::outcome::{self, Decision};
use crate::actions::remedy::{self, NewRemedy};
use crate::actions::{admissibility, receipt, safety};
use crate::model::{Answers, Case, Channel, Ending, OnBehalf, Passes, Remedy, Risk};
use access::Actor;
use base::{Date, Error, Lang, Result, Timestamp, UnitId, World};
use pdf::{Document, PdfError, Typesetter};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use tokio::task::JoinSet;

/// Who plays in the demonstration: signed-in people with their keys.
#[derive(Clone)]
pub struct Cast {
    /// Registers.
    pub intake: Actor,
    /// Leads the unit where complaints arrive; gives cases to others.
    pub intake_head: Actor,
    /// Examines.
    pub officer: Actor,
    /// Leads the officer's unit; signs.
    pub head: Actor,
    /// The unit that examines.
    pub unit: UnitId,
}

/// An invented complaint.
struct Tale {
    lang: Lang,
    label: &'static str,
    what: &'static str,
    place: &'static str,
    wish: &'static str,
    right: &'static str,
    body: &'static str,
    region: &'static str,
    torture: bool,
}

const TALES: &[Tale] = &[
    Tale {
        lang: Lang::Kk,
        label: "Ұстау орнында дәрі берілмеген",
        what: "Мені ұстап отырған жерде екі апта бойы дәрігер қарамады. Қан қысымым жоғары, ішетін дәрім бітіп қалды. Дәрігерді күнде сұраймын, ертең келеді дейді, бірақ ешкім келмейді.",
        place: "«Бәйтас» уақытша ұстау орны (ойдан шығарылған)",
        wish: "Дәрігер қарап, дәрімді берсе екен.",
        right: "detention-health",
        body: "penal-institution",
        region: "KZ-35",
        torture: false,
    },
    Tale {
        lang: Lang::Ru,
        label: "Отказ в регистрации по месту жительства",
        what: "Живу в общежитии три года, но меня не регистрируют: каждый раз требуют новую справку. Без регистрации ребёнка не берут в школу рядом с домом.",
        place: "Город Байтас (вымышленный), общежитие № 3",
        wish: "Чтобы приняли документы и ребёнок пошёл в школу.",
        right: "housing",
        body: "akimat-district",
        region: "KZ-75",
        torture: false,
    },
    Tale {
        lang: Lang::Kk,
        label: "Бөлімшеде ұрып-соғу туралы",
        what: "Бөлімшеге кешкісін әкелді. Екі адам қолымды артыма қайырып, қабырғамнан бірнеше рет ұрды. Қағазға қол қой деді. Таңертең ғана босатты. Әлі күнге дейін дем алу қиын.",
        place: "«Самал» ауданының полиция бөлімшесі (ойдан шығарылған)",
        wish: "Мені дәрігер тексеріп, кінәлілер жауап берсе екен.",
        right: "no-torture",
        body: "police-district",
        region: "KZ-61",
        torture: true,
    },
    Tale {
        lang: Lang::Ru,
        label: "Пенсия пересчитана без объяснения",
        what: "С марта мне платят меньше, чем раньше. В отделении сказали, что так посчитала программа. Письменного ответа не дают уже второй месяц.",
        place: "Посёлок Арай (вымышленный)",
        wish: "Хочу понять, как посчитали, и получить недоплаченное.",
        right: "social-security",
        body: "social-region",
        region: "KZ-55",
        torture: false,
    },
    Tale {
        lang: Lang::Kk,
        label: "Мүгедек баланы мектепке қабылдамау",
        what: "Балам арбамен жүреді. Мектепте пандус жоқ, сондықтан үйде оқысын дейді. Балам достарымен бірге оқығысы келеді.",
        place: "«Жусан» ауылы (ойдан шығарылған)",
        wish: "Пандус салып, баланы сыныпқа қабылдаса екен.",
        right: "education",
        body: "school",
        region: "KZ-31",
        torture: false,
    },
    Tale {
        lang: Lang::En,
        label: "Residence permit not renewed",
        what: "I have lived here for six years. My permit expired while my application was with the office, and now I am told to leave within ten days although nobody has decided on it.",
        place: "City of Baitas (invented)",
        wish: "A decision on my application before I have to leave.",
        right: "citizenship-migration",
        body: "police-region",
        region: "KZ-75",
        torture: false,
    },
    Tale {
        lang: Lang::Ru,
        label: "Не отвечают на обращение о задержке зарплаты",
        what: "Предприятие не платит четыре месяца. Инспекция приняла заявление и молчит. Нас таких сорок человек.",
        place: "Завод «Дала» (вымышленный)",
        wish: "Чтобы инспекция провела проверку и ответила письменно.",
        right: "labour",
        body: "labour-inspection",
        region: "KZ-39",
        torture: false,
    },
    Tale {
        lang: Lang::Kk,
        label: "Түзеу мекемесінде кездесуге рұқсат бермеу",
        what: "Ұлыммен кездесуге үш рет бардым, үш рет те «бүгін болмайды» деді. Неге екенін жазып берген жоқ. Төрт жүз шақырым жол жүремін.",
        place: "№ 9 түзеу мекемесі (ойдан шығарылған)",
        wish: "Кездесу күнін алдын ала жазып берсе екен.",
        right: "humane-detention",
        body: "penal-institution",
        region: "KZ-35",
        torture: false,
    },
];

/// From so many cases on they are told by many at once, most of them long closed, and in other units too.
const MANY: usize = 4_000;
/// How many are told at once then.
const AT_ONCE: usize = 24;
/// Stages of the many: as in an office that has worked for years, most are long closed, and most of those were
/// explained to early.
const STAGES_OF_MANY: [usize; 20] = [0, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 10, 10, 10, 10];

/// The letters of the many, one for each language: they are there to be counted and stored, and setting each in type
/// would take longer than all the rest.
struct Specimen {
    typesetter: Arc<dyn Typesetter>,
    set: Mutex<HashMap<Lang, Vec<u8>>>,
}

impl Typesetter for Specimen {
    fn pdf(&self, document: &Document) -> std::result::Result<Vec<u8>, PdfError> {
        let Document::Letter(letter) = document else { return self.typesetter.pdf(document) };
        let mut set = self.set.lock().map_err(|_| PdfError("another letter of the demonstration failed".to_owned()))?;
        if let Some(pdf) = set.get(&letter.lang) {
            return Ok(pdf.clone());
        }
        let pdf = self.typesetter.pdf(document)?;
        set.insert(letter.lang, pdf.clone());
        Ok(pdf)
    }
}

/// Tells `number` complaints over the months before `today` and takes each as far as its place in
/// the row says, so that every state, clock and list has something in it.
pub async fn fill(desk: &Desk, cast: &Cast, today: Timestamp, number: usize, progress: impl Fn(usize)) -> Result<()> {
    let mut desk = desk.clone();
    let at_once = if number > MANY { AT_ONCE } else { 1 };
    if number > MANY {
        desk.typesetter = Arc::new(Specimen { typesetter: desk.typesetter, set: Mutex::default() });
    }
    let mut running = JoinSet::new();
    let mut done = 0;
    for n in 0..number {
        if running.len() >= at_once {
            told(running.join_next().await)?;
            done += 1;
            progress(done);
        }
        running.spawn(tell_one(desk.clone(), cast.clone(), today, n, number));
    }
    while let Some(one) = running.join_next().await {
        told(Some(one))?;
        done += 1;
        progress(done);
    }
    desk.world.set(today);
    Ok(())
}

fn told(one: Option<std::result::Result<Result<()>, tokio::task::JoinError>>) -> Result<()> {
    one.unwrap_or(Ok(Ok(()))).map_err(Error::internal)?
}

/// One complaint, in a time of its own.
async fn tell_one(desk: Desk, cast: Cast, today: Timestamp, n: usize, number: usize) -> Result<()> {
    let Some(tale) = TALES.get(n % TALES.len()) else { return Ok(()) };
    // The newest came yesterday, the oldest months ago; the last stages belong to the oldest.
    let stage = match number {
        many if many > MANY => STAGES_OF_MANY.get(n / TALES.len() % STAGES_OF_MANY.len()).copied().unwrap_or(9),
        _ => n % 10,
    };
    let days = 1 + i64::try_from(n * 170 / number.max(1)).unwrap_or(0) * i64::from(stage > 6) + days_of(stage);
    let arrived = today.plus_seconds(-days * 86_400 + 36_000 + i64::try_from(n * 613 % 20_000).unwrap_or(0));
    let desk = Desk { world: World::at(arrived), ..desk };
    play(&desk, &cast, tale, (stage, number > MANY), arrived, n).await
}

/// How long ago a case of this stage must have come to be where it is.
const fn days_of(stage: usize) -> i64 {
    match stage {
        0 => 0,
        1 => 2,
        2 => 5,
        3 => 9,
        4 => 17,
        5 => 21,
        6 => 24,
        _ => 35,
    }
}

async fn play(
    desk: &Desk,
    cast: &Cast,
    tale: &Tale,
    (stage, is_one_of_many): (usize, bool),
    arrived: Timestamp,
    n: usize,
) -> Result<()> {
    let day = |days: i64| desk.world.set(arrived.plus_seconds(days * 86_400 + 7_200));
    desk.world.set(arrived);
    let filed = tell(desk, tale, n).await?;
    let root = filed.root;
    if stage == 0 {
        return Ok(());
    }
    day(1);
    let sorting = sorting(desk, tale);
    let case = intake::register(desk, &cast.intake, root, 1, sorting).await?;
    let case = if tale.torture {
        let letter = letter(desk, tale.lang, &case, "complaints-letter-torture-subject", "complaints-letter-torture");
        let case = intake::alert_prosecutor(desk, &cast.intake_head, root, case.version, letter).await?;
        let words = desk.texts.text(tale.lang, "complaints-demo-representative", &[]);
        intake::representative_sent(desk, &cast.intake_head, root, case.version, &words).await?
    } else {
        case
    };
    if stage == 1 && is_one_of_many {
        let level = case.body_level.as_deref().and_then(intake::level_of);
        let mut tx = desk.db.read().await?;
        let unit = desk.office.examiners(&mut tx, level, case.region.as_deref(), desk.today()).await?;
        drop(tx);
        return intake::assign(desk, &cast.intake_head, root, case.version, unit, None).await.map(drop);
    }
    let officer = cast.officer.who.person();
    let case = intake::assign(desk, &cast.intake_head, root, case.version, cast.unit, officer).await?;
    if stage == 1 {
        return Ok(());
    }
    day(2);
    let against = match stage {
        9 => Some(("not-competent", "complaints-demo-not-competent")),
        10 => Some(("remedies", "complaints-demo-remedies")),
        _ => None,
    };
    let case = judge(desk, cast, &case, against).await?;
    if stage == 2 {
        return Ok(());
    }
    day(3);
    if let Some((ground, _)) = against {
        let case = if ground == "not-competent" {
            let draft =
                letter(desk, tale.lang, &case, "complaints-letter-forward-subject", "complaints-letter-forward");
            examine::forward(desk, &cast.head, root, case.version, tale.body, draft).await?
        } else {
            case
        };
        let draft = letter(desk, tale.lang, &case, "complaints-letter-outcome-subject", "complaints-letter-outcome");
        let case = outcome::answer(desk, &cast.head, root, case.version, draft).await?;
        return outcome::close(desk, &cast.head, root, case.version).await.map(drop);
    }
    let draft = letter(desk, tale.lang, &case, "complaints-letter-inquiry-subject", "complaints-letter-inquiry");
    // Some bodies have somebody to answer here.
    let asked = if n.is_multiple_of(2) { "interior" } else { tale.body };
    let case = examine::inquire(desk, &cast.head, root, case.version, asked, draft).await?;
    let case = if tale.torture {
        let grounds = desk.texts.text(tale.lang, "complaints-demo-risk", &[]);
        let measure = desk.texts.text(tale.lang, "complaints-demo-measure", &[]);
        safety::assess(desk, &cast.officer, root, case.version, Risk::High, (&grounds, &measure)).await?
    } else {
        case
    };
    if stage == 3 {
        return message(desk, &filed, tale.lang).await;
    }
    if stage == 4 {
        return Ok(());
    }
    day(12);
    let inquiry = crate::store::inquiries(&mut desk.db.read().await?, root).await?;
    let inquiry = inquiry.first().ok_or_else(|| Error::internal("the inquiry just made is gone"))?.id;
    let reply = desk.texts.text(tale.lang, "complaints-demo-reply", &[]);
    let case = examine::record_reply(desk, &cast.officer, root, case.version, inquiry, &reply).await?;
    if stage == 5 {
        return Ok(());
    }
    day(14);
    let ending = if n.is_multiple_of(3) { Ending::NotFound } else { Ending::Found };
    let decision = Decision {
        ending,
        finding: desk.texts.text(tale.lang, "complaints-demo-finding", &[]),
        recommendation: if ending == Ending::Found {
            desk.texts.text(tale.lang, "complaints-demo-recommendation", &[])
        } else {
            String::new()
        },
    };
    let case = outcome::decide(desk, &cast.head, root, case.version, decision).await?;
    if stage == 6 {
        return Ok(());
    }
    let case = if ending == Ending::Found && stage > 7 {
        let remedy = NewRemedy { kind: Remedy::Restored, people: 1, amount: None };
        remedy::record(desk, &cast.head, root, case.version, remedy).await?
    } else {
        case
    };
    day(15);
    let draft = letter(desk, tale.lang, &case, "complaints-letter-outcome-subject", "complaints-letter-outcome");
    let case = outcome::answer(desk, &cast.head, root, case.version, draft).await?;
    if stage == 7 {
        return Ok(());
    }
    day(20);
    outcome::close(desk, &cast.head, root, case.version).await.map(drop)
}

async fn tell(desk: &Desk, tale: &Tale, n: usize) -> Result<Filed> {
    let mut answers = Answers { lang: tale.lang, ill_treated: tale.torture, ..Answers::default() };
    answers.on_behalf = if n % 5 == 4 { OnBehalf::Detained } else { OnBehalf::Own };
    answers.passes = match n % 3 {
        0 => Passes::Story,
        1 => Passes::Name,
        _ => Passes::Nothing,
    };
    tale.what.clone_into(&mut answers.story.what);
    tale.place.clone_into(&mut answers.story.place);
    tale.wish.clone_into(&mut answers.story.wish);
    answers.region = Some(tale.region.to_owned());
    if !n.is_multiple_of(4) {
        answers.identity.name = desk.texts.text(tale.lang, "complaints-demo-person", &[("n", n.to_string().into())]);
    }
    filing::file(desk, &Actor::public(), Arrival::now(desk, Channel::Web, None), &answers, &[], async |_, _| Ok(()))
        .await
}

fn sorting(desk: &Desk, tale: &Tale) -> Sorting {
    let today: Date = desk.today();
    let known = |found: bool, key: &str| found.then(|| key.to_owned());
    let book = &desk.rulebook;
    Sorting {
        label: tale.label.to_owned(),
        right: known(exchange::rulebook::entry(&book.rights, tale.right, today).is_some(), tale.right),
        issue: None,
        body: known(exchange::rulebook::entry(&book.bodies, tale.body, today).is_some(), tale.body),
        region: Some(tale.region.to_owned()),
    }
}

/// Judges admissibility: nothing stands against it, or this ground does, for the reasons of this text.
async fn judge(desk: &Desk, cast: &Cast, case: &Case, against: Option<(&str, &str)>) -> Result<Case> {
    let arrived = case.arrived_at.date_in(&desk.zone);
    let asked = admissibility::asked(&desk.rulebook, arrived);
    let judgement = admissibility::Judgement {
        grounds: asked.iter().map(|g| (g.key.clone(), against.is_some_and(|(ground, _)| ground == g.key))).collect(),
        decisive: against.map(|(ground, _)| ground.to_owned()),
        reasons: against.map(|(_, why)| desk.texts.text(case.lang.into(), why, &[])).unwrap_or_default(),
    };
    admissibility::decide(desk, &cast.officer, case.id, case.version, judgement).await
}

fn letter(desk: &Desk, lang: Lang, case: &Case, subject: &str, words: &str) -> Draft {
    let number = case.number.clone().unwrap_or_default();
    let text = |key: &str| desk.texts.text(lang, key, &[("number", number.as_str().into())]);
    let words = format!("{}\n\n{}", text(words), text("complaints-demo-ask"));
    Draft { lang, addressee: vec![], subject: text(subject), text: words, passes: Passes::Nothing }
}

/// The complainant writes back, with the receipt they were given.
async fn message(desk: &Desk, filed: &Filed, lang: Lang) -> Result<()> {
    let Some(words) = filed.receipt.as_ref().map(|r| r.words().join(" ")) else { return Ok(()) };
    let actor = receipt::enter(desk, &words, filed.reference.as_str().as_bytes()).await?;
    receipt::write(desk, &actor, &desk.texts.text(lang, "complaints-demo-message", &[]), &[]).await.map(drop)
}
