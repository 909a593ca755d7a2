//! Invented pages and news.

use crate::Desk;
use crate::actions::site as acts;
use crate::model::site::{Content, Kind};
use access::Actor;
use base::{Result, Timestamp, Trilingual};

/// Something written: what it is, its address, how many days ago, how many days it stays on the first page, and its title,
/// lead and words in Kazakh, Russian and English.
struct Written {
    kind: Kind,
    slug: &'static str,
    ago: i64,
    stays: Option<i64>,
    words: [[&'static str; 3]; 3],
}

const WRITTEN: &[Written] = &[
    Written {
        kind: Kind::Page,
        slug: "detention",
        ago: 60,
        stays: None,
        words: [
            [
                "Сізді немесе жақыныңызды ұстаса",
                "Ұсталған адамның құқығы, бізге жабық мекемеден қалай жазуға болады.",
                "Ұсталған адам да құқығынан айырылмайды.\n\n## Нені талап ете аласыз\n\n- не үшін ұсталғаныңызды түсінікті тілде айтуды;\n- жақыныңызға хабарлауды;\n- адвокатпен оңаша сөйлесуді;\n- дәрігерге қаралуды.\n\n## Жабық мекемеден бізге қалай жазуға болады\n\nКонвертке мекеменің атын жазсаңыз жеткілікті. Туысыңыз немесе адвокатыңыз [осында](/complain) жаза алады. Біз мұндай орындарға ескертусіз барамыз.\n\nҰрып-соқса немесе қорласа, жазуды кейінге қалдырмаңыз: мұндай шағымды біз сол күні қараймыз.",
            ],
            [
                "Если задержали вас или близкого",
                "Какие права есть у задержанного и как написать нам из закрытого учреждения.",
                "Задержанный не теряет своих прав.\n\n## Чего вы можете требовать\n\n- чтобы вам понятным языком сказали, за что вас задержали;\n- чтобы сообщили близкому человеку;\n- поговорить с адвокатом наедине;\n- чтобы вас осмотрел врач.\n\n## Как написать нам из закрытого учреждения\n\nНа конверте достаточно названия нашего учреждения. Родственник или адвокат может написать [здесь](/complain). Мы приезжаем в такие места без предупреждения.\n\nЕсли бьют или унижают, не откладывайте: такую жалобу мы смотрим в тот же день.",
            ],
            [
                "If you or somebody close to you is detained",
                "The rights of a person who is detained, and how to write to us from a closed place.",
                "A person who is detained does not lose their rights.\n\n## What you can ask for\n\n- to be told in plain words why you are detained;\n- that somebody close to you is told;\n- to speak with a lawyer alone;\n- to be seen by a doctor.\n\n## How to write to us from a closed place\n\nThe name of our institution on the envelope is enough. A relative or a lawyer can write [here](/complain). We visit such places without notice.\n\nIf somebody is beaten or humiliated, do not wait: we look at such a complaint on the same day.",
            ],
        ],
    },
    Written {
        kind: Kind::Page,
        slug: "languages",
        ago: 59,
        stays: None,
        words: [
            [
                "Бізге қай тілде жазуға болады",
                "Қазақша, орысша, ағылшынша және басқа тілде жазу, ымдау тілі.",
                "Бізге кез келген тілде жаза аласыз. Қазақша, орысша не ағылшынша жазсаңыз, сол тілде жауап береміз. Басқа тілде жазсаңыз, аударманы өзіміз табамыз: сізден ақы алынбайды.\n\nКелген кезде ымдау тілінің аудармашысы керек болса, алдын ала жазыңыз. Оқу қиын болса, түбіртекпен жауабыңызды дауыстап оқып беруді сұрай аласыз.",
            ],
            [
                "На каком языке можно нам писать",
                "По-казахски, по-русски, по-английски и на другом языке; жестовый язык.",
                "Нам можно писать на любом языке. Если вы пишете по-казахски, по-русски или по-английски, на том же языке и ответим. Если на другом, переводчика найдём сами: с вас ничего не возьмут.\n\nЕсли на приёме нужен переводчик жестового языка, напишите заранее. Если трудно читать, попросите прочесть вам ответ вслух по квитанции.",
            ],
            [
                "In which language you can write to us",
                "In Kazakh, Russian, English or another language; sign language.",
                "You can write to us in any language. If you write in Kazakh, Russian or English, we answer in that language. If you write in another one, we find the translator: you pay nothing.\n\nIf you need somebody who speaks sign language when you come, write to us before. If reading is hard, ask us to read the answer out to you by your receipt.",
            ],
        ],
    },
    Written {
        kind: Kind::Page,
        slug: "children",
        ago: 58,
        stays: None,
        words: [
            [
                "Балаларға",
                "Үйде, мектепте не интернатта ренжітсе, кімге айтуға болады.",
                "Сен де бізге жаза аласың. Ол үшін ата-анаңның рұқсаты керек емес.\n\n1. Қазір қауіп төнсе, **112** нөміріне қоңырау шал.\n2. Сөйлескің келсе, **111** нөмірі тәулік бойы жауап береді.\n3. Бізге [осында](/complain) жазсаң болады: не болғанын өз сөзіңмен айт.\n\nАтыңды айтпасаң да болады. Жазғаныңды ата-анаңа да, мектепке де рұқсатыңсыз айтпаймыз.",
            ],
            [
                "Детям",
                "Кому сказать, если обижают дома, в школе или в интернате.",
                "Ты тоже можешь нам написать. Разрешение родителей не нужно.\n\n1. Если опасность прямо сейчас, звони **112**.\n2. Если хочешь поговорить, номер **111** отвечает днём и ночью.\n3. Нам можно написать [здесь](/complain): расскажи своими словами, что случилось.\n\nИмя можно не называть. Без твоего согласия мы не расскажем о письме ни родителям, ни школе.",
            ],
            [
                "For children",
                "Whom to tell if somebody hurts you at home, at school or in a boarding school.",
                "You can write to us, too. You do not need your parents’ permission.\n\n1. If you are in danger now, call **112**.\n2. If you want to talk, **111** answers day and night.\n3. You can write to us [here](/complain): tell in your own words what happened.\n\nYou need not give your name. Without your word we tell neither your parents nor your school.",
            ],
        ],
    },
    Written {
        kind: Kind::News,
        slug: "reception-aktau-2026",
        ago: 4,
        stays: Some(14),
        words: [
            [
                "Ақтауда көшпелі қабылдау өтеді",
                "Мекеме қызметкерлері екі күн бойы адамдарды қабылдайды, жазылудың қажеті жоқ.",
                "Бұл – демонстрация: қабылдау да, мекенжай да ойдан шығарылған.\n\nҚызметкерлеріміз екі күн бойы Ақтауда болады. Құжаттың көшірмесі болса, ала келіңіз; болмаса да қабылдаймыз. Келе алмасаңыз, [осында жазыңыз](/complain).",
            ],
            [
                "В Актау пройдёт выездной приём",
                "Сотрудники учреждения будут принимать два дня, записываться не нужно.",
                "Это демонстрация: и приём, и адрес выдуманы.\n\nНаши сотрудники два дня будут в Актау. Если есть копии документов, возьмите их; если нет, всё равно примем. Кто не сможет прийти, [напишите здесь](/complain).",
            ],
            [
                "We receive people in Aktau",
                "Our staff are there for two days; you need no appointment.",
                "This is a demonstration: both the reception and the address are made up.\n\nOur staff will be in Aktau for two days. If you have copies of papers, bring them; if not, come all the same. If you cannot come, [write here](/complain).",
            ],
        ],
    },
    Written {
        kind: Kind::News,
        slug: "receipt-on-paper",
        ago: 11,
        stays: None,
        words: [
            [
                "Түбіртекті енді қағазда да аласыз",
                "Өңірлік өкілдер он екі сөзді басып береді.",
                "Интернеті жоқ адам өңірлік өкілге келіп шағым бере алады, түбіртегін басып береді. Он екі сөзді ешкімге көрсетпеңіз: олар сіздің кілтіңіз.",
            ],
            [
                "Квитанцию теперь можно получить и на бумаге",
                "Региональные представители напечатают двенадцать слов.",
                "Кто без интернета, может прийти к региональному представителю, подать жалобу и получить напечатанную квитанцию. Не показывайте эти двенадцать слов никому: это ваш ключ.",
            ],
            [
                "You can now have your receipt on paper",
                "Our representatives in the regions print the twelve words.",
                "Whoever has no internet can come to our representative in the region, complain there and get a printed receipt. Show the twelve words to nobody: they are your key.",
            ],
        ],
    },
    Written {
        kind: Kind::News,
        slug: "open-lesson",
        ago: 19,
        stays: None,
        words: [
            [
                "Мектептердегі ашық сабақ: құқық деген не",
                "Ойдан шығарылған он екі мектепте оқушылармен сөйлестік.",
                "Оқушылар ең жиі қойған сұрақ: «Мұғалімнің телефонымды қарауға құқығы бар ма?» Жауаптарын [балаларға арналған бетке](/pages/children) қосамыз.",
            ],
            [
                "Открытый урок в школах: что такое право",
                "В двенадцати выдуманных школах мы говорили со старшеклассниками.",
                "Чаще всего спрашивали: «Может ли учитель смотреть мой телефон?» Ответы добавим на [страницу для детей](/pages/children).",
            ],
            ["", "", ""],
        ],
    },
    Written {
        kind: Kind::News,
        slug: "site-opened",
        ago: 45,
        stays: Some(30),
        words: [
            [
                "Жаңа сайт ашылды",
                "Үш тілде, JavaScript-сіз де жұмыс істейді.",
                "Енді шағымды сайттан беріп, жауабын түбіртекпен оқи аласыз. Кедергіге кезіксеңіз, [қолжетімділік бетінде](/accessibility) жазылғандай бізге айтыңыз.",
            ],
            [
                "Открылся новый сайт",
                "На трёх языках; работает и без JavaScript.",
                "Теперь жалобу можно подать на сайте и прочесть ответ по квитанции. Если что-то помешает, скажите нам, как написано на странице [о доступности](/accessibility).",
            ],
            [
                "Our new site is open",
                "In three languages; it works without JavaScript, too.",
                "You can now complain on the site and read the answer with your receipt. If something stands in your way, tell us as the page [on accessibility](/accessibility) says.",
            ],
        ],
    },
];

const DAY: i64 = 86_400;

pub(super) async fn fill(desk: &Desk, editor: &Actor, today: Timestamp) -> Result<()> {
    for written in WRITTEN {
        let at = today.plus_seconds(-written.ago * DAY);
        desk.world.set(at);
        let [kk, ru, en] = written.words;
        let all = |of: fn([&'static str; 3]) -> &'static str| Trilingual {
            kk: of(kk).to_owned(),
            ru: of(ru).to_owned(),
            en: of(en).to_owned(),
        };
        let content = Content {
            titles: all(|[title, ..]| title),
            leads: all(|[_, lead, _]| lead),
            bodies: all(|[.., body]| body),
            day: at.date_in(&desk.zone),
            ends: written.stays.map(|days| at.plus_seconds(days * DAY).date_in(&desk.zone)),
        };
        let id = acts::add(desk, editor, written.kind, written.slug, &content).await?;
        acts::publish(desk, editor, id, 1).await?;
    }
    desk.world.set(today);
    Ok(())
}
