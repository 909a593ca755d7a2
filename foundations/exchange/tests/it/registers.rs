//! Registers over time.

use access::{Actor, Granted, Permission, Role, Roles, Scope, Who, require};
use base::{Date, DateRange, Error, Lang, PersonId};
use db::Db;
use exchange::registers::{Change, Register, Seeded, amend, find, get, history, list, seed};
use exchange::rulebook::Rulebook;

fn day(s: &str) -> Date {
    s.parse().unwrap()
}

fn granted(permission: Permission) -> Granted {
    let who = Who::Staff(PersonId::new(&crate::world()));
    let roles = Roles::of(&[Role::Administrator, Role::Editor, Role::Ombudsperson, Role::HeadOfUnit]);
    require(&Actor { roles, ..Actor::without_account(who) }, permission, &Scope::Office).unwrap()
}

db::both_engines! {
    async fn regions_are_seventeen_before_and_twenty_after_the_eighth_of_june_2022(db: Db) {
        let (world, rulebook) = (crate::world(), Rulebook::kz().unwrap());
        let mut tx = db.write().await.unwrap();
        let first = seed(&mut tx, &world, &rulebook).await.unwrap();
        assert!(first.added > 60 && first.kept == 0, "{first:?}");
        assert_eq!(seed(&mut tx, &world, &rulebook).await.unwrap(), Seeded::default());
        assert_eq!(list(&mut tx, Register::Regions, day("2022-06-07")).await.unwrap().len(), 17);
        assert_eq!(list(&mut tx, Register::Regions, day("2022-06-08")).await.unwrap().len(), 20);
        let abai = "KZ-10".into();
        assert_eq!(get(&mut tx, Register::Regions, &abai, day("2022-06-07")).await.unwrap(), None);
        let abai = get(&mut tx, Register::Regions, &abai, day("2022-06-08")).await.unwrap().unwrap();
        assert_eq!(abai.content.names.en, "Abai Region");
        assert!(abai.content.replaces.iter().any(|k| k.as_str() == "KZ-63"), "it was part of East Kazakhstan");
    }

    async fn names_are_found_however_they_are_typed(db: Db) {
        let (world, rulebook) = (crate::world(), Rulebook::kz().unwrap());
        let mut tx = db.write().await.unwrap();
        seed(&mut tx, &world, &rulebook).await.unwrap();
        for typed in ["Қарағанды", "караганды", "Карагандинская", "karaganda"] {
            let found = find(&mut tx, Register::Regions, typed, Lang::Kk, day("2026-05-04")).await.unwrap();
            assert_eq!(found.iter().map(|e| e.key.as_str()).collect::<Vec<_>>(), ["KZ-35"], "{typed}");
        }
        // What begins as typed comes first.
        let found = find(&mut tx, Register::Regions, "Алматы", Lang::Kk, day("2026-05-04")).await.unwrap();
        assert!(found.len() >= 2 && found[0].content.names.kk.starts_with("Алматы"));
        assert!(find(&mut tx, Register::Regions, "Атлантида", Lang::Kk, day("2026-05-04")).await.unwrap().is_empty());
    }

    async fn an_amendment_follows_corrects_or_ends_and_the_past_stays(db: Db) {
        let (world, rulebook) = (crate::world(), Rulebook::kz().unwrap());
        let mut tx = db.write().await.unwrap();
        seed(&mut tx, &world, &rulebook).await.unwrap();
        let staff = granted(Permission::AmendRegisters);
        let old = get(&mut tx, Register::Regions, &"KZ-35".into(), day("2026-05-04")).await.unwrap().unwrap();

        // A new name from a day on.
        let mut content = old.content.clone();
        content.names.en = "Saryarka Region".into();
        content.valid = DateRange { from: Some(day("2027-01-01")), until: None };
        let last = history(&mut tx, Register::Regions, &old.key).await.unwrap().len() as u32;
        let change = Change { register: Register::Regions, key: old.key.clone(), from_version: last, content };
        let renamed = amend(&mut tx, &world, &staff, change.clone()).await.unwrap();
        let name = async |tx: &mut db::ReadTx, on: &str| {
            get(tx, Register::Regions, &"KZ-35".into(), day(on)).await.unwrap().map(|e| e.content.names.en)
        };
        assert_eq!(name(&mut tx, "2026-12-31").await, Some(old.content.names.en.clone()));
        assert_eq!(name(&mut tx, "2027-01-01").await.as_deref(), Some("Saryarka Region"));

        // Two people at once: the second must look again.
        assert!(matches!(amend(&mut tx, &world, &staff, change.clone()).await, Err(Error::Conflict(_))));

        // A correction of the same first day, which also ends it.
        let mut content = change.content.clone();
        content.names.en = "Saryarqa Region".into();
        content.valid.until = Some(day("2030-12-31"));
        let change = Change { from_version: renamed.version, content, ..change };
        amend(&mut tx, &world, &staff, change.clone()).await.unwrap();
        assert_eq!(name(&mut tx, "2027-01-01").await.as_deref(), Some("Saryarqa Region"));
        assert_eq!(name(&mut tx, "2031-01-01").await, None);

        // The rulebook does not undo what staff did.
        assert_eq!(seed(&mut tx, &world, &rulebook).await.unwrap(), Seeded::default());
        let mut content = old.content.clone();
        content.names.en = "Karagandy Region".into();
        let last = history(&mut tx, Register::Regions, &old.key).await.unwrap().len() as u32;
        amend(&mut tx, &world, &staff, Change { from_version: last, content, ..change.clone() }).await.unwrap();
        assert_eq!(seed(&mut tx, &world, &rulebook).await.unwrap(), Seeded { added: 0, kept: 1 });
        assert_eq!(name(&mut tx, "2026-05-04").await.as_deref(), Some("Karagandy Region"));
        tx.commit().await.unwrap();
    }

    async fn mistakes_and_missing_rights_are_named(db: Db) {
        let (world, rulebook) = (crate::world(), Rulebook::kz().unwrap());
        let mut tx = db.write().await.unwrap();
        seed(&mut tx, &world, &rulebook).await.unwrap();
        let mut content = list(&mut tx, Register::Bodies, day("2026-05-04")).await.unwrap()[0].content.clone();
        content.names.ru = " ".into();
        content.valid = DateRange { from: Some(day("2026-02-01")), until: Some(day("2026-01-01")) };
        let change = Change { register: Register::Bodies, key: "иім".into(), from_version: 0, content };
        let wrong = amend(&mut tx, &world, &granted(Permission::AmendRegisters), change.clone()).await;
        let Err(Error::Invalid(mistakes)) = wrong else { unreachable!("{wrong:?}") };
        let fields: Vec<&str> = mistakes.iter().map(|m| m.field.as_str()).collect();
        assert_eq!(fields, ["key", "names.ru", "valid.until"]);
        let refused = amend(&mut tx, &world, &granted(Permission::SeeStatistics), change).await;
        assert!(matches!(refused, Err(Error::Forbidden(_))));
    }
}
