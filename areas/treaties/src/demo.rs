//! This area's part of the demonstration institution: invented communications in every stage, and reporting cycles with
//! invented dates. Each says of itself that it is a demonstration; no committee decided any of it.

use crate::Desk;
use crate::actions::{communications, cycles, drafts};
use crate::model::Procedure;
use crate::model::communication::{Deed, Grade, NewCommunication, NewDeed, Outcome, Period};
use crate::model::cycle::{CycleId, Moment, Precision, TypedCycle, TypedMark};
use crate::model::report::{Part, TypedBlock};
use access::Actor;
use base::{Date, Lang, Result, RootId, Timestamp};
use web::view::DateFields;

/// What happened to an invented communication: so many days ago.
type Deeds = &'static [(i32, Deed)];
/// A communication: committee, its number there, articles, right, the text of its facts, its deeds.
type Tale = (Procedure, &'static str, &'static str, &'static str, &'static str, Deeds);

const TALES: &[Tale] = &[
    (Procedure::Cat, "", "2, 12, 13, 16", "no-torture", "treaties-demo-custody", &[]),
    (
        Procedure::Hrc,
        "",
        "6, 7, 13",
        "citizenship-migration",
        "treaties-demo-removal",
        &[(20, Deed::Submitted), (2, Deed::InterimRequested)],
    ),
    (
        Procedure::Hrc,
        "9001/2026",
        "7, 9(1), 14",
        "liberty",
        "treaties-demo-custody",
        &[(52, Deed::Submitted), (40, Deed::InterimGranted), (38, Deed::Registered)],
    ),
    (
        Procedure::Cerd,
        "9002/2026",
        "5, 6",
        "equality",
        "treaties-demo-equality",
        &[(90, Deed::Submitted), (70, Deed::Registered)],
    ),
    (
        Procedure::Cat,
        "9003/2026",
        "12, 13",
        "no-torture",
        "treaties-demo-custody",
        &[(260, Deed::Submitted), (230, Deed::Registered), (48, Deed::Observations), (10, Deed::Note)],
    ),
    (
        Procedure::Cedaw,
        "9004/2025",
        "2, 5, 16",
        "women-violence",
        "treaties-demo-violence",
        &[(420, Deed::Submitted), (390, Deed::Registered), (210, Deed::Observations), (150, Deed::Comments)],
    ),
    (
        Procedure::Hrc,
        "9005/2023",
        "19, 21",
        "assembly",
        "treaties-demo-assembly",
        &[
            (1200, Deed::Registered),
            (1025, Deed::Observations),
            (970, Deed::Comments),
            (500, Deed::Decided(Outcome::Violation)),
            (330, Deed::Reply),
            (240, Deed::Graded(Grade::C)),
            (150, Deed::Round),
        ],
    ),
    (
        Procedure::Cat,
        "9006/2022",
        "2, 12, 14",
        "no-torture",
        "treaties-demo-custody",
        &[
            (1500, Deed::Registered),
            (1330, Deed::Observations),
            (1280, Deed::Comments),
            (700, Deed::Decided(Outcome::Violation)),
            (530, Deed::Reply),
            (430, Deed::Graded(Grade::B)),
            (420, Deed::Round),
            (260, Deed::Reply),
            (180, Deed::Graded(Grade::A)),
            (120, Deed::Closed),
        ],
    ),
    (
        Procedure::Crpd,
        "9007/2025",
        "9, 19",
        "disability",
        "treaties-demo-access",
        &[
            (380, Deed::Registered),
            (200, Deed::Observations),
            (140, Deed::Comments),
            (60, Deed::Decided(Outcome::Inadmissible)),
        ],
    ),
    (
        Procedure::Crc,
        "9008/2025",
        "9, 12",
        "child",
        "treaties-demo-child",
        &[(300, Deed::Registered), (100, Deed::Decided(Outcome::Discontinued))],
    ),
];

/// A date of an invented cycle: what, in so many days (negative: ago), how exactly, and whether it happened.
type Marks = &'static [(Moment, i32, Precision, bool)];

const CYCLES: &[(Procedure, Marks)] = &[
    (
        Procedure::Cat,
        &[
            (Moment::PriorIssues, -420, Precision::Day, true),
            (Moment::ReportSubmitted, -120, Precision::Day, true),
            (Moment::AlternativeDue, 40, Precision::Day, false),
            (Moment::Dialogue, 100, Precision::Month, false),
            (Moment::Observations, 130, Precision::Month, false),
        ],
    ),
    (
        Procedure::Hrc,
        &[
            (Moment::Dialogue, -500, Precision::Day, true),
            (Moment::Observations, -480, Precision::Day, true),
            (Moment::FollowUpDue, -20, Precision::Day, false),
            (Moment::NextDue, 900, Precision::Month, false),
        ],
    ),
    (
        Procedure::Cedaw,
        &[(Moment::ReportDue, 25, Precision::Day, false), (Moment::AlternativeDue, 300, Precision::Month, false)],
    ),
    (
        Procedure::Upr,
        &[
            (Moment::WorkingGroup, -600, Precision::Day, true),
            (Moment::Adoption, -480, Precision::Day, true),
            (Moment::MidTerm, 150, Precision::Month, false),
        ],
    ),
    (
        Procedure::SpecialProcedures,
        &[(Moment::VisitRequested, -200, Precision::Month, true), (Moment::Visit, 60, Precision::Month, false)],
    ),
];

/// The keys of the demonstration's people are not older than this.
const KEYS_SINCE_DAYS: i32 = 390;

/// Fills in the demonstration, as the treaty officer would have: nothing is recorded before the day it happened.
pub async fn fill_demo(desk: &Desk, actor: &Actor, today: Timestamp) -> Result<()> {
    for (n, tale) in TALES.iter().enumerate() {
        communication(desk, actor, today, n, tale).await?;
    }
    desk.world.set(today);
    for (procedure, marks) in CYCLES {
        cycle(desk, actor, *procedure, marks).await?;
    }
    Ok(())
}

/// The moment so many days before another.
fn ago(today: Timestamp, days: i32) -> Timestamp {
    today.plus_seconds(-i64::from(days) * 86_400)
}

async fn communication(desk: &Desk, actor: &Actor, today: Timestamp, n: usize, tale: &Tale) -> Result<RootId> {
    let (committee, un_number, articles, right, facts, deeds) = tale;
    let lang = if n.is_multiple_of(2) { Lang::Kk } else { Lang::Ru };
    let first = deeds.first().map_or(5, |(days, _)| *days);
    let began = ago(today, first.min(KEYS_SINCE_DAYS));
    desk.world.set(began);
    let new = NewCommunication {
        committee: *committee,
        un_number: None,
        articles: (*articles).to_owned(),
        rights: vec![(*right).to_owned()],
        author: desk.texts.text(lang, "treaties-demo-author", &[("n", (n + 1).to_string().into())]),
        facts: desk.texts.text(lang, facts, &[]),
    };
    let root = communications::open_file(desk, actor, &new).await?;
    for (version, (days, deed)) in (1..).zip(*deeds) {
        let day: Date = ago(today, *days).date_in(&desk.zone);
        desk.world.set(ago(today, (*days).min(KEYS_SINCE_DAYS)));
        let words = match deed {
            Deed::Note => desk.texts.text(lang, "treaties-demo-note", &[]),
            Deed::Observations => desk.texts.text(lang, "treaties-demo-observations", &[]),
            _ => String::new(),
        };
        let un_number = (*deed == Deed::Registered).then(|| (*un_number).to_owned());
        let new = NewDeed { deed: deed.clone(), day, un_number, words };
        communications::record(desk, actor, root, version, &new, &[]).await?;
    }
    if *committee == Procedure::Cat && deeds.iter().any(|(_, deed)| *deed == Deed::Note) {
        // The committee gave the author more time.
        desk.world.set(today);
        let version = i64::try_from(deeds.len()).unwrap_or(0) + 1;
        let day = desk.today();
        let new = NewDeed {
            deed: Deed::Extended(Period::Comments, day.plus_days(40)),
            day: day.plus_days(-3),
            un_number: None,
            words: String::new(),
        };
        communications::record(desk, actor, root, version, &new, &[]).await?;
    }
    Ok(root)
}

async fn cycle(desk: &Desk, actor: &Actor, procedure: Procedure, marks: Marks) -> Result<CycleId> {
    let name = |lang| desk.texts.text(lang, "treaties-demo-cycle", &[]);
    let typed = TypedCycle {
        procedure: procedure.code().to_owned(),
        number: String::new(),
        name_kk: name(Lang::Kk),
        name_ru: name(Lang::Ru),
        name_en: name(Lang::En),
    };
    let id = cycles::add(desk, actor, &typed).await?;
    let symbol = Lang::ALL.map(|lang| desk.texts.text(lang, "treaties-demo-source", &[])).join(" / ");
    for (moment, days, precision, done) in marks {
        let fields = DateFields::of(desk.today().plus_days(*days));
        let typed = TypedMark {
            moment: moment.code().to_owned(),
            date_day: if *precision == Precision::Day { fields.day } else { String::new() },
            date_month: fields.month,
            date_year: fields.year,
            done: if *done { "yes".to_owned() } else { String::new() },
            symbol: symbol.clone(),
            ..TypedMark::default()
        };
        cycles::add_mark(desk, actor, id, &typed).await?;
    }
    if procedure == Procedure::Cat {
        for lang in Lang::ALL {
            let typed = TypedBlock {
                lang: lang.code().to_owned(),
                section: Part::Opening.code().to_owned(),
                text: desk.texts.text(lang, "treaties-demo-opening", &[]),
                ..TypedBlock::default()
            };
            drafts::write_block(desk, actor, id, None, &typed).await?;
        }
    }
    Ok(id)
}
