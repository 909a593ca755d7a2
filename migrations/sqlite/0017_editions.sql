-- The annual report: editions, blocks of their chapters with every version, what was drawn for them, what was published.
-- Nothing of it is secret once it is published; nothing is overwritten.

-- `version` goes up with each act, so that nobody publishes what they have not seen.
CREATE TABLE publication_edition (
  id           BLOB PRIMARY KEY,
  year         INTEGER NOT NULL UNIQUE,
  period_from  TEXT NOT NULL,
  period_until TEXT NOT NULL,
  as_of        TEXT,
  version      INTEGER NOT NULL,
  issues       INTEGER NOT NULL,
  made_at      TEXT NOT NULL
) STRICT;

CREATE TABLE publication_block (
  id      BLOB PRIMARY KEY,
  edition BLOB NOT NULL REFERENCES publication_edition (id),
  chapter TEXT NOT NULL,
  place   INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('text', 'table', 'picture', 'figure', 'facts')),
  figure  TEXT NOT NULL,
  is_out  INTEGER NOT NULL CHECK (is_out IN (0, 1)),
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX publication_block_of_edition ON publication_block (edition, chapter, place, id);

-- What somebody wrote, and what somebody else said of it.
CREATE TABLE publication_block_version (
  block       BLOB NOT NULL REFERENCES publication_block (id),
  n           INTEGER NOT NULL,
  at          TEXT NOT NULL,
  person      BLOB NOT NULL,
  content     TEXT NOT NULL,
  verdict     TEXT NOT NULL CHECK (verdict IN ('written', 'approved', 'returned')),
  reviewer    BLOB,
  reviewed_at TEXT,
  reason      TEXT NOT NULL,
  PRIMARY KEY (block, n)
) STRICT;

-- What areas brought to a chapter at one moment: their figures by name, and what they told.
CREATE TABLE publication_drawing (
  edition BLOB NOT NULL REFERENCES publication_edition (id),
  as_of   TEXT NOT NULL,
  chapter TEXT NOT NULL,
  place   INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (edition, as_of, chapter)
) STRICT;

CREATE TABLE publication_picture (
  id     BLOB PRIMARY KEY,
  media  TEXT NOT NULL,
  bytes  BLOB NOT NULL,
  person BLOB NOT NULL,
  at     TEXT NOT NULL
) STRICT;

-- Numbers of years before the records began.
CREATE TABLE publication_older (
  year   INTEGER NOT NULL,
  figure TEXT NOT NULL,
  code   TEXT NOT NULL,
  number INTEGER NOT NULL,
  source TEXT NOT NULL,
  person BLOB,
  at     TEXT NOT NULL,
  PRIMARY KEY (figure, year, code)
) STRICT;

-- What was published: the first issue, and one for each correction.
CREATE TABLE publication_issue (
  edition BLOB NOT NULL REFERENCES publication_edition (id),
  n       INTEGER NOT NULL,
  at      TEXT NOT NULL,
  person  BLOB NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (edition, n)
) STRICT;

-- Its files, made once.
CREATE TABLE publication_issue_file (
  edition BLOB NOT NULL,
  n       INTEGER NOT NULL,
  lang    TEXT NOT NULL,
  form    TEXT NOT NULL CHECK (form IN ('pdf', 'docx')),
  bytes   BLOB NOT NULL,
  PRIMARY KEY (edition, n, lang, form),
  FOREIGN KEY (edition, n) REFERENCES publication_issue (edition, n)
) STRICT;
