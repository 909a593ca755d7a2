//! All SQL of the area, and nothing else.

pub mod briefings;
pub mod editions;
pub mod figures;
pub mod releases;
pub mod site;

/// Every text; a test prepares each on both engines.
pub const SQL: &[&[&str]] = &[
    briefings::SQL,
    briefings::guests::SQL,
    briefings::papers::SQL,
    briefings::questions::SQL,
    editions::SQL,
    figures::SQL,
    releases::SQL,
    site::SQL,
];
