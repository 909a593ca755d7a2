//! A letter of outcome and a slip in each language; people and bodies are invented.

use base::{Date, Lang};
use pdf::{Block, Letter, Signatory, Slip};

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
            verification: Some("Хаттың түпнұсқалығын example.kz/kk/check бетінде 05-12/345 нөмірі бойынша тексере аласыз.".into()),
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
            verification: Some("Проверить подлинность письма можно на странице example.kz/ru/check по номеру 05-12/346.".into()),
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
            verification: Some("You can check that this letter is ours at example.kz/en/check under the number 05-12/347.".into()),
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
