-- How areas meet: events, releases of statistics, registers, numbers, letters, what is public.

-- The end of each stream; its row is locked while an event is added, so a stream has no gaps.
CREATE TABLE exchange_stream (
  stream BLOB PRIMARY KEY,
  last   INTEGER NOT NULL
) STRICT;

-- The outbox.
CREATE TABLE exchange_event (
  id      BLOB PRIMARY KEY,
  stream  BLOB NOT NULL REFERENCES exchange_stream (stream),
  seq     INTEGER NOT NULL,
  at      TEXT NOT NULL,
  version INTEGER NOT NULL,
  name    TEXT NOT NULL,
  payload TEXT NOT NULL CHECK (json_valid(payload)),
  UNIQUE (stream, seq)
) STRICT;

-- How far each consumer is in each stream.
CREATE TABLE exchange_cursor (
  consumer  TEXT NOT NULL,
  stream    BLOB NOT NULL,
  seq       INTEGER NOT NULL,
  attempts  INTEGER NOT NULL,
  next_at   TEXT,
  error     TEXT,
  parked_at TEXT,
  PRIMARY KEY (consumer, stream)
) STRICT;

CREATE INDEX exchange_cursor_parked ON exchange_cursor (parked_at) WHERE parked_at IS NOT NULL;

-- Releases of a measure are made one after the other; the row is the lock.
CREATE TABLE exchange_measure (
  measure  TEXT PRIMARY KEY,
  releases INTEGER NOT NULL
) STRICT;

-- What was released, and for staff's database only the counts behind it, against which later
-- releases are checked.
CREATE TABLE exchange_release (
  measure  TEXT NOT NULL REFERENCES exchange_measure (measure),
  n        INTEGER NOT NULL,
  at       TEXT NOT NULL,
  released TEXT NOT NULL CHECK (json_valid(released)),
  proof    TEXT NOT NULL CHECK (json_valid(proof)),
  PRIMARY KEY (measure, n)
) STRICT;

-- Bodies, places, regions, rights. A row is never changed: of the same first day the highest
-- version counts.
CREATE TABLE exchange_register (
  register    TEXT NOT NULL CHECK (register IN ('regions', 'bodies', 'place-kinds', 'places', 'rights')),
  key         TEXT NOT NULL,
  version     INTEGER NOT NULL,
  kk          TEXT NOT NULL,
  ru          TEXT NOT NULL,
  en          TEXT NOT NULL,
  valid_from  TEXT,
  valid_until TEXT,
  replaces    TEXT NOT NULL CHECK (json_valid(replaces)),
  parent      TEXT,
  kind        TEXT,
  level       TEXT,
  region      TEXT,
  source      TEXT NOT NULL CHECK (json_valid(source)),
  seeded      INTEGER NOT NULL CHECK (seeded IN (0, 1)),
  at          TEXT NOT NULL,
  PRIMARY KEY (register, key, version)
) STRICT;

-- The last number of each series and year; its row is locked while a number is taken.
CREATE TABLE exchange_series (
  series TEXT NOT NULL,
  year   INTEGER NOT NULL,
  last   INTEGER NOT NULL,
  PRIMARY KEY (series, year)
) STRICT;

CREATE TABLE exchange_number (
  series       TEXT NOT NULL,
  year         INTEGER NOT NULL,
  n            INTEGER NOT NULL,
  root         BLOB NOT NULL,
  at           TEXT NOT NULL,
  cancelled_at TEXT,
  reason       TEXT,
  PRIMARY KEY (series, year, n),
  CHECK ((cancelled_at IS NULL) = (reason IS NULL))
) STRICT;

CREATE INDEX exchange_number_root ON exchange_number (root);

-- Letters sent and received; their content is sealed in the vault's entry.
CREATE TABLE exchange_letter (
  id        BLOB PRIMARY KEY,
  number    TEXT NOT NULL,
  root      BLOB NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('outgoing', 'incoming')),
  body      TEXT,
  lang      TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  dated     TEXT NOT NULL,
  kind      TEXT NOT NULL,
  entry     BLOB,
  passed_on TEXT NOT NULL CHECK (passed_on IN ('name', 'story', 'nothing')),
  reply_due TEXT,
  answers   BLOB REFERENCES exchange_letter (id)
) STRICT;

CREATE INDEX exchange_letter_root ON exchange_letter (root, dated, id);
CREATE INDEX exchange_letter_due ON exchange_letter (reply_due, id) WHERE reply_due IS NOT NULL;
CREATE INDEX exchange_letter_answers ON exchange_letter (answers) WHERE answers IS NOT NULL;

-- What is public, and the words it is found by.
CREATE TABLE exchange_public (
  document     BLOB PRIMARY KEY,
  area         TEXT NOT NULL,
  kind         TEXT NOT NULL,
  kk           TEXT NOT NULL,
  ru           TEXT NOT NULL,
  en           TEXT NOT NULL,
  path         TEXT NOT NULL,
  published_at TEXT NOT NULL,
  withdrawn_at TEXT
) STRICT;

CREATE INDEX exchange_public_shown ON exchange_public (published_at, document) WHERE withdrawn_at IS NULL;

CREATE TABLE exchange_public_word (
  document BLOB NOT NULL REFERENCES exchange_public (document),
  word     TEXT NOT NULL,
  PRIMARY KEY (document, word)
) STRICT, WITHOUT ROWID;
