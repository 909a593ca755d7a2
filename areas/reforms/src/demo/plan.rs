//! The content of the demonstration, in three languages.

use super::{Plan, Source, Word};
use crate::model::programme::Kind;
use crate::model::voice::EvidenceKind::{Complaints, Law, Statistic, Visits};
use crate::model::voice::Method;
use crate::model::voice::Shows::{Act, Effect};
use crate::model::voice::Voice::{Civil, Office, State};
use base::Lang;

const PRESIDENT: super::Words = [
    "Қазақстан Республикасының Президенті",
    "Президент Республики Казахстан",
    "The President of the Republic of Kazakhstan",
];

/// Real decrees, as reported by the sources named. No measure of them is told, and nothing is found.
pub(super) const REAL: &[Source] = &[
    Source {
        titles: [
            "Адам құқықтары саласындағы одан әрі шаралар туралы 2021 жылғы 9 маусымдағы Жарлық",
            "Указ от 9 июня 2021 года о дальнейших мерах в области прав человека",
            "Decree of 9 June 2021 on further measures in the field of human rights",
        ],
        kind: Kind::Decree,
        giver: PRESIDENT,
        date: Ok((2021, 6, 9)),
        number: "597",
        url: "https://www.eureporter.co/world/human-rights-category/2021/06/11/new-decree-on-human-rights-in-kazakhstan/",
        note: [
            "Үкіметке бірінші кезектегі шаралар жоспарын бекіту тапсырылған. Мұнда дереккөзде аталған бағыттар ғана берілген.",
            "Правительству поручено утвердить План первоочередных мер. Здесь даны только направления, названные в источнике.",
            "It instructs the Government to approve a plan of priority measures. Only directions named in the source are given here.",
        ],
        directions: &[
            [
                "БҰҰ шарттық органдарымен және арнайы рәсімдерімен өзара іс-қимыл",
                "Взаимодействие с договорными органами и специальными процедурами ООН",
                "Interaction with UN treaty bodies and special procedures",
            ],
            ["Адам саудасының құрбандары", "Жертвы торговли людьми", "Victims of trafficking"],
            ["Мүгедектігі бар азаматтар", "Граждане с инвалидностью", "Citizens with disabilities"],
            ["Әйелдерге қатысты кемсітушілік", "Дискриминация в отношении женщин", "Discrimination against women"],
            ["Бірігу бостандығы", "Свобода объединений", "Freedom of association"],
            ["Сөз бостандығы", "Свобода выражения мнений", "Freedom of expression"],
            [
                "Өмір сүру құқығы және қоғамдық тәртіп",
                "Право на жизнь и общественный порядок",
                "Right to life and public order",
            ],
        ],
    },
    Source {
        titles: [
            "Адам құқықтары туралы 2022 жылғы 13 сәуірдегі Жарлық",
            "Указ от 13 апреля 2022 года о правах человека",
            "Decree of 13 April 2022 on human rights",
        ],
        kind: Kind::Decree,
        giver: PRESIDENT,
        date: Ok((2022, 4, 13)),
        number: "871",
        url: "https://moderndiplomacy.eu/2022/09/09/expanding-human-rights-in-new-kazakhstan/",
        note: [
            "Дереккөз бойынша, Үкіметтің 2022 жылғы 28 сәуірдегі № 258 қаулысымен бекітілген жоспарда 8 бөлім, 27 іс-шара бар.",
            "По источнику, план, утверждённый постановлением Правительства от 28 апреля 2022 года № 258, содержит 27 мероприятий в 8 разделах.",
            "According to the source, the plan approved by Government resolution 258 of 28 April 2022 has 27 actions in 8 sections.",
        ],
        directions: &[],
    },
    Source {
        titles: [
            "Адам құқықтары туралы 2023 жылғы 8 желтоқсандағы Жарлық және іс-қимыл жоспары",
            "Указ от 8 декабря 2023 года о правах человека и план действий",
            "Decree of 8 December 2023 on human rights and its action plan",
        ],
        kind: Kind::Decree,
        giver: PRESIDENT,
        date: Ok((2023, 12, 8)),
        number: "",
        url: "https://voiceofmelange.global/?p=5370",
        note: [
            "Дереккөз бойынша, жоспар жеті заңды, төрт кешенді жоспарды, БҰҰ-мен және ЕҚЫҰ-мен жұмысты қамтиды.",
            "По источнику, план включает семь законов, четыре комплексных плана, работу с ООН и ОБСЕ.",
            "According to the source, the plan has seven laws, four comprehensive plans, and work with the UN and the OSCE.",
        ],
        directions: &[],
    },
];

/// The invented initiative from which the invented reform began.
pub(super) const INITIATIVE: Source = Source {
    titles: [
        "«Қорғалған адам» бастамасы (ойдан шығарылған)",
        "Инициатива «Защищённый человек» (вымышленная)",
        "Initiative “A person protected” (invented)",
    ],
    kind: Kind::President,
    giver: [
        "Парламент сессиясында (көрсету нұсқасы)",
        "На сессии Парламента (демонстрация)",
        "At a session of Parliament (demonstration)",
    ],
    date: Err(810),
    number: "",
    url: "",
    note: [
        "Бұл бағдарлама көрсету үшін ойдан шығарылған. Мұндағы ешбір сөз нақты орган туралы емес.",
        "Эта программа придумана для демонстрации. Ничто здесь не сказано о настоящем органе.",
        "This programme is invented for the demonstration. Nothing here is said of a real body.",
    ],
    directions: &[],
};

/// What the initiative promised.
pub(super) const PROMISE: &[Plan] = &[Plan {
    reference: "1",
    direction: "",
    text: [
        "Ұсталған әр адам алғашқы тәулікте дәрігер мен адвокатқа жетуі керек",
        "Каждый задержанный в первые сутки должен получить врача и адвоката",
        "Everybody who is detained must reach a doctor and a lawyer within the first day",
    ],
    lead: "",
    involved: &[],
    due: None,
    result: ["", "", ""],
    sign: ["", "", ""],
    rights: &["no-torture"],
    groups: &["detained"],
    treaties: "cat/2",
}];

/// The invented decree with its plan.
pub(super) const DECREE: Source = Source {
    titles: [
        "«Қорғалған адам» жарлығы және жоспары (ойдан шығарылған)",
        "Указ и план «Защищённый человек» (вымышленные)",
        "Decree and plan “A person protected” (invented)",
    ],
    kind: Kind::Decree,
    giver: ["Мемлекет басшысы (көрсету нұсқасы)", "Глава государства (демонстрация)", "Head of State (demonstration)"],
    date: Err(705),
    number: "000",
    url: "",
    note: INITIATIVE.note,
    directions: &[
        ["Ұстау мен қамау", "Задержание и содержание под стражей", "Detention and custody"],
        ["Сотқа және заң көмегіне жол", "Доступ к суду и юридической помощи", "Access to courts and legal aid"],
        [
            "Балалар және мүгедектігі бар адамдар",
            "Дети и люди с инвалидностью",
            "Children and persons with disabilities",
        ],
    ],
};

/// Measures of the decree that go on from the initiative's.
pub(super) const FOLLOWS: &[(&str, &str)] = &[("1.1", "1"), ("2.1", "1")];

/// The measures of the decree.
pub(super) const MEASURES: &[Plan] = &[
    Plan {
        reference: "1.1",
        direction: "1",
        text: [
            "Ұсталған әр адамды алғашқы тәулікте тәуелсіз дәрігер қарайды",
            "Каждого задержанного в первые сутки осматривает независимый врач",
            "An independent doctor examines everybody who is detained within the first day",
        ],
        lead: "police-region",
        involved: &["interior", "health"],
        due: Some(-150),
        result: [
            "Барлық 40 ұстау орнында 24 сағат ішінде қаралады",
            "Осмотр за 24 часа во всех 40 местах содержания",
            "Examined within 24 hours in all 40 places of detention",
        ],
        sign: [
            "Сапар кезінде қарау журналы мен ұстау уақыты салыстырылады",
            "На посещениях сравнивают журнал осмотров и время задержания",
            "On visits the register of examinations is compared with the hour of detention",
        ],
        rights: &["no-torture", "detention-health"],
        groups: &["detained"],
        treaties: "cat/11, iccpr/7",
    },
    Plan {
        reference: "1.2",
        direction: "1",
        text: [
            "Жауап алу бөлмелерінің барлығында бейнежазба жүргізіледі",
            "Во всех комнатах допроса ведётся видеозапись",
            "Interrogation is recorded on video in every room",
        ],
        lead: "police-region",
        involved: &["interior"],
        due: Some(-60),
        result: [
            "120 бөлменің 120-сында жазба бар, ол 90 күн сақталады",
            "Запись есть в 120 комнатах из 120 и хранится 90 дней",
            "Recording works in 120 rooms of 120 and is kept for 90 days",
        ],
        sign: [
            "Кездейсоқ таңдалған 30 жазба сұралады",
            "Запрашивают 30 случайно выбранных записей",
            "Thirty recordings picked at random are asked for",
        ],
        rights: &["no-torture"],
        groups: &["detained"],
        treaties: "cat/11",
    },
    Plan {
        reference: "1.3",
        direction: "1",
        text: [
            "Жарық камералар мен серуен уақытының жаңа нормасы енгізіледі",
            "Вводятся новые нормы света в камерах и времени прогулок",
            "New standards for light in cells and time outdoors come into force",
        ],
        lead: "police-region",
        involved: &["interior", "health"],
        due: Some(45),
        result: [
            "Күніне кемінде 2 сағат серуен",
            "Не меньше 2 часов прогулки в день",
            "At least 2 hours outdoors a day",
        ],
        sign: ["Сапардағы өлшеулер", "Измерения на посещениях", "Measured on visits"],
        rights: &["humane-detention"],
        groups: &["detained"],
        treaties: "iccpr/10",
    },
    Plan {
        reference: "1.4",
        direction: "1",
        text: [
            "Ұстау орындарының тәуелсіз мониторингі туралы ереже бекітіледі",
            "Утверждается положение о независимом мониторинге мест содержания",
            "Rules on independent monitoring of places of detention are adopted",
        ],
        lead: "justice-region",
        involved: &["justice", "interior"],
        due: Some(-210),
        result: [
            "Ереже күшінде, жылына 200 сапар",
            "Положение действует, 200 посещений в год",
            "The rules are in force; 200 visits a year",
        ],
        sign: ["Сапарлар тізілімі", "Реестр посещений", "The register of visits"],
        rights: &["humane-detention"],
        groups: &["detained"],
        treaties: "opcat/3",
    },
    Plan {
        reference: "2.1",
        direction: "2",
        text: [
            "Тегін адвокат ұсталған сәттен бастап үш сағат ішінде келеді",
            "Бесплатный адвокат приходит в течение трёх часов после задержания",
            "A lawyer free of charge arrives within three hours of detention",
        ],
        lead: "justice-region",
        involved: &["justice", "interior"],
        due: Some(-30),
        result: [
            "10 істің 9-ында үш сағаттан кеш емес",
            "В 9 делах из 10 не позже трёх часов",
            "Not later than three hours in 9 cases of 10",
        ],
        sign: [
            "Қоңырау мен келу уақыты бірге жазылады",
            "Записывают время вызова и прихода",
            "The hours of call and arrival are kept together",
        ],
        rights: &["legal-aid", "liberty"],
        groups: &["detained"],
        treaties: "iccpr/14",
    },
    Plan {
        reference: "2.2",
        direction: "2",
        text: [
            "Сот шешімдері үш ай ішінде орындалады, кешіккені жарияланады",
            "Решения судов исполняются за три месяца, о задержках сообщают",
            "Court decisions are enforced within three months, and delays are published",
        ],
        lead: "justice-region",
        involved: &["justice"],
        due: Some(200),
        result: [
            "Кешіккен шешімдер үлесі 5 пайыздан аз",
            "Доля задержанных решений меньше 5 процентов",
            "Less than 5 per cent of decisions are late",
        ],
        sign: ["Ай сайынғы ашық сан", "Ежемесячное открытое число", "A public figure each month"],
        rights: &["enforcement"],
        groups: &[],
        treaties: "iccpr/14",
    },
    Plan {
        reference: "2.3",
        direction: "2",
        text: [
            "Аудармашылардың тізілімі құрылады, жүктемесі шектеледі",
            "Создаётся реестр переводчиков, их нагрузка ограничивается",
            "A register of interpreters is set up and their load is limited",
        ],
        lead: "justice-region",
        involved: &["justice"],
        due: Some(20),
        result: ["12 тілде 300 аудармашы", "300 переводчиков по 12 языкам", "300 interpreters for 12 languages"],
        sign: ["Тізілімнің өзі", "Сам реестр", "The register itself"],
        rights: &["fair-trial"],
        groups: &["migrants", "minorities"],
        treaties: "iccpr/14",
    },
    Plan {
        reference: "2.4",
        direction: "2",
        text: [
            "Заң көмегі жөніндегі жұмыс жалғастырылады",
            "Продолжить работу по юридической помощи",
            "Continue work on legal aid",
        ],
        lead: "justice-region",
        involved: &["justice"],
        due: None,
        result: ["", "", ""],
        sign: ["", "", ""],
        rights: &["legal-aid"],
        groups: &[],
        treaties: "",
    },
    Plan {
        reference: "3.1",
        direction: "3",
        text: [
            "Әр мектепте арбамен кіретін жол және көмекші болады",
            "В каждой школе есть вход для коляски и помощник",
            "Every school has a way in for wheelchairs, and an assistant",
        ],
        lead: "education-region",
        involved: &["education", "labour"],
        due: Some(300),
        result: ["7000 мектептің 7000-ында", "В 7000 школах из 7000", "In 7,000 schools of 7,000"],
        sign: [
            "50 мектепті кездейсоқ тексеру",
            "Проверка 50 случайных школ",
            "Fifty schools picked at random are looked at",
        ],
        rights: &["education", "disability"],
        groups: &["children", "disabilities"],
        treaties: "crpd/24",
    },
    Plan {
        reference: "3.2",
        direction: "3",
        text: [
            "Мүгедектік мәртебесі қағазсыз және сапарсыз беріледі",
            "Статус инвалидности устанавливают без бумаг и поездок",
            "Disability status is given without papers and journeys",
        ],
        lead: "social-region",
        involved: &["labour", "health"],
        due: Some(-90),
        result: [
            "Өтініштердің 80 пайызы сырттай, 15 күнде",
            "80 процентов заявлений заочно, за 15 дней",
            "80 per cent of applications decided from afar, within 15 days",
        ],
        sign: [
            "Жүйедегі мерзімдер, 500 адамнан сауал",
            "Сроки в системе, опрос 500 человек",
            "Days in the system, and a survey of 500 people",
        ],
        rights: &["disability", "social-security"],
        groups: &["disabilities"],
        treaties: "crpd/26",
    },
    Plan {
        reference: "3.3",
        direction: "3",
        text: [
            "Балалар үйіндегі әр бала жылына екі рет тәуелсіз адаммен сөйлеседі",
            "С каждым ребёнком в учреждении дважды в год говорит независимый человек",
            "An independent person speaks twice a year with each child in an institution",
        ],
        lead: "education-region",
        involved: &["education"],
        due: Some(-20),
        result: ["Әр балаға 2 әңгіме", "2 разговора с каждым ребёнком", "2 talks with each child"],
        sign: ["Балалардың өз сөзі, аты аталмай", "Слова самих детей, без имён", "Children’s own words, without names"],
        rights: &["child"],
        groups: &["children"],
        treaties: "crc/12",
    },
    Plan {
        reference: "3.4",
        direction: "3",
        text: [
            "Арнаулы мекемелерде жазалау бөлмелері жабылады",
            "В специальных учреждениях закрываются комнаты наказания",
            "Rooms for punishment in special institutions are closed",
        ],
        lead: "social-region",
        involved: &["labour", "health"],
        due: Some(-120),
        result: ["Мұндай бөлме 0", "Таких комнат 0", "0 such rooms"],
        sign: ["Ескертусіз сапар", "Посещения без предупреждения", "Visits without notice"],
        rights: &["no-torture", "disability"],
        groups: &["disabilities"],
        treaties: "crpd/15",
    },
];

/// What was said of them; the institution finds each standing at least once.
pub(super) const SPOKEN: &[Word] = &[
    Word {
        of: "1.1",
        ago: 330,
        voice: State,
        grade: Some("begun"),
        method: Method::Report,
        words: [
            "Бұйрық жобасы дайын, дәрігерлермен келіссөз жүріп жатыр.",
            "Проект приказа готов, идут переговоры с врачами.",
            "A draft order is ready; talks with doctors go on.",
        ],
        proofs: &[],
    },
    Word {
        of: "1.1",
        ago: 300,
        voice: Office,
        grade: Some("begun"),
        method: Method::Desk,
        words: [
            "Бұйрық жобасын оқыдық. Ешбір орында қарау әлі басталмаған.",
            "Мы прочли проект приказа. Осмотры нигде не начались.",
            "We read the draft order. No place has begun to examine.",
        ],
        proofs: &[],
    },
    Word {
        of: "1.1",
        ago: 53,
        voice: State,
        grade: Some("done"),
        method: Method::Report,
        words: [
            "40 изолятордың 38-інде азаматтық дәрігермен шарт жасалды. Бұйрық күшінде.",
            "В 38 изоляторах из 40 заключены договоры с гражданскими врачами. Приказ действует.",
            "In 38 places of 40 there are contracts with civilian doctors. The order is in force.",
        ],
        proofs: &[(Law, Act, "Бұйрықтың мәтіні / Текст приказа"), (Statistic, Act, "38 / 40 шарт / договоров")],
    },
    Word {
        of: "1.1",
        ago: 38,
        voice: Civil,
        grade: Some("not-begun"),
        method: Method::Survey,
        words: [
            "Біз сөйлескен 52 адамның 30-ы алғашқы тәулікте дәрігерді көрмеген.",
            "Из 52 человек, с кем мы говорили, 30 не видели врача в первые сутки.",
            "Of 52 people we spoke with, 30 saw no doctor on the first day.",
        ],
        proofs: &[(Statistic, Effect, "52 сұхбат / интервью")],
    },
    Word {
        of: "1.1",
        ago: 25,
        voice: Office,
        grade: Some("partly"),
        method: Method::Visit,
        words: [
            "Ескертпей 24 орынға бардық. 11-інде қарау журналы толық. 13-інде дәрігер келмеген немесе жазба кейін толтырылған.",
            "Мы без предупреждения посетили 24 места. В 11 журнал осмотров полон. В 13 врача не было либо запись сделана позже.",
            "We visited 24 places without notice. In 11 the register is complete. In 13 no doctor came, or the entry was made later.",
        ],
        proofs: &[
            (Visits, Effect, "24 сапар: 11 орында қаралады / 24 посещения: осмотр в 11"),
            (Complaints, Effect, "Дәрігер туралы шағымдар / Жалобы о враче"),
        ],
    },
    Word {
        of: "1.2",
        ago: 40,
        voice: State,
        grade: Some("partly"),
        method: Method::Report,
        words: [
            "120 бөлменің 84-іне жабдық қойылды.",
            "Оборудование стоит в 84 комнатах из 120.",
            "Equipment stands in 84 rooms of 120.",
        ],
        proofs: &[(Statistic, Act, "84 / 120")],
    },
    Word {
        of: "1.2",
        ago: 28,
        voice: Office,
        grade: Some("begun"),
        method: Method::Visit,
        words: [
            "30 жазба сұрадық, 9-ы берілді. Қалғаны сақталмаған.",
            "Мы запросили 30 записей, получили 9. Остальные не сохранены.",
            "We asked for 30 recordings and were given 9. The rest were not kept.",
        ],
        proofs: &[(Visits, Effect, "30 сұралған жазбаның 9-ы / 9 записей из 30")],
    },
    Word {
        of: "1.4",
        ago: 200,
        voice: State,
        grade: Some("done"),
        method: Method::Report,
        words: ["Ереже бекітілді.", "Положение утверждено.", "The rules were adopted."],
        proofs: &[(Law, Act, "Ереже / Положение")],
    },
    Word {
        of: "1.4",
        ago: 120,
        voice: Office,
        grade: Some("done"),
        method: Method::Statistics,
        words: [
            "Бір жылда 214 сапар болды, 31-і түнде. Кіруден бірде-бір рет бас тартылмады.",
            "За год было 214 посещений, из них 31 ночью. В доступе не отказали ни разу.",
            "There were 214 visits in a year, 31 of them at night. Entry was never refused.",
        ],
        proofs: &[(Law, Act, "Ереже / Положение"), (Visits, Effect, "214 сапардың тізілімі / Реестр 214 посещений")],
    },
    Word {
        of: "1.4",
        ago: 100,
        voice: Civil,
        grade: Some("done"),
        method: Method::Survey,
        words: [
            "Топ мүшелері кез келген бөлмеге кіре алдық дейді.",
            "Участники групп говорят, что могли войти в любую комнату.",
            "Members of the groups say they could enter any room.",
        ],
        proofs: &[],
    },
    Word {
        of: "2.1",
        ago: 35,
        voice: State,
        grade: Some("done"),
        method: Method::Report,
        words: [
            "Адвокаттарды шақыру бағдарламасы барлық бөлімшеде қосылды.",
            "Программа вызова адвокатов подключена во всех отделениях.",
            "The program that calls lawyers runs in every station.",
        ],
        proofs: &[(Statistic, Act, "Қосылған бөлімшелер / Подключённые отделения")],
    },
    Word {
        of: "2.1",
        ago: 20,
        voice: Office,
        grade: Some("partly"),
        method: Method::Desk,
        words: [
            "200 істің 121-інде адвокат үш сағатта келген.",
            "В 121 деле из 200 адвокат пришёл за три часа.",
            "In 121 cases of 200 the lawyer came within three hours.",
        ],
        proofs: &[(Statistic, Effect, "121 / 200")],
    },
    Word {
        of: "2.2",
        ago: 60,
        voice: Office,
        grade: Some("not-begun"),
        method: Method::Desk,
        words: [
            "Кешіккен шешімдердің саны әлі жарияланбайды.",
            "Число задержанных решений пока не публикуют.",
            "The number of late decisions is not published yet.",
        ],
        proofs: &[],
    },
    Word {
        of: "2.3",
        ago: 45,
        voice: State,
        grade: Some("begun"),
        method: Method::Report,
        words: [
            "Тізілімге 90 аудармашы енгізілді.",
            "В реестр внесено 90 переводчиков.",
            "The register has 90 interpreters.",
        ],
        proofs: &[(Statistic, Act, "90 / 300")],
    },
    Word {
        of: "3.2",
        ago: 80,
        voice: State,
        grade: Some("done"),
        method: Method::Report,
        words: [
            "Өтініштердің 83 пайызы сырттай шешіледі.",
            "83 процента заявлений решаются заочно.",
            "83 per cent of applications are decided from afar.",
        ],
        proofs: &[(Statistic, Effect, "83 %")],
    },
    Word {
        of: "3.2",
        ago: 70,
        voice: Office,
        grade: Some("done"),
        method: Method::Survey,
        words: [
            "Сұралған 500 адамның 402-сі ешқайда бармаған.",
            "Из 500 опрошенных 402 никуда не ездили.",
            "Of 500 people asked, 402 did not have to travel.",
        ],
        proofs: &[(Statistic, Effect, "402 / 500")],
    },
    Word {
        of: "3.4",
        ago: 150,
        voice: Office,
        grade: Some("partly"),
        method: Method::Visit,
        words: [
            "18 мекеменің 12-сінде бөлмелер жабылған.",
            "В 12 учреждениях из 18 комнаты закрыты.",
            "In 12 institutions of 18 the rooms are closed.",
        ],
        proofs: &[(Visits, Effect, "12 / 18")],
    },
    Word {
        of: "3.4",
        ago: 30,
        voice: Office,
        grade: Some("reversed"),
        method: Method::Visit,
        words: [
            "Жабылған 12 бөлменің 5-еуі басқа атпен қайта ашылған.",
            "Из 12 закрытых комнат 5 снова открыты под другим названием.",
            "Of the 12 closed rooms 5 are open again under another name.",
        ],
        proofs: &[(Visits, Effect, "5 / 12")],
    },
    Word {
        of: "3.4",
        ago: 26,
        voice: Civil,
        grade: Some("reversed"),
        method: Method::Survey,
        words: ["Туыстар да соны айтады.", "О том же говорят родственники.", "Relatives say the same."],
        proofs: &[],
    },
];

/// A finding that corrects an earlier one.
pub(super) const CORRECTED: Word = Word {
    of: "2.1",
    ago: 15,
    voice: Office,
    grade: Some("partly"),
    method: Method::Desk,
    words: [
        "200 істің 112-сінде адвокат үш сағатта келген.",
        "В 112 делах из 200 адвокат пришёл за три часа.",
        "In 112 cases of 200 the lawyer came within three hours.",
    ],
    proofs: &[(Statistic, Effect, "112 / 200")],
};
/// Why.
pub(super) const CORRECTED_WHY: &str =
    "Тоғыз іс екі рет саналған / Девять дел посчитаны дважды / Nine cases were counted twice";
/// Why its last day was corrected.
pub(super) const REWORDED_WHY: &str = "Мерзім жоспардың түзетілген мәтіні бойынша / Срок по исправленному тексту плана / The day as in the corrected plan";
/// A measure whose last day is over.
pub(super) const LATE: &str = "1.2";
/// The note to the body above it.
pub(super) const NOTE: &str = "1.2-шараның мерзімі өтті. Жазбалардың үштен бірінен азы сақталған. Қалған бөлмелер қашан жабдықталатынын хабарлауыңызды сұраймыз. (Көрсету нұсқасы.)";
/// A body's own word.
pub(super) const REPLY: &str = "Көрсету нұсқасы: жабдық екі кезеңмен қойылады, екінші кезең қаржыландырылды. Келесі есепте бөлмелердің тізімін береміз.";
/// What civil society sent in, by measure and language; the last one waits.
pub(super) const SENT_IN: &[(&str, Lang, &str)] = &[
    ("2.1", Lang::Ru, "В двух районах адвокат приходит только утром, хотя вызывают его ночью. (Вымышлено.)"),
    ("3.1", Lang::Kk, "Мына нөмірге қоңырау шалыңыз, бәрін айтамыз. (Ойдан шығарылған.)"),
    ("1.3", Lang::Kk, "Үш орында серуен жарты сағат қана, жаңа норма туралы ешкім естімеген. (Ойдан шығарылған.)"),
];
/// Why one of them was declined.
pub(super) const DECLINED: &str = "Шараның орындалуы туралы ештеңе айтылмаған / О мере ничего не сказано";
