//! Leaves: what stands in the log, and how an act gets there.

use super::merkle::{self, Hash};
use crate::actor::Who;
use crate::rights::Granted;
use crate::store;
use base::{Error, Result, RootId, Timestamp, World};
use db::{Db, WriteTx};
use uuid::Uuid;
use vault::Head;

/// What was done: a stable code such as `case.registered`. Each area declares its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Act(pub &'static str);

impl Act {
    /// Content of a case was shown; the object says which. The complainant is told of these acts,
    /// see [`super::opened_by_role`].
    pub const OPENED: Self = Self("content.opened");
    /// A list was shown.
    pub const LISTED: Self = Self("list.shown");
    /// A session began.
    pub const SIGNED_IN: Self = Self("session.opened");
    /// A sign-in failed.
    pub const SIGN_IN_FAILED: Self = Self("session.refused");
    /// A session was ended.
    pub const SIGNED_OUT: Self = Self("session.ended");
}

/// What the act touched, besides the case that the right was granted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct On<'a> {
    head: Option<Head>,
    object: Option<&'a str>,
}

impl<'a> On<'a> {
    /// Nothing besides.
    pub const NOTHING: On<'static> = On { head: None, object: None };

    /// The end of the chain after what was written: of the case's, or, for an act on no case, of
    /// the institution's key log. That a chain was cut off is found out by the newest of these.
    #[must_use]
    pub const fn head(mut self, head: Head) -> Self {
        self.head = Some(head);
        self
    }

    /// The code or id of what was touched: letters, digits and `.:_-/`, at most 100 of them. Never
    /// a name, never words; anything else is refused.
    #[must_use]
    pub const fn object(mut self, code: &'a str) -> Self {
        self.object = Some(code);
        self
    }
}

/// One thing done, as the log keeps it.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Leaf {
    /// UUIDv7.
    pub id: Uuid,
    /// When.
    pub at: Timestamp,
    /// The pseudonym of who did it, see [`Who::pseudonym`].
    pub who: String,
    /// The code of the role the right came from; where none was asked for, what kind of actor it is.
    pub role: String,
    /// The code of the act.
    pub act: String,
    /// The case.
    pub root: Option<RootId>,
    /// How long the chain was after what was written.
    pub entry_seq: Option<i64>,
    /// The hash of that chain's end.
    pub entry_hash: Option<Vec<u8>>,
    /// What else was touched.
    pub object: Option<String>,
    /// The place in the tree, once the sequencer has come by.
    pub seq: Option<i64>,
    /// The node's proof that this leaf was numbered so.
    pub proof: Option<Vec<u8>>,
}

impl Leaf {
    /// The canonical encoding, which is what the tree hashes: which of the last four fields there
    /// are, then every field but the place and its proof, in the order of the columns, packed as
    /// [`vault::primitive::pack`] does; numbers with the high byte first.
    pub fn bytes(&self) -> Vec<u8> {
        let (at, entry_seq) = (self.at.micros().to_be_bytes(), self.entry_seq.map(i64::to_be_bytes));
        let optional = [
            self.root.as_ref().map(|root| root.bytes().as_slice()),
            entry_seq.as_ref().map(<[u8; 8]>::as_slice),
            self.entry_hash.as_deref(),
            self.object.as_ref().map(String::as_bytes),
        ];
        let there = optional.map(|field| u8::from(field.is_some()));
        let fixed: [&[u8]; 6] =
            [&there, self.id.as_bytes(), &at, self.who.as_bytes(), self.role.as_bytes(), self.act.as_bytes()];
        let parts: Vec<&[u8]> = fixed.into_iter().chain(optional.into_iter().flatten()).collect();
        vault::primitive::pack("arasha audit leaf 1", &parts)
    }

    /// Its hash in the tree.
    pub fn hash(&self) -> Hash {
        merkle::leaf(&self.bytes())
    }
}

/// Logging within the transaction of the act itself: both are kept, or neither.
pub trait AuditExt {
    /// Logs an act of somebody who may.
    fn audit(&mut self, world: &World, by: &Granted, act: Act, on: On<'_>) -> impl Future<Output = Result<()>> + Send;

    /// Logs an act that needed no right: of a job, or of somebody at the sign-in.
    fn audit_public(
        &mut self,
        world: &World,
        by: &Who,
        act: Act,
        root: Option<RootId>,
        on: On<'_>,
    ) -> impl Future<Output = Result<()>> + Send;
}

impl AuditExt for WriteTx {
    async fn audit(&mut self, world: &World, by: &Granted, act: Act, on: On<'_>) -> Result<()> {
        let leaf = leaf(world, by.who(), by.role().code(), act, by.scope().root(), on)?;
        store::add_leaf(self, &leaf).await
    }

    async fn audit_public(
        &mut self,
        world: &World,
        by: &Who,
        act: Act,
        root: Option<RootId>,
        on: On<'_>,
    ) -> Result<()> {
        store::add_leaf(self, &leaf(world, by, by.kind(), act, root, on)?).await
    }
}

/// Logs that content is about to be shown, and returns when that is on the disk: only then may the
/// content be shown.
pub async fn read_leaf(db: &Db, world: &World, by: &Granted, act: Act, on: On<'_>) -> Result<()> {
    let mut tx = db.write().await?;
    tx.audit(world, by, act, on).await?;
    tx.commit().await
}

fn leaf(world: &World, who: &Who, role: &str, act: Act, root: Option<RootId>, on: On<'_>) -> Result<Leaf> {
    let who = who.pseudonym();
    for code in [who.as_str(), act.0].into_iter().chain(on.object) {
        if !is_code(code) {
            return Err(Error::internal("a leaf of the audit log holds codes and ids, not words"));
        }
    }
    let (entry_seq, entry_hash) = match on.head {
        Some(Head { seq, hash }) => (Some(i64::try_from(seq).map_err(Error::internal)?), Some(hash.to_vec())),
        None => (None, None),
    };
    Ok(Leaf {
        id: base::new_uuid(world),
        at: world.now(),
        who,
        role: role.to_owned(),
        act: act.0.to_owned(),
        root,
        entry_seq,
        entry_hash,
        object: on.object.map(str::to_owned),
        seq: None,
        proof: None,
    })
}

fn is_code(text: &str) -> bool {
    (1..=100).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b".:_-/".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn leaf_of(who: String, act: String, object: Option<String>, entry: Option<(i64, Vec<u8>)>) -> Leaf {
        Leaf {
            id: Uuid::from_u128(7),
            at: Timestamp::from_micros(5),
            who,
            role: "auditor".into(),
            act,
            root: None,
            entry_seq: entry.as_ref().map(|e| e.0),
            entry_hash: entry.map(|e| e.1),
            object,
            seq: None,
            proof: None,
        }
    }

    fn any_leaf() -> impl Strategy<Value = Leaf> {
        let object = proptest::option::of("[ab]{0,3}");
        let entry = proptest::option::of((0i64..3, proptest::collection::vec(any::<u8>(), 0..3)));
        ("[ab]{0,3}", "[ab]{0,3}", object, entry).prop_map(|(who, act, object, entry)| leaf_of(who, act, object, entry))
    }

    proptest! {
        #[test]
        fn unlike_leaves_have_unlike_encodings(a in any_leaf(), b in any_leaf()) {
            prop_assert_eq!(a == b, a.bytes() == b.bytes());
        }
    }

    #[test]
    fn the_place_is_not_hashed_but_everything_else_is() {
        let one = leaf_of("staff:1".into(), "x".into(), Some("o".into()), Some((1, vec![1; 32])));
        let numbered = Leaf { seq: Some(4), proof: Some(vec![1]), ..one.clone() };
        assert_eq!(one.hash(), numbered.hash());
        let others = [
            Leaf { id: Uuid::from_u128(8), ..one.clone() },
            Leaf { at: Timestamp::from_micros(6), ..one.clone() },
            Leaf { who: "staff:2".into(), ..one.clone() },
            Leaf { role: "editor".into(), ..one.clone() },
            Leaf { act: "y".into(), ..one.clone() },
            Leaf { root: Some(RootId(Uuid::from_u128(1))), ..one.clone() },
            Leaf { entry_seq: Some(2), ..one.clone() },
            Leaf { entry_hash: Some(vec![2; 32]), ..one.clone() },
            Leaf { object: None, ..one.clone() },
        ];
        assert!(others.iter().all(|other| other.hash() != one.hash()));
    }

    #[test]
    fn words_and_names_do_not_get_into_the_log() {
        for words in ["Айгүл", "two words", "", "a@b", &"x".repeat(101)] {
            assert!(!is_code(words), "{words}");
        }
        assert!(is_code("staff:0190d0c4") && is_code("letter/3"));
    }
}
