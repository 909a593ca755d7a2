//! Invented briefings: one that was held, with its questions and promises, and one that is being prepared. Embassies,
//! guests and bodies are made up and numbered.

use crate::Desk;
use crate::actions::briefings::guests::{self, Said};
use crate::actions::briefings::packs::{self, Wanted};
use crate::actions::briefings::questions::{self, Noted};
use crate::actions::briefings::{add, get, hold, invite, publish, write_note};
use crate::model::briefing::guest::{Card, Guest};
use crate::model::briefing::pack::Words;
use crate::model::briefing::{Audience, Event, GuestId, Planned, REMIND_BEFORE, Reply};
use crate::store::briefings::papers::AnswerRow;
use access::Actor;
use base::{Date, Lang, Result, Timestamp, Trilingual};
use sqlx::types::Json;

/// Missions that are invited.
const MISSIONS: u16 = 40;
/// Days before today on which the briefing was held, and on which its guests were invited.
const HELD: i32 = 24;
const INVITED: i32 = 45;
/// Days from today until the coming briefing.
const COMING: i32 = 18;
/// Days looked back on at the first briefing.
const BEFORE: i32 = 120;

fn three([kk, ru, en]: [&str; 3]) -> Trilingual {
    Trilingual { kk: kk.to_owned(), ru: ru.to_owned(), en: en.to_owned() }
}

fn ten_o_clock(desk: &Desk, day: Date) -> Timestamp {
    day.start_in(&desk.zone).plus_seconds(10 * 3600)
}

fn planned(desk: &Desk, day: Date, since: Date, titles: [&str; 3]) -> Planned {
    let event = Event {
        titles: three(titles),
        place: three([
            "Мекеменің мәжіліс залы (ойдан шығарылған)",
            "Зал заседаний учреждения (вымышленный)",
            "Meeting hall of the institution (invented)",
        ]),
        host: desk.rulebook.institution.names.clone(),
        minutes: 90,
        remind: REMIND_BEFORE,
        audiences: [Audience::Mission, Audience::International, Audience::Media].into(),
        langs: Lang::ALL.into(),
        themes: desk.chapters().iter().map(|(_, chapter)| chapter.key.to_owned()).collect(),
    };
    Planned { event, starts_at: ten_o_clock(desk, day), since }
}

/// An invented mission; every fifth guest reads Russian, every seventh Kazakh.
fn mission(n: u16) -> Guest {
    let lang = match n {
        n if n % 7 == 0 => Lang::Kk,
        n if n % 5 == 0 => Lang::Ru,
        _ => Lang::En,
    };
    let card = Card {
        name: format!("Guest {n:02}"),
        post: "Counsellor".to_owned(),
        mail: format!("guest{n:02}@example.org"),
        ..Card::default()
    };
    Guest { kind: Audience::Mission, organisation: format!("Embassy {n:02}"), lang, card }
}

/// What the guest of a place in the list answered.
const fn reply(n: usize) -> Reply {
    match n % 8 {
        3 => Reply::No,
        5 => Reply::Deputy,
        7 => Reply::Waiting,
        _ => Reply::Yes,
    }
}

/// A question as it was noted: what, what was said, who owes it by which day from today.
struct Asked {
    question: [&'static str; 3],
    answer: [&'static str; 3],
    promised: Option<([&'static str; 3], i32)>,
}

const ASKED: [Asked; 5] = [
    Asked {
        question: [
            "Шағым түскеннен бастап бірінші жауапқа дейін қанша күн өтеді?",
            "Сколько дней проходит от жалобы до первого ответа?",
            "How many days pass from a complaint to the first answer?",
        ],
        answer: [
            "Заң бес жұмыс күнін береді; есепте нақты мерзімдер бар.",
            "Закон даёт пять рабочих дней; фактические сроки есть в докладе.",
            "The law gives five working days; the report shows how long it really took.",
        ],
        promised: None,
    },
    Asked {
        question: [
            "Ұсынымдардың тізімін ағылшын тілінде қайдан көруге болады?",
            "Где увидеть перечень рекомендаций на английском языке?",
            "Where can the list of recommendations be read in English?",
        ],
        answer: [
            "Осы сайттың «Реформалар» бөлімінде, үш тілде.",
            "На этом сайте, в разделе «Реформы», на трёх языках.",
            "On this site, under “Reforms”, in three languages.",
        ],
        promised: None,
    },
    Asked {
        question: [
            "Ойдан шығарылған 3-шараның бағалау әдісі қандай?",
            "Каким методом оценена вымышленная мера 3?",
            "By which method was the invented measure 3 assessed?",
        ],
        answer: ["", "", ""],
        promised: Some((
            ["Реформалар бөлімі (ойдан шығарылған)", "Отдел реформ (вымышленный)", "Unit of reforms (invented)"],
            -10,
        )),
    },
    Asked {
        question: [
            "Өңірлер бойынша деректер қашан жаңартылады?",
            "Когда обновятся данные по регионам?",
            "When will the data by region be renewed?",
        ],
        answer: ["", "", ""],
        promised: Some((
            ["Талдау бөлімі (ойдан шығарылған)", "Отдел анализа (вымышленный)", "Unit of analysis (invented)"],
            -4,
        )),
    },
    Asked {
        question: [
            "Келесі баяндама қай комитетке және қашан ұсынылады?",
            "Какому комитету и когда будет представлен следующий доклад?",
            "To which committee does the next report go, and when?",
        ],
        answer: ["", "", ""],
        promised: Some((
            ["Шарттар бөлімі (ойдан шығарылған)", "Отдел договоров (вымышленный)", "Unit of treaties (invented)"],
            10,
        )),
    },
];

const NOTE: [&str; 3] = [
    "Кездесуде реформалардың барысы, шағымдар мен шарттар туралы айттық. Бес сұрақ қойылды: екеуіне сол жерде жауап берілді, үшеуіне жауап уәде етілді. Бұл – көрсетілім үшін ойдан шығарылған жазба.",
    "На встрече мы рассказали о ходе реформ, о жалобах и договорах. Прозвучало пять вопросов: на два ответили на месте, на три ответ обещан. Это вымышленная заметка для показа.",
    "We spoke of the reforms, of complaints and of treaties. Five questions were asked: two were answered there, three answers were promised. This note is invented for the demonstration.",
];

pub(super) async fn fill(desk: &Desk, editor: &Actor, _: &Actor, today: Timestamp) -> Result<()> {
    let day = |days: i32| today.date_in(&desk.zone).plus_days(days);
    held(desk, editor, &day).await?;
    desk.world.set(today);
    coming(desk, editor, &day).await
}

async fn held(desk: &Desk, editor: &Actor, day: &impl Fn(i32) -> Date) -> Result<()> {
    desk.world.set(ten_o_clock(desk, day(-INVITED)));
    let titles = [
        "Дипломатиялық өкілдіктерге арналған брифинг",
        "Брифинг для дипломатических представительств",
        "Briefing for diplomatic missions",
    ];
    let plan = planned(desk, day(-HELD), day(-HELD - BEFORE), titles);
    let id = add(desk, editor, &plan).await?;
    guests::add(desk, editor, id, &(1..=MISSIONS).map(mission).collect::<Vec<_>>()).await?;
    invite(desk, editor, id).await?;
    guests::sent_by_hand(desk, editor, id).await?;
    let (invited, _) = guests::list(desk, editor, id).await?;
    for (n, guest) in invited.iter().enumerate() {
        let token = guest.card.as_ref().map(|card| card.token.clone()).unwrap_or_default();
        let said = Said { reply: reply(n), deputy: "Deputy", deputy_post: "Attaché", keep: n % 9 == 0 };
        if said.reply != Reply::Waiting {
            guests::answer(desk, &token, said).await?;
        }
    }
    desk.world.set(ten_o_clock(desk, day(-HELD - 1)));
    let themes = plan.event.themes.clone();
    packs::make(desk, editor, id, &Wanted { since: plan.since, on: day(-HELD - 1), themes: themes.clone() }).await?;
    desk.world.set(plan.starts_at.plus_seconds(600));
    let expected = invited.iter().enumerate().filter(|(n, _)| matches!(reply(*n), Reply::Yes | Reply::Deputy));
    let came: Vec<GuestId> = expected.map(|(_, guest)| guest.row.id).collect();
    for guest in &came {
        guests::came(desk, editor, id, *guest, true).await?;
    }
    for (asked, guest) in ASKED.iter().zip(&came) {
        let noted = Noted {
            theme: themes.first().cloned().unwrap_or_default(),
            kind: Audience::Mission,
            guest: Some(*guest),
            is_named: asked.promised.is_none(),
            by_mail: asked.promised.is_some(),
            question: three(asked.question),
            answer: three(asked.answer),
            promised: asked.promised.map(|(owner, due)| (three(owner), day(due))),
            is_public: true,
        };
        questions::note(desk, editor, id, &noted).await?;
    }
    hold(desk, editor, id).await?;
    desk.world.set(ten_o_clock(desk, day(-HELD + 1)));
    let version = get(desk, editor, id).await?.version;
    write_note(desk, editor, id, version, &three(NOTE)).await?;
    publish(desk, editor, id).await?;
    desk.world.set(ten_o_clock(desk, day(-11)));
    let owed = questions::of(desk, editor, id).await?;
    if let Some(first) = owed.iter().find(|q| q.due == Some(day(-10))) {
        let answer = [
            "Құжаттарды зерттеу және үш өңірде бару арқылы; әдіс шараның бетінде жазылған.",
            "Изучением документов и посещением трёх регионов; метод указан на странице меры.",
            "By reading documents and by visits to three regions; the method stands on the page of the measure.",
        ];
        questions::give(desk, editor, id, first.id, &three(answer), true).await?;
        questions::keep(desk, editor, id, first.id).await?;
    }
    Ok(())
}

async fn coming(desk: &Desk, editor: &Actor, day: &impl Fn(i32) -> Date) -> Result<()> {
    let titles = [
        "Кезекті брифинг: соңғы кездесуден бері",
        "Очередной брифинг: с прошлой встречи",
        "The next briefing: since we last met",
    ];
    let plan = planned(desk, day(COMING), day(-HELD), titles);
    let id = add(desk, editor, &plan).await?;
    guests::carry(desk, editor, id).await?;
    let theme = plan.event.themes.last().cloned().unwrap_or_default();
    let kept = AnswerRow {
        id: crate::model::briefing::AnswerId::new(&desk.world),
        theme: theme.clone(),
        question: Json(three([
            "Неге бұл шара орнында тұр?",
            "Почему эта мера стоит на месте?",
            "Why does this measure stand still?",
        ])),
        answer: Json(three([
            "Шараның бетінде үш тараптың сөзі қатар тұр; біздің бағамыз күнімен және әдісімен берілген.",
            "На странице меры рядом стоят слова трёх сторон; наша оценка дана с днём и методом.",
            "On the page of the measure three voices stand side by side; our finding has its day and its method.",
        ])),
        source: "Invented".to_owned(),
        last_used: None,
    };
    packs::keep_answer(desk, editor, &kept).await?;
    let point = [
        "Алдымен ілгерілеуді айту, сосын орнында тұрғанды ашық атау (көрсетілім үшін).",
        "Сначала сказать о сдвигах, затем открыто назвать то, что стоит на месте (для показа).",
        "First what moved, then say openly what stands still (for the demonstration).",
    ];
    packs::add_point(desk, editor, id, &theme, &three(point)).await?;
    packs::make(desk, editor, id, &Wanted { since: day(-HELD), on: day(0), themes: plan.event.themes }).await?;
    let mut words = Words::default();
    let opening = [
        "Соңғы кездесуден бері не өзгергенін, не орнында тұрғанын және не кері кеткенін көрсетеміз.",
        "Показываем, что с прошлой встречи сдвинулось, что стоит на месте и что откатилось.",
        "We show what has moved since we last met, what stood still and what slipped back.",
    ];
    words.texts.insert("opening".to_owned(), three(opening));
    packs::set_words(desk, editor, id, 1, words).await
}
