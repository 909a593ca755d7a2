-- Programmes: what the State promised, measure by measure, and what three voices say became of it. Nothing of this is
-- secret once it is published; nothing is overwritten: wordings have versions, voices only grow.

CREATE TABLE reform_programme (
  id           BLOB PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('president', 'decree', 'council', 'committee', 'upr', 'npm', 'case', 'report')),
  given_on     TEXT NOT NULL,
  version      INTEGER NOT NULL,
  made_at      TEXT NOT NULL,
  published_at TEXT,
  withdrawn_at TEXT
) STRICT;
CREATE INDEX reform_programme_listed ON reform_programme (given_on, id);

CREATE TABLE reform_programme_version (
  programme BLOB NOT NULL REFERENCES reform_programme (id),
  n       INTEGER NOT NULL,
  at      TEXT NOT NULL,
  person  BLOB,
  why     TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (programme, n)
) STRICT;

-- `place` sorts references as people do: 2.10 after 2.9. `words` are the folded words of the newest wording, to find
-- its like. `standing` is what the institution finds today, so that lists need not read every voice.
CREATE TABLE reform_measure (
  id           BLOB PRIMARY KEY,
  programme    BLOB NOT NULL REFERENCES reform_programme (id),
  reference    TEXT NOT NULL,
  place        TEXT NOT NULL,
  lead         TEXT NOT NULL,
  due          TEXT,
  words        TEXT NOT NULL,
  standing     TEXT NOT NULL CHECK (standing IN ('open', 'not-begun', 'begun', 'partly', 'done', 'reversed')),
  version      INTEGER NOT NULL,
  made_at      TEXT NOT NULL,
  published_at TEXT,
  withdrawn_at TEXT,
  UNIQUE (programme, reference)
) STRICT;
CREATE INDEX reform_measure_listed ON reform_measure (programme, place, id);
CREATE INDEX reform_measure_due ON reform_measure (due, id) WHERE due IS NOT NULL AND published_at IS NOT NULL AND withdrawn_at IS NULL AND standing <> 'done';
CREATE INDEX reform_measure_published ON reform_measure (published_at, id) WHERE published_at IS NOT NULL;

CREATE TABLE reform_measure_version (
  measure BLOB NOT NULL REFERENCES reform_measure (id),
  n       INTEGER NOT NULL,
  at      TEXT NOT NULL,
  person  BLOB,
  why     TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (measure, n)
) STRICT;
CREATE INDEX reform_measure_version_at ON reform_measure_version (at, measure) WHERE n > 1;

-- Who has to do it: one body leads, others are involved.
CREATE TABLE reform_measure_body (
  measure BLOB NOT NULL REFERENCES reform_measure (id),
  body    TEXT NOT NULL,
  part    TEXT NOT NULL CHECK (part IN ('lead', 'involved')),
  PRIMARY KEY (measure, body)
) STRICT;
CREATE INDEX reform_measure_body_of ON reform_measure_body (body, measure);

-- How measures hang together, and the recommendations of ours a measure answers (`case`: `other` is a recommendation).
CREATE TABLE reform_measure_link (
  measure BLOB NOT NULL REFERENCES reform_measure (id),
  other   BLOB NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('same', 'follows', 'contradicts', 'case')),
  person  BLOB NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (measure, other, kind),
  CHECK (measure <> other)
) STRICT;
CREATE INDEX reform_measure_link_back ON reform_measure_link (other, measure);

-- What was said of a measure: by the State, the institution, civil society. Rows are only added. `consent` tells how an
-- organisation agreed to be named. `sense` is what the grade
-- means beside grades of other scales.
CREATE TABLE reform_voice (
  id           BLOB PRIMARY KEY,
  measure      BLOB NOT NULL REFERENCES reform_measure (id),
  n            INTEGER NOT NULL,
  voice        TEXT NOT NULL CHECK (voice IN ('state', 'office', 'civil')),
  spoken_on    TEXT NOT NULL,
  at           TEXT NOT NULL,
  person       BLOB,
  role         TEXT NOT NULL,
  body         TEXT NOT NULL,
  organisation TEXT NOT NULL,
  consent      TEXT NOT NULL,
  scale        TEXT NOT NULL,
  grade        TEXT NOT NULL,
  sense        TEXT CHECK (sense IN ('not-begun', 'begun', 'partly', 'done', 'reversed')),
  method       TEXT NOT NULL,
  kk           TEXT NOT NULL,
  ru           TEXT NOT NULL,
  en           TEXT NOT NULL,
  corrects     BLOB,
  why          TEXT NOT NULL,
  UNIQUE (measure, n)
) STRICT;
CREATE INDEX reform_voice_at ON reform_voice (at, id);
CREATE INDEX reform_voice_corrects ON reform_voice (corrects) WHERE corrects IS NOT NULL;

-- What a voice rests on, and whether that shows an act adopted or an effect seen. `card` opens a file; whoever may read
-- the page may open it, so it stands in clear.
CREATE TABLE reform_evidence (
  voice   BLOB NOT NULL REFERENCES reform_voice (id),
  n       INTEGER NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('file', 'link', 'law', 'statistic', 'visits', 'complaints')),
  shows   TEXT NOT NULL CHECK (shows IN ('act', 'effect')),
  words   TEXT NOT NULL,
  address TEXT NOT NULL,
  card    TEXT,
  PRIMARY KEY (voice, n)
) STRICT;

-- What civil society sent in, until an officer has looked at it. The contact is sealed by the node's key, and gone once
-- somebody has decided.
CREATE TABLE reform_submission (
  id           BLOB PRIMARY KEY,
  measure      BLOB NOT NULL REFERENCES reform_measure (id),
  at           TEXT NOT NULL,
  organisation TEXT NOT NULL,
  contact      BLOB,
  lang         TEXT NOT NULL,
  words        TEXT NOT NULL,
  address      TEXT NOT NULL,
  decided_at   TEXT,
  decided_by   BLOB,
  voice        BLOB,
  reason       TEXT
) STRICT;
CREATE INDEX reform_submission_open ON reform_submission (at, id) WHERE decided_at IS NULL;
CREATE INDEX reform_submission_decided ON reform_submission (decided_at, id) WHERE decided_at IS NOT NULL;

-- A note to the body above, when a measure is overdue.
CREATE TABLE reform_note (
  id      BLOB PRIMARY KEY,
  measure BLOB NOT NULL REFERENCES reform_measure (id),
  body    TEXT NOT NULL,
  number  TEXT NOT NULL,
  at      TEXT NOT NULL,
  person  BLOB NOT NULL,
  lang    TEXT NOT NULL,
  words   TEXT NOT NULL
) STRICT;
CREATE INDEX reform_note_of ON reform_note (measure, at, id);

-- Days on which the calendar reminded those who answer for a measure: before its end, and after.
CREATE TABLE reform_reminder (
  measure BLOB NOT NULL REFERENCES reform_measure (id),
  due     TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('soon', 'late')),
  at      TEXT NOT NULL,
  PRIMARY KEY (measure, due, kind)
) STRICT;

-- A body's own word on what the scoreboard says of it; the newest is shown.
CREATE TABLE reform_body_word (
  body   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  at     TEXT NOT NULL,
  person BLOB NOT NULL,
  lang   TEXT NOT NULL,
  words  TEXT NOT NULL,
  PRIMARY KEY (body, n)
) STRICT;
