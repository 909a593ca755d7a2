//! A file in the format of UHRI's full export, as large as one wishes, with the traps of the real one: a byte order mark, a dash
//! before labels, mark-up and `&nbsp;` in texts, the patterns of paragraph numbers, goals with their words, repeated records, fields that
//! are null or not there, days as text or as Excel's numbers. The same seed makes the same file.

use anyhow::Context;
use serde_json::{Value, json};
use std::io::{BufWriter, Write};
use std::path::Path;

/// What a file is to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shape {
    /// How many different records.
    pub(crate) records: u64,
    /// What the dice begin with.
    pub(crate) seed: u64,
    /// Of each hundred records, so many say something else than in the file with none.
    pub(crate) changed: u64,
}

/// How many rows a file has, and how many of its records say something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) rows: u64,
    pub(crate) changed: u64,
}

/// Repeatable dice (`SplitMix64`).
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.roll() % end.max(1)
    }

    /// Small numbers more often than great ones, as words are.
    fn skewed(&mut self, end: u64) -> u64 {
        let at = self.below(end);
        at * self.below(end) / end.max(1) * self.below(end) / end.max(1)
    }

    fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = usize::try_from(self.below(list.len() as u64)).unwrap_or(0);
        list.get(at).copied().unwrap_or_default()
    }

    fn some(&mut self, list: &[&'static str], most: u64) -> Vec<&'static str> {
        (0..self.below(most + 1)).map(|_| self.one(list)).collect()
    }
}

const BODIES: &[&str] =
    &["CRC", "CEDAW", "CAT", "CCPR", "CESCR", "CERD", "CRPD", "SPT", "SR Torture", "WG Arbitrary Detention"];
const WORDS: &[&str] = &[
    "State",
    "party",
    "rights",
    "human",
    "ensure",
    "measures",
    "women",
    "children",
    "law",
    "persons",
    "national",
    "effective",
    "access",
    "protection",
    "discrimination",
    "violence",
    "torture",
    "detention",
    "police",
    "judges",
    "prosecutors",
    "prison",
    "education",
    "health",
    "housing",
    "labour",
    "trafficking",
    "refugees",
    "asylum",
    "minorities",
    "disabilities",
    "freedom",
    "expression",
    "assembly",
    "association",
    "religion",
    "data",
    "disaggregated",
    "investigate",
    "ratify",
    "protocol",
    "convention",
    "committee",
    "institution",
    "independence",
    "resources",
    "training",
    "remedies",
    "victims",
    "perpetrators",
    "budget",
    "rural",
    "poverty",
    "migrants",
    "workers",
];
const SYLLABLES: &[&str] = &[
    "ka", "ro", "mi", "ten", "sal", "vor", "bi", "lun", "dar", "pes", "chi", "gom", "ner", "tas", "wel", "fon", "jur",
    "hap", "qui", "zel",
];
const THEMES: &[&str] = &[
    "Administration of justice &amp; fair trial",
    "Right to health",
    "Right to education",
    "Violence against women",
    "Conditions of detention",
    "Prohibition of torture &amp; ill-treatment",
    "Freedom of opinion and expression",
    "Right to work",
    "Equality & non-discrimination",
    "Ratification of &amp; accession to international instruments",
    "Trafficking in persons",
    "Right to an adequate standard of living",
];
const PERSONS: &[&str] = &[
    "Women & girls",
    "Children",
    "Persons deprived of their liberty",
    "Migrants",
    "Persons with disabilities",
    "Non-citizens",
];
const SDGS: &[&str] = &[
    "16.2 - Protect children from abuse, exploitation, trafficking and violence",
    "5.2 - End all violence against and exploitation of women",
    "16.3 - Promote the rule of law",
    "3.8 - Achieve universal health coverage",
    "4.1 - Free primary and secondary education",
    "8.7 - Eradicate forced labour",
    "10.2 - Promote universal inclusion",
    "1.a - Mobilize resources to end poverty",
];
const STATES: &[&str] = &["Atlantis", "Utopia", "Erewhon", "Ruritania", "Lilliput", "Laputa"];

fn sentence(dice: &mut Dice) -> String {
    let mut words = Vec::new();
    for _ in 0..8 + dice.below(18) {
        let word = if dice.below(10) < 7 {
            dice.one(WORDS).to_owned()
        } else {
            // The long tail of a real vocabulary: names, places, rare words.
            let n = dice.skewed(60_000);
            let part =
                |n: u64| usize::try_from(n % 20).ok().and_then(|n| SYLLABLES.get(n)).copied().unwrap_or_default();
            [part(n), part(n / 20), part(n / 400), part(n / 8000)].concat()
        };
        words.push(word);
    }
    words.join(if dice.below(9) == 0 { "&nbsp;" } else { " " })
}

/// A text with its paragraph number in one of the patterns.
fn text(dice: &mut Dice, n: u64, is_upr: bool) -> String {
    let number = 1 + n % 180;
    let head = match dice.below(6) {
        0 => format!("Recommendation No. {number} of chapter II, para. {number}: {}: ", 1 + n % 90),
        1 => format!("Para. {number}: "),
        2 if is_upr => format!("{number}.{} ", 1 + n % 200),
        3 => format!("Rural areas {number}."),
        _ => format!("{number}."),
    };
    let sentences: Vec<String> = (0..2 + dice.below(6)).map(|_| sentence(dice)).collect();
    if dice.below(3) == 0 {
        format!("<p>{head}The Committee {}.</p><p>It recommends: <b>{}</b></p>", sentences.join(". "), sentence(dice))
    } else {
        format!("{head}The Committee {}. ", sentences.join(". "))
    }
}

fn day(dice: &mut Dice) -> (i64, String) {
    let days = i64::try_from(dice.below(7_000)).unwrap_or(0);
    let date = jiff::civil::date(2006, 6, 1).saturating_add(jiff::Span::new().days(days));
    (days + 38_869, format!("{date}T00:00:00"))
}

/// A record of the State, which differs from itself in the file with no changes if `is_changed`.
fn record(shape: Shape, state: &str, n: u64, is_changed: bool) -> Value {
    let mut dice = Dice(shape.seed ^ n.wrapping_mul(0x2545_f491_4f6c_dd1d));
    let is_upr = dice.below(10) < 4;
    let id = format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        dice.below(1 << 32),
        dice.below(1 << 16),
        dice.below(1 << 12),
        dice.below(1 << 12),
        n
    );
    let body = if is_upr { "UPR" } else { dice.one(BODIES) };
    let (serial, iso) = day(&mut dice);
    let published = match dice.below(50) {
        0 => Value::Null,
        1 => json!(serial),
        _ => json!(iso),
    };
    let mut text = text(&mut dice, n, is_upr);
    if is_changed {
        text.push_str(" It asks for this without delay.");
    }
    let session = 1 + n % 48;
    let mut record = json!({
        "AffectedPersons": dice.some(PERSONS, 3),
        "AnnotationId": id,
        "AnnotationType": if is_upr || dice.below(2) == 0 { "- Recommendations" } else { "- Concerns/Observations" },
        "Body": format!("- {body}"),
        "Countries": [state],
        "DocumentId": format!("{:032x}", n / 40),
        "PublicationDate": published,
        "PublicationDateOnUhri": format!("{iso}.827"),
        "Regions": ["Asia-Pacific"],
        "Sdgs": dice.some(SDGS, 4),
        "Symbol": if is_upr { format!("A/HRC/{session}/{}", 1 + n % 20) } else { format!("{body}/C/DEM/CO/{}", 1 + n % 9) },
        "Text": text,
        "Themes": dice.some(THEMES, 6),
        "UprCycle": if is_upr { json!(format!("Cycle {}", 1 + session / 14)) } else { Value::Null },
        "UprPositions": if is_upr { json!([dice.one(&["- Supported", "- Noted", "- Supported/Noted"])]) } else { json!([]) },
        "UprRecommendingCountry": if is_upr { dice.some(STATES, 2) } else { vec![] },
        "UprRecommendingRegions": [],
        "UprSession": if is_upr { json!([format!("- {session} - session")]) } else { json!([]) },
    });
    if dice.below(40) == 0
        && let Some(fields) = record.as_object_mut()
    {
        fields.remove("Regions");
        fields.insert("Themes".to_owned(), Value::Null);
    }
    record
}

/// Writes a file whose records are all of one State.
pub(crate) fn write(path: &Path, state: &str, shape: Shape) -> anyhow::Result<Written> {
    let file = std::fs::File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    let mut out = BufWriter::with_capacity(1 << 20, file);
    let mut written = Written { rows: 0, changed: 0 };
    out.write_all(b"\xef\xbb\xbf[")?;
    for n in 0..shape.records {
        let is_changed = n % 100 < shape.changed;
        written.changed += u64::from(is_changed);
        let record = record(shape, state, n, is_changed).to_string();
        // A record in a thousand stands there twice.
        for _ in 0..=u64::from(n % 1_000 == 7) {
            out.write_all(if written.rows == 0 { b"\n" } else { b",\n" })?;
            out.write_all(record.as_bytes())?;
            written.rows += 1;
        }
    }
    out.write_all(b"\n]\n")?;
    out.flush()?;
    Ok(written)
}
