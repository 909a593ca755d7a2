-- Cases and what happened to them. In clear stand only codes that must be counted or routed, and
-- clocks; what anybody wrote is sealed in the vault's entries, of which these rows hold the ids.
CREATE TABLE complaint_case (
  id           uuid PRIMARY KEY,
  reference    text NOT NULL UNIQUE,
  number       text UNIQUE,
  lang         text NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  channel      text NOT NULL CHECK (channel IN ('web', 'partner', 'post', 'telephone', 'office', 'visit', 'detention')),
  partner      text,
  on_behalf    text NOT NULL CHECK (on_behalf IN ('self', 'other', 'detained', 'organisation', 'child', 'unknown')),
  anonymous boolean NOT NULL,
  passes       text NOT NULL CHECK (passes IN ('name', 'story', 'nothing')),
  return_path  text NOT NULL CHECK (return_path IN ('receipt', 'slip', 'address', 'none')),
  state        text NOT NULL CHECK (state IN ('received', 'registered', 'admitted', 'heard', 'decided', 'answered', 'closed')),
  ending       text CHECK (ending IN ('explained', 'forwarded', 'refused', 'discontinued', 'withdrawn', 'found', 'not_found', 'settled')),
  urgent       text CHECK (urgent IN ('torture', 'life')),
  alerted_at   timestamptz,
  region       text,
  body         text,
  body_level   text,
  right_key    text,
  issue_key    text,
  unit         uuid NOT NULL,
  officer      uuid,
  label_entry  uuid,
  arrived_at   timestamptz NOT NULL,
  registered_at timestamptz,
  closed_at    timestamptz,
  next_act     text NOT NULL,
  next_at      timestamptz NOT NULL,
  unread boolean NOT NULL,
  version      bigint NOT NULL
);

-- The queue: what is due first. Closed cases fall out of it.
CREATE INDEX complaint_queue ON complaint_case (unit, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_queue_officer ON complaint_case (officer, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_queue_all ON complaint_case (next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_by_arrival ON complaint_case (arrived_at, id);

-- The timeline: who did what, in codes; words are in the entry.
CREATE TABLE complaint_step (
  root       uuid NOT NULL REFERENCES complaint_case (id),
  n          bigint NOT NULL,
  at         timestamptz NOT NULL,
  voice      text NOT NULL CHECK (voice IN ('person', 'office', 'body', 'calendar')),
  person     uuid,
  role       text,
  kind       text NOT NULL,
  entry      uuid,
  detail     jsonb NOT NULL,
  shown boolean NOT NULL,
  PRIMARY KEY (root, n)
);

-- Several clocks run for a case; each keeps its steps, so that it can be worked out anew.
CREATE TABLE complaint_clock (
  root       uuid NOT NULL REFERENCES complaint_case (id),
  id         uuid NOT NULL,
  rule       text NOT NULL,
  about      uuid,
  steps      jsonb NOT NULL,
  due_at     timestamptz NOT NULL,
  stopped_at timestamptz,
  PRIMARY KEY (root, id)
);

CREATE INDEX complaint_clock_due ON complaint_clock (due_at, root, id) WHERE stopped_at IS NULL;

-- Inquiries to bodies, each with the letter that went out and the reply that came.
CREATE TABLE complaint_inquiry (
  root        uuid NOT NULL REFERENCES complaint_case (id),
  id          uuid NOT NULL,
  body        text NOT NULL,
  letter      uuid NOT NULL,
  passed_on   text NOT NULL CHECK (passed_on IN ('name', 'story', 'nothing')),
  sent_at     timestamptz NOT NULL,
  replied_at  timestamptz,
  reply_entry uuid,
  PRIMARY KEY (root, id)
);

-- The check of admissibility: one row for each ground of the rulebook's day.
CREATE TABLE complaint_ground (
  root     uuid NOT NULL REFERENCES complaint_case (id),
  ground   text NOT NULL,
  stands boolean NOT NULL,
  at       timestamptz NOT NULL,
  person   uuid NOT NULL,
  PRIMARY KEY (root, ground)
);

-- Sealed files; name, type and key of each are in its entry.
CREATE TABLE complaint_file (
  root   uuid NOT NULL REFERENCES complaint_case (id),
  id     uuid NOT NULL,
  entry  uuid NOT NULL,
  size   bigint NOT NULL,
  voice  text NOT NULL CHECK (voice IN ('person', 'office', 'body', 'calendar')),
  at     timestamptz NOT NULL,
  PRIMARY KEY (root, id)
);

-- What a person has begun to tell; sealed under a secret only their cookie has, gone after a day.
CREATE TABLE complaint_draft (
  id      bytea PRIMARY KEY,
  sealed  bytea NOT NULL,
  until   timestamptz NOT NULL,
  version bigint NOT NULL
);

CREATE INDEX complaint_draft_until ON complaint_draft (until);

CREATE TABLE complaint_draft_file (
  draft  bytea NOT NULL REFERENCES complaint_draft (id) ON DELETE CASCADE,
  id     uuid NOT NULL,
  size   bigint NOT NULL,
  PRIMARY KEY (draft, id)
);

-- Answers to repeated calls of the programming interface, sealed under the caller's key.
CREATE TABLE complaint_repeat (
  id      bytea PRIMARY KEY,
  request bytea NOT NULL,
  root    uuid NOT NULL,
  sealed  bytea NOT NULL,
  until   timestamptz NOT NULL
);

CREATE INDEX complaint_repeat_until ON complaint_repeat (until);

CREATE INDEX complaint_by_end ON complaint_case (closed_at, id) WHERE closed_at IS NOT NULL;
