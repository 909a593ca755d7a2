//! The admissibility guide: what a person answers, and what that means before each committee.
//!
//! It never refuses: only a committee decides, and each point names the article it comes from. The rules are those of
//! `committees.toml`; here is only how they are weighed against the answers.

use super::committees::{Acceptance, Answer, acceptance};
use base::{Date, Mistake, Mistakes};
use exchange::rulebook::{Admissibility, Committee, Elsewhere, Fact, Group, Procedure, ProcedureKind, Rulebook, Topic};

/// Declares answers of one question.
macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// All of them, in the order asked.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The one of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|v| v.code() == code)
            }
        }
    )+};
}

choices! {
    /// A question.
    Step {
        /// What happened.
        About = "about",
        /// To whom, and who complains.
        Whom = "whom",
        /// When, and whether it goes on.
        When = "when",
        /// What courts decided.
        Courts = "courts",
        /// Whether something stands in the way of going on at home.
        Hindered = "hindered",
        /// Whether another international body has it.
        Elsewhere = "elsewhere",
        /// Whether the person gives their name.
        Named = "named",
    }

    /// Who complains.
    Who {
        /// The person it happened to.
        Myself = "myself",
        /// A parent or guardian.
        Child = "child",
        /// Somebody who has that person's written consent.
        Agreed = "agreed",
        /// Somebody for a person who cannot consent: dead, missing, held without contact.
        Cannot = "cannot",
        /// Somebody else.
        Other = "other",
    }

    /// Whether it goes on.
    GoesOn {
        /// It is over.
        Over = "over",
        /// It goes on.
        GoesOn = "goes-on",
        /// The person cannot say.
        Unsure = "unsure",
    }

    /// What courts decided.
    Courts {
        /// The last court there is has decided.
        Last = "last",
        /// Some courts have decided, and one can go on.
        Some = "some",
        /// Nobody was asked.
        None = "none",
        /// The person cannot say.
        Unsure = "unsure",
    }

    /// What stands in the way at home.
    Hindered {
        /// Nothing.
        Nothing = "nothing",
        /// It takes unreasonably long.
        Slow = "slow",
        /// It would hardly help.
        Hopeless = "hopeless",
        /// The person cannot say.
        Unsure = "unsure",
    }

    /// What another international body does with it.
    Before {
        /// None has it.
        No = "no",
        /// One is examining it.
        Pending = "pending",
        /// One has examined it.
        Decided = "decided",
        /// The person cannot say.
        Unsure = "unsure",
    }

    /// Whether the person gives their name.
    Named {
        /// To the committee and the State.
        Yes = "yes",
        /// To both, but it is not to be published.
        Unpublished = "unpublished",
        /// To nobody.
        No = "no",
    }
}

/// What a person answered. Kept nowhere: it travels in the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers {
    /// What it is about; nothing if the person cannot say.
    pub topics: Vec<Topic>,
    /// To whom it happened.
    pub groups: Vec<Group>,
    /// Who complains.
    pub who: Option<Who>,
    /// When it happened.
    pub when: Option<Date>,
    /// Whether it goes on.
    pub goes_on: Option<GoesOn>,
    /// What courts decided.
    pub courts: Option<Courts>,
    /// When the last of them did.
    pub decided: Option<Date>,
    /// What stands in the way at home.
    pub hindered: Option<Hindered>,
    /// What another international body does with it.
    pub before: Option<Before>,
    /// When that body finished.
    pub ended: Option<Date>,
    /// Whether the person gives their name.
    pub named: Option<Named>,
}

impl Answers {
    /// Whether a question is asked: nobody who went through all courts is asked what kept them from it.
    pub fn asks(&self, step: Step) -> bool {
        step != Step::Hindered || self.courts != Some(Courts::Last)
    }

    /// The question after one.
    pub fn after(&self, step: Step) -> Option<Step> {
        let mut later = Step::ALL.iter().copied().skip_while(|s| *s != step).skip(1);
        later.find(|s| self.asks(*s))
    }

    /// The question before one.
    pub fn before(&self, step: Step) -> Option<Step> {
        let earlier = Step::ALL.iter().copied().take_while(|s| *s != step);
        earlier.filter(|s| self.asks(*s)).last()
    }

    /// What is to be mended in the answer to a question.
    pub fn mistakes(&self, step: Step, today: Date) -> Mistakes {
        let missing = |field: &str, is_missing: bool| is_missing.then(|| Mistake::new(field, "treaties-guide-choose"));
        let later = |field: &str, day: Option<Date>| {
            day.filter(|day| *day > today).map(|_| Mistake::new(format!("{field}_day"), "treaties-guide-future"))
        };
        let found = match step {
            Step::About => [None, None],
            Step::Whom => [missing("who", self.who.is_none()), None],
            Step::When => [later("when", self.when), missing("goes_on", self.goes_on.is_none())],
            Step::Courts => [missing("courts", self.courts.is_none()), later("decided", self.decided)],
            Step::Hindered => [missing("hindered", self.hindered.is_none()), None],
            Step::Elsewhere => [missing("before", self.before.is_none()), later("ended", self.ended)],
            Step::Named => [missing("named", self.named.is_none()), None],
        };
        found.into_iter().flatten().collect()
    }
}

/// How a point stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Something is missing.
    Missing,
    /// Nobody can say from the answers.
    Open,
    /// A day not to be missed.
    Until,
    /// Likely met.
    Met,
}

impl Verdict {
    /// The code, in texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Open => "open",
            Self::Until => "until",
            Self::Met => "met",
        }
    }
}

/// One point of what a committee looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point<'a> {
    /// How it stands.
    pub verdict: Verdict,
    /// Which words it is told in.
    pub code: &'static str,
    /// The day the words name.
    pub day: Option<Date>,
    /// The number they name.
    pub n: i64,
    /// The article it comes from, of the procedure's instrument.
    pub article: &'a str,
}

/// What the answers mean before one committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advice<'a> {
    /// The committee.
    pub committee: &'a Committee,
    /// Its procedure, as it stands for the State.
    pub acceptance: Acceptance<'a>,
    /// Point by point, what is missing first.
    pub points: Vec<Point<'a>>,
    /// The article by which it may ask the State to hold still meanwhile.
    pub interim: &'a str,
}

/// Weighs the answers before each committee that such a complaint can be for: first those that may hear it.
pub fn weigh<'a>(book: &'a Rulebook, facts: &'a [Fact], answers: &Answers, today: Date) -> Vec<Advice<'a>> {
    let mut all: Vec<Advice<'a>> = book
        .procedures
        .iter()
        .filter(|p| p.kind == ProcedureKind::Complaints && p.valid.contains(today))
        .filter_map(|p| {
            let takes = p.takes.as_ref().filter(|takes| is_for(takes, answers))?;
            let committee = book.committees.iter().find(|c| c.key == p.committee)?;
            let acceptance = acceptance(book, facts, p, today);
            let mut points = points(p, takes, &acceptance, answers, today);
            points.sort_by_key(|p| p.verdict);
            Some(Advice { committee, acceptance, points, interim: &takes.interim })
        })
        .collect();
    let missing = |a: &Advice<'_>| a.points.iter().filter(|p| p.verdict == Verdict::Missing).count();
    all.sort_by_key(|a| (a.acceptance.answer, missing(a)));
    all
}

/// Whether a complaint such as this can be for the committee at all. Who cannot say what it is about hears of all.
fn is_for(takes: &Admissibility, answers: &Answers) -> bool {
    let about = answers.topics.is_empty() || takes.topics.iter().any(|t| answers.topics.contains(t));
    about && (takes.groups.is_empty() || takes.groups.iter().any(|g| answers.groups.contains(g)))
}

fn points<'a>(
    procedure: &'a Procedure,
    takes: &'a Admissibility,
    acceptance: &Acceptance<'a>,
    answers: &Answers,
    today: Date,
) -> Vec<Point<'a>> {
    let point = |verdict, code, article: &'a str| Point { verdict, code, day: None, n: 0, article };
    let accepted = match acceptance.answer {
        Answer::Yes => point(Verdict::Met, "accepted", &procedure.article),
        Answer::Unknown => point(Verdict::Open, "accepted-unknown", &procedure.article),
        Answer::No => point(Verdict::Missing, "accepted-no", &procedure.article),
        Answer::NotInForce => point(Verdict::Missing, "accepted-not-in-force", &procedure.article),
    };
    let mut points = vec![Point { day: acceptance.since, ..accepted }];
    if let Some(since) = acceptance.since {
        points.push(since_point(takes, answers, since));
    }
    points.push(match answers.who {
        Some(Who::Myself) => point(Verdict::Met, "victim-self", &takes.victim),
        Some(Who::Child) => point(Verdict::Met, "victim-child", &takes.victim),
        Some(Who::Agreed) => point(Verdict::Met, "victim-agreed", &takes.victim),
        Some(Who::Cannot) => point(Verdict::Open, "victim-cannot", &takes.victim),
        Some(Who::Other) => point(Verdict::Missing, "victim-other", &takes.victim),
        None => point(Verdict::Open, "victim-unsure", &takes.victim),
    });
    points.push(match (answers.courts, answers.hindered) {
        (Some(Courts::Last), _) => point(Verdict::Met, "courts-last", &takes.courts),
        (_, Some(Hindered::Slow)) => point(Verdict::Open, "courts-slow", &takes.courts),
        (_, Some(Hindered::Hopeless)) if takes.hopeless => point(Verdict::Open, "courts-hopeless", &takes.courts),
        (_, Some(Hindered::Hopeless)) => point(Verdict::Open, "courts-hopeless-unsaid", &takes.courts),
        (Some(Courts::Some), _) => point(Verdict::Missing, "courts-some", &takes.courts),
        (Some(Courts::None), _) => point(Verdict::Missing, "courts-none", &takes.courts),
        (Some(Courts::Unsure) | None, _) => point(Verdict::Open, "courts-unsure", &takes.courts),
    });
    points.push(time_point(takes, answers, today));
    points.push(elsewhere_point(procedure, takes, answers));
    points.push(match answers.named {
        Some(Named::Yes) => point(Verdict::Met, "named-yes", &takes.named),
        Some(Named::Unpublished) => point(Verdict::Met, "named-unpublished", &takes.named),
        Some(Named::No) => point(Verdict::Missing, "named-no", &takes.named),
        None => point(Verdict::Open, "named-unsure", &takes.named),
    });
    points
}

/// What happened before the State accepted the procedure is taken only if it goes on; before some committees only what
/// began later is taken.
fn since_point<'a>(takes: &'a Admissibility, answers: &Answers, since: Date) -> Point<'a> {
    let (verdict, code) = match (answers.when, answers.goes_on) {
        (None, _) => (Verdict::Open, "since-unsure"),
        (Some(when), _) if when >= since => (Verdict::Met, "since-after"),
        _ if takes.only_begun_after => (Verdict::Missing, "since-begun-before"),
        (_, Some(GoesOn::GoesOn)) => (Verdict::Open, "since-goes-on"),
        (_, Some(GoesOn::Over)) => (Verdict::Missing, "since-before"),
        (_, Some(GoesOn::Unsure) | None) => (Verdict::Open, "since-maybe"),
    };
    Point { verdict, code, day: Some(since), n: 0, article: &takes.before }
}

/// The time in which one must complain, or after which a complaint may be seen as an abuse.
fn time_point<'a>(takes: &'a Admissibility, answers: &Answers, today: Date) -> Point<'a> {
    let decided = answers.decided.filter(|_| !matches!(answers.courts, Some(Courts::None)));
    if let Some(limit) = &takes.limit {
        let n = i64::from(limit.months);
        let until = decided.map(|day| day.plus_months(i32::from(limit.months)));
        let (verdict, code) = match until {
            None => (Verdict::Open, "limit-unsure"),
            Some(until) if until < today => (Verdict::Missing, "limit-over"),
            Some(_) => (Verdict::Until, "limit-until"),
        };
        return Point { verdict, code, day: until, n, article: &limit.article };
    }
    let Some(late) = &takes.late else {
        return Point { verdict: Verdict::Met, code: "limit-none", day: None, n: 0, article: "" };
    };
    // the end of the other procedure counts instead, where there was one
    let elsewhere = answers.ended.filter(|_| answers.before == Some(Before::Decided));
    let (from, years) = match elsewhere {
        Some(ended) => (Some(ended), late.years_elsewhere),
        None => (decided, late.years),
    };
    let until = from.map(|day| day.plus_months(12 * i32::from(years)));
    let (verdict, code) = match until {
        None => (Verdict::Open, "late-unsure"),
        Some(until) if until < today => (Verdict::Open, "late-over"),
        Some(_) => (Verdict::Until, "late-until"),
    };
    Point { verdict, code, day: until, n: i64::from(years), article: &late.article }
}

fn elsewhere_point<'a>(procedure: &'a Procedure, takes: &'a Admissibility, answers: &Answers) -> Point<'a> {
    let (verdict, code) = match (answers.before, takes.elsewhere) {
        (Some(Before::No), _) => (Verdict::Met, "elsewhere-no"),
        (_, Elsewhere::NoBar) => (Verdict::Met, "elsewhere-no-bar"),
        (Some(Before::Pending), _) => (Verdict::Missing, "elsewhere-pending"),
        (Some(Before::Decided), Elsewhere::Examined) => (Verdict::Missing, "elsewhere-decided"),
        (Some(Before::Decided), Elsewhere::Pending) => (Verdict::Met, "elsewhere-over"),
        (Some(Before::Unsure) | None, _) => (Verdict::Open, "elsewhere-unsure"),
    };
    let article = takes.elsewhere_article.as_deref().unwrap_or(&procedure.article);
    Point { verdict, code, day: None, n: 0, article }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static BOOK: LazyLock<Rulebook> = LazyLock::new(|| Rulebook::kz().unwrap());

    fn day(s: &str) -> Date {
        s.parse().unwrap()
    }

    const TODAY: &str = "2026-11-27";

    fn answers() -> Answers {
        Answers {
            topics: vec![Topic::Torture],
            groups: vec![],
            who: Some(Who::Myself),
            when: Some(day("2024-05-01")),
            goes_on: Some(GoesOn::Over),
            courts: Some(Courts::Last),
            decided: Some(day("2026-07-15")),
            hindered: None,
            before: Some(Before::No),
            ended: None,
            named: Some(Named::Yes),
        }
    }

    /// The codes a committee's points are told in, each with its day.
    fn told(committee: &str, answers: &Answers) -> Vec<(String, Option<Date>)> {
        let book = &*BOOK;
        let all = weigh(book, &book.facts, answers, day(TODAY));
        let advice = all.iter().find(|a| a.committee.key == committee);
        let points = advice.map_or(&[][..], |a| &a.points);
        points.iter().map(|p| (format!("{} {}", p.verdict.code(), p.code), p.day)).collect()
    }

    fn says(committee: &str, answers: &Answers, code: &str) -> bool {
        told(committee, answers).iter().any(|(told, _)| told == code)
    }

    fn committees(answers: &Answers) -> Vec<String> {
        let book = &*BOOK;
        weigh(book, &book.facts, answers, day(TODAY)).iter().map(|a| a.committee.code.clone()).collect()
    }

    #[test]
    fn the_committees_are_those_for_what_happened_and_to_whom() {
        let with = |topics: &[Topic], groups: &[Group]| {
            committees(&Answers { topics: topics.to_vec(), groups: groups.to_vec(), ..answers() })
        };
        assert_eq!(with(&[Topic::Torture], &[]), ["HRC", "CAT"]);
        assert_eq!(with(&[Topic::Race], &[]), ["HRC", "CERD"]);
        assert_eq!(with(&[Topic::Social], &[]), ["CESCR"]);
        assert_eq!(with(&[Topic::Social], &[Group::Disability]), ["CRPD", "CESCR"]);
        assert_eq!(with(&[Topic::Violence], &[Group::Woman]), ["HRC", "CEDAW"]);
        assert_eq!(with(&[Topic::Disappearance], &[Group::Child]), ["HRC", "CRC", "CED"]);
        // who cannot say hears of all that are for everybody
        assert_eq!(with(&[], &[]), ["HRC", "CERD", "CAT", "CED", "CESCR"]);
    }

    #[test]
    fn six_months_before_the_racial_discrimination_committee() {
        let race = Answers { topics: vec![Topic::Race], ..answers() };
        let limit = |decided: Option<&str>| {
            let answers = Answers { decided: decided.map(day), ..race.clone() };
            told("cerd", &answers).into_iter().find(|(code, _)| code.contains("limit")).unwrap()
        };
        assert_eq!(limit(Some("2026-07-15")), ("until limit-until".into(), Some(day("2027-01-15"))));
        assert_eq!(limit(Some("2026-05-27")), ("until limit-until".into(), Some(day(TODAY))));
        assert_eq!(limit(Some("2026-05-26")), ("missing limit-over".into(), Some(day("2026-11-26"))));
        assert_eq!(limit(None), ("open limit-unsure".into(), None));
    }

    #[test]
    fn one_year_before_the_committees_on_children_and_on_economic_rights() {
        let child = Answers { groups: vec![Group::Child], topics: vec![Topic::Social], ..answers() };
        for committee in ["crc", "cescr"] {
            let until = told(committee, &child).into_iter().find(|(code, _)| code.contains("limit")).unwrap();
            assert_eq!(until, ("until limit-until".into(), Some(day("2027-07-15"))), "{committee}");
        }
    }

    #[test]
    fn five_years_or_three_before_the_human_rights_committee_and_never_a_refusal() {
        let late =
            |answers: Answers| told("hrc", &answers).into_iter().find(|(code, _)| code.contains("late")).unwrap();
        assert_eq!(late(answers()), ("until late-until".into(), Some(day("2031-07-15"))));
        let old = Answers { decided: Some(day("2020-01-01")), ..answers() };
        assert_eq!(late(old.clone()), ("open late-over".into(), Some(day("2025-01-01"))));
        let other = Answers { before: Some(Before::Decided), ended: Some(day("2025-02-01")), ..old };
        assert_eq!(late(other), ("until late-until".into(), Some(day("2028-02-01"))));
    }

    #[test]
    fn no_time_limit_before_the_committee_against_torture() {
        assert!(says("cat", &answers(), "met limit-none"));
    }

    #[test]
    fn what_was_before_the_acceptance_is_taken_only_if_it_goes_on() {
        let on = |when: Option<&str>, goes_on| Answers { when: when.map(day), goes_on: Some(goes_on), ..answers() };
        assert!(says("hrc", &on(Some("2009-09-30"), GoesOn::Over), "met since-after"));
        assert!(says("hrc", &on(Some("2009-09-29"), GoesOn::Over), "missing since-before"));
        assert!(says("hrc", &on(Some("2009-09-29"), GoesOn::GoesOn), "open since-goes-on"));
        assert!(says("hrc", &on(Some("2009-09-29"), GoesOn::Unsure), "open since-maybe"));
        assert!(says("hrc", &on(None, GoesOn::Over), "open since-unsure"));
    }

    #[test]
    fn an_unknown_acceptance_is_open_and_one_not_given_is_missing() {
        let one = Answers { topics: vec![Topic::Social], groups: vec![Group::Disability], ..answers() };
        assert!(says("crpd", &one, "open accepted-unknown") && says("cescr", &one, "missing accepted-no"));
        let migrant = Answers { groups: vec![Group::Migrant], topics: vec![], ..answers() };
        assert!(says("cmw", &migrant, "missing accepted-not-in-force"));
        // without an acceptance nobody says since when
        assert!(!told("crpd", &one).iter().any(|(code, _)| code.contains("since")));
    }

    #[test]
    fn remedies_at_home_come_first_unless_they_are_slow_or_hopeless() {
        let with = |courts, hindered| Answers { courts: Some(courts), hindered, ..answers() };
        assert!(says("cat", &with(Courts::Last, None), "met courts-last"));
        assert!(says("cat", &with(Courts::Some, Some(Hindered::Nothing)), "missing courts-some"));
        assert!(says("cat", &with(Courts::None, Some(Hindered::Nothing)), "missing courts-none"));
        assert!(says("cat", &with(Courts::Some, Some(Hindered::Slow)), "open courts-slow"));
        assert!(says("cat", &with(Courts::None, Some(Hindered::Hopeless)), "open courts-hopeless"));
        assert!(says("hrc", &with(Courts::None, Some(Hindered::Hopeless)), "open courts-hopeless-unsaid"));
        assert!(says("hrc", &with(Courts::Unsure, None), "open courts-unsure"));
    }

    #[test]
    fn another_body_bars_as_each_treaty_says() {
        let race = |before| Answers { topics: vec![Topic::Race, Topic::Torture], before: Some(before), ..answers() };
        assert!(says("hrc", &race(Before::Pending), "missing elsewhere-pending"));
        assert!(says("hrc", &race(Before::Decided), "met elsewhere-over"));
        assert!(says("cat", &race(Before::Decided), "missing elsewhere-decided"));
        assert!(says("cerd", &race(Before::Pending), "met elsewhere-no-bar"));
        assert!(says("cat", &race(Before::Unsure), "open elsewhere-unsure"));
    }

    #[test]
    fn a_name_is_needed_and_need_not_be_published_and_consent_is_asked_for() {
        let named = |named| Answers { named: Some(named), ..answers() };
        assert!(says("cat", &named(Named::No), "missing named-no"));
        assert!(says("cat", &named(Named::Unpublished), "met named-unpublished"));
        let who = |who| Answers { who: Some(who), ..answers() };
        assert!(says("hrc", &who(Who::Cannot), "open victim-cannot"));
        assert!(says("hrc", &who(Who::Other), "missing victim-other"));
        assert!(says("hrc", &who(Who::Agreed), "met victim-agreed"));
    }

    #[test]
    fn only_disappearances_begun_after_count_before_that_committee() {
        let book = &*BOOK;
        let mut facts = book.facts.clone();
        for fact in facts.iter_mut().filter(|f| f.key == "ced-complaints") {
            fact.on = "2022-01-01".parse().unwrap();
        }
        let gone = Answers {
            topics: vec![Topic::Disappearance],
            when: Some(day("2015-01-01")),
            goes_on: Some(GoesOn::GoesOn),
            ..answers()
        };
        let all = weigh(book, &facts, &gone, day(TODAY));
        let ced = all.iter().find(|a| a.committee.key == "ced").unwrap();
        assert!(ced.points.iter().any(|p| p.code == "since-begun-before" && p.verdict == Verdict::Missing));
    }

    #[test]
    fn who_went_through_all_courts_is_not_asked_what_kept_them_from_it() {
        let walk = |answers: &Answers| {
            let mut steps = vec![Step::About];
            while let Some(next) = answers.after(*steps.last().unwrap()) {
                assert_eq!(answers.before(next), steps.last().copied());
                steps.push(next);
            }
            steps.len()
        };
        assert_eq!((walk(&answers()), walk(&Answers::default())), (6, 7));
    }

    #[test]
    fn an_answer_is_asked_for_and_a_day_lies_not_ahead() {
        let today = day(TODAY);
        let fields =
            |answers: &Answers, step| answers.mistakes(step, today).into_iter().map(|m| m.field).collect::<Vec<_>>();
        let none = Answers::default();
        assert_eq!(fields(&none, Step::About), Vec::<String>::new());
        assert_eq!(fields(&none, Step::Whom), ["who"]);
        assert_eq!(fields(&Answers { when: Some(day("2026-11-28")), ..none }, Step::When), ["when_day", "goes_on"]);
    }

    proptest! {
        #[test]
        fn whatever_is_answered_each_committee_looks_at_the_same_points(
            who in 0..5_usize, courts in 0..4_usize, hindered in 0..4_usize, before in 0..4_usize, named in 0..3_usize,
            when in -9_000..0_i32, decided in -9_000..0_i32, topic in 0..10_usize,
        ) {
            let book = &*BOOK;
            let today = day(TODAY);
            let answers = Answers {
                topics: vec![Topic::ALL[topic]],
                groups: Group::ALL.to_vec(),
                who: Some(Who::ALL[who]),
                when: Some(today.plus_days(when)),
                goes_on: Some(GoesOn::Unsure),
                courts: Some(Courts::ALL[courts]),
                decided: Some(today.plus_days(decided)),
                hindered: Some(Hindered::ALL[hindered]),
                before: Some(Before::ALL[before]),
                ended: None,
                named: Some(Named::ALL[named]),
            };
            for advice in weigh(book, &book.facts, &answers, today) {
                let expected = if advice.acceptance.since.is_some() { 7 } else { 6 };
                prop_assert_eq!(advice.points.len(), expected);
                // a day that has passed is never told as one to come
                let passed = advice.points.iter().any(|p| p.verdict == Verdict::Until && p.day.is_some_and(|d| d < today));
                prop_assert!(!passed);
            }
        }
    }
}
