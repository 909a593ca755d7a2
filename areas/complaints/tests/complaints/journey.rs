//! The main job, from filing to answer, on both engines.

use crate::office::{TestOffice, answers, file, words};
use access::{Actor, Role, Roles};
use base::{Error, Lang};
use complaints::actions::admissibility::{self, Judgement};
use complaints::actions::examine::{self, Override};
use complaints::actions::intake::{self, Sorting};
use complaints::actions::letters::Draft;
use complaints::actions::outcome::{self, Decision};
use complaints::actions::{queue, reading, receipt};
use complaints::model::{Case, Channel, Ending, Passes, ReturnPath, State};
use complaints::store::Filter;
use db::{Cursor, Db};

pub(crate) fn sorting() -> Sorting {
    Sorting {
        label: "Дәрі".to_owned(),
        body: Some("interior".to_owned()),
        region: Some("KZ-35".to_owned()),
        ..Sorting::default()
    }
}

pub(crate) fn letter(passes: Passes, text: &str) -> Draft {
    Draft {
        lang: Lang::Kk,
        addressee: vec!["Мекеме".to_owned()],
        subject: "Сұрау".to_owned(),
        text: text.to_owned(),
        passes,
    }
}

pub(crate) async fn registered(office: &TestOffice) -> (Case, String) {
    let filed = file(office, &answers()).await;
    let case = intake::register(&office.desk, &office.intake, filed.root, 1, sorting()).await.unwrap();
    (case, words(&filed))
}

pub(crate) async fn admitted(office: &TestOffice) -> (Case, String) {
    let (case, words) = registered(office).await;
    let officer = office.officer.who.person();
    let case =
        intake::assign(&office.desk, &office.intake, case.id, case.version, office.examination, officer).await.unwrap();
    let arrived = case.arrived_at.date_in(&office.desk.zone);
    let grounds = admissibility::asked(&office.desk.rulebook, arrived).iter().map(|g| (g.key.clone(), false)).collect();
    let judgement = Judgement { grounds, ..Judgement::default() };
    let case = admissibility::decide(&office.desk, &office.officer, case.id, case.version, judgement).await.unwrap();
    (case, words)
}

db::both_engines! {
    async fn a_complaint_goes_from_filing_to_answer(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        assert_eq!(case.number.as_deref(), Some("2026-0001"));
        assert_eq!(case.state, State::Admitted);
        let case = examine::inquire(desk, &office.head, case.id, case.version, "interior", letter(Passes::Story, "Түсініктеме беріңіз.")).await.unwrap();
        assert_eq!(case.next_act, "await-reply");
        let inquiry = complaints::store::inquiries(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].id;
        let case = examine::record_reply(desk, &office.officer, case.id, case.version, inquiry, "Жауап").await.unwrap();
        assert_eq!(case.state, State::Heard);
        let decision = Decision { ending: Ending::Found, finding: "Құқық бұзылды.".to_owned(), recommendation: "Дәрігер келсін.".to_owned() };
        let case = outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
        let case = outcome::answer(desk, &office.head, case.id, case.version, letter(Passes::Name, "Құрметті Тұлға Жүзінші! Құқығыңыз бұзылды.")).await.unwrap();
        assert_eq!(case.state, State::Answered);

        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let standing = receipt::standing(desk, &person).await.unwrap();
        assert_eq!(standing.letters.len(), 1, "the inquiry to the body is not theirs to read");
        let (_, pdf) = reading::letter(desk, &person, case.id, standing.letters[0].id).await.unwrap();
        assert!(String::from_utf8_lossy(pdf.expose()).contains("Құқығыңыз бұзылды"));
        let told: Vec<_> = standing.steps.iter().filter_map(|(_, words)| words.clone()).collect();
        assert!(told.contains(&"Құқық бұзылды.".to_owned()));
        assert!(!told.iter().any(|t| t.contains("Қарлығаштаңба")), "the story is shown only when asked for");
        assert!(receipt::story(desk, &person).await.unwrap().0.what.contains("Қарлығаштаңба"));
        let case = outcome::close(desk, &office.head, case.id, case.version).await.unwrap();
        assert_eq!(case.state, State::Closed);
    }

    async fn the_statutory_clock_of_2026_runs_from_registration_in_working_days(db: Db) {
        // Rules of 20 October 2025: 15 working days from registration.
        let office = TestOffice::new(db).await;
        let (case, _) = registered(&office).await;
        let clocks = complaints::store::clocks(&mut office.desk.db.read().await.unwrap(), case.id).await.unwrap();
        let decision = clocks.iter().find(|c| c.rule == "decision").unwrap();
        let last = decision.due_at.plus_seconds(-1).date_in(&office.desk.zone);
        // Registered on Monday 2 November: the fifteenth working day after it.
        assert_eq!(last.to_string(), "2026-11-23");
        assert!(clocks.iter().all(|c| c.rule != "registration" || c.stopped_at.is_some()));
    }

    async fn no_more_is_passed_on_than_was_allowed_unless_the_person_is_told_first(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        let named = letter(Passes::Name, "Тұлға Жүзінші туралы.");
        let refused = examine::inquire(desk, &office.head, case.id, case.version, "interior", named.clone()).await;
        assert!(matches!(refused, Err(Error::Invalid(m)) if m[0].text == "complaints-mistake-passes-more"));
        let sneaked = letter(Passes::Story, "тулганың шағымы бойынша");
        let refused = examine::inquire(desk, &office.head, case.id, case.version, "interior", sneaked).await;
        assert!(matches!(refused, Err(Error::Invalid(m)) if m[0].text == "complaints-mistake-names-person"));
        let why = Override { passes: Passes::Name, ground: "заң".to_owned(), risk: "қысым".to_owned(), told: "Атыңызды айтамыз.".to_owned() };
        let case = examine::override_consent(desk, &office.head, case.id, case.version, &why).await.unwrap();
        // A name takes two people: until the second approves, nothing goes out and nobody is told.
        let early = examine::inquire(desk, &office.head, case.id, case.version, "interior", named.clone()).await;
        assert!(matches!(early, Err(Error::Invalid(m)) if m[0].text == "complaints-mistake-passes-more"));
        let alone = examine::release(desk, &office.head, case.id, case.version, true).await;
        assert!(matches!(alone, Err(Error::Conflict("complaints-conflict-same-person"))));
        let second = Actor { roles: Roles::of(&[Role::HeadOfUnit]), ..office.officer.clone() };
        let case = examine::release(desk, &second, case.id, case.version, true).await.unwrap();
        examine::inquire(desk, &office.head, case.id, case.version, "interior", named).await.unwrap();
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let standing = receipt::standing(desk, &person).await.unwrap();
        let kinds: Vec<&str> = standing.steps.iter().rev().map(|(s, _)| s.kind.as_str()).collect();
        let at = |kind: &str| kinds.iter().position(|k| *k == kind).unwrap();
        assert!(at("message") < at("override") && at("override") < at("inquiry"), "{kinds:?}");
    }

    async fn a_finding_needs_the_body_heard_or_the_reason_why_not(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        let decision = Decision { ending: Ending::Found, finding: "Иә".to_owned(), recommendation: String::new() };
        let refused = outcome::decide(desk, &office.head, case.id, case.version, decision.clone()).await;
        assert!(matches!(refused, Err(Error::Conflict("complaints-conflict-body-not-heard"))));
        let case = examine::not_heard(desk, &office.officer, case.id, case.version, "Мекеме таратылған").await.unwrap();
        outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
    }

    async fn torture_goes_before_everything_and_to_the_prosecutor_whatever_was_chosen(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        file(&office, &answers()).await;
        let mut alleged = answers();
        alleged.ill_treated = true;
        alleged.passes = Passes::Nothing;
        let filed = file(&office, &alleged).await;
        let list = queue::queue(desk, &office.intake, false, &Filter::default(), Cursor::START).await.unwrap();
        assert_eq!(list.page.rows[0].id, filed.root);
        assert_eq!(list.page.rows[0].next_act, "alert-prosecutor");
        // Only somebody with signing authority sends the letter.
        let draft = letter(Passes::Story, "Ұрып-соғу туралы хабарлаймыз.");
        let refused = intake::alert_prosecutor(desk, &office.intake, filed.root, 1, draft.clone()).await;
        assert!(matches!(refused, Err(Error::Conflict("complaints-conflict-may-not-sign"))));
        let case = intake::register(desk, &office.intake, filed.root, 1, sorting()).await.unwrap();
        let officer = office.officer.who.person();
        let case = intake::assign(desk, &office.intake, case.id, case.version, office.examination, officer).await.unwrap();
        let case = intake::alert_prosecutor(desk, &office.head, case.id, case.version, draft).await.unwrap();
        assert!(case.alerted_at.is_some());
        assert_ne!(case.next_act, "alert-prosecutor");
    }

    async fn only_people_on_the_case_find_it_and_every_opening_is_shown_to_the_complainant(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        for outsider in [&office.stranger, &office.intake] {
            assert!(matches!(reading::open(desk, outsider, case.id).await, Err(Error::NotFound)));
        }
        let opened = reading::open(desk, &office.officer, case.id).await.unwrap();
        assert!(opened.open.story().unwrap().what.contains("Қарлығаштаңба"));
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let standing = receipt::standing(desk, &person).await.unwrap();
        assert!(standing.openings.iter().any(|(_, role)| role == "case-officer"), "{:?}", standing.openings);
    }

    async fn what_comes_after_a_hand_over_is_closed_to_those_before(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        receipt::write(desk, &person, "Жаңа хабар", &[]).await.unwrap();
        let mut tx = desk.db.read().await.unwrap();
        let ring = office.intake.keys.as_ref().unwrap();
        let before = desk.vault.read(&mut tx, ring, case.id, None).await.unwrap();
        assert!(before.iter().any(|e| e.field == "story" && e.plain.is_some()), "what they could open they still can");
        assert!(before.iter().all(|e| e.field != "message" || e.plain.is_none()));
    }

    async fn two_officers_do_not_overwrite_each_other(db: Db) {
        let office = TestOffice::new(db).await;
        let (case, _) = admitted(&office).await;
        let first = examine::not_heard(&office.desk, &office.officer, case.id, case.version, "себеп").await;
        let second = examine::not_heard(&office.desk, &office.head, case.id, case.version, "себеп").await;
        assert!(first.is_ok());
        assert!(matches!(second, Err(Error::Conflict("complaints-conflict-changed"))));
    }

    async fn a_person_may_write_send_and_withdraw_with_their_receipt_alone(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, words) = registered(&office).await;
        let typed = words.to_uppercase().replace(' ', ", ");
        let person = receipt::enter(desk, &typed, b"test").await.unwrap();
        let case = receipt::write(desk, &person, "Тағы айтарым бар", &[]).await.unwrap();
        assert!(case.unread);
        assert_eq!(case.next_act, "read-message");
        let case = receipt::withdraw(desk, &person).await.unwrap();
        assert_eq!((case.state, case.ending), (State::Decided, Some(Ending::Withdrawn)));
        assert!(matches!(receipt::enter(desk, "сөз", b"test").await, Err(Error::Invalid(_))));
    }

    async fn a_letter_entered_by_staff_has_no_receipt_that_opens_it(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let arrival = complaints::actions::filing::Arrival { channel: Channel::Post, partner: None, at: desk.world.now(), origin: complaints::model::Origin::Complaint };
        let mut told = answers();
        told.return_path = ReturnPath::Address;
        let filed = complaints::actions::filing::file(desk, &office.intake, arrival.clone(), &told, &[], async |_, _| Ok(())).await.unwrap();
        assert!(filed.receipt.is_none());
        told.return_path = ReturnPath::Receipt;
        let filed = complaints::actions::filing::file(desk, &office.intake, arrival, &told, &[], async |_, _| Ok(())).await.unwrap();
        let person = receipt::enter(desk, &words(&filed), b"test").await.unwrap();
        assert_eq!(receipt::standing(desk, &person).await.unwrap().case.id, filed.root);
        assert_eq!(receipt::story(desk, &person).await.unwrap().0.what, "", "the slip shows the status and opens nothing");
        // Whoever finds it can end nothing and write nothing.
        assert!(matches!(receipt::write(desk, &person, "бәрін қайтарамын", &[]).await, Err(Error::Forbidden(_))));
        assert!(matches!(receipt::withdraw(desk, &person).await, Err(Error::Forbidden(_))));
    }

    async fn an_extension_is_told_with_its_reason_and_cannot_go_on_for_ever(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        let case = examine::extend(desk, &office.head, case.id, case.version, 10, "Сараптама керек").await.unwrap();
        let too_far = examine::extend(desk, &office.head, case.id, case.version, 200, "тағы").await;
        assert!(matches!(too_far, Err(Error::Conflict("complaints-conflict-extended-too-far"))));
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let standing = receipt::standing(desk, &person).await.unwrap();
        assert!(standing.steps.iter().any(|(s, w)| s.kind == "extended" && w.as_deref() == Some("Сараптама керек")));
        assert_eq!(standing.promised.unwrap().to_string(), "2026-12-07");
    }
}
