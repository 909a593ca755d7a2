//! What the office bring to the annual report, to briefings and to the dashboard.

use crate::Desk;
use access::Actor;
use base::{Date, Lang};
use db::ReadTx;
use exchange::Later;
use exchange::report::{Asked, Brief, Chapter, Contribution as Offers, Part, Signal};

const CHAPTERS: &[Chapter] = &[];

/// The area's contribution.
pub struct Contribution(pub Desk);

impl std::fmt::Debug for Contribution {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Contribution")
    }
}

impl Offers for Contribution {
    fn chapters(&self) -> &'static [Chapter] {
        CHAPTERS
    }

    fn chapter<'a>(&'a self, _: &'a mut ReadTx, _: Asked<'a>) -> Later<'a, Vec<Part>> {
        Box::pin(async { Ok(vec![]) })
    }

    fn brief<'a>(&'a self, _: &'a mut ReadTx, _: Asked<'a>) -> Later<'a, Brief> {
        Box::pin(async { Ok(Brief::default()) })
    }

    fn signals<'a>(&'a self, _: &'a mut ReadTx, _: &'a Actor, _: Date, _: Lang) -> Later<'a, Vec<Signal>> {
        Box::pin(async { Ok(vec![]) })
    }
}
