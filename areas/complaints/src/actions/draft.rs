//! What a person has begun to tell. It lies sealed under a secret that only their cookie has; a day
//! after its last change it is forgotten.

use super::filing::{self, Arrival, Filed};
use crate::Desk;
use crate::model::{Answers, Channel};
use crate::store;
use access::Actor;
use base::{Date, Error, FileId, Lang, Reference, Result, Rng, Secret};
use bytes::Bytes;
use db::WriteTx;
use files::form;
use futures::Stream;
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use vault::FileCard;
use vault::primitive::{DraftKey, derive};

/// Seconds a draft is kept after its last change.
const KEPT: i64 = 24 * 3600;

/// The secret in a person's cookie.
#[derive(Debug, Clone)]
pub struct DraftSecret(Secret<[u8; 32]>);

impl DraftSecret {
    /// A new one.
    pub fn new(rng: &mut Rng) -> Self {
        let mut bytes = [0; 32];
        rng.fill_bytes(&mut bytes);
        Self(Secret::new(bytes))
    }

    /// Reads the cookie's value.
    pub fn read(value: &str) -> Option<Self> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(value.as_bytes()).ok()?;
        Some(Self(Secret::new(bytes.try_into().ok()?)))
    }

    /// The cookie's value.
    pub fn text(&self) -> String {
        data_encoding::BASE64URL_NOPAD.encode(self.0.expose())
    }

    /// Where the draft lies; tells nothing of the key.
    fn place(&self) -> [u8; 32] {
        derive(self.0.expose(), b"", "complaint draft place")
    }

    fn key(&self) -> DraftKey {
        DraftKey::from_cookie(self.0.expose(), &self.place())
    }
}

/// A draft.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Draft {
    /// The answers so far.
    pub answers: Answers,
    /// The files so far.
    pub files: Vec<FileCard>,
    /// What came of it, once it is sent.
    #[serde(default)]
    pub sent: Option<Sent>,
}

/// The receipt of a complaint just sent. It stands in the place of the draft until the person says
/// that they have written it down, so that a broken connection does not cost them their receipt.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Sent {
    /// The twelve words.
    pub words: Vec<String>,
    /// The language of the words.
    pub lang: Lang,
    /// What the office knows the case by.
    pub reference: Reference,
    /// The last day for the answer.
    pub answer_by: Date,
    /// Whether the case is on the urgent track.
    pub urgent: bool,
}

/// Seconds the receipt can be shown again in the browser that sent the complaint.
const SHOWN: i64 = 30 * 60;

/// Sends a draft: files the complaint and puts its receipt in the draft's place, all in one
/// transaction. Sent twice, it is filed once.
pub async fn send(desk: &Desk, secret: &DraftSecret, draft: &Draft) -> Result<()> {
    if draft.sent.is_some() {
        return Ok(());
    }
    let arrival = Arrival::now(desk, Channel::Web, None);
    let place = secret.place();
    let until = desk.world.now().plus_seconds(SHOWN);
    let along = async |tx: &mut WriteTx, filed: &Filed| {
        let receipt = filed.receipt.as_ref().ok_or_else(|| Error::internal("a filing by the web has no receipt"))?;
        let sent = Sent {
            words: receipt.words().into_iter().map(ToOwned::to_owned).collect(),
            lang: receipt.lang(),
            reference: filed.reference.clone(),
            answer_by: filed.answer_by,
            urgent: draft.answers.ill_treated,
        };
        let left = Draft { sent: Some(sent), ..Draft::default() };
        let plain = Secret::new(serde_json::to_vec(&left).map_err(Error::internal)?);
        let sealed = secret.key().seal(&place, plain.expose(), &mut desk.world.rng());
        // The list of files goes with the draft; the files themselves belong to the case from now on. A second
        // sending finds no draft to drop and goes no further.
        let standing = store::draft(tx, &place, desk.world.now()).await?;
        let sent_already = match standing {
            Some(sealed) => open(secret, &place, &sealed)?.sent.is_some(),
            None => true,
        };
        if sent_already || !store::drop_draft(tx, &place).await? {
            return Err(Error::Conflict("complaints-conflict-sent"));
        }
        store::put_draft(tx, &place, &sealed, until).await
    };
    match filing::file(desk, &Actor::public(), arrival, &draft.answers, &draft.files, along).await {
        Ok(_) | Err(Error::Conflict("complaints-conflict-sent")) => Ok(()),
        Err(cause) => Err(cause),
    }
}

/// The draft of a cookie, or a new one if there is none or its day is over.
pub async fn load(desk: &Desk, secret: &DraftSecret) -> Result<Option<Draft>> {
    let place = secret.place();
    let Some(sealed) = store::draft(&mut desk.db.read().await?, &place, desk.world.now()).await? else {
        return Ok(None);
    };
    open(secret, &place, &sealed).map(Some)
}

fn open(secret: &DraftSecret, place: &[u8], sealed: &[u8]) -> Result<Draft> {
    let plain = secret.key().open(place, sealed)?;
    serde_json::from_slice(plain.expose()).map_err(Error::internal)
}

/// Keeps a draft.
pub async fn save(desk: &Desk, secret: &DraftSecret, draft: &Draft) -> Result<()> {
    let place = secret.place();
    let plain = Secret::new(serde_json::to_vec(draft).map_err(Error::internal)?);
    let sealed = secret.key().seal(&place, plain.expose(), &mut desk.world.rng());
    let until = desk.world.now().plus_seconds(KEPT);
    let mut tx = desk.db.write().await?;
    store::put_draft(&mut tx, &place, &sealed, until).await?;
    tx.commit().await
}

/// Forgets a draft, its files included: the person left, or began anew.
pub async fn forget(desk: &Desk, secret: &DraftSecret) -> Result<()> {
    let place = secret.place();
    for (file, _) in store::draft_files(&mut desk.db.read().await?, &place).await? {
        desk.files.remove(file).await?;
    }
    let mut tx = desk.db.write().await?;
    store::drop_draft(&mut tx, &place).await?;
    tx.commit().await
}

/// Takes a file into a draft: sealed chunk by chunk as it arrives, its type found from its content.
/// Refused with a plain word when it is too large, empty, of a kind that can run, or one too many.
pub async fn attach<S, E>(desk: &Desk, secret: &DraftSecret, draft: &mut Draft, name: &str, content: S) -> Result<()>
where
    S: Stream<Item = Result<Bytes, E>> + Send + Unpin,
    E: std::fmt::Display,
{
    if draft.files.len() >= form::MOST_FILES {
        return Err(Error::Invalid(vec![form::too_many()]));
    }
    let file = form::take(&desk.files, &desk.world, name, content).await?;
    let mut tx = desk.db.write().await?;
    let size = i64::try_from(file.size).unwrap_or(i64::MAX);
    store::add_draft_file(&mut tx, &secret.place(), file.file, size).await?;
    tx.commit().await?;
    draft.files.push(file);
    save(desk, secret, draft).await
}

/// Takes a file out of a draft.
pub async fn detach(desk: &Desk, secret: &DraftSecret, draft: &mut Draft, id: FileId) -> Result<()> {
    let mut tx = desk.db.write().await?;
    let known = store::drop_draft_file(&mut tx, &secret.place(), id).await?;
    tx.commit().await?;
    if known {
        desk.files.remove(id).await?;
        draft.files.retain(|f| f.file != id);
        save(desk, secret, draft).await?;
    }
    Ok(())
}
