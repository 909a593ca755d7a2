-- How areas meet: events, releases of statistics, registers, numbers, letters, what is public.

-- The end of each stream; its row is locked while an event is added, so a stream has no gaps.
CREATE TABLE exchange_stream (
  stream uuid PRIMARY KEY,
  last   bigint NOT NULL
);

-- The outbox.
CREATE TABLE exchange_event (
  id      uuid PRIMARY KEY,
  stream  uuid NOT NULL REFERENCES exchange_stream (stream),
  seq     bigint NOT NULL,
  at      timestamptz NOT NULL,
  version bigint NOT NULL,
  name    text NOT NULL,
  payload jsonb NOT NULL,
  UNIQUE (stream, seq)
);

-- How far each consumer is in each stream.
CREATE TABLE exchange_cursor (
  consumer  text NOT NULL,
  stream    uuid NOT NULL,
  seq       bigint NOT NULL,
  attempts  bigint NOT NULL,
  next_at   timestamptz,
  error     text,
  parked_at timestamptz,
  PRIMARY KEY (consumer, stream)
);

CREATE INDEX exchange_cursor_parked ON exchange_cursor (parked_at) WHERE parked_at IS NOT NULL;

-- Releases of a measure are made one after the other; the row is the lock.
CREATE TABLE exchange_measure (
  measure  text PRIMARY KEY,
  releases bigint NOT NULL
);

-- What was released, and for staff's database only the counts behind it, against which later
-- releases are checked.
CREATE TABLE exchange_release (
  measure  text NOT NULL REFERENCES exchange_measure (measure),
  n        bigint NOT NULL,
  at       timestamptz NOT NULL,
  released jsonb NOT NULL,
  proof    jsonb NOT NULL,
  PRIMARY KEY (measure, n)
);

-- Bodies, places, regions, rights. A row is never changed: of the same first day the highest
-- version counts.
CREATE TABLE exchange_register (
  register    text NOT NULL CHECK (register IN ('regions', 'bodies', 'place-kinds', 'places', 'rights')),
  key         text NOT NULL,
  version     bigint NOT NULL,
  kk          text NOT NULL,
  ru          text NOT NULL,
  en          text NOT NULL,
  valid_from  date,
  valid_until date,
  replaces    jsonb NOT NULL,
  parent      text,
  kind        text,
  level       text,
  region      text,
  source      jsonb NOT NULL,
  seeded      boolean NOT NULL,
  at          timestamptz NOT NULL,
  PRIMARY KEY (register, key, version)
);

-- The last number of each series and year; its row is locked while a number is taken.
CREATE TABLE exchange_series (
  series text NOT NULL,
  year   bigint NOT NULL,
  last   bigint NOT NULL,
  PRIMARY KEY (series, year)
);

CREATE TABLE exchange_number (
  series       text NOT NULL,
  year         bigint NOT NULL,
  n            bigint NOT NULL,
  root         uuid NOT NULL,
  at           timestamptz NOT NULL,
  cancelled_at timestamptz,
  reason       text,
  PRIMARY KEY (series, year, n),
  CHECK ((cancelled_at IS NULL) = (reason IS NULL))
);

CREATE INDEX exchange_number_root ON exchange_number (root);

-- Letters sent and received; their content is sealed in the vault's entry.
CREATE TABLE exchange_letter (
  id        uuid PRIMARY KEY,
  number    text NOT NULL,
  root      uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('outgoing', 'incoming')),
  body      text,
  lang      text NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  dated     date NOT NULL,
  kind      text NOT NULL,
  entry     uuid,
  passed_on text NOT NULL CHECK (passed_on IN ('name', 'story', 'nothing')),
  reply_due date,
  answers   uuid REFERENCES exchange_letter (id)
);

CREATE INDEX exchange_letter_root ON exchange_letter (root, dated, id);
CREATE INDEX exchange_letter_due ON exchange_letter (reply_due, id) WHERE reply_due IS NOT NULL;
CREATE INDEX exchange_letter_answers ON exchange_letter (answers) WHERE answers IS NOT NULL;

-- What is public, and the words it is found by.
CREATE TABLE exchange_public (
  document     uuid PRIMARY KEY,
  area         text NOT NULL,
  kind         text NOT NULL,
  kk           text NOT NULL,
  ru           text NOT NULL,
  en           text NOT NULL,
  path         text NOT NULL,
  published_at timestamptz NOT NULL,
  withdrawn_at timestamptz
);

CREATE INDEX exchange_public_shown ON exchange_public (published_at, document) WHERE withdrawn_at IS NULL;

CREATE TABLE exchange_public_word (
  document uuid NOT NULL REFERENCES exchange_public (document),
  word     text COLLATE "C" NOT NULL,
  PRIMARY KEY (document, word)
);
