//! Casework in depth, on both engines: referrals, reviews, links, safety, focal points, the calendar, the register of
//! overdue replies, lists and exports.

use crate::journey::{admitted, letter, registered, sorting};
use crate::office::{TestOffice, answers, file};
use base::{Error, RootId, Timestamp};
use complaints::actions::bulk;
use complaints::actions::parties::{self, NewTask};
use complaints::actions::remedy::{self, NewRemedy};
use complaints::actions::{
    day, examine, intake, links, outcome, overdue, queue, reading, receipt, referral, response, review, safety, watch,
};
use complaints::model::{
    Against, Answers, Case, Ending, LinkKind, Need, Origin, Part, Party, Passes, Remedy, Response, ReviewAbout, Risk,
    State, TaskKind,
};
use complaints::store::{self, Filter, Mark};
use complaints::{Ear, actions::outcome::Decision};
use db::{Cursor, Db};
use exchange::events::dispatch;
use exchange::post;

async fn heard(office: &TestOffice) -> (Case, String) {
    let (case, words) = admitted(office).await;
    let case =
        examine::not_heard(&office.desk, &office.officer, case.id, case.version, "Мекеме таратылған").await.unwrap();
    (case, words)
}

pub(crate) async fn answered(office: &TestOffice) -> (Case, String) {
    let desk = &office.desk;
    let (case, words) = heard(office).await;
    let decision =
        Decision {
            ending: Ending::NotFound, finding: "Бұзушылық жоқ.".to_owned(), recommendation: String::new()
        };
    let case = outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
    let answer = letter(Passes::Name, "Құрметті Тұлға Жүзінші! Бұзушылық жоқ.");
    (outcome::answer(desk, &office.head, case.id, case.version, answer).await.unwrap(), words)
}

/// Everything that waits for an ear is heard.
async fn hear(office: &TestOffice) {
    let ear = Ear(office.desk.clone());
    while dispatch(&office.desk.db, &office.desk.world, &[&ear]).await.unwrap().handled > 0 {}
}

fn at(moment: &str) -> Timestamp {
    moment.parse().unwrap()
}

db::both_engines! {
    async fn a_case_is_offered_to_a_region_and_taken_given_back_or_taken_back(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        assert!(matches!(reading::open(desk, &office.representative, case.id).await, Err(Error::NotFound)));
        let case = referral::offer(desk, &office.head, case.id, case.version, office.regional, "Өңірдегі орган").await.unwrap();
        // Whoever is asked can read it, and the clocks run on where they were.
        let opened = reading::open(desk, &office.representative, case.id).await.unwrap();
        assert!(opened.open.story().unwrap().what.contains("Қарлығаштаңба"));
        let twice = referral::offer(desk, &office.head, case.id, case.version, office.regional, "тағы").await;
        assert!(matches!(twice, Err(Error::Conflict(_))));
        let stolen = referral::accept(desk, &office.head, case.id, case.version, None).await;
        assert!(matches!(stolen, Err(Error::Forbidden(_))), "only the unit that is asked takes it");
        let case = referral::give_back(desk, &office.representative, case.id, case.version, "Біздің емес").await.unwrap();
        assert_eq!(case.unit, office.examination);
        let case = referral::offer(desk, &office.head, case.id, case.version, office.regional, "Қайта").await.unwrap();
        let case = referral::revoke(desk, &office.head, case.id, case.version).await.unwrap();
        let note = examine::note(desk, &office.officer, case.id, "Кейінгі жазба").await.unwrap();
        let mut tx = desk.db.read().await.unwrap();
        let ring = office.representative.keys.as_ref().unwrap();
        let read = desk.vault.read(&mut tx, ring, case.id, None).await.unwrap();
        assert!(read.iter().rev().find(|e| e.field == "note").unwrap().plain.is_none(), "shut after the offer was taken back");
        drop(tx);
        let case = referral::offer(desk, &office.head, case.id, note.version, office.regional, "Соңғы").await.unwrap();
        let case = referral::accept(desk, &office.representative, case.id, case.version, None).await.unwrap();
        assert_eq!((case.unit, case.offered_to), (office.regional, None));
        assert!(matches!(reading::open(desk, &office.head, case.id).await, Err(Error::NotFound)));
    }

    async fn a_body_answers_here_that_letter_and_nothing_else(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        let draft = letter(Passes::Story, "Түсініктеме беріңіз.");
        let case = examine::inquire(desk, &office.head, case.id, case.version, "interior", draft).await.unwrap();
        let mut tx = desk.db.write().await.unwrap();
        let sent = post::of_stream(&mut tx, case.id).await.unwrap().remove(0);
        let ring = office.focal.keys.as_ref().unwrap();
        let seen = post::read(&mut tx, &desk.vault, ring, &sent).await.unwrap();
        assert!(String::from_utf8_lossy(&seen.letter.unwrap()).contains("Түсініктеме"));
        let entries = desk.vault.read(&mut tx, ring, case.id, None).await.unwrap();
        assert!(entries.iter().all(|e| e.plain.is_none()), "nothing of the case itself");
        let by = (&office.focal.who, ring.author().unwrap());
        post::reply(&mut tx, &desk.vault, &desk.world, by, &sent, ("Тексердік.", &[])).await.unwrap();
        let event = exchange::events::Event::LetterAnswered { letter: sent.letter, kind: sent.kind.clone(), about: sent.about, on_paper: false };
        exchange::events::emit(&mut tx, &desk.world, sent.stream, event).await.unwrap();
        tx.commit().await.unwrap();
        hear(&office).await;
        let now = store::case(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().unwrap();
        assert_eq!((now.state, now.news), (State::Heard, true));
        let opened = reading::open(desk, &office.officer, case.id).await.unwrap();
        assert_eq!(opened.posts[0].1.replies, ["Тексердік."]);
        assert!(!opened.case.news, "whoever has the case has read it");
        assert!(opened.clocks.iter().all(|(clock, _)| clock.rule != "inquiry-reply"));
    }

    async fn somebody_who_had_no_hand_in_it_decides_a_review(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, words) = answered(&office).await;
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let case = review::ask(desk, &person, ReviewAbout::Office, "Қызметкер мені тыңдамады.").await.unwrap();
        assert_eq!((case.next_act.as_str(), case.reviewing), ("review", true));
        for hand in [&office.officer, &office.head] {
            assert!(matches!(reading::open(desk, hand, case.id).await, Err(Error::NotFound)));
            let ring = hand.keys.as_ref().unwrap();
            let read = desk.vault.read(&mut desk.db.read().await.unwrap(), ring, case.id, None).await.unwrap();
            let asked = read.last().unwrap();
            assert!(asked.field == "message" && asked.plain.is_none(), "their keys do not open what was written of them");
        }
        let opened = reading::open(desk, &office.chief, case.id).await.unwrap();
        assert!(opened.steps[0].entry.is_some_and(|e| opened.open.text(Some(e)).unwrap().contains("тыңдамады")));
        let to = Some((office.regional, None));
        let case = review::decide(desk, &office.chief, case.id, case.version, to, "Қайта қараймыз.").await.unwrap();
        assert_eq!((case.state, case.unit, case.reviewing), (State::Admitted, office.regional, false));
        assert!(reading::open(desk, &office.representative, case.id).await.is_ok());
        let standing = receipt::standing(desk, &receipt::enter(desk, &words, b"test").await.unwrap()).await.unwrap();
        assert!(standing.steps.iter().any(|(s, w)| s.kind == "review-decided" && w.as_deref() == Some("Қайта қараймыз.")));
    }

    async fn how_it_was_leads_back_to_nobody_and_is_said_once(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (_, words) = answered(&office).await;
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let wrong = review::say_how(desk, &person, [Some(6), Some(1), None]).await;
        assert!(matches!(wrong, Err(Error::Invalid(_))));
        review::say_how(desk, &person, [Some(2), Some(4), Some(5)]).await.unwrap();
        let twice = review::say_how(desk, &person, [Some(2), Some(4), Some(5)]).await;
        assert!(matches!(twice, Err(Error::Conflict("complaints-conflict-polled"))));
        let told = store::voices(&mut desk.db.read().await.unwrap(), "2026-11", "2026-11").await.unwrap();
        assert_eq!(told, (1, 2, 4, 5));
    }

    async fn pressure_goes_before_the_file_and_its_clock_runs_at_night(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        let none = safety::assess(desk, &office.officer, case.id, case.version, Risk::High, ("Қорқытты", "")).await;
        assert!(matches!(none, Err(Error::Invalid(m)) if m[0].field == "measure"), "a high risk wants a measure");
        let case = safety::reprisal(desk, &office.officer, case.id, case.version, Against::Witness, "Куәні жұмыстан шығарды").await.unwrap();
        assert_eq!((case.next_act.as_str(), case.risk), ("answer-reprisal", Some(Risk::High)));
        assert_eq!(case.next_at, desk.world.now().plus_seconds(86_400), "a day by the clock");
        let reprisal = store::reprisals(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].id;
        let case = safety::measure(desk, &office.officer, case.id, case.version, (reprisal, true), "Прокурорға хабарланды").await.unwrap();
        assert_ne!(case.next_act, "answer-reprisal");
    }

    async fn the_calendar_reminds_then_tells_the_head_then_the_ombudsperson(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        // Registered on Monday 2 November: the decision is due on 23 November.
        watch::look(desk).await.unwrap();
        let level = async || store::case(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().unwrap().escalated;
        desk.world.set(at("2026-11-19T05:00:00Z"));
        watch::look(desk).await.unwrap();
        assert_eq!(level().await, 0);
        let steps = store::steps(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        assert!(steps.iter().any(|s| s.kind == "reminded" && s.detail["rule"] == "decision"));
        desk.world.set(at("2026-11-25T05:00:00Z"));
        watch::look(desk).await.unwrap();
        assert_eq!(level().await, 1);
        assert_eq!(day::day(desk, &office.head).await.unwrap().up.len(), 1, "the head of the unit sees it");
        assert!(day::day(desk, &office.chief).await.unwrap().up.is_empty());
        desk.world.set(at("2026-12-01T05:00:00Z"));
        watch::look(desk).await.unwrap();
        assert_eq!(level().await, 2);
        assert_eq!(day::day(desk, &office.chief).await.unwrap().up.len(), 1);
        let before = store::steps(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().len();
        watch::look(desk).await.unwrap();
        let after = store::steps(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().len();
        assert_eq!(before, after, "each look once");
    }

    async fn clocks_are_counted_anew_when_the_calendar_changes_and_it_is_said(db: Db) {
        let office = TestOffice::new(db).await;
        let (case, _) = admitted(&office).await;
        assert_eq!(watch::recount(&office.desk).await.unwrap(), 0, "the first time it only learns the calendar");
        // A swap by the Government: 20 November becomes a day off.
        let mut book = (*office.desk.rulebook).clone();
        let source = exchange::rulebook::Source { setting: true, ..Default::default() };
        book.holidays.swaps.push(exchange::clocks::Swap { from: "2026-11-28".parse().unwrap(), to: "2026-11-20".parse().unwrap(), source });
        let mut desk = office.desk.clone();
        desk.calendar = std::sync::Arc::new(book.calendar());
        desk.rulebook = std::sync::Arc::new(book);
        assert!(watch::recount(&desk).await.unwrap() >= 1);
        assert_eq!(watch::recount(&desk).await.unwrap(), 0);
        let changes = watch::changes(&desk, &office.head, Cursor::END).await.unwrap();
        let (row, _) = changes.rows.iter().find(|(row, _)| row.rule == "decision").unwrap();
        let day = |at: Timestamp| at.plus_seconds(-1).date_in(&desk.zone).to_string();
        assert_eq!((day(row.before).as_str(), day(row.after).as_str()), ("2026-11-23", "2026-11-24"));
        let steps = store::steps(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        assert!(steps.iter().any(|s| s.kind == "recounted" && s.detail["due"] == "2026-11-24"));
    }

    async fn like_cases_are_suggested_only_among_those_one_may_open(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let told = "Дәрігер екі апта бойы камераға келген жоқ, дәрі берілмеді.";
        let mut first = answers();
        first.story.what = told.to_owned();
        let mut second = answers();
        second.story.what = "Екі аптадан бері дәрігердің келмегеніне, дәрінің берілмегеніне шағымданамын.".to_owned();
        let mut cases = vec![];
        for answers in [&first, &second] {
            let filed = file(&office, answers).await;
            let sorted = intake::Sorting { right: Some("health".to_owned()), ..sorting() };
            cases.push(intake::register(desk, &office.intake, filed.root, 1, sorted).await.unwrap());
        }
        let like = links::like(desk, &office.intake, &cases[1]).await.unwrap();
        assert_eq!(like.iter().map(|l| l.case.id).collect::<Vec<_>>(), [cases[0].id]);
        // When somebody registers, nobody has said yet which right it is about.
        let new = file(&office, &Answers { region: cases[0].region.clone(), ..second.clone() }).await;
        let new = desk.case(&mut desk.db.read().await.unwrap(), new.root).await.unwrap();
        let like: Vec<_> = links::like(desk, &office.intake, &new).await.unwrap().iter().map(|l| l.case.id).collect();
        assert!(like.contains(&cases[0].id) && like.contains(&cases[1].id), "{like:?}");
        let officer = office.officer.who.person();
        intake::assign(desk, &office.intake, cases[0].id, cases[0].version, office.examination, officer).await.unwrap();
        assert!(links::like(desk, &office.intake, &cases[1]).await.unwrap().is_empty(), "it is not theirs any more");
    }

    async fn two_tellings_of_one_matter_become_one_case_and_both_people_know(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (keeps, _) = admitted(&office).await;
        let (ends, words) = admitted(&office).await;
        let number = keeps.number.clone().unwrap();
        let case = links::merge(desk, &office.head, ends.id, ends.version, (&number, "Екінші іске қостық.")).await.unwrap();
        assert_eq!((case.state, case.merged_into), (State::Closed, Some(keeps.id)));
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let standing = receipt::standing(desk, &person).await.unwrap();
        assert!(standing.steps.iter().any(|(_, told)| told.as_deref() == Some("Екінші іске қостық.")));
        let opened = reading::open(desk, &office.head, keeps.id).await.unwrap();
        assert!(opened.steps.iter().any(|s| s.kind == "merged-here"));
        assert_eq!(opened.links[0].0.kind, LinkKind::Same);
        let own = links::OwnCase { origin: Origin::OwnInitiative, label: "Дәрі".to_owned(), what: "Жүйелі мәселе".to_owned(), right: None, body: None, region: None, out_of: String::new() };
        let born = links::open_own(desk, &office.intake, &own).await.unwrap();
        let born = store::case(&mut desk.db.read().await.unwrap(), born.root).await.unwrap().unwrap();
        assert_eq!((born.origin, born.label_entry.is_some()), (Origin::OwnInitiative, true));
    }

    async fn needs_are_honoured_and_a_strange_language_wants_a_translator(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let mut told = answers();
        told.identity.needs = vec![Need::LargePrint, Need::SignLanguage];
        told.story.language = "ўзбекча".to_owned();
        let filed = file(&office, &told).await;
        let case = intake::register(desk, &office.intake, filed.root, 1, sorting()).await.unwrap();
        let tasks = store::tasks(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        assert_eq!(tasks.iter().map(|t| t.kind).collect::<Vec<_>>(), [TaskKind::Translate]);
        let officer = office.officer.who.person();
        let case = intake::assign(desk, &office.intake, case.id, case.version, office.examination, officer).await.unwrap();
        let mine = NewTask { kind: TaskKind::Call, person: None, due: desk.today(), words: "Қоңырау шалу".to_owned() };
        let case = parties::set_task(desk, &office.officer, case.id, &mine).await.unwrap();
        let day = day::day(desk, &office.officer).await.unwrap();
        assert_eq!(day.tasks.len(), 1);
        assert_eq!(day.titles.get(&day.tasks[0].0.entry).map(String::as_str), Some("Қоңырау шалу"));
        let witness = Party { part: Part::Witness, name: "Куә Бірінші".to_owned(), needs: vec![Need::Audio], ..Party::default() };
        let case = parties::add_party(desk, &office.officer, case.id, case.version, &witness, None).await.unwrap();
        let opened = reading::open(desk, &office.officer, case.id).await.unwrap();
        assert_eq!(opened.open.party(opened.parties[0].entry).unwrap().name, "Куә Бірінші");
        // To the end: the letter is in large print, and somebody is set to bring it in sign language.
        let grounds = complaints::actions::admissibility::asked(&desk.rulebook, desk.today()).iter().map(|g| (g.key.clone(), false)).collect();
        let judgement = complaints::actions::admissibility::Judgement { grounds, ..Default::default() };
        let case = complaints::actions::admissibility::decide(desk, &office.officer, case.id, case.version, judgement).await.unwrap();
        let case = examine::not_heard(desk, &office.officer, case.id, case.version, "себеп").await.unwrap();
        let decision = Decision { ending: Ending::NotFound, finding: "Жоқ.".to_owned(), recommendation: String::new() };
        let case = outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
        let case = outcome::answer(desk, &office.head, case.id, case.version, letter(Passes::Name, "Құрметті адам!")).await.unwrap();
        let opened = reading::open(desk, &office.head, case.id).await.unwrap();
        let sent = opened.letters.iter().find(|l| l.kind.as_str() == "outcome").unwrap();
        let pdf: serde_json::Value = serde_json::from_slice(opened.open.bytes(sent.entry.unwrap()).unwrap().expose()).unwrap();
        assert_eq!(pdf["large"], true);
        assert!(opened.tasks.iter().any(|t| t.kind == TaskKind::Deliver && t.done_at.is_none()));
    }

    async fn a_recommendation_is_a_letter_with_its_own_keys_and_an_event(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = heard(&office).await;
        let decision = Decision { ending: Ending::Found, finding: "Бұзылды.".to_owned(), recommendation: "Дәрігер келсін.".to_owned() };
        let case = outcome::decide(desk, &office.head, case.id, case.version, decision).await.unwrap();
        let mut tx = desk.db.read().await.unwrap();
        let sent = post::of_stream(&mut tx, case.id).await.unwrap().pop().unwrap();
        assert_eq!(sent.kind.as_str(), "recommendation");
        let read = post::read(&mut tx, &desk.vault, office.focal.keys.as_ref().unwrap(), &sent).await.unwrap();
        assert!(String::from_utf8_lossy(&read.letter.unwrap()).contains("Дәрігер келсін."));
        let number = exchange::letters::get(&mut tx, sent.letter).await.unwrap().number;
        assert!(number.starts_with("R-2026-"), "{number}");
        drop(tx);
        let petition = letter(Passes::Story, "Тексеруді сұраймыз.");
        let kind = Response::ProsecutorPetition;
        let case = response::respond(desk, &office.head, case.id, case.version, (kind, ""), petition).await.unwrap();
        let clocks = store::clocks(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        let due: Vec<_> = clocks.iter().filter(|c| c.rule == "recommendation-reply").collect();
        // Article 15: fifteen working days, from the day on which a paper letter was received.
        assert_eq!(due[0].due_at.plus_seconds(-1).date_in(&desk.zone).to_string(), "2026-11-23");
        let about = due[1].about.unwrap();
        office.days_later(3);
        let on = desk.today();
        let case = response::received(desk, &office.head, case.id, case.version, (about, on)).await.unwrap();
        let clocks = store::clocks(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        let moved = clocks.iter().find(|c| c.about == Some(about)).unwrap();
        assert_eq!(moved.due_at.plus_seconds(-1).date_in(&desk.zone).to_string(), "2026-11-26");
        let wrong = NewRemedy { kind: Remedy::Compensation, people: 1, amount: None };
        assert!(matches!(remedy::record(desk, &office.head, case.id, case.version, wrong).await, Err(Error::Invalid(_))));
        let paid = NewRemedy { kind: Remedy::Compensation, people: 2, amount: Some(150_000) };
        let case = remedy::record(desk, &office.head, case.id, case.version, paid).await.unwrap();
        assert_eq!(store::remedies(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].amount, Some(150_000));
    }

    async fn parties_settle_and_somebody_looks_whether_it_was_kept(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, words) = admitted(&office).await;
        let due = desk.today().plus_days(10);
        let case = remedy::settle(desk, &office.head, case.id, case.version, ("Емдеу төленеді.", due)).await.unwrap();
        assert_eq!((case.state, case.ending), (State::Decided, Some(Ending::Settled)));
        let person = receipt::enter(desk, &words, b"test").await.unwrap();
        let told = receipt::standing(desk, &person).await.unwrap();
        assert!(told.steps.iter().any(|(_, w)| w.as_deref() == Some("Емдеу төленеді.")));
        let id = store::settlements(&mut desk.db.read().await.unwrap(), case.id).await.unwrap()[0].id;
        let case = remedy::kept(desk, &office.head, case.id, (id, true), "Төленді").await.unwrap();
        let tasks = store::tasks(&mut desk.db.read().await.unwrap(), case.id).await.unwrap();
        assert!(tasks.iter().all(|t| t.done_at.is_some()));
    }

    async fn a_body_is_named_only_after_notice_its_own_word_and_a_decision(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let (case, _) = admitted(&office).await;
        let draft = letter(Passes::Story, "Түсініктеме беріңіз.");
        examine::inquire(desk, &office.head, case.id, case.version, "interior", draft).await.unwrap();
        let sent = post::of_stream(&mut desk.db.read().await.unwrap(), case.id).await.unwrap().remove(0);
        // Ten working days for the reply and ten more: before that nobody is told.
        office.days_later(20);
        assert!(overdue::to_do(desk, &office.head).await.unwrap().late.is_empty());
        assert!(matches!(overdue::notice(desk, &office.head, sent.letter).await, Err(Error::Conflict(_))));
        office.days_later(12);
        assert_eq!(overdue::to_do(desk, &office.head).await.unwrap().late.len(), 1);
        overdue::notice(desk, &office.head, sent.letter).await.unwrap();
        let early = overdue::decide(desk, &office.chief, sent.letter, true, "").await;
        assert!(matches!(early, Err(Error::Conflict("complaints-conflict-statement-open"))));
        assert!(matches!(overdue::decide(desk, &office.head, sent.letter, true, "").await, Err(Error::Forbidden(_))));
        office.days_later(10);
        overdue::decide(desk, &office.chief, sent.letter, true, "Қызметкер ауысқан еді.").await.unwrap();
        let shown = overdue::shown(desk, Cursor::END).await.unwrap().rows;
        assert_eq!((shown.len(), shown[0].body.as_str()), (1, "interior"));
        assert_eq!(shown[0].statement.as_deref(), Some("Қызметкер ауысқан еді."));
        overdue::correct(desk, &office.chief, sent.letter, "Жауап 3 желтоқсанда келген.").await.unwrap();
        assert!(overdue::shown(desk, Cursor::END).await.unwrap().rows[0].correction.is_some());
    }

    async fn lists_are_narrowed_worked_on_together_and_exported_with_a_leaf(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        let mut ids: Vec<RootId> = vec![];
        for _ in 0..3 {
            ids.push(registered(&office).await.0.id);
        }
        let officer = office.officer.who.person();
        let done = bulk::assign(desk, &office.intake, &ids, (office.examination, officer)).await.unwrap();
        assert!(done.iter().all(|(_, why)| why.is_none()) && done.len() == 3);
        let filter = Filter { region: Some("KZ-35".to_owned()), ..Filter::default() };
        let list = queue::queue(desk, &office.head, false, &filter, Cursor::START).await.unwrap();
        assert_eq!(list.page.rows.len(), 3);
        let none = Filter { region: Some("KZ-75".to_owned()), ..Filter::default() };
        assert!(queue::queue(desk, &office.head, false, &none, Cursor::START).await.unwrap().page.rows.is_empty());
        let nobody = Filter { mark: Some(Mark::Nobody), ..Filter::default() };
        assert!(queue::queue(desk, &office.head, false, &nobody, Cursor::START).await.unwrap().page.rows.is_empty());
        let draft = letter(Passes::Nothing, "№ [№] бойынша түсініктеме беріңіз.");
        let refused = bulk::inquire(desk, &office.head, &ids, &draft).await.unwrap();
        assert!(refused.iter().all(|(_, why)| why.as_deref() == Some("complaints-conflict-elsewhere")), "not admitted yet");
        let table = bulk::export(desk, &office.head, false, &filter).await.unwrap();
        assert_eq!(table.rows.len(), 3);
        assert!(table.rows.iter().flatten().all(|cell| !cell.contains("Қарлығаштаңба")));
        let leaves = access::audit::page(&mut desk.db.read().await.unwrap(), None, None, 1000).await.unwrap();
        access::audit::sequence(&desk.db, &desk.vault, &desk.world).await.unwrap();
        let leaves = [leaves, access::audit::page(&mut desk.db.read().await.unwrap(), None, None, 1000).await.unwrap()].concat();
        assert!(leaves.iter().any(|leaf| leaf.act == "list.exported"));
        let handed = bulk::hand_over_all(desk, &office.head, officer.unwrap(), (office.examination, None)).await.unwrap();
        assert_eq!(handed.len(), 3);
    }

    async fn the_daily_word_holds_numbers_and_nothing_of_a_case(db: Db) {
        let office = TestOffice::new(db).await;
        let desk = &office.desk;
        admitted(&office).await;
        let folder = tempfile::tempdir().unwrap();
        let mailer = mail::Mailer::from_url(&format!("file://{}", folder.path().display()), "Arasha <no-reply@ombudsman.example>").unwrap();
        desk.world.set(at("2026-11-25T01:00:00Z"));
        assert_eq!(watch::digest(desk, &mailer).await.unwrap(), 0, "not before the office opens");
        desk.world.set(at("2026-11-25T05:00:00Z"));
        assert_eq!(watch::digest(desk, &mailer).await.unwrap(), 1);
        assert_eq!(watch::digest(desk, &mailer).await.unwrap(), 0, "once a day");
        let mails: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().collect();
        let mail = std::fs::read_to_string(mails[0].path()).unwrap();
        assert!(mail.contains("officer@example.kz"));
        assert!(!mail.contains("2026-0001") && !mail.contains("interior"));
    }
}
