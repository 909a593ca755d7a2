//! What staff records over the rulebook's facts, on both engines.

use crate::room::Room;
use base::Error;
use treaties::actions::facts::{facts, history, instrument, record};
use treaties::model::facts::Typed;

fn deposit() -> Typed {
    Typed {
        kind: "deposit".into(),
        on: "2024-02-01".into(),
        certainty: "confirmed".into(),
        source: "UN Treaty Collection".into(),
        url: "https://treaties.un.org/doc/1".into(),
        kk: "Оқылды.".into(),
        ru: "Прочитано.".into(),
        en: "Read.".into(),
        reason: "The depositary's notice was read.".into(),
        ..Typed::default()
    }
}

db::both_engines! {
    async fn a_correction_holds_from_then_on_and_the_earlier_word_stays(db: db::Db) {
        let room = Room::new(db);
        let op = instrument(&room.desk, "crpd-op").unwrap();
        let key = Some("crpd-op-deposit");
        record(&room.desk, &room.officer, op, key, &deposit()).await.unwrap();
        let found = facts(&room.desk).await.unwrap().into_iter().find(|f| f.key == "crpd-op-deposit").unwrap();
        assert_eq!((found.on.to_string().as_str(), found.words.unwrap().ru.as_str()), ("2024-02-01", "Прочитано."));
        // somebody with the page from before is told, and nothing is lost
        let late = record(&room.desk, &room.officer, op, key, &deposit()).await;
        assert!(matches!(late, Err(Error::Conflict("treaties-conflict"))), "{late:?}");
        let struck = Typed { seen: 1, struck: "yes".into(), ..deposit() };
        record(&room.desk, &room.officer, op, key, &struck).await.unwrap();
        let known = facts(&room.desk).await.unwrap();
        assert!(!known.iter().any(|f| f.key == "crpd-op-deposit"));
        let kept = history(&room.desk, op).await.unwrap();
        let entries: Vec<_> = kept.recorded.iter().map(|r| (r.n, r.is_struck, r.reason.as_str())).collect();
        let why = "The depositary's notice was read.";
        assert_eq!(entries, [(1, false, why), (2, true, why)]);
        assert_eq!(kept.recorded[0].person, room.officer.who.person().unwrap());
    }

    async fn a_new_fact_stands_beside_those_of_the_rulebook(db: db::Db) {
        let room = Room::new(db);
        let cmw = instrument(&room.desk, "cmw").unwrap();
        let before = facts(&room.desk).await.unwrap().len();
        let typed = Typed { kind: "signature".into(), reason: String::new(), ..deposit() };
        record(&room.desk, &room.officer, cmw, None, &typed).await.unwrap();
        record(&room.desk, &room.officer, cmw, None, &typed).await.unwrap();
        assert_eq!(facts(&room.desk).await.unwrap().len(), before + 2);
    }

    async fn who_may_not_records_nothing_and_a_strange_fact_is_not_found(db: db::Db) {
        let room = Room::new(db);
        let op = instrument(&room.desk, "crpd-op").unwrap();
        let refused = record(&room.desk, &room.intake, op, Some("crpd-op-deposit"), &deposit()).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))));
        // the fact of another instrument, and one that never was
        for key in ["iccpr-law", "nothing"] {
            let strange = record(&room.desk, &room.officer, op, Some(key), &deposit()).await;
            assert!(matches!(strange, Err(Error::NotFound)), "{key}");
        }
        assert!(history(&room.desk, op).await.unwrap().recorded.is_empty());
    }
}
