//! The journal of letters.

use base::{Date, EntryId, Error, Lang, RootId};
use db::Db;
use exchange::letters::{Check, Direction, Letter, LetterId, Party, PassedOn, awaited, by_code, get, of_root, record};

db::both_engines! {
    async fn letters_are_kept_and_answers_awaited(db: Db) {
        let world = crate::world();
        let (root, day) = (RootId::new(&world), |s: &str| s.parse::<Date>().unwrap());
        let inquiry = Letter {
            id: LetterId::new(&world),
            number: "2026-0391".to_owned(),
            root,
            direction: Direction::Outgoing,
            party: Party::Body("mvd".into()),
            lang: Lang::Ru,
            date: day("2026-05-04"),
            kind: "inquiry".into(),
            entry: Some(EntryId::new(&world)),
            passed_on: PassedOn::Story,
            reply_due: Some(day("2026-05-18")),
            answers: None,
            check: Some(Check { code: Check::new_code(&world), hash: "00".repeat(32) }),
        };
        let told = Letter {
            id: LetterId::new(&world),
            party: Party::Complainant,
            lang: Lang::Kk,
            date: day("2026-05-05"),
            passed_on: PassedOn::Nothing,
            reply_due: None,
            check: None,
            ..inquiry.clone()
        };
        let mut tx = db.write().await.unwrap();
        record(&mut tx, &told).await.unwrap();
        record(&mut tx, &inquiry).await.unwrap();
        assert_eq!(get(&mut tx, inquiry.id).await.unwrap(), inquiry);
        assert_eq!(of_root(&mut tx, root).await.unwrap(), [inquiry.clone(), told.clone()]);
        assert!(awaited(&mut tx, day("2026-05-17"), 10).await.unwrap().is_empty());
        assert_eq!(awaited(&mut tx, day("2026-05-18"), 10).await.unwrap(), std::slice::from_ref(&inquiry));
        let reply = Letter {
            id: LetterId::new(&world),
            direction: Direction::Incoming,
            date: day("2026-05-20"),
            passed_on: PassedOn::Nothing,
            reply_due: None,
            answers: Some(inquiry.id),
            check: None,
            ..inquiry.clone()
        };
        record(&mut tx, &reply).await.unwrap();
        assert!(awaited(&mut tx, day("2026-06-01"), 10).await.unwrap().is_empty());
        // As it may be typed from paper.
        let code = &inquiry.check.as_ref().unwrap().code;
        let typed = format!("{} {}", &code[..6].to_lowercase().replace('0', "o").replace('1', "l"), &code[6..]);
        assert_eq!(by_code(&mut tx, &typed).await.unwrap(), Some(inquiry.clone()));
        assert_eq!(by_code(&mut tx, "nothing").await.unwrap(), None);
        assert!(matches!(get(&mut tx, LetterId::new(&world)).await, Err(Error::NotFound)));
    }
}
