//! A report, a handout, slides and badges in each language; all that they say is made up.

use base::{Date, Lang};
use charts::{Chart, Kind, Look, Point};
use pdf::{Badge, Badges, Handout, KeyNumber, Piece, Report, ReportWords, Slide, Slides};

/// A hill, 120 by 80.
pub(crate) const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAHgAAABQCAMAAADlRUG7AAAACVBMVEXX6OJjnIufbA3Wd23eAAAAWElEQVR42u3NwRGAIBAEMNb+i7YCHEHgfCQNpDUAAAAA/i4nr76Kc9ueMTXrojvzatYPd9YoagfrrFbUvquzS1H7XGe3A0VvFovF4un4KiIWi8VisVh83g0EsBnx200HxwAAAABJRU5ErkJggg==";

/// Words of the language: Kazakh, Russian, English.
fn said(lang: Lang, words: [&str; 3]) -> String {
    let [kk, ru, en] = words;
    match lang {
        Lang::Kk => kk,
        Lang::Ru => ru,
        Lang::En => en,
    }
    .to_owned()
}

fn date() -> Date {
    Date::new(2026, 11, 27).unwrap()
}

pub(crate) fn institution(lang: Lang) -> String {
    super::samples::letter(lang).institution
}

pub(crate) fn words(lang: Lang) -> ReportWords {
    ReportWords {
        contents: said(lang, ["Мазмұны", "Содержание", "Contents"]),
        figure: said(lang, ["Сурет", "Рисунок", "Figure"]),
        table: said(lang, ["Кесте", "Таблица", "Table"]),
        source: said(lang, ["Дереккөз", "Источник", "Source"]),
        credit: said(lang, ["Фото", "Фото", "Photograph"]),
        notes: said(lang, ["Ескертпелер", "Примечания", "Notes"]),
    }
}

/// Names of regions and their tiles.
const REGIONS: [([&str; 3], (u8, u8)); 20] = [
    (["Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan Region"], (0, 1)),
    (["Атырау облысы", "Атырауская область", "Atyrau Region"], (0, 2)),
    (["Маңғыстау облысы", "Мангистауская область", "Mangystau Region"], (0, 3)),
    (["Ақтөбе облысы", "Актюбинская область", "Aktobe Region"], (1, 1)),
    (["Қызылорда облысы", "Кызылординская область", "Kyzylorda Region"], (2, 3)),
    (["Қостанай облысы", "Костанайская область", "Kostanay Region"], (2, 0)),
    (["Солтүстік Қазақстан облысы", "Северо-Казахстанская область", "North Kazakhstan Region"], (3, 0)),
    (["Ақмола облысы", "Акмолинская область", "Akmola Region"], (3, 1)),
    (["Астана қаласы", "город Астана", "Astana"], (4, 1)),
    (["Ұлытау облысы", "область Ұлытау", "Ulytau Region"], (2, 2)),
    (["Қарағанды облысы", "Карагандинская область", "Karaganda Region"], (3, 2)),
    (["Павлодар облысы", "Павлодарская область", "Pavlodar Region"], (4, 0)),
    (["Абай облысы", "область Абай", "Abai Region"], (5, 1)),
    (["Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region"], (6, 1)),
    (["Жетісу облысы", "область Жетісу", "Zhetisu Region"], (5, 2)),
    (["Алматы облысы", "Алматинская область", "Almaty Region"], (5, 3)),
    (["Алматы қаласы", "город Алматы", "Almaty"], (4, 3)),
    (["Жамбыл облысы", "Жамбылская область", "Zhambyl Region"], (4, 2)),
    (["Түркістан облысы", "Туркестанская область", "Turkistan Region"], (3, 3)),
    (["Шымкент қаласы", "город Шымкент", "Shymkent"], (3, 4)),
];

const RIGHTS: [[&str; 3]; 8] = [
    [
        "Азаптаудан және қатыгез қараудан қорғалу",
        "Защита от пыток и жестокого обращения",
        "Freedom from torture and ill-treatment",
    ],
    ["Әділ сот талқылауы", "Справедливое судебное разбирательство", "Fair trial"],
    ["Тұрғын үй", "Жилище", "Housing"],
    ["Денсаулық сақтау", "Охрана здоровья", "Health"],
    ["Еңбек және әлеуметтік қамсыздандыру", "Труд и социальное обеспечение", "Work and social security"],
    ["Мүгедектігі бар адамдардың құқықтары", "Права лиц с инвалидностью", "Rights of persons with disabilities"],
    ["Білім алу", "Образование", "Education"],
    ["Бейбіт жиналыс бостандығы", "Свобода мирных собраний", "Freedom of peaceful assembly"],
];

fn hidden(lang: Lang) -> String {
    said(lang, ["көрсетілмейді", "не показано", "not shown"])
}

pub(crate) fn tiles(lang: Lang) -> Chart {
    let few = None;
    let counts = [74, 52, 61, 88, 0, 120, 47, 93, 310, 21, 164, 77].map(Some).into_iter().chain([few]);
    let counts = counts.chain([102, 58, 141, 402, 83, 156, 128].map(Some));
    let points = REGIONS.iter().zip(counts).map(|((name, tile), count)| Point {
        label: said(lang, *name),
        tile: Some(*tile),
        values: vec![count],
    });
    Chart { kind: Kind::Tiles, lang, series: vec![String::new()], points: points.collect(), hidden: hidden(lang) }
}

pub(crate) fn bars(lang: Lang) -> Chart {
    let before = [412, 388, 301, 240, 233, 97, 61, 12].map(Some);
    let now = [518, 402, 344, 251, 198, 133, 58].map(Some).into_iter().chain([None]);
    let points = RIGHTS.iter().zip(before.into_iter().zip(now)).map(|(right, (before, now))| Point {
        label: said(lang, *right),
        tile: None,
        values: vec![before, now],
    });
    let series = vec!["2025".to_owned(), "2026".to_owned()];
    Chart { kind: Kind::Bars, lang, series, points: points.collect(), hidden: hidden(lang) }
}

pub(crate) fn lines(lang: Lang) -> Chart {
    let received = [131, 142, 150, 139, 167, 158, 149, 171, 188, 182, 176].map(Some);
    let answered = [120, 128].map(Some).into_iter().chain([None]);
    let answered = answered.chain([141, 150, 161, 140, 149, 176, 190, 171].map(Some));
    let points = (1..).zip(received.into_iter().zip(answered)).map(|(month, (received, answered))| Point {
        label: i18n::month_year(lang, Date::new(2026, month, 1).unwrap().month()),
        tile: None,
        values: vec![received, answered],
    });
    let series = vec![
        said(lang, ["Тіркелді", "Зарегистрировано", "Registered"]),
        said(lang, ["Жауап берілді", "Дан ответ", "Answered"]),
    ];
    Chart { kind: Kind::Lines, lang, series, points: points.collect(), hidden: hidden(lang) }
}

fn drawn(lang: Lang, chart: &Chart, caption: String) -> [Piece; 2] {
    let source = said(
        lang,
        [
            "Жыл ішінде тіркелген шағымдар саны. 2026 жылғы 27 қараша, 09:00 жағдайы бойынша; тексеру: https://example.kz/kk/figures/0192f0aa.",
            "Число жалоб, зарегистрированных за год. По состоянию на 27 ноября 2026 г., 09:00; проверить: https://example.kz/ru/figures/0192f0aa.",
            "Complaints registered in the year. As known on 27 November 2026, 09:00; check at https://example.kz/en/figures/0192f0aa.",
        ],
    );
    let value = |value: &Option<u64>| value.map_or(hidden(lang), |v| i18n::number(lang, i64::try_from(v).unwrap()));
    let many = chart.series.len() > 1;
    let count = said(lang, ["Саны", "Количество", "Count"]);
    let head = chart.series.iter().map(|name| if many { name.clone() } else { count.clone() });
    let head: Vec<String> = std::iter::once(said(lang, ["Атауы", "Название", "Name"])).chain(head).collect();
    let rows =
        chart.points.iter().map(|p| std::iter::once(p.label.clone()).chain(p.values.iter().map(value)).collect());
    [
        Piece::Chart {
            svg: charts::svg(chart, Look::Print),
            alt: said(
                lang,
                [
                    "Диаграмма; сандары астындағы кестеде.",
                    "Диаграмма; числа в таблице под ней.",
                    "Chart; its numbers are in the table below.",
                ],
            ),
            caption: caption.clone(),
            source: String::new(),
        },
        Piece::Table { caption, numeric: (1..head.len()).collect(), head, rows: rows.collect(), source },
    ]
}

fn key_numbers(lang: Lang) -> Piece {
    let number = |number: String, label: [&str; 3], note: [&str; 3]| KeyNumber {
        number,
        label: said(lang, label),
        note: said(lang, note),
    };
    Piece::Numbers {
        numbers: vec![
            number(
                i18n::number(lang, 1904),
                ["шағым тіркелді", "жалоб зарегистрировано", "complaints registered"],
                ["2025 жылы 1\u{a0}744 болды", "в 2025 году было 1\u{a0}744", "1,744 in 2025"],
            ),
            number(
                "24".into(),
                ["мекемеге бардық", "учреждения мы посетили", "institutions visited"],
                ["оның 11-іне ескертпей", "из них 11 без предупреждения", "11 of them unannounced"],
            ),
            number(
                hidden(lang),
                ["іс бойынша азаптау дәлелденді", "дел, где пытки подтвердились", "cases where torture was found"],
                [
                    "бестен аз сан көрсетілмейді",
                    "числа меньше пяти не показываются",
                    "numbers under five are not shown",
                ],
            ),
            number(
                "58 %".into(),
                ["ұсыным орындалды", "рекомендаций выполнено", "of recommendations carried out"],
                ["", "", ""],
            ),
        ],
    }
}

pub(crate) fn pieces(lang: Lang) -> Vec<Piece> {
    let heading = |level, text| Piece::Heading { level, text: said(lang, text) };
    let paragraph =
        |text: [&str; 3], note: [&str; 3]| Piece::Paragraph { text: said(lang, text), note: said(lang, note) };
    let mut pieces = vec![
        heading(1, ["Жыл туралы", "О прошедшем годе", "The year"]),
        paragraph(
            [
                "Бұл баяндамада 2026 жылы бізге жүгінген адамдардың шағымдары, олар бойынша не істелгені және мемлекеттік органдардың ұсынымдарымызға қалай жауап бергені айтылады.",
                "В этом докладе рассказано, с чем обращались к нам люди в 2026 году, что было сделано по их жалобам и как государственные органы ответили на наши рекомендации.",
                "This report tells what people brought to us in 2026, what was done about it, and how state bodies answered our recommendations.",
            ],
            [
                "Әр санның анықтамасы, сұрауы және суреті https://example.kz/kk/figures мекенжайында сақталады.",
                "Определение, запрос и снимок каждого числа хранятся по адресу https://example.kz/ru/figures.",
                "The definition, query and snapshot of each number are kept at https://example.kz/en/figures.",
            ],
        ),
        key_numbers(lang),
        heading(2, ["Шағымдар құқықтар бойынша", "Жалобы по правам", "Complaints by right"]),
    ];
    pieces.extend(drawn(
        lang,
        &bars(lang),
        said(
            lang,
            [
                "Шағымдар құқықтар бойынша, 2025 және 2026 жылдар",
                "Жалобы по правам, 2025 и 2026 годы",
                "Complaints by right, 2025 and 2026",
            ],
        ),
    ));
    pieces.push(heading(2, ["Айлар бойынша", "По месяцам", "By month"]));
    pieces.extend(drawn(
        lang,
        &lines(lang),
        said(
            lang,
            [
                "Тіркелген және жауап берілген шағымдар, айлар бойынша",
                "Зарегистрированные жалобы и ответы по месяцам",
                "Complaints registered and answered, by month",
            ],
        ),
    ));
    pieces.push(heading(1, ["Өңірлер", "Регионы", "Regions"]));
    pieces.extend(drawn(
        lang,
        &tiles(lang),
        said(
            lang,
            ["Шағымдар өңірлер бойынша, 2026 жыл", "Жалобы по регионам, 2026 год", "Complaints by region, 2026"],
        ),
    ));
    pieces.extend([
        heading(1, ["Ұсынымдар", "Рекомендации", "Recommendations"]),
        heading(2, ["Не ұсындық", "Что мы рекомендовали", "What we recommended"]),
        Piece::List {
            numbered: true,
            items: vec![
                said(
                    lang,
                    [
                        "қамаудағы адамдарды алғашқы тәулікте тәуелсіз дәрігерге көрсету;",
                        "показывать задержанных независимому врачу в первые сутки;",
                        "have detained people seen by an independent doctor within a day;",
                    ],
                ),
                said(
                    lang,
                    [
                        "тергеу изоляторларындағы бейнежазбаны кемінде алты ай сақтау.",
                        "хранить видеозаписи в следственных изоляторах не менее шести месяцев.",
                        "keep video recordings of remand centres for at least six months.",
                    ],
                ),
            ],
        },
        Piece::List {
            numbered: false,
            items: vec![said(lang, ["қосымша шара", "дополнительная мера", "a further measure"])],
        },
        Piece::Quote {
            text: said(
                lang,
                [
                    "Енді мені тыңдап жатқанын сезіндім.",
                    "Я впервые почувствовал, что меня слышат.",
                    "For the first time I felt that somebody listened.",
                ],
            ),
            by: said(
                lang,
                ["Шағымданған адам, келісімімен", "Заявитель, с его согласия", "A complainant, with consent"],
            ),
        },
        Piece::Picture {
            data: PICTURE.to_owned(),
            alt: said(lang, ["Дала, төбе және аспан", "Степь, холм и небо", "Steppe, a hill and the sky"]),
            caption: said(
                lang,
                [
                    "Қабылдау бөлмесі орналасқан ауыл",
                    "Село, где была выездная приёмная",
                    "The village of the travelling reception",
                ],
            ),
            credit: said(lang, ["Мекеме қызметкері", "сотрудник учреждения", "a member of staff"]),
        },
        heading(2, ["Орындалуы", "Исполнение", "What became of them"]),
        Piece::Table {
            caption: said(lang, ["Ұсынымдар тізімі", "Перечень рекомендаций", "Index of recommendations"]),
            head: vec![
                "№".into(),
                said(lang, ["Ұсыным", "Рекомендация", "Recommendation"]),
                said(lang, ["Кімге", "Кому", "To whom"]),
                said(lang, ["Орындалуы, %", "Выполнено, %", "Done, %"]),
            ],
            rows: (1..=70)
                .map(|n| {
                    vec![
                        format!("2026-{n:03}"),
                        said(
                            lang,
                            [
                                "Азаматтардың өтініштерін қарау тәртібін түзету және жауап беру мерзімін сақтау",
                                "Исправить порядок рассмотрения обращений и соблюдать сроки ответа",
                                "Mend the way requests are handled and keep to the time limits",
                            ],
                        ),
                        said(
                            lang,
                            ["Ойдан шығарылған департамент", "Вымышленный департамент", "An invented department"],
                        ),
                        (n * 37 % 101).to_string(),
                    ]
                })
                .collect(),
            numeric: vec![3],
            source: String::new(),
        },
    ]);
    pieces
}

pub(crate) fn report(lang: Lang) -> Report {
    Report {
        lang,
        institution: institution(lang),
        title: said(
            lang,
            [
                "Адам құқықтарының 2026 жылғы жағдайы туралы баяндама",
                "Доклад о положении с правами человека в 2026 году",
                "Report on the state of human rights in 2026",
            ],
        ),
        subtitle: said(lang, ["Жыл сайынғы баяндама", "Ежегодный доклад", "Annual report"]),
        date: date(),
        cover: true,
        words: words(lang),
        pieces: pieces(lang),
        colophon: vec![
            said(
                lang,
                [
                    "Бұл баяндаманы көзін көрсетіп, еркін таратуға болады (CC BY 4.0).",
                    "Доклад можно свободно распространять с указанием источника (CC BY 4.0).",
                    "This report may be shared freely with its source named (CC BY 4.0).",
                ],
            ),
            said(
                lang,
                [
                    "Тексеру: https://example.kz/kk/figures",
                    "Проверить: https://example.kz/ru/figures",
                    "Check at https://example.kz/en/figures",
                ],
            ),
        ],
    }
}

pub(crate) fn handout(lang: Lang) -> Handout {
    let chart =
        drawn(lang, &bars(lang), said(lang, ["Шағымдар құқықтар бойынша", "Жалобы по правам", "Complaints by right"]));
    let mut pieces: Vec<Piece> = pieces(lang).into_iter().take(4).collect();
    pieces.extend(chart);
    Handout {
        lang,
        institution: institution(lang),
        title: said(lang, ["Соңғы кездесуден бері", "Со времени нашей последней встречи", "Since we last met"]),
        subtitle: said(
            lang,
            [
                "Дипломатиялық миссияларға арналған брифинг",
                "Брифинг для дипломатических миссий",
                "Briefing for diplomatic missions",
            ],
        ),
        date: date(),
        words: words(lang),
        pieces,
        footer: vec![said(
            lang,
            ["Сұрақтар: press@example.kz", "Вопросы: press@example.kz", "Questions: press@example.kz"],
        )],
    }
}

pub(crate) fn slides(lang: Lang) -> Slides {
    let slide = |title: [&str; 3], pieces: Vec<Piece>| Slide { title: said(lang, title), pieces };
    let all = pieces(lang);
    let list = all.iter().find(|piece| matches!(piece, Piece::List { .. })).cloned();
    let [chart, _] = drawn(lang, &tiles(lang), String::new());
    Slides {
        lang,
        institution: institution(lang),
        title: said(lang, ["Реформалар: не өзгерді", "Реформы: что изменилось", "Reforms: what has changed"]),
        subtitle: said(
            lang,
            [
                "Дипломатиялық миссияларға арналған брифинг",
                "Брифинг для дипломатических миссий",
                "Briefing for diplomatic missions",
            ],
        ),
        date: date(),
        words: words(lang),
        slides: vec![
            slide(["Негізгі сандар", "Главные числа", "Key figures"], vec![key_numbers(lang)]),
            slide(["Шағымдар өңірлер бойынша", "Жалобы по регионам", "Complaints by region"], vec![chart]),
            slide(
                ["Құқықтар бойынша", "По правам", "By right"],
                drawn(lang, &bars(lang), said(lang, ["2025 және 2026 жылдар", "2025 и 2026 годы", "2025 and 2026"]))
                    .to_vec(),
            ),
            slide(["Не ұсындық", "Что мы рекомендовали", "What we recommended"], list.into_iter().collect()),
        ],
    }
}

pub(crate) fn badges(lang: Lang) -> Badges {
    let badge = |n: usize| Badge {
        name: if n == 3 {
            "Александра-Ғайникамал Нұрмұхаметова-Вестенбергская".into()
        } else {
            format!("{} {n}", said(lang, ["Қонақ", "Гость", "Guest"]))
        },
        post: said(
            lang,
            [
                "Екінші хатшы, адам құқықтары мәселелері жөніндегі кеңесші",
                "Второй секретарь, советник по правам человека",
                "Second Secretary, human rights adviser",
            ],
        ),
        organisation: said(
            lang,
            [
                "Ойдан шығарылған мемлекеттің елшілігі",
                "Посольство вымышленной страны",
                "Embassy of an invented country",
            ],
        ),
    };
    Badges {
        lang,
        institution: institution(lang),
        title: said(lang, ["Қараша брифингі", "Ноябрьский брифинг", "The November briefing"]),
        date: date(),
        badges: (1..=11).map(badge).collect(),
    }
}
