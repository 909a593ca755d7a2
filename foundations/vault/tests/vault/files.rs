//! Files in chunks.

use base::{FileId, Timestamp, World};
use proptest::prelude::*;
use vault::{FileCard, FileOpener, FileSealer, Tampered, What};

const CHUNK: usize = 64 * 1024;
const SEALED: usize = CHUNK + 16;
const HEADER: usize = 20;

fn world(seed: u64) -> World {
    World::fixed(Timestamp::from_micros(1_790_000_000_000_000), seed)
}

fn seal(plain: &[u8], step: usize, seed: u64) -> (Vec<u8>, FileCard) {
    let world = world(seed);
    let mut sealer = FileSealer::new(FileId::new(&world), &mut world.rng());
    let mut sealed: Vec<u8> = plain.chunks(step.max(1)).flat_map(|part| sealer.push(part).unwrap()).collect();
    let (rest, card) = sealer.finish("сурет.jpg".into(), "image/jpeg".into()).unwrap();
    sealed.extend(rest);
    (sealed, card)
}

fn open(card: &FileCard, sealed: &[u8], step: usize) -> Result<Vec<u8>, Tampered> {
    let mut opener = FileOpener::new(card)?;
    let mut plain = Vec::new();
    for part in sealed.chunks(step.max(1)) {
        plain.extend(opener.push(part)?);
    }
    plain.extend(opener.finish()?);
    Ok(plain)
}

fn found(card: &FileCard, sealed: &[u8]) -> What {
    open(card, sealed, 10_000).unwrap_err().what
}

fn bytes(len: usize) -> Vec<u8> {
    (0..len).map(|i| u8::try_from(i * i % 251).unwrap()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn a_file_comes_out_as_it_went_in(
        len in prop::sample::select(vec![0, 1, 255, 256, 257, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000]),
        step in 1000usize..150_000, other in 1000usize..150_000
    ) {
        let plain = bytes(len);
        let (sealed, card) = seal(&plain, step, 1);
        let card = FileCard::from_bytes(card.to_bytes().unwrap().expose()).unwrap();
        prop_assert_eq!((card.size, card.name.as_str()), (len as u64, "сурет.jpg"));
        prop_assert!(open(&card, &sealed, other).unwrap() == plain);
        prop_assert!(sealed.len() <= len.max(300) * 113 / 100 + 100);
    }

    #[test]
    fn a_flipped_byte_or_a_cut_is_found(
        len in prop::sample::select(vec![0, 100, CHUNK, 200_000]), at: prop::sample::Index, flip in 1u8..
    ) {
        let (mut sealed, card) = seal(&bytes(len), 50_000, 2);
        prop_assert_eq!(found(&card, &sealed[..at.index(sealed.len())]), What::CutOff);
        let at = at.index(sealed.len());
        sealed[at] ^= flip;
        prop_assert_eq!(found(&card, &sealed), What::Forged);
    }
}

#[test]
fn chunks_moved_repeated_dropped_or_added_are_named() {
    let (sealed, card) = seal(&bytes(5 * CHUNK), 50_000, 3);
    let chunk = |n: usize| sealed[HEADER..].chunks(SEALED).nth(n).unwrap();
    let count = sealed[HEADER..].chunks(SEALED).count();
    let with = |order: &[usize]| {
        let chunks = order.iter().map(|n| chunk(*n));
        [&sealed[..HEADER]].into_iter().chain(chunks).collect::<Vec<_>>().concat()
    };
    let order: Vec<usize> = (0..count).collect();
    assert!(open(&card, &with(&order), 7_000).is_ok());
    assert_eq!(found(&card, &with(&order[..count - 1])), What::CutOff);
    assert_eq!(found(&card, &with(&[&[1, 0], &order[2..]].concat())), What::Reordered);
    assert_eq!(found(&card, &with(&[&[0, 0], &order[1..]].concat())), What::Replayed);
    assert_eq!(found(&card, &with(&[&[0], &order[2..]].concat())), What::Reordered);
    assert_eq!(found(&card, &[sealed.as_slice(), b"more"].concat()), What::Forged);
    assert_eq!(found(&card, &with(&[order.as_slice(), &[0]].concat())), What::Forged);
}

#[test]
fn a_file_under_another_card_does_not_open() {
    let (sealed, card) = seal(b"one", 10, 4);
    let (other, other_card) = seal(b"two", 10, 5);
    assert_eq!(found(&card, &other), What::Forged);
    assert_eq!(found(&other_card, &sealed), What::Forged);
    assert!(FileCard::from_bytes(b"{}").is_err());
    assert!(!format!("{card:?}").contains("сурет"));
}
