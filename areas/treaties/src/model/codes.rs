//! Words that are stored and counted, and how what was typed is kept.

/// Declares an enum whose every variant has a stable word, kept in the database.
macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, sqlx::Type)]
        #[sqlx(type_name = "text")]
        pub enum $name { $($(#[$vdoc])* #[sqlx(rename = $code)] $variant,)+ }

        impl $name {
            /// All of them, in their order.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The stored word.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// Reads the stored word.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.code() == code)
            }
        }
    };
}
pub(crate) use coded;

coded! {
    /// Where a State reports to, and what hears individual complaints: the treaty bodies, the Universal Periodic Review
    /// and the special procedures of the Human Rights Council.
    Procedure {
        /// Human Rights Committee.
        Hrc = "hrc",
        /// Committee on Economic, Social and Cultural Rights.
        Cescr = "cescr",
        /// Committee on the Elimination of Racial Discrimination.
        Cerd = "cerd",
        /// Committee on the Elimination of Discrimination against Women.
        Cedaw = "cedaw",
        /// Committee against Torture.
        Cat = "cat",
        /// Committee on the Rights of the Child.
        Crc = "crc",
        /// Committee on Migrant Workers.
        Cmw = "cmw",
        /// Committee on Enforced Disappearances.
        Ced = "ced",
        /// Committee on the Rights of Persons with Disabilities.
        Crpd = "crpd",
        /// Subcommittee on Prevention of Torture: visits, no reports.
        Spt = "spt",
        /// Universal Periodic Review.
        Upr = "upr",
        /// Special procedures: rapporteurs, independent experts, working groups.
        SpecialProcedures = "special-procedures",
    }
}

impl Procedure {
    /// The committees that treaties give individual communications to. Whether one may hear complaints against the State
    /// on a day is another question.
    pub const HEARING: &[Self] =
        &[Self::Hrc, Self::Cescr, Self::Cerd, Self::Cedaw, Self::Cat, Self::Crc, Self::Cmw, Self::Ced, Self::Crpd];
}

/// What a browser sent, as it is kept: line breaks as `\n`, no control characters, no space at the ends.
pub(crate) fn clean(text: &str) -> String {
    let unix = text.replace("\r\n", "\n").replace('\r', "\n");
    unix.chars().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect::<String>().trim().to_owned()
}
