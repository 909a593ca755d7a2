//! The second factor: time-based codes (RFC 6238, as every authenticator app makes them: SHA-1, six
//! digits, 30 seconds) and recovery codes for the day the telephone is lost.

use base::{Rng, Secret, Timestamp};
use data_encoding::{BASE32_NOPAD, BASE64_NOPAD};
use rand::Rng as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Bytes of a TOTP secret (RFC 4226, section 4, recommends 160 bits).
const SECRET_BYTES: usize = 20;

/// A new secret.
pub fn new_totp_secret(rng: &mut Rng) -> Secret<Vec<u8>> {
    let mut secret = vec![0; SECRET_BYTES];
    rng.fill_bytes(&mut secret);
    Secret::new(secret)
}

/// Whether the six digits are right within one step (30 seconds) either way. Gives the step, which
/// the caller keeps as `last_step`: a code that was used once, and every older one, is refused.
pub fn totp_check(secret: &Secret<Vec<u8>>, code: &str, last_step: Option<i64>, now: Timestamp) -> Option<i64> {
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let totp = totp_rs::Builder::new().with_secret(secret.expose().clone()).with_skew(1).build().ok()?;
    let step = i64::try_from(totp.check(&digits, u64::try_from(now.micros() / 1_000_000).ok()?)?).ok()?;
    last_step.is_none_or(|last| step > last).then_some(step)
}

/// The code of a moment, for the demonstration institution and for tests.
pub fn totp_code(secret: &Secret<Vec<u8>>, now: Timestamp) -> Option<String> {
    let totp = totp_rs::Builder::new().with_secret(secret.expose().clone()).build().ok()?;
    Some(totp.generate(u64::try_from(now.micros() / 1_000_000).ok()?).to_string())
}

/// The secret as people type it into an app.
pub fn totp_text(secret: &Secret<Vec<u8>>) -> Secret<String> {
    Secret::new(BASE32_NOPAD.encode(secret.expose()))
}

/// The address an app reads from a QR code (the `otpauth://` key URI format).
pub fn totp_uri(secret: &Secret<Vec<u8>>, issuer: &str, account: &str) -> Secret<String> {
    let (issuer, account) = (percent(issuer), percent(account));
    let text = totp_text(secret);
    Secret::new(format!(
        "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits=6&period=30",
        text.expose()
    ))
}

/// Percent-encodes everything but letters, digits and `-._~` (RFC 3986, section 2.3).
fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
        out
    })
}

/// How many recovery codes a person gets.
pub const RECOVERY_CODES: usize = 10;

/// A person's unspent recovery codes. Each is 80 random bits, so that even a fast hash with a salt
/// of its own gives a thief of the database nothing to try.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RecoveryCodes(Vec<Kept>);

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    salt: String,
    hash: String,
}

impl RecoveryCodes {
    /// New codes: the texts to show once, `abcd-efgh-ijkl-mnop`, and what to keep.
    pub fn new(rng: &mut Rng) -> (Vec<Secret<String>>, Self) {
        let made = (0..RECOVERY_CODES).map(|_| {
            let (mut code, mut salt) = ([0; 10], [0; 16]);
            rng.fill_bytes(&mut code);
            rng.fill_bytes(&mut salt);
            let letters = BASE32_NOPAD.encode(&code).to_lowercase();
            let salt = BASE64_NOPAD.encode(&salt);
            let kept = Kept { hash: hash(&salt, &letters), salt };
            let groups: Vec<&str> = [0, 4, 8, 12].iter().filter_map(|at| letters.get(*at..at + 4)).collect();
            (Secret::new(groups.join("-")), kept)
        });
        let (shown, kept) = made.unzip();
        (shown, Self(kept))
    }

    /// Takes the code out if it is one of them; then it is spent. Reads what a person typed: any
    /// case, with or without dashes and spaces, `0` and `1` for the letters they look like.
    pub fn spend(&mut self, typed: &str) -> bool {
        let letters: String = typed
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| match c.to_ascii_lowercase() {
                '0' => 'o',
                '1' => 'l',
                c => c,
            })
            .collect();
        let before = self.0.len();
        self.0.retain(|kept| !vault::primitive::same(hash(&kept.salt, &letters).as_bytes(), kept.hash.as_bytes()));
        self.0.len() < before
    }

    /// How many are left.
    pub const fn left(&self) -> usize {
        self.0.len()
    }
}

fn hash(salt: &str, letters: &str) -> String {
    BASE64_NOPAD.encode(&Sha256::new().chain_update(salt).chain_update([0]).chain_update(letters).finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::World;

    fn world() -> World {
        World::fixed(Timestamp::from_micros(1_700_000_000_000_000), 1)
    }

    #[test]
    fn rfc_6238_appendix_b() {
        let secret = Secret::new(b"12345678901234567890".to_vec());
        let at = |seconds: i64| Timestamp::from_micros(seconds * 1_000_000);
        // The RFC's eight digits, cut to the last six.
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(totp_code(&secret, at(seconds)).as_deref(), Some(code));
            assert_eq!(totp_check(&secret, code, None, at(seconds)), Some(seconds / 30));
            assert_eq!(totp_check(&secret, code, None, at(seconds + 30)), Some(seconds / 30));
            assert_eq!(totp_check(&secret, code, None, at(seconds + 60)), None);
        }
    }

    #[test]
    fn a_code_is_good_once_and_older_ones_no_more() {
        let world = world();
        let secret = new_totp_secret(&mut world.rng());
        let (now, before) = (world.now(), world.now().plus_seconds(-30));
        let code = totp_code(&secret, now).unwrap();
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        let step = totp_check(&secret, &spaced, None, now).unwrap();
        assert_eq!(totp_check(&secret, &code, Some(step), now), None);
        assert_eq!(totp_check(&secret, &totp_code(&secret, before).unwrap(), Some(step), now), None);
        let next = now.plus_seconds(30);
        assert_eq!(totp_check(&secret, &totp_code(&secret, next).unwrap(), Some(step), next), Some(step + 1));
        for wrong in ["", "12345", "1234567", "abcdef", "+12345", "１２３４５６"] {
            assert_eq!(totp_check(&secret, wrong, None, now), None);
        }
    }

    #[test]
    fn apps_can_read_the_address() {
        let secret = Secret::new(b"12345678901234567890".to_vec());
        assert_eq!(
            totp_uri(&secret, "Араша", "a b@c").expose(),
            "otpauth://totp/%D0%90%D1%80%D0%B0%D1%88%D0%B0:a%20b%40c?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=%D0%90%D1%80%D0%B0%D1%88%D0%B0&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn each_recovery_code_is_good_once() {
        let (shown, mut kept) = RecoveryCodes::new(&mut world().rng());
        assert_eq!((shown.len(), kept.left()), (RECOVERY_CODES, RECOVERY_CODES));
        let json = serde_json::to_string(&kept).unwrap();
        for code in &shown {
            assert_eq!(code.expose().len(), 19);
            assert!(!json.contains(code.expose().as_str()) && !json.contains(&code.expose().replace('-', "")));
        }
        assert_eq!(serde_json::from_str::<RecoveryCodes>(&json).unwrap(), kept);
        assert!(!kept.spend("aaaa-aaaa-aaaa-aaaa") && !kept.spend(""));
        assert!(kept.spend(&shown[3].expose().to_uppercase().replace('-', " ")));
        assert!(!kept.spend(shown[3].expose()));
        assert_eq!(kept.left(), RECOVERY_CODES - 1);
        assert!(shown.iter().enumerate().all(|(i, code)| i == 3 || kept.spend(code.expose())));
        assert_eq!(kept.left(), 0);
    }
}
