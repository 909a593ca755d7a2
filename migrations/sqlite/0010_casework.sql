-- Casework in depth. As before, in clear stand codes and clocks only; words are in the vault's entries.

-- Letters to bodies that have somebody to answer here: each with keys of its own (`root`), so that whoever answers opens
-- that letter and nothing else. `stream` is the case or recommendation it is about.
CREATE TABLE exchange_post (
  letter     BLOB PRIMARY KEY REFERENCES exchange_letter (id),
  root       BLOB NOT NULL UNIQUE,
  stream     BLOB NOT NULL,
  body       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  about      BLOB,
  sent_at    TEXT NOT NULL,
  due_at     TEXT,
  opened_at  TEXT,
  replied_at TEXT,
  files      INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX exchange_post_of_body ON exchange_post (body, sent_at, letter);
CREATE INDEX exchange_post_waiting ON exchange_post (body, due_at, letter) WHERE replied_at IS NULL AND due_at IS NOT NULL;
CREATE INDEX exchange_post_of_stream ON exchange_post (stream, sent_at, letter);
CREATE INDEX exchange_post_awaited ON exchange_post (due_at, letter) WHERE replied_at IS NULL AND due_at IS NOT NULL;

-- Files of a letter or of its reply; name, type and key of each are in its entry.
CREATE TABLE exchange_post_file (
  root  BLOB NOT NULL REFERENCES exchange_post (root),
  id    BLOB NOT NULL,
  entry BLOB NOT NULL,
  size  INTEGER NOT NULL,
  at    TEXT NOT NULL,
  PRIMARY KEY (root, id)
) STRICT;

-- By which anybody can ask whether a letter is ours: a random code that stands on it, and the hash of its file.
ALTER TABLE exchange_letter ADD COLUMN code TEXT;
ALTER TABLE exchange_letter ADD COLUMN hash TEXT;
CREATE UNIQUE INDEX exchange_letter_code ON exchange_letter (code) WHERE code IS NOT NULL;

-- What a job has come to, such as the calendar that clocks were last counted by.
CREATE TABLE exchange_mark (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  at    TEXT NOT NULL
) STRICT;

-- Where a person wants the daily word on what is due, sealed by the node's key; nothing if they do not want it.
ALTER TABLE institution_account ADD COLUMN mail BLOB;
ALTER TABLE institution_account ADD COLUMN mail_lang TEXT;

-- How a case began, beside the way it came.
ALTER TABLE complaint_case ADD COLUMN origin TEXT NOT NULL DEFAULT 'complaint' CHECK (origin IN ('complaint', 'own-initiative', 'press', 'visit'));
-- Risk of reprisal; nothing before somebody has looked.
ALTER TABLE complaint_case ADD COLUMN risk TEXT CHECK (risk IN ('none', 'some', 'high'));
-- To whom a late period has come: 0 nobody, 1 the head of the unit, 2 whoever leads the institution.
ALTER TABLE complaint_case ADD COLUMN escalated INTEGER NOT NULL DEFAULT 0;
-- A body has replied, and nobody has read it yet.
ALTER TABLE complaint_case ADD COLUMN news INTEGER NOT NULL DEFAULT 0 CHECK (news IN (0, 1));
-- The unit that is asked to take the case.
ALTER TABLE complaint_case ADD COLUMN offered_to BLOB;
-- The case that goes on in its place.
ALTER TABLE complaint_case ADD COLUMN merged_into BLOB;
-- Somebody else looks at the decision once more.
ALTER TABLE complaint_case ADD COLUMN reviewing INTEGER NOT NULL DEFAULT 0 CHECK (reviewing IN (0, 1));
-- The complainant was asked how it was, and has answered; the answer itself stands nowhere near.
ALTER TABLE complaint_case ADD COLUMN polled INTEGER NOT NULL DEFAULT 0 CHECK (polled IN (0, 1));
CREATE INDEX complaint_offered ON complaint_case (offered_to, next_at, id) WHERE offered_to IS NOT NULL;

-- Lists narrowed to one code stay as quick as the whole: whose cases, the code, what is due first.
CREATE INDEX complaint_list_unit_state ON complaint_case (unit, state, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_unit_right ON complaint_case (unit, right_key, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_unit_region ON complaint_case (unit, region, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_unit_body ON complaint_case (unit, body, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_state ON complaint_case (state, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_right ON complaint_case (right_key, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_region ON complaint_case (region, next_at, id) WHERE state <> 'closed';
CREATE INDEX complaint_list_body ON complaint_case (body, next_at, id) WHERE state <> 'closed';
-- What stands out in somebody's day.
CREATE INDEX complaint_stands_out ON complaint_case (unit, next_at, id) WHERE state <> 'closed' AND (unread OR news OR escalated > 0);
-- Cases that may be about one matter: looked for when one is registered.
CREATE INDEX complaint_like ON complaint_case (right_key, region, arrived_at, id);

-- When the calendar next looks at a clock (a reminder before, an escalation after), which look that is, and to whom
-- lateness has come.
ALTER TABLE complaint_clock ADD COLUMN look_at TEXT;
ALTER TABLE complaint_clock ADD COLUMN looked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE complaint_clock ADD COLUMN level INTEGER NOT NULL DEFAULT 0;
CREATE INDEX complaint_clock_look ON complaint_clock (look_at, root, id) WHERE look_at IS NOT NULL AND stopped_at IS NULL;

-- What became of clocks when the calendar or the periods changed.
CREATE TABLE complaint_recount (
  root   BLOB NOT NULL REFERENCES complaint_case (id),
  clock  BLOB NOT NULL,
  at     TEXT NOT NULL,
  rule   TEXT NOT NULL,
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  PRIMARY KEY (root, clock, at)
) STRICT;
CREATE INDEX complaint_recount_at ON complaint_recount (at, clock);

-- People of a case and the part each has; who they are is in the entry, with their groups and needs.
CREATE TABLE complaint_party (
  root    BLOB NOT NULL REFERENCES complaint_case (id),
  id      BLOB NOT NULL,
  part    TEXT NOT NULL CHECK (part IN ('complainant', 'victim', 'representative', 'witness', 'official')),
  entry   BLOB NOT NULL,
  at      TEXT NOT NULL,
  gone_at TEXT,
  PRIMARY KEY (root, id)
) STRICT;

-- Something somebody has to do for a case, by a day.
CREATE TABLE complaint_task (
  root    BLOB NOT NULL REFERENCES complaint_case (id),
  id      BLOB NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('translate', 'interpret', 'deliver', 'call', 'measure', 'settlement', 'other')),
  person  BLOB,
  due     TEXT NOT NULL,
  entry   BLOB NOT NULL,
  made_at TEXT NOT NULL,
  done_at TEXT,
  PRIMARY KEY (root, id)
) STRICT;
CREATE INDEX complaint_task_open ON complaint_task (person, due, id) WHERE done_at IS NULL;

-- Pressure on somebody because of the complaint: a matter of its own, with its own clock and measures.
CREATE TABLE complaint_reprisal (
  root     BLOB NOT NULL REFERENCES complaint_case (id),
  id       BLOB NOT NULL,
  against  TEXT NOT NULL CHECK (against IN ('complainant', 'witness', 'defender', 'npm-member', 'staff')),
  entry    BLOB NOT NULL,
  at       TEXT NOT NULL,
  ended_at TEXT,
  PRIMARY KEY (root, id)
) STRICT;

-- How cases hang together: `root` is the one the link was made on.
CREATE TABLE complaint_link (
  root   BLOB NOT NULL REFERENCES complaint_case (id),
  other  BLOB NOT NULL REFERENCES complaint_case (id),
  kind   TEXT NOT NULL CHECK (kind IN ('same', 'series', 'repeat', 'split', 'born')),
  person BLOB,
  at     TEXT NOT NULL,
  PRIMARY KEY (root, other, kind),
  CHECK (root <> other)
) STRICT;
CREATE INDEX complaint_link_back ON complaint_link (other, root);

-- A case offered to another unit, which takes it or gives it back; until then the offer can be taken back.
CREATE TABLE complaint_referral (
  root       BLOB NOT NULL REFERENCES complaint_case (id),
  id         BLOB NOT NULL,
  from_unit  BLOB NOT NULL,
  to_unit    BLOB NOT NULL,
  person     BLOB NOT NULL,
  at         TEXT NOT NULL,
  entry      BLOB NOT NULL,
  outcome    TEXT CHECK (outcome IN ('accepted', 'returned', 'revoked')),
  decided_at TEXT,
  decided_by BLOB,
  answer     BLOB,
  PRIMARY KEY (root, id)
) STRICT;
CREATE UNIQUE INDEX complaint_referral_open ON complaint_referral (root) WHERE outcome IS NULL;

-- What came of a case for people, as the institution counts it; money in whole units of the country's currency.
CREATE TABLE complaint_remedy (
  root   BLOB NOT NULL REFERENCES complaint_case (id),
  id     BLOB NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('restored', 'criminal', 'administrative', 'disciplinary', 'compensation', 'apology', 'practice', 'advice')),
  people INTEGER NOT NULL,
  amount INTEGER,
  person BLOB NOT NULL,
  at     TEXT NOT NULL,
  PRIMARY KEY (root, id)
) STRICT;
CREATE INDEX complaint_remedy_at ON complaint_remedy (at, id);

-- An amicable settlement, and whether its terms were kept.
CREATE TABLE complaint_settlement (
  root      BLOB NOT NULL REFERENCES complaint_case (id),
  id        BLOB NOT NULL,
  entry     BLOB NOT NULL,
  agreed_at TEXT NOT NULL,
  due       TEXT NOT NULL,
  kept INTEGER CHECK (kept IN (0, 1)),
  kept_at   TEXT,
  PRIMARY KEY (root, id)
) STRICT;

-- The complainant does not agree, or complains of the office itself; decided by somebody who had no hand in it.
CREATE TABLE complaint_review_asked (
  root       BLOB NOT NULL REFERENCES complaint_case (id),
  id         BLOB NOT NULL,
  about      TEXT NOT NULL CHECK (about IN ('decision', 'office')),
  entry      BLOB NOT NULL,
  at         TEXT NOT NULL,
  outcome    TEXT CHECK (outcome IN ('upheld', 'confirmed')),
  decided_at TEXT,
  decided_by BLOB,
  answer     BLOB,
  PRIMARY KEY (root, id)
) STRICT;
CREATE UNIQUE INDEX complaint_review_open ON complaint_review_asked (root) WHERE outcome IS NULL;

-- How people found it, from 1 to 5. No case, no day: who answered cannot be told from it.
CREATE TABLE complaint_voice (
  id      BLOB PRIMARY KEY,
  month   TEXT NOT NULL,
  fair    INTEGER NOT NULL,
  clear   INTEGER NOT NULL,
  in_time INTEGER NOT NULL
) STRICT;
CREATE INDEX complaint_voice_month ON complaint_voice (month);

-- The public register of letters that a body has not answered in time: by one rule for all bodies, never a person.
CREATE TABLE complaint_overdue (
  letter       BLOB PRIMARY KEY,
  body         TEXT NOT NULL,
  due          TEXT NOT NULL,
  noticed_at   TEXT NOT NULL,
  answer_by    TEXT NOT NULL,
  notice       BLOB NOT NULL,
  statement    TEXT,
  decided_at   TEXT,
  decided_by   BLOB,
  published INTEGER CHECK (published IN (0, 1)),
  replied_at   TEXT,
  correction   TEXT,
  corrected_at TEXT
) STRICT;
CREATE INDEX complaint_overdue_shown ON complaint_overdue (due, letter) WHERE published;
CREATE INDEX complaint_overdue_open ON complaint_overdue (answer_by, letter) WHERE decided_at IS NULL;

-- Days on which a person was sent the word on what is due.
CREATE TABLE complaint_digest (
  person BLOB NOT NULL,
  day    TEXT NOT NULL,
  PRIMARY KEY (person, day)
) STRICT;

-- Recommendations after they were issued: who must do what, and what became of it.
CREATE TABLE reform_recommendation (
  id        BLOB PRIMARY KEY,
  root      BLOB NOT NULL,
  letter    BLOB NOT NULL,
  source    BLOB NOT NULL,
  number    TEXT NOT NULL,
  body      TEXT NOT NULL,
  right_key TEXT NOT NULL,
  unit      BLOB NOT NULL,
  issued_at TEXT NOT NULL,
  due       TEXT NOT NULL,
  status    TEXT NOT NULL CHECK (status IN ('sent', 'answered', 'accepted', 'partly', 'done', 'refused', 'silent')),
  status_at TEXT NOT NULL,
  version   INTEGER NOT NULL
) STRICT;
CREATE INDEX reform_recommendation_due ON reform_recommendation (due, id) WHERE status IN ('sent', 'silent');
CREATE INDEX reform_recommendation_listed ON reform_recommendation (issued_at, id);
CREATE INDEX reform_recommendation_of_body ON reform_recommendation (body, issued_at, id);
CREATE INDEX reform_recommendation_of_letter ON reform_recommendation (letter);

CREATE TABLE reform_step (
  recommendation BLOB NOT NULL REFERENCES reform_recommendation (id),
  n      INTEGER NOT NULL,
  at     TEXT NOT NULL,
  person BLOB,
  status TEXT NOT NULL,
  entry  BLOB,
  PRIMARY KEY (recommendation, n)
) STRICT;
