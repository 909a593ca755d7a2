-- Briefings: the event, who is invited, what the office says there, what was asked and promised.
--
-- Of a guest, organisation, kind and language lie open; name, post and address are sealed by the node key, the link's
-- token is kept as its hash. On `forget_on` what is sealed goes, and counts by kind and organisation stay.

CREATE TABLE publication_briefing (
  id           BLOB PRIMARY KEY,
  state        TEXT NOT NULL CHECK (state IN ('prepared', 'invited', 'held', 'closed', 'cancelled')),
  starts_at    TEXT NOT NULL,
  since        TEXT NOT NULL,
  forget_on    TEXT NOT NULL,
  forgotten_at TEXT,
  sequence     INTEGER NOT NULL,
  version      INTEGER NOT NULL,
  changed_at   TEXT NOT NULL,
  published_at TEXT,
  event        TEXT NOT NULL,
  note         TEXT NOT NULL
) STRICT;
CREATE INDEX publication_briefing_listed ON publication_briefing (starts_at, id);
CREATE INDEX publication_briefing_forget ON publication_briefing (forget_on) WHERE forgotten_at IS NULL;

CREATE TABLE publication_guest (
  id           BLOB PRIMARY KEY,
  briefing     BLOB NOT NULL REFERENCES publication_briefing (id),
  kind         TEXT NOT NULL CHECK (kind IN ('mission', 'international', 'media', 'civil', 'state')),
  organisation TEXT NOT NULL,
  lang         TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  sealed       BLOB,
  token        BLOB UNIQUE,
  kept_until   TEXT,
  answer       TEXT NOT NULL CHECK (answer IN ('waiting', 'yes', 'no', 'deputy')),
  answered_at  TEXT,
  came_at      TEXT,
  walk_in      INTEGER NOT NULL CHECK (walk_in IN (0, 1))
) STRICT;
CREATE INDEX publication_guest_of ON publication_guest (briefing, kind, organisation, id);
CREATE INDEX publication_guest_kept ON publication_guest (kept_until) WHERE kept_until IS NOT NULL;

-- What is to be sent to whom, once each. A row is claimed before it is sent; one that did not go is given back.
CREATE TABLE publication_guest_mail (
  guest      BLOB NOT NULL REFERENCES publication_guest (id),
  what       TEXT NOT NULL CHECK (what IN ('invitation', 'reminder', 'update', 'cancel', 'answer')),
  n          INTEGER NOT NULL,
  next_at    TEXT NOT NULL,
  tries      INTEGER NOT NULL,
  claimed_at TEXT,
  sent_at    TEXT,
  by_hand    INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
  PRIMARY KEY (guest, what, n)
) STRICT;
CREATE INDEX publication_guest_mail_due ON publication_guest_mail (next_at) WHERE claimed_at IS NULL AND sent_at IS NULL;

-- The pack: numbers and records as they stood, locked; words that are written around them, with a version.
CREATE TABLE publication_pack (
  briefing BLOB NOT NULL REFERENCES publication_briefing (id),
  n        INTEGER NOT NULL,
  made_at  TEXT NOT NULL,
  content  TEXT NOT NULL,
  words    TEXT NOT NULL,
  version  INTEGER NOT NULL,
  PRIMARY KEY (briefing, n)
) STRICT;

-- What is said and not handed out.
CREATE TABLE publication_talking_point (
  id       BLOB PRIMARY KEY,
  briefing BLOB NOT NULL REFERENCES publication_briefing (id),
  theme    TEXT NOT NULL,
  words    TEXT NOT NULL
) STRICT;
CREATE INDEX publication_talking_point_of ON publication_talking_point (briefing, id);

-- Questions with answers that are kept from one briefing to the next.
CREATE TABLE publication_answer (
  id        BLOB PRIMARY KEY,
  theme     TEXT NOT NULL,
  question  TEXT NOT NULL,
  answer    TEXT NOT NULL,
  source    TEXT NOT NULL,
  last_used TEXT
) STRICT;
CREATE INDEX publication_answer_of ON publication_answer (theme, id);

-- What was asked at the briefing. `organisation` stands there only if it agreed; `guest` only until the answer went out
-- or the guests are forgotten, and only if the answer is to be sent.
CREATE TABLE publication_question (
  id           BLOB PRIMARY KEY,
  briefing     BLOB NOT NULL REFERENCES publication_briefing (id),
  n            INTEGER NOT NULL,
  theme        TEXT NOT NULL,
  kind         TEXT NOT NULL CHECK (kind IN ('mission', 'international', 'media', 'civil', 'state')),
  organisation TEXT NOT NULL,
  guest        BLOB REFERENCES publication_guest (id),
  state        TEXT NOT NULL CHECK (state IN ('said', 'open', 'answered')),
  owner        TEXT NOT NULL,
  due          TEXT,
  answered_on  TEXT,
  is_public    INTEGER NOT NULL CHECK (is_public IN (0, 1)),
  question     TEXT NOT NULL,
  answer       TEXT NOT NULL,
  UNIQUE (briefing, n)
) STRICT;
CREATE INDEX publication_question_open ON publication_question (due, id) WHERE state = 'open';
CREATE INDEX publication_question_promised ON publication_question (due, id) WHERE state <> 'said' AND is_public = 1;
