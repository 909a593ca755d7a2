//! The institution's pinned keys and the node's own.
//!
//! They lie in the keys folder, outside the database and its backups: `institution.json` (who we are; the root's and
//! recovery's public keys, pinned here), `node.key` (the node's secret) `node.cert` (the root's signature over the
//! node's public key), and `cases.keys` (see `shred`). All nodes of one institution share this folder's content.

use crate::primitive::{self, derive, hash, open_under, pack, random, seal_under};
use crate::shred::Shred;
use crate::{Author, Certified, KeyId, Kind, Tampered, Thing, What, keylog, people, seal};
use base::{Error, InstitutionId, Result, Rng, Secret, World};
use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use std::collections::HashSet;
use std::fmt;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use zeroize::Zeroizing;

const CERTIFICATE: &str = "arasha node certificate 1";
const PINNED: &str = "arasha institution 1";

/// Signs for a domain, so that a signature made for one purpose verifies for no other.
pub(crate) fn sign(key: &SigningKey, domain: &str, message: &[u8]) -> [u8; 64] {
    key.sign(&pack(domain, &[message])).to_bytes()
}

/// Whether the signature over `message` for `domain` is this public key's.
pub fn signed_by(public: &[u8; 32], domain: &str, message: &[u8], signature: &[u8]) -> bool {
    let (Ok(key), Ok(signature)) = (VerifyingKey::from_bytes(public), Signature::from_slice(signature)) else {
        return false;
    };
    key.verify_strict(&pack(domain, &[message]), &signature).is_ok()
}

/// The node's secret: signs checkpoints, certificates and ends of chains; opens TOTP secrets and notice addresses.
pub struct NodeKey {
    signing: SigningKey,
    sealing: Zeroizing<[u8; 32]>,
    macing: Zeroizing<[u8; 32]>,
}

impl NodeKey {
    fn of(seed: &[u8; 32]) -> Self {
        Self {
            signing: SigningKey::from_bytes(&Zeroizing::new(derive(seed, &[], "arasha node signing"))),
            sealing: Zeroizing::new(derive(seed, &[], "arasha node sealing")),
            macing: Zeroizing::new(derive(seed, &[], "arasha node mac")),
        }
    }

    /// The public key that [`signed_by`] takes.
    pub fn public(&self) -> [u8; 32] {
        self.signing.verifying_key().to_bytes()
    }

    /// An Ed25519 signature for a domain.
    pub fn sign(&self, domain: &str, message: &[u8]) -> [u8; 64] {
        sign(&self.signing, domain, message)
    }

    /// Whether a signature is this node's.
    pub fn signed(&self, domain: &str, message: &[u8], signature: &[u8]) -> bool {
        signed_by(&self.public(), domain, message, signature)
    }

    /// Seals what the node itself must read again; `context` names its place.
    pub fn seal(&self, context: &[u8], plain: &[u8], rng: &mut Rng) -> Vec<u8> {
        seal_under(&self.sealing, context, plain, rng)
    }

    /// Opens what [`NodeKey::seal`] made.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Secret<Vec<u8>>, Tampered> {
        open_under(&self.sealing, context, sealed)
    }

    /// HMAC-SHA256 for a domain under a key that the database does not have.
    pub fn mac(&self, domain: &str, message: &[u8]) -> [u8; 32] {
        primitive::mac(self.macing.as_slice(), &pack(domain, &[message]))
    }

    pub(crate) fn signing(&self) -> &SigningKey {
        &self.signing
    }
}

impl fmt::Debug for NodeKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NodeKey(…)")
    }
}

/// What the institution's trustees keep between them: a number from which come the root's signing key, which
/// certifies nodes, and the private half of the recovery key, which opens every case. Nobody needs it day by day.
pub struct RecoverySecret {
    pub(crate) number: Zeroizing<[u8; 32]>,
    root: SigningKey,
    pub(crate) recovery: seal::Private,
}

impl RecoverySecret {
    pub(crate) fn of(number: Zeroizing<[u8; 32]>) -> Self {
        let part = |purpose| Zeroizing::new(derive(number.as_slice(), &[], purpose));
        let root = SigningKey::from_bytes(&part("arasha root signing"));
        let recovery = seal::Private::derived(&part("arasha recovery")).0;
        Self { number, root, recovery }
    }

    /// The 32 bytes to lock away, where they are not shared among trustees.
    pub fn to_bytes(&self) -> Secret<Vec<u8>> {
        Secret::new(self.number.to_vec())
    }

    /// From its 32 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let number = bytes.try_into().map_err(|_| Error::mistake("recovery", "vault-recovery-secret-wrong"))?;
        Ok(Self::of(Zeroizing::new(number)))
    }
}

impl fmt::Debug for RecoverySecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoverySecret(…)")
    }
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Pinned {
    institution: InstitutionId,
    root: String,
    recovery: String,
    signature: String,
}

/// Signatures this process has found good, by the hash of all that went into the check: a list shown again, or a
/// unit's key sealed to again, is not verified again.
#[derive(Debug, Default)]
struct Seen(Mutex<HashSet<[u8; 32]>>);

/// Signatures remembered; then we begin anew. At 32 bytes each, a few megabytes.
const REMEMBERED: usize = 50_000;

/// The vault of one institution; cheap to clone.
#[derive(Debug, Clone)]
pub struct Vault(pub(crate) Arc<Inner>);

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) institution: InstitutionId,
    pub(crate) recovery: [u8; 32],
    pub(crate) node: NodeKey,
    pub(crate) shred: Shred,
    seen: Seen,
    pub(crate) checked: keylog::Checked,
    pub(crate) stretching: people::Stretching,
}

impl Vault {
    /// Makes a new institution's keys in an empty folder. The secret is shown once: whoever holds it opens every case.
    pub fn create(keys: &Path, world: &World) -> Result<(Self, RecoverySecret)> {
        let mut rng = world.rng();
        let secret = RecoverySecret::of(crate::trustees::number(&mut rng));
        let institution = InstitutionId::new(world);
        let root = secret.root.verifying_key().to_bytes();
        let recovery = secret.recovery.public();
        let pinned = Pinned {
            institution,
            root: HEXLOWER.encode(&root),
            recovery: HEXLOWER.encode(&recovery),
            signature: HEXLOWER.encode(&sign(&secret.root, PINNED, &pinned_bytes(institution, &root, &recovery))),
        };
        let seed: Zeroizing<[u8; 32]> = Zeroizing::new(random(&mut rng));
        let node = NodeKey::of(&seed);
        let certificate = sign(&secret.root, CERTIFICATE, &node_bytes(institution, &node.public()));

        std::fs::create_dir_all(keys).map_err(|e| folder_fault(keys, "make", &e))?;
        #[cfg(unix)]
        std::fs::set_permissions(keys, std::os::unix::fs::PermissionsExt::from_mode(0o700))
            .map_err(|e| folder_fault(keys, "restrict", &e))?;
        let json = serde_json::to_string_pretty(&pinned).map_err(Error::internal)?;
        keep_new(&keys.join("institution.json"), &json)?;
        keep_new(&keys.join("node.key"), &Zeroizing::new(HEXLOWER.encode(seed.as_slice())))?;
        keep_new(&keys.join("node.cert"), &HEXLOWER.encode(&certificate))?;
        let shred = Shred::create(keys, &mut rng)?;
        Ok((Self::of(institution, recovery, node, shred), secret))
    }

    /// Opens the keys folder and checks that the pinned root certified recovery's key and this node's.
    pub fn open(keys: &Path) -> Result<Self> {
        let file = |name: &str| {
            let path = keys.join(name);
            std::fs::read_to_string(&path).map(Zeroizing::new).map_err(|e| folder_fault(&path, "read", &e))
        };
        let wrong = |name: &str, why: &str| Error::Unavailable(format!("{}: {why}", keys.join(name).display()));
        let pinned: Pinned =
            serde_json::from_str(&file("institution.json")?).map_err(|e| wrong("institution.json", &e.to_string()))?;
        let key = |hex: &str| {
            unhex::<32>(hex).ok_or_else(|| wrong("institution.json", "a public key is 64 hexadecimal digits"))
        };
        let (root, recovery) = (key(&pinned.root)?, key(&pinned.recovery)?);
        let signature = HEXLOWER.decode(pinned.signature.as_bytes()).unwrap_or_default();
        if !signed_by(&root, PINNED, &pinned_bytes(pinned.institution, &root, &recovery), &signature) {
            return Err(wrong(
                "institution.json",
                "the root key did not sign this recovery key; restore the folder from its own copy",
            ));
        }
        let seed = Zeroizing::new(
            unhex(&file("node.key")?).ok_or_else(|| wrong("node.key", "64 hexadecimal digits are expected"))?,
        );
        let node = NodeKey::of(&seed);
        let certificate = HEXLOWER.decode(file("node.cert")?.trim().as_bytes()).unwrap_or_default();
        if !signed_by(&root, CERTIFICATE, &node_bytes(pinned.institution, &node.public()), &certificate) {
            return Err(wrong(
                "node.cert",
                "the root key did not certify this node's key; restore the folder from its own copy",
            ));
        }
        Ok(Self::of(pinned.institution, recovery, node, Shred::open(keys)?))
    }

    fn of(institution: InstitutionId, recovery: [u8; 32], node: NodeKey, shred: Shred) -> Self {
        let (seen, checked, stretching) = Default::default();
        Self(Arc::new(Inner { institution, recovery, node, shred, seen, checked, stretching }))
    }

    /// The same vault with another cost of passwords, for the demonstration and for tests.
    #[must_use]
    pub fn with_stretch(self, stretch: people::Stretch) -> Self {
        self.0.stretching.set(stretch);
        self
    }

    /// Whose vault this is.
    pub fn institution(&self) -> InstitutionId {
        self.0.institution
    }

    /// The node's key.
    pub fn node(&self) -> &NodeKey {
        &self.0.node
    }

    /// The node as an author, for a channel that has no person; entries show it.
    pub fn node_author(&self) -> Author {
        Author { key: self.node_id(), signing: self.node().signing().clone() }
    }

    /// [`signed_by`], remembering what was good.
    pub(crate) fn signed_by(&self, public: &[u8; 32], domain: &str, message: &[u8], signature: &[u8]) -> bool {
        let check = hash(&pack(domain, &[public, message, signature]));
        let seen = || self.0.seen.0.lock().unwrap_or_else(PoisonError::into_inner);
        if seen().contains(&check) {
            return true;
        }
        let good = signed_by(public, domain, message, signature);
        if good {
            let mut seen = seen();
            if seen.len() >= REMEMBERED {
                seen.clear();
            }
            seen.insert(check);
        }
        good
    }

    /// The id under which the node signs as an author.
    pub(crate) fn node_id(&self) -> KeyId {
        key_id(&self.0.node.public())
    }

    /// The pinned public key of recovery.
    pub(crate) fn recovery(&self) -> Certified {
        Certified::pinned(key_id(&self.0.recovery), Kind::Recovery, self.0.institution.0, self.0.recovery)
    }

    pub(crate) fn tampered(&self, what: What, thing: Thing) -> Tampered {
        Tampered::new(what).of(thing).at(self.0.institution.0, 0)
    }
}

/// The id of a key that stands in no table: the first half of its hash.
fn key_id(public: &[u8; 32]) -> KeyId {
    let hash = hash(public);
    let (halves, _) = hash.as_chunks::<16>();
    KeyId(uuid::Uuid::from_bytes(halves.first().copied().unwrap_or_default()))
}

fn pinned_bytes(institution: InstitutionId, root: &[u8; 32], recovery: &[u8; 32]) -> Vec<u8> {
    pack(PINNED, &[institution.bytes(), root, recovery])
}

fn node_bytes(institution: InstitutionId, node: &[u8; 32]) -> Vec<u8> {
    pack(CERTIFICATE, &[institution.bytes(), node])
}

fn unhex<const N: usize>(hex: &str) -> Option<[u8; N]> {
    Zeroizing::new(HEXLOWER.decode(hex.trim().as_bytes()).ok()?).as_slice().try_into().ok()
}

/// Writes a file that only we may read, and never over an old one: an overwritten key is a lost institution.
pub(crate) fn keep_new(path: &Path, text: &str) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|e| folder_fault(path, "make", &e))?;
    file.write_all(text.as_bytes()).and_then(|()| file.sync_all()).map_err(|e| folder_fault(path, "write", &e))
}

pub(crate) fn folder_fault(path: &Path, act: &str, cause: &std::io::Error) -> Error {
    Error::Unavailable(format!("cannot {act} {}: {cause}", path.display()))
}
