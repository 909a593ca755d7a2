//! Receipts, as people type them.

use crate::house::House;
use base::{Lang, Timestamp, World};
use db::Db;
use proptest::prelude::*;
use vault::{NoReceipt, Receipt, WORDS};

fn lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

fn receipt(lang: Lang, seed: u64) -> Receipt {
    Receipt::new(lang, &mut World::fixed(Timestamp::from_micros(0), seed).rng())
}

proptest! {
    #[test]
    fn what_is_shown_is_read_however_it_is_typed(lang in lang(), seed: u64, style in 0..5) {
        let receipt = receipt(lang, seed);
        let words = receipt.words();
        prop_assert_eq!(words.len(), WORDS);
        let typed = match style {
            0 => words.join(" "),
            1 => words.join(",\n").to_uppercase(),
            2 => (1..).zip(&words).map(|(n, word)| format!("{n}. {word}")).collect::<Vec<_>>().join("\r\n"),
            3 => format!("  {} ", words.join(" \t - ")),
            // Typed on a Russian keyboard.
            _ => base::fold(&words.join(" ")),
        };
        prop_assert_eq!(Receipt::read(&typed), Ok(receipt));
    }

    #[test]
    fn a_slip_is_mended_or_refused_and_never_another_receipt(
        lang in lang(), seed: u64, place in 0..WORDS, at: prop::sample::Index, kind in 0..4, letter: prop::sample::Index
    ) {
        let receipt = receipt(lang, seed);
        let mut words: Vec<String> = receipt.words().into_iter().map(str::to_owned).collect();
        let letters: Vec<char> = if lang == Lang::En { ('a'..='z').collect() } else { ('а'..='я').collect() };
        let mut word: Vec<char> = words[place].chars().collect();
        let at = at.index(word.len());
        match kind {
            0 => word[at] = letters[letter.index(letters.len())],
            1 => { word.remove(at); }
            2 => word.insert(at, letters[letter.index(letters.len())]),
            _ => {
                let next = (at + 1) % word.len();
                word.swap(at, next);
            }
        }
        words[place] = word.into_iter().collect();
        match Receipt::read(&words.join(" ")) {
            Ok(read) => prop_assert!(read == receipt, "another receipt was read"),
            Err(NoReceipt::Unknown { place: named, .. }) => prop_assert_eq!(named, place + 1),
            Err(NoReceipt::Checksum) => {}
            Err(NoReceipt::Count(n)) => prop_assert_eq!(n, WORDS - 1, "a word of one letter was left out"),
        }
    }

    #[test]
    fn anything_may_be_typed(typed: String) {
        prop_assert!(Receipt::read(&typed).is_err());
    }
}

#[test]
fn a_letter_left_out_is_mended_nearly_always() {
    let mended = (0..200u64).filter(|seed| {
        let receipt = receipt(Lang::Kk, *seed);
        let mut words: Vec<String> = receipt.words().into_iter().map(str::to_owned).collect();
        let place = usize::try_from(*seed).unwrap() % WORDS;
        words[place].pop();
        Receipt::read(&words.join(" ")) == Ok(receipt)
    });
    assert!(mended.count() > 190);
}

#[test]
fn mistakes_are_named() {
    let receipt = receipt(Lang::Ru, 5);
    let mut words = receipt.words();
    assert_eq!(Receipt::read(&words[1..].join(" ")), Err(NoReceipt::Count(11)));
    words.swap(2, 9);
    assert_eq!(Receipt::read(&words.join(" ")), Err(NoReceipt::Checksum));
    words.swap(2, 9);
    words[3] = "щщщщщщщ";
    assert_eq!(
        Receipt::read(&words.join(" ")),
        Err(NoReceipt::Unknown { place: 4, word: "щщщщщщщ".into(), near: Vec::new() })
    );
    assert_eq!(format!("{receipt:?}"), "Receipt(…)");
}

db::both_engines! {
    async fn a_receipt_opens_its_own_case_and_no_other(db: Db) {
        let house = House::new(db).await;
        let (one, first, _) = house.file().await;
        let (two, second, _) = house.file().await;
        let mut tx = house.db.read().await.unwrap();
        let typed = Receipt::read(&first.words().join(" ")).unwrap();
        assert_eq!(house.vault.open_receipt(&mut tx, &typed).await.unwrap().unwrap().0, one);
        assert_eq!(house.vault.open_receipt(&mut tx, &second).await.unwrap().unwrap().0, two);
        let stranger = Receipt::new(Lang::Kk, &mut house.world.rng());
        assert!(house.vault.open_receipt(&mut tx, &stranger).await.unwrap().is_none());
        drop(tx);

        // Two receipts that share their look-up part are told apart by their secrets; a stranger's with it opens none.
        let mut tx = house.db.write().await.unwrap();
        let sql = "UPDATE vault_key SET lookup = (SELECT lookup FROM vault_key WHERE chain = $1 AND kind = 'receipt')
            WHERE chain = $2 AND kind = 'receipt'";
        let binds = [crate::house::Bind::Id(one.0), crate::house::Bind::Id(two.0)];
        assert_eq!(crate::house::attack(&mut tx, sql, &binds).await, 1);
        assert_eq!(house.vault.open_receipt(&mut tx, &first).await.unwrap().unwrap().0, one);
        assert!(house.vault.open_receipt(&mut tx, &second).await.unwrap().is_none());
    }
}
