-- Briefings: the event, who is invited, what the office says there, what was asked and promised.
--
-- Of a guest, organisation, kind and language lie open; name, post and address are sealed by the node key, the link's
-- token is kept as its hash. On `forget_on` what is sealed goes, and counts by kind and organisation stay.

CREATE TABLE publication_briefing (
  id           uuid PRIMARY KEY,
  state        text NOT NULL CHECK (state IN ('prepared', 'invited', 'held', 'closed', 'cancelled')),
  starts_at    timestamptz NOT NULL,
  since        date NOT NULL,
  forget_on    date NOT NULL,
  forgotten_at timestamptz,
  sequence     bigint NOT NULL,
  version      bigint NOT NULL,
  changed_at   timestamptz NOT NULL,
  published_at timestamptz,
  event        jsonb NOT NULL,
  note         jsonb NOT NULL
);
CREATE INDEX publication_briefing_listed ON publication_briefing (starts_at, id);
CREATE INDEX publication_briefing_forget ON publication_briefing (forget_on) WHERE forgotten_at IS NULL;

CREATE TABLE publication_guest (
  id           uuid PRIMARY KEY,
  briefing     uuid NOT NULL REFERENCES publication_briefing (id),
  kind         text NOT NULL CHECK (kind IN ('mission', 'international', 'media', 'civil', 'state')),
  organisation text NOT NULL,
  lang         text NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  sealed       bytea,
  token        bytea UNIQUE,
  kept_until   date,
  answer       text NOT NULL CHECK (answer IN ('waiting', 'yes', 'no', 'deputy')),
  answered_at  timestamptz,
  came_at      timestamptz,
  walk_in      boolean NOT NULL
);
CREATE INDEX publication_guest_of ON publication_guest (briefing, kind, organisation, id);
CREATE INDEX publication_guest_kept ON publication_guest (kept_until) WHERE kept_until IS NOT NULL;

-- What is to be sent to whom, once each. A row is claimed before it is sent; one that did not go is given back.
CREATE TABLE publication_guest_mail (
  guest      uuid NOT NULL REFERENCES publication_guest (id),
  what       text NOT NULL CHECK (what IN ('invitation', 'reminder', 'update', 'cancel', 'answer')),
  n          bigint NOT NULL,
  next_at    timestamptz NOT NULL,
  tries      bigint NOT NULL,
  claimed_at timestamptz,
  sent_at    timestamptz,
  by_hand    boolean NOT NULL,
  PRIMARY KEY (guest, what, n)
);
CREATE INDEX publication_guest_mail_due ON publication_guest_mail (next_at) WHERE claimed_at IS NULL AND sent_at IS NULL;

-- The pack: numbers and records as they stood, locked; words that are written around them, with a version.
CREATE TABLE publication_pack (
  briefing uuid NOT NULL REFERENCES publication_briefing (id),
  n        bigint NOT NULL,
  made_at  timestamptz NOT NULL,
  content  jsonb NOT NULL,
  words    jsonb NOT NULL,
  version  bigint NOT NULL,
  PRIMARY KEY (briefing, n)
);

-- What is said and not handed out.
CREATE TABLE publication_talking_point (
  id       uuid PRIMARY KEY,
  briefing uuid NOT NULL REFERENCES publication_briefing (id),
  theme    text NOT NULL,
  words    jsonb NOT NULL
);
CREATE INDEX publication_talking_point_of ON publication_talking_point (briefing, id);

-- Questions with answers that are kept from one briefing to the next.
CREATE TABLE publication_answer (
  id        uuid PRIMARY KEY,
  theme     text NOT NULL,
  question  jsonb NOT NULL,
  answer    jsonb NOT NULL,
  source    text NOT NULL,
  last_used date
);
CREATE INDEX publication_answer_of ON publication_answer (theme, id);

-- What was asked at the briefing. `organisation` stands there only if it agreed; `guest` only until the answer went out
-- or the guests are forgotten, and only if the answer is to be sent.
CREATE TABLE publication_question (
  id           uuid PRIMARY KEY,
  briefing     uuid NOT NULL REFERENCES publication_briefing (id),
  n            bigint NOT NULL,
  theme        text NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('mission', 'international', 'media', 'civil', 'state')),
  organisation text NOT NULL,
  guest        uuid REFERENCES publication_guest (id),
  state        text NOT NULL CHECK (state IN ('said', 'open', 'answered')),
  owner        jsonb NOT NULL,
  due          date,
  answered_on  date,
  is_public    boolean NOT NULL,
  question     jsonb NOT NULL,
  answer       jsonb NOT NULL,
  UNIQUE (briefing, n)
);
CREATE INDEX publication_question_open ON publication_question (due, id) WHERE state = 'open';
CREATE INDEX publication_question_promised ON publication_question (due, id) WHERE state <> 'said' AND is_public;
