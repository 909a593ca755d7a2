//! One function for each thing a person does.

pub mod briefings;
pub mod dashboard;
pub mod editions;
pub mod figures;
pub mod releases;
pub mod site;
