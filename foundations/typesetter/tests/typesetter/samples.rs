//! A letter of outcome, a slip, a form and a coupon in each language; people and bodies are invented.

use base::{Date, Lang};
use pdf::{Block, Coupon, Entry, Field, Form, Letter, Section, Sheet, Sheets, Signatory, Slip, Verification};

fn check(lang: Lang, text: &str, code_label: &str) -> Verification {
    let code = pdf::qr(&format!("https://example.kz/{lang}/check/7KQM-94XR-2TVD")).unwrap();
    Verification { text: text.to_owned(), code, code_label: code_label.to_owned() }
}

pub(crate) fn letter(lang: Lang) -> Letter {
    let date = Date::new(2026, 11, 22).unwrap();
    match lang {
        Lang::Kk => Letter {
            lang,
            institution: "Қазақстан Республикасындағы\nАдам құқықтары жөніндегі уәкіл".into(),
            number: "05-12/345".into(),
            date,
            addressee: vec!["Ә. Ғ. Үмбетоваға".into(), "Ұлытау облысы, Сәтбаев қаласы,".into(), "Өркен көшесі, 7-үй".into()],
            subject: "Шағымыңызды қарау нәтижесі туралы".into(),
            body: vec![
                Block::Paragraph("Құрметті Әйгерім Ғаниқызы!".into()),
                Block::Paragraph(
                    "2026 жылғы 2 қарашада жіберген шағымыңызды қарап шықтық. Айтқаныңызға рақмет: соның арқасында \
                     мекемедегі жағдайды өз көзімізбен көріп, бұзушылықты анықтадық."
                        .into(),
                ),
                Block::Heading("Не анықтадық".into()),
                Block::Quote("Үш апта бойы дәрігерге жібермеді, хаттарым да жетпей жатты.".into()),
                Block::Paragraph("Мекеме түсініктеме берді, бірақ құжаттар сіздің сөзіңізді растайды:".into()),
                Block::List {
                    numbered: false,
                    items: vec![
                        "дәрігерге жазылу журналында 5–26 қазан аралығында бірде-бір жазба жоқ;".into(),
                        "екі хатыңыз он бір күн кешігіп жіберілген.".into(),
                    ],
                },
                Block::Heading("Не ұсындық".into()),
                Block::Table {
                    caption: Some("Ұсынымдар және олардың мерзімі".into()),
                    head: vec!["Ұсыным".into(), "Кімге".into(), "Мерзімі".into()],
                    rows: vec![
                        vec!["Дәрігердің қарауын қамтамасыз ету".into(), "Мекеме бастығы".into(), "29 қарашаға дейін".into()],
                        vec!["Хаттарды жіберу тәртібін түзету".into(), "Облыстық департамент".into(), "14 желтоқсанға дейін".into()],
                    ],
                },
                Block::Paragraph(
                    "Ұсынымдардың орындалуын өзіміз тексереміз және нәтижесін сізге 14 желтоқсанға дейін хабарлаймыз. \
                     Осы шағымыңыз үшін қысым көрсетілсе, бізге дереу айтыңыз."
                        .into(),
                ),
            ],
            signatory: Signatory {
                name: "Т. Қ. Өтегенов".into(),
                role: "Шағымдарды қарау бөлімі басшысының міндетін атқарушы".into(),
                acting_under: Some("2026 жылғы 9 қарашадағы № 41 бұйрық".into()),
            },
            footer: Some("Хабарласу: 1424 (тегін). Шағым беру және оны қарау тегін.".into()),
            verification: Some(check(
                lang,
                "Хаттың түпнұсқалығын example.kz/kk/check бетінде 7KQM-94XR-2TVD коды бойынша тексере аласыз.",
                "Хатты тексеру бетінің QR-коды",
            )),
            large: false,
        },
        Lang::Ru => Letter {
            lang,
            institution: "Уполномоченный по правам человека\nв Республике Казахстан".into(),
            number: "05-12/346".into(),
            date,
            addressee: vec!["А. П. Соколовой".into(), "область Ұлытау, город Сатпаев,".into(), "улица Оркен, дом 7".into()],
            subject: "О результате рассмотрения вашей жалобы".into(),
            body: vec![
                Block::Paragraph("Уважаемая Анна Петровна!".into()),
                Block::Paragraph(
                    "Мы рассмотрели жалобу, которую вы направили 2 ноября 2026 года. Спасибо, что рассказали: благодаря \
                     этому мы сами побывали в учреждении и установили нарушение."
                        .into(),
                ),
                Block::Heading("Что мы установили".into()),
                Block::Quote("Три недели не пускали к врачу, и письма мои не доходили.".into()),
                Block::Paragraph("Учреждение дало пояснения, но документы подтверждают ваши слова:".into()),
                Block::List {
                    numbered: true,
                    items: vec![
                        "в журнале записи к врачу с 5 по 26 октября нет ни одной записи;".into(),
                        "два ваших письма отправлены с опозданием на одиннадцать дней.".into(),
                    ],
                },
                Block::Heading("Что мы рекомендовали".into()),
                Block::Table {
                    caption: Some("Рекомендации и сроки".into()),
                    head: vec!["Рекомендация".into(), "Кому".into(), "Срок".into()],
                    rows: vec![
                        vec!["Обеспечить осмотр врачом".into(), "Начальнику учреждения".into(), "до 29 ноября".into()],
                        vec!["Исправить порядок отправки писем".into(), "Областному департаменту".into(), "до 14 декабря".into()],
                    ],
                },
                Block::Paragraph(
                    "Мы сами проверим, как они выполнены, и до 14 декабря сообщим вам. Если из-за этой жалобы на вас будут \
                     давить, скажите нам сразу."
                        .into(),
                ),
            ],
            signatory: Signatory {
                name: "Т. К. Утегенов".into(),
                role: "Исполняющий обязанности руководителя отдела по рассмотрению жалоб".into(),
                acting_under: Some("приказ от 9 ноября 2026 года № 41".into()),
            },
            footer: Some("Связаться с нами: 1424 (бесплатно). Подача и рассмотрение жалобы бесплатны.".into()),
            verification: Some(check(
                lang,
                "Проверить подлинность письма можно на странице example.kz/ru/check по коду 7KQM-94XR-2TVD.",
                "QR-код страницы, на которой можно проверить письмо",
            )),
            large: false,
        },
        Lang::En => Letter {
            lang,
            institution: "Commissioner for Human Rights\nin the Republic of Kazakhstan".into(),
            number: "05-12/347".into(),
            date,
            addressee: vec!["Ms M. Okafor".into(), String::new(), "7 Orken Street, Satpayev, Ulytau Region".into()],
            subject: "The outcome of your complaint".into(),
            body: vec![
                Block::Paragraph("Dear Ms Okafor,".into()),
                Block::Paragraph(
                    "We have considered the complaint you sent on 2 November 2026. Thank you for telling us: because of \
                     it we visited the institution ourselves and found a violation."
                        .into(),
                ),
                Block::Heading("What we found".into()),
                Block::Quote("For three weeks they kept me from the doctor, and my letters did not arrive.".into()),
                Block::Paragraph("The institution gave its explanation, but the records bear out your words:".into()),
                Block::List {
                    numbered: false,
                    items: vec![
                        "the doctor's appointment book has no entry from 5 to 26 October;".into(),
                        "two of your letters were sent eleven days late.".into(),
                    ],
                },
                Block::Heading("What we recommended".into()),
                Block::Table {
                    caption: Some("Recommendations and their dates".into()),
                    head: vec!["Recommendation".into(), "To whom".into(), "By".into()],
                    rows: vec![
                        vec!["See that a doctor examines you".into(), "Head of the institution".into(), "29 November".into()],
                        vec!["Mend the way letters are sent".into(), "Regional department".into(), "14 December".into()],
                    ],
                },
                Block::Paragraph(
                    "We will check ourselves that this is done and tell you by 14 December. Should anybody put pressure \
                     on you because of this complaint, tell us at once."
                        .into(),
                ),
            ],
            signatory: Signatory {
                name: "T. Utegenov".into(),
                role: "Acting Head of the Complaints Unit".into(),
                acting_under: Some("Order No. 41 of 9 November 2026".into()),
            },
            footer: Some("Reach us: 1424 (free of charge). Making a complaint costs nothing.".into()),
            verification: Some(check(
                lang,
                "You can check that this letter is ours at example.kz/en/check with the code 7KQM-94XR-2TVD.",
                "QR code of the page where the letter can be checked",
            )),
            large: false,
        },
    }
}

pub(crate) fn slip(lang: Lang) -> Slip {
    let date = Date::new(2026, 11, 22).unwrap();
    let letter = letter(lang);
    let (title, reference_label, notes, footer) = match lang {
        Lang::Kk => (
            "Шағымыңыз тіркелді",
            "Шағым нөмірі",
            [
                "Осы нөмір арқылы шағымның қай кезеңде екенін ғана білуге болады. Не жазғаныңызды ешкім көре алмайды.",
                "14 желтоқсанға дейін жауап береміз. Жауапты сізге мекеме әкімшілігінсіз, өкіліміз өзі жеткізеді.",
            ],
            "Сұрағыңыз болса: 1424 (тегін).",
        ),
        Lang::Ru => (
            "Ваша жалоба зарегистрирована",
            "Номер жалобы",
            [
                "По этому номеру можно узнать только то, на каком этапе жалоба. Что вы написали, никто не увидит.",
                "Мы ответим до 14 декабря. Ответ передаст наш представитель лично, без администрации учреждения.",
            ],
            "Вопросы: 1424 (бесплатно).",
        ),
        Lang::En => (
            "Your complaint is registered",
            "Complaint number",
            [
                "This number tells only how far the complaint has come. Nobody can see from it what you wrote.",
                "We will answer by 14 December. Our representative will bring the answer in person, not the administration.",
            ],
            "Questions: 1424 (free of charge).",
        ),
    };
    Slip {
        lang,
        institution: letter.institution,
        title: title.into(),
        date,
        reference_label: reference_label.into(),
        reference: "K7M4-92QX".into(),
        notes: notes.map(String::from).to_vec(),
        footer: Some(footer.into()),
    }
}

pub(crate) fn form(lang: Lang) -> Form {
    let words: [&str; 26] = match lang {
        Lang::Kk => [
            "Адам құқықтары жөніндегі уәкілге шағым",
            "Бұл парақты қолмен толтырып, қабылдауда беруге немесе пошта арқылы жіберуге болады. Білмегеніңізді бос \
             қалдырыңыз: жетпегенін өзіміз сұраймыз.",
            "Шағым беру тегін. Атыңызды жазбасаңыз да болады, бірақ онда жауапты сізге жеткізе алмауымыз мүмкін.",
            "Сіз туралы",
            "Мұны тек шағымыңызды қарайтын адамдар оқиды.",
            "Аты-жөніңіз",
            "Сізге қалай хабарласқан қауіпсіз: мекенжай, телефон немесе басқа жол",
            "Жауапты қай тілде алғыңыз келеді?",
            "Қазақша",
            "Орысша",
            "Ағылшынша",
            "Басқа тілде, аударма керек",
            "Сізге не ыңғайлы?",
            "Ірі әріппен жазылған хат",
            "Телефонмен айтып берсін",
            "Ымдау тілінің аудармашысы",
            "Не болды",
            "Не болғанын, қай жерде, қай күні немесе қай айда болғанын өз сөзіңізбен жазыңыз. Орын жетпесе, бөлек парақ қосыңыз.",
            "Не болғанын айтыңыз",
            "Қай орган немесе мекеме туралы?",
            "Бұл туралы басқа жерге шағымданып па едіңіз? Қайда, қашан, не деп жауап берді?",
            "Қолы және күні",
            "Қызметкер толтырады",
            "Нөмірі",
            "Қабылданған күні, сағаты",
            "Кім қабылдады",
        ],
        Lang::Ru => [
            "Жалоба Уполномоченному по правам человека",
            "Заполните эти листы от руки и отдайте на приёме или пришлите по почте. Чего не знаете, оставьте пустым: \
             недостающее мы спросим сами.",
            "Подать жалобу можно бесплатно. Имя можно не называть, но тогда мы, возможно, не сумеем передать вам ответ.",
            "О вас",
            "Это прочтут только те, кто рассматривает вашу жалобу.",
            "Имя и фамилия",
            "Как с вами безопасно связаться: адрес, телефон или иной способ",
            "На каком языке вам ответить?",
            "На казахском",
            "На русском",
            "На английском",
            "На другом, нужен перевод",
            "Что вам удобно?",
            "Письмо крупным шрифтом",
            "Рассказать по телефону",
            "Переводчик жестового языка",
            "Что произошло",
            "Напишите своими словами, что произошло, где и в какой день или месяц. Если не хватит места, приложите лист.",
            "Расскажите, что произошло",
            "О каком органе или учреждении речь?",
            "Жаловались ли вы об этом куда-нибудь ещё? Куда, когда и что вам ответили?",
            "Подпись и дата",
            "Заполняет сотрудник",
            "Номер",
            "День и час приёма",
            "Кто принял",
        ],
        Lang::En => [
            "Complaint to the Commissioner for Human Rights",
            "Fill in these pages by hand and give them to our reception, or send them by post. Leave empty what you do \
             not know: we will ask you for what is missing.",
            "Making a complaint costs nothing. You need not give your name, but then we may not be able to answer you.",
            "About you",
            "Only the people who look into your complaint read this.",
            "Your name",
            "How it is safe to reach you: an address, a telephone or another way",
            "In which language would you like the answer?",
            "In Kazakh",
            "In Russian",
            "In English",
            "In another, with translation",
            "What would help you?",
            "A letter in large print",
            "To be told by telephone",
            "A sign language interpreter",
            "What happened",
            "Write in your own words what happened, where, and on which day or month. Add a page if you need more room.",
            "Tell us what happened",
            "Which authority or institution is it about?",
            "Have you complained about it anywhere else? Where, when, and what was the answer?",
            "Signature and day",
            "For the office",
            "Number",
            "Day and hour received",
            "Received by",
        ],
    };
    let [title, lead, free, you, who_reads, name, reach, language, rest @ ..] = words.map(String::from);
    let [kk, ru, en, other, needs, large, phone, sign, happened, how, tell, rest @ ..] = rest;
    let [body, elsewhere, signature, office, number, received, receiver] = rest;
    let letter = letter(lang);
    let lines = |label, count| Field::Lines { label, count };
    Form {
        lang,
        institution: letter.institution,
        title,
        date: letter.date,
        lead: vec![lead, free],
        sections: vec![
            Section {
                heading: you,
                hint: Some(who_reads),
                fields: vec![
                    lines(name, 1),
                    lines(reach, 3),
                    Field::Boxes { label: language, options: vec![kk, ru, en, other] },
                    Field::Boxes { label: needs, options: vec![large, phone, sign] },
                ],
            },
            Section {
                heading: happened,
                hint: Some(how),
                fields: vec![
                    lines(tell, 24),
                    lines(body, 2),
                    lines(elsewhere, 4),
                    lines(signature, 1),
                    Field::Office { label: office, entries: vec![number, received, receiver] },
                ],
            },
        ],
        footer: letter.footer,
    }
}

pub(crate) fn coupon(lang: Lang) -> Coupon {
    let letter = letter(lang);
    let words: [&str; 13] = match lang {
        Lang::Kk => [
            "Қабылдау талоны",
            "Нөмірі",
            "Қабылданған уақыты",
            "2026 жылғы 22 қараша, 14:05",
            "Кім қабылдады",
            "Қабылдау маманы Д. С. Нұрланова",
            "Не қабылданды",
            "Шағым, 3 парақ; дәрігер анықтамасының көшірмесі",
            "Әрі қарай",
            "Шағымыңызды 25 қарашаға дейін тіркейміз және 14 желтоқсанға дейін жауап береміз.",
            "Сұрағыңыз болса: 1424 (тегін). Осы талонның нөмірін айтсаңыз жетеді.",
            "Сізде қалады",
            "Кеңседе қалады",
        ],
        Lang::Ru => [
            "Талон о приёме",
            "Номер",
            "Когда принято",
            "22 ноября 2026 г., 14:05",
            "Кто принял",
            "Специалист приёмной Д. С. Нурланова",
            "Что принято",
            "Жалоба на 3 листах; копия справки врача",
            "Что дальше",
            "Мы зарегистрируем вашу жалобу до 25 ноября и ответим до 14 декабря.",
            "Вопросы: 1424 (бесплатно). Достаточно назвать номер этого талона.",
            "Остаётся у вас",
            "Остаётся в канцелярии",
        ],
        Lang::En => [
            "Coupon of reception",
            "Number",
            "Received on",
            "22 November 2026, 14:05",
            "Received by",
            "Reception officer D. Nurlanova",
            "What we received",
            "A complaint of 3 pages; a copy of a doctor's note",
            "What happens next",
            "We will register your complaint by 25 November and answer it by 14 December.",
            "Questions: 1424 (free of charge). The number of this coupon is all we need.",
            "You keep this half",
            "The office keeps this half",
        ],
    };
    let [title, number, at, moment, by, who, what, papers, next, promise, footer, copies @ ..] =
        words.map(String::from);
    let entry = |label, text| Entry { label, text };
    Coupon {
        lang,
        institution: letter.institution,
        title,
        date: letter.date,
        reference: entry(number, "2026-004518".to_owned()),
        received_at: entry(at, moment),
        received_by: entry(by, who),
        received: entry(what, papers),
        next: entry(next, promise),
        footer,
        copies,
    }
}

pub(crate) fn sheets(lang: Lang) -> Sheets {
    let (title, heading, share_label, note) = match lang {
        Lang::Kk => ("Парақтар", "парақ", "Бөлік", "Құлыптаулы жерде сақтаңыз."),
        Lang::Ru => ("Листы", "лист", "Доля", "Храните под замком."),
        Lang::En => ("Sheets", "sheet", "Share", "Keep it under lock."),
    };
    let sheet = |n: usize| Sheet {
        heading: format!("{n}-{heading}"),
        share_label: share_label.to_owned(),
        share: ["ABCD"; 16].join(" "),
        code: (0..29).map(|y| (0..29).map(|x| (x * y + n).is_multiple_of(3)).collect()).collect(),
        code_label: "QR".to_owned(),
        notes: vec![note.to_owned()],
    };
    Sheets {
        lang,
        institution: letter(lang).institution,
        title: title.to_owned(),
        date: Date::new(2026, 11, 23).unwrap(),
        sheets: (1..=5).map(sheet).collect(),
    }
}
