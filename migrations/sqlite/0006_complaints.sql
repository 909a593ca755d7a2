-- Cases and what happened to them. In clear stand only codes that must be counted or routed, and
-- clocks; what anybody wrote is sealed in the vault's entries, of which these rows hold the ids.
CREATE TABLE complaint_case (
  id           BLOB PRIMARY KEY,
  reference    TEXT NOT NULL UNIQUE,
  number       TEXT UNIQUE,
  lang         TEXT NOT NULL CHECK (lang IN ('kk', 'ru', 'en')),
  channel      TEXT NOT NULL CHECK (channel IN ('web', 'partner', 'post', 'telephone', 'office', 'visit', 'detention')),
  partner      TEXT,
  on_behalf    TEXT NOT NULL CHECK (on_behalf IN ('self', 'other', 'detained', 'organisation', 'child', 'unknown')),
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  passes       TEXT NOT NULL CHECK (passes IN ('name', 'story', 'nothing')),
  return_path  TEXT NOT NULL CHECK (return_path IN ('receipt', 'slip', 'address', 'none')),
  state        TEXT NOT NULL CHECK (state IN ('received', 'registered', 'admitted', 'heard', 'decided', 'answered', 'closed')),
  ending       TEXT CHECK (ending IN ('explained', 'forwarded', 'refused', 'discontinued', 'withdrawn', 'found', 'not_found', 'settled')),
  urgent       TEXT CHECK (urgent IN ('torture', 'life')),
  alerted_at   TEXT,
  region       TEXT,
  body         TEXT,
  body_level   TEXT,
  right_key    TEXT,
  issue_key    TEXT,
  unit         BLOB NOT NULL,
  officer      BLOB,
  label_entry  BLOB,
  arrived_at   TEXT NOT NULL,
  registered_at TEXT,
  closed_at    TEXT,
  next_act     TEXT NOT NULL,
  next_at      TEXT NOT NULL,
  unread INTEGER NOT NULL CHECK (unread IN (0, 1)),
  version      INTEGER NOT NULL
) STRICT;

-- The queue: what is due first. Closed cases fall out of it.
CREATE INDEX complaint_queue ON complaint_case (unit, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_queue_officer ON complaint_case (officer, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_queue_all ON complaint_case (next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_by_arrival ON complaint_case (arrived_at, id);

-- The timeline: who did what, in codes; words are in the entry.
CREATE TABLE complaint_step (
  root       BLOB NOT NULL REFERENCES complaint_case (id),
  n          INTEGER NOT NULL,
  at         TEXT NOT NULL,
  voice      TEXT NOT NULL CHECK (voice IN ('person', 'office', 'body', 'calendar')),
  person     BLOB,
  role       TEXT,
  kind       TEXT NOT NULL,
  entry      BLOB,
  detail     TEXT NOT NULL,
  shown INTEGER NOT NULL CHECK (shown IN (0, 1)),
  PRIMARY KEY (root, n)
) STRICT;

-- Several clocks run for a case; each keeps its steps, so that it can be worked out anew.
CREATE TABLE complaint_clock (
  root       BLOB NOT NULL REFERENCES complaint_case (id),
  id         BLOB NOT NULL,
  rule       TEXT NOT NULL,
  about      BLOB,
  steps      TEXT NOT NULL,
  due_at     TEXT NOT NULL,
  stopped_at TEXT,
  PRIMARY KEY (root, id)
) STRICT;

CREATE INDEX complaint_clock_due ON complaint_clock (due_at, root, id) WHERE stopped_at IS NULL;

-- Inquiries to bodies, each with the letter that went out and the reply that came.
CREATE TABLE complaint_inquiry (
  root        BLOB NOT NULL REFERENCES complaint_case (id),
  id          BLOB NOT NULL,
  body        TEXT NOT NULL,
  letter      BLOB NOT NULL,
  passed_on   TEXT NOT NULL CHECK (passed_on IN ('name', 'story', 'nothing')),
  sent_at     TEXT NOT NULL,
  replied_at  TEXT,
  reply_entry BLOB,
  PRIMARY KEY (root, id)
) STRICT;

-- The check of admissibility: one row for each ground of the rulebook's day.
CREATE TABLE complaint_ground (
  root     BLOB NOT NULL REFERENCES complaint_case (id),
  ground   TEXT NOT NULL,
  stands INTEGER NOT NULL CHECK (stands IN (0, 1)),
  at       TEXT NOT NULL,
  person   BLOB NOT NULL,
  PRIMARY KEY (root, ground)
) STRICT;

-- Sealed files; name, type and key of each are in its entry.
CREATE TABLE complaint_file (
  root   BLOB NOT NULL REFERENCES complaint_case (id),
  id     BLOB NOT NULL,
  entry  BLOB NOT NULL,
  size   INTEGER NOT NULL,
  voice  TEXT NOT NULL CHECK (voice IN ('person', 'office', 'body', 'calendar')),
  at     TEXT NOT NULL,
  PRIMARY KEY (root, id)
) STRICT;

-- What a person has begun to tell; sealed under a secret only their cookie has, gone after a day.
CREATE TABLE complaint_draft (
  id      BLOB PRIMARY KEY,
  sealed  BLOB NOT NULL,
  until   TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

CREATE INDEX complaint_draft_until ON complaint_draft (until);

CREATE TABLE complaint_draft_file (
  draft  BLOB NOT NULL REFERENCES complaint_draft (id) ON DELETE CASCADE,
  id     BLOB NOT NULL,
  size   INTEGER NOT NULL,
  PRIMARY KEY (draft, id)
) STRICT;

-- Answers to repeated calls of the programming interface, sealed under the caller's key.
CREATE TABLE complaint_repeat (
  id      BLOB PRIMARY KEY,
  request BLOB NOT NULL,
  root    BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  until   TEXT NOT NULL
) STRICT;

CREATE INDEX complaint_repeat_until ON complaint_repeat (until);

CREATE INDEX complaint_by_end ON complaint_case (closed_at, id) WHERE closed_at IS NOT NULL;
