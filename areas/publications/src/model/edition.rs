//! An edition of the annual report: chapters, blocks, versions, reviews.
