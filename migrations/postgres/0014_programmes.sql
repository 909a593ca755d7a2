-- Programmes: what the State promised, measure by measure, and what three voices say became of it. Nothing of this is
-- secret once it is published; nothing is overwritten: wordings have versions, voices only grow.

CREATE TABLE reform_programme (
  id           uuid PRIMARY KEY,
  kind         text NOT NULL CHECK (kind IN ('president', 'decree', 'council', 'committee', 'upr', 'npm', 'case', 'report')),
  given_on     date NOT NULL,
  version      bigint NOT NULL,
  made_at      timestamptz NOT NULL,
  published_at timestamptz,
  withdrawn_at timestamptz
);
CREATE INDEX reform_programme_listed ON reform_programme (given_on, id);

CREATE TABLE reform_programme_version (
  programme uuid NOT NULL REFERENCES reform_programme (id),
  n       bigint NOT NULL,
  at      timestamptz NOT NULL,
  person  uuid,
  why     text NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (programme, n)
);

-- `place` sorts references as people do: 2.10 after 2.9. `words` are the folded words of the newest wording, to find
-- its like. `standing` is what the institution finds today, so that lists need not read every voice.
CREATE TABLE reform_measure (
  id           uuid PRIMARY KEY,
  programme    uuid NOT NULL REFERENCES reform_programme (id),
  reference    text NOT NULL,
  place        text NOT NULL,
  lead         text NOT NULL,
  due          date,
  words        text NOT NULL,
  standing     text NOT NULL CHECK (standing IN ('open', 'not-begun', 'begun', 'partly', 'done', 'reversed')),
  version      bigint NOT NULL,
  made_at      timestamptz NOT NULL,
  published_at timestamptz,
  withdrawn_at timestamptz,
  UNIQUE (programme, reference)
);
CREATE INDEX reform_measure_listed ON reform_measure (programme, place, id);
CREATE INDEX reform_measure_due ON reform_measure (due, id) WHERE due IS NOT NULL AND published_at IS NOT NULL AND withdrawn_at IS NULL AND standing <> 'done';
CREATE INDEX reform_measure_published ON reform_measure (published_at, id) WHERE published_at IS NOT NULL;

CREATE TABLE reform_measure_version (
  measure uuid NOT NULL REFERENCES reform_measure (id),
  n       bigint NOT NULL,
  at      timestamptz NOT NULL,
  person  uuid,
  why     text NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (measure, n)
);
CREATE INDEX reform_measure_version_at ON reform_measure_version (at, measure) WHERE n > 1;

-- Who has to do it: one body leads, others are involved.
CREATE TABLE reform_measure_body (
  measure uuid NOT NULL REFERENCES reform_measure (id),
  body    text NOT NULL,
  part    text NOT NULL CHECK (part IN ('lead', 'involved')),
  PRIMARY KEY (measure, body)
);
CREATE INDEX reform_measure_body_of ON reform_measure_body (body, measure);

-- How measures hang together, and the recommendations of ours a measure answers (`case`: `other` is a recommendation).
CREATE TABLE reform_measure_link (
  measure uuid NOT NULL REFERENCES reform_measure (id),
  other   uuid NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('same', 'follows', 'contradicts', 'case')),
  person  uuid NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (measure, other, kind),
  CHECK (measure <> other)
);
CREATE INDEX reform_measure_link_back ON reform_measure_link (other, measure);

-- What was said of a measure: by the State, the institution, civil society. Rows are only added. `consent` tells how an
-- organisation agreed to be named. `sense` is what the grade
-- means beside grades of other scales.
CREATE TABLE reform_voice (
  id           uuid PRIMARY KEY,
  measure      uuid NOT NULL REFERENCES reform_measure (id),
  n            bigint NOT NULL,
  voice        text NOT NULL CHECK (voice IN ('state', 'office', 'civil')),
  spoken_on    date NOT NULL,
  at           timestamptz NOT NULL,
  person       uuid,
  role         text NOT NULL,
  body         text NOT NULL,
  organisation text NOT NULL,
  consent      text NOT NULL,
  scale        text NOT NULL,
  grade        text NOT NULL,
  sense        text CHECK (sense IN ('not-begun', 'begun', 'partly', 'done', 'reversed')),
  method       text NOT NULL,
  kk           text NOT NULL,
  ru           text NOT NULL,
  en           text NOT NULL,
  corrects     uuid,
  why          text NOT NULL,
  UNIQUE (measure, n)
);
CREATE INDEX reform_voice_at ON reform_voice (at, id);
CREATE INDEX reform_voice_corrects ON reform_voice (corrects) WHERE corrects IS NOT NULL;

-- What a voice rests on, and whether that shows an act adopted or an effect seen. `card` opens a file; whoever may read
-- the page may open it, so it stands in clear.
CREATE TABLE reform_evidence (
  voice   uuid NOT NULL REFERENCES reform_voice (id),
  n       bigint NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('file', 'link', 'law', 'statistic', 'visits', 'complaints')),
  shows   text NOT NULL CHECK (shows IN ('act', 'effect')),
  words   text NOT NULL,
  address text NOT NULL,
  card    text,
  PRIMARY KEY (voice, n)
);

-- What civil society sent in, until an officer has looked at it. The contact is sealed by the node's key, and gone once
-- somebody has decided.
CREATE TABLE reform_submission (
  id           uuid PRIMARY KEY,
  measure      uuid NOT NULL REFERENCES reform_measure (id),
  at           timestamptz NOT NULL,
  organisation text NOT NULL,
  contact      bytea,
  lang         text NOT NULL,
  words        text NOT NULL,
  address      text NOT NULL,
  decided_at   timestamptz,
  decided_by   uuid,
  voice        uuid,
  reason       text
);
CREATE INDEX reform_submission_open ON reform_submission (at, id) WHERE decided_at IS NULL;
CREATE INDEX reform_submission_decided ON reform_submission (decided_at, id) WHERE decided_at IS NOT NULL;

-- A note to the body above, when a measure is overdue.
CREATE TABLE reform_note (
  id      uuid PRIMARY KEY,
  measure uuid NOT NULL REFERENCES reform_measure (id),
  body    text NOT NULL,
  number  text NOT NULL,
  at      timestamptz NOT NULL,
  person  uuid NOT NULL,
  lang    text NOT NULL,
  words   text NOT NULL
);
CREATE INDEX reform_note_of ON reform_note (measure, at, id);

-- Days on which the calendar reminded those who answer for a measure: before its end, and after.
CREATE TABLE reform_reminder (
  measure uuid NOT NULL REFERENCES reform_measure (id),
  due     date NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('soon', 'late')),
  at      timestamptz NOT NULL,
  PRIMARY KEY (measure, due, kind)
);

-- A body's own word on what the scoreboard says of it; the newest is shown.
CREATE TABLE reform_body_word (
  body   text NOT NULL,
  n      bigint NOT NULL,
  at     timestamptz NOT NULL,
  person uuid NOT NULL,
  lang   text NOT NULL,
  words  text NOT NULL,
  PRIMARY KEY (body, n)
);
