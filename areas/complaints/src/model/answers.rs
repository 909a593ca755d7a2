//! What a person tells: the story and, apart from it, who they are. Both are sealed whole.

use super::casework::{Caution, Group, Need, Part};
use super::codes::{OnBehalf, Passes, ReturnPath};
use base::{Lang, Mistake, Mistakes};
use serde::{Deserialize, Serialize};

/// Characters a long answer may have; a story of forty pages.
const LONG: usize = 100_000;
/// Characters a short answer may have.
const SHORT: usize = 1_000;

/// Whether a court deals with the same matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Court {
    /// It does now.
    Pending,
    /// It has decided.
    Decided,
    /// It does not.
    No,
    /// The person does not know.
    Unknown,
}

/// What happened, in the person's own words. Sealed to the case's story key.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Story {
    /// What happened.
    pub what: String,
    /// Where.
    pub place: String,
    /// When.
    pub when: String,
    /// Which body or official.
    pub body: String,
    /// What was tried already.
    pub tried: String,
    /// Whether a court deals with it.
    pub court: Option<Court>,
    /// What the person wants to be done.
    pub wish: String,
    /// Whether the person spoken for agreed, and how (on behalf of another).
    pub consent: String,
    /// The language it is told in, if it is none of ours.
    pub language: String,
}

/// How the person may be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Only by the receipt.
    Receipt,
    /// By telephone.
    Telephone,
    /// By e-mail.
    Email,
    /// By letter.
    Post,
}

/// Who the person is. Sealed to the case's identity key, apart from the story.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// The complainant's name.
    pub name: String,
    /// The name of the person spoken for.
    pub victim: String,
    /// How they may be reached.
    pub reach: Option<Reach>,
    /// Number or address.
    pub contact: String,
    /// What to mind: do not call, letters are read here …
    pub safety: String,
    /// What they need to understand and be understood.
    pub needs: Vec<Need>,
    /// What to mind when reaching them, as far as it was ticked.
    pub cautions: Vec<Caution>,
}

impl Identity {
    /// Whether nothing is known of the person.
    pub fn is_empty(&self) -> bool {
        [&self.name, &self.victim, &self.contact, &self.safety].iter().all(|text| text.is_empty())
            && self.needs.is_empty()
            && self.cautions.is_empty()
    }
}

/// A person who has a part in a case, as the office notes them. Sealed to the case's identity key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// The part.
    pub part: Part,
    /// The name.
    pub name: String,
    /// How to reach them.
    pub contact: String,
    /// What they are to the others; of a representative by what mandate, until when.
    pub relation: String,
    /// Groups they belong to.
    pub groups: Vec<Group>,
    /// What they need.
    pub needs: Vec<Need>,
    /// What to mind when reaching them.
    pub cautions: Vec<Caution>,
}

impl Default for Party {
    fn default() -> Self {
        Self {
            part: Part::Complainant,
            name: String::new(),
            contact: String::new(),
            relation: String::new(),
            groups: vec![],
            needs: vec![],
            cautions: vec![],
        }
    }
}

/// Everything a filing holds; the draft of a person who is still telling has the same shape.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// The language it is told in; the answer comes in it.
    pub lang: Lang,
    /// For whom.
    pub on_behalf: OnBehalf,
    /// What happened.
    pub story: Story,
    /// Who they are.
    pub identity: Identity,
    /// Whether the person does not want to be named to the office.
    pub anonymous: bool,
    /// What may be passed on.
    pub passes: Passes,
    /// How the answer comes back.
    pub return_path: ReturnPath,
    /// Region, a key of the rulebook.
    pub region: Option<String>,
    /// Body, a key of the rulebook, if the person picked one.
    pub body: Option<String>,
    /// Right, a key of the rulebook, if the person picked one.
    pub right: Option<String>,
    /// Whether the person says that they were beaten, tortured or humiliated by those in power.
    pub ill_treated: bool,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            lang: Lang::Kk,
            on_behalf: OnBehalf::Unknown,
            story: Story::default(),
            identity: Identity::default(),
            anonymous: false,
            // Silence allows nothing: a person who does not answer is not named to anybody.
            passes: Passes::Nothing,
            return_path: ReturnPath::Receipt,
            region: None,
            body: None,
            right: None,
            ill_treated: false,
        }
    }
}

impl Answers {
    /// What must be mended before it can be sent. Nearly nothing: a filing never fails for want of a
    /// detail. With files, even the story may be missing.
    pub fn mistakes(&self, files: usize) -> Mistakes {
        let mut mistakes = Mistakes::new();
        if self.story.what.trim().is_empty() && files == 0 {
            mistakes.push(Mistake::new("what", "complaints-mistake-nothing-told"));
        }
        let long = [("what", &self.story.what), ("tried", &self.story.tried), ("wish", &self.story.wish)];
        let short = [
            ("place", &self.story.place),
            ("when", &self.story.when),
            ("body", &self.story.body),
            ("consent", &self.story.consent),
            ("language", &self.story.language),
            ("name", &self.identity.name),
            ("victim", &self.identity.victim),
            ("contact", &self.identity.contact),
            ("safety", &self.identity.safety),
        ];
        let fields = long.map(|(f, t)| (f, t, LONG)).into_iter().chain(short.map(|(f, t)| (f, t, SHORT)));
        mistakes.extend(fields.filter_map(|(field, text, most)| {
            let length = text.chars().count();
            (length > most)
                .then(|| Mistake::new(field, "complaints-mistake-too-long").with("most", most).with("length", length))
        }));
        mistakes
    }
}

/// What a browser or a program sent, as it is kept: line breaks as `\n`, no control characters, none that turn the
/// direction of writing and so make a text look like another, no space at the ends.
pub fn clean(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    let kept = unix.chars().filter(|c| matches!(c, '\n' | '\t') || !(c.is_control() || files::form::turns_writing(*c)));
    kept.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_story_alone_is_enough_and_so_is_a_file() {
        let mut answers = Answers::default();
        assert_eq!(answers.mistakes(0).len(), 1);
        assert!(answers.mistakes(1).is_empty());
        "Маған дәрі бермеді.".clone_into(&mut answers.story.what);
        assert!(answers.mistakes(0).is_empty());
    }

    #[test]
    fn a_text_cannot_look_like_another() {
        assert_eq!(clean(" a\u{202e}gpj.exe\u{2066}\u{0}\r\nb "), "agpj.exe\nb");
    }

    #[test]
    fn silence_allows_nothing() {
        assert_eq!(Answers::default().passes, Passes::Nothing);
    }

    #[test]
    fn too_long_an_answer_is_named_with_its_length() {
        let mut answers = Answers::default();
        answers.story.what = "x".to_owned();
        answers.story.place = "ж".repeat(1_001);
        let mistakes = answers.mistakes(0);
        assert_eq!(mistakes.len(), 1);
        assert_eq!(mistakes[0].field, "place");
        assert_eq!(mistakes[0].args, [("most", "1000".to_owned()), ("length", "1001".to_owned())]);
    }

    #[test]
    fn text_is_kept_as_it_was_meant() {
        assert_eq!(clean("  бір\r\nекі\u{0}\tүш \n"), "бір\nекі\tүш");
    }
}
