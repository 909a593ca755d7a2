-- Communications to committees, and the calendar of reports. In clear stand codes, days and numbers; what a communication
-- says, and who complains, are in the vault's entries.

CREATE TABLE treaty_communication (
  root      BLOB PRIMARY KEY,
  number    TEXT NOT NULL,
  un_number TEXT,
  committee TEXT NOT NULL,
  articles  TEXT NOT NULL,
  stage     TEXT NOT NULL CHECK (stage IN ('prepared', 'submitted', 'observations', 'comments', 'examination', 'follow-up', 'closed')),
  interim   TEXT NOT NULL CHECK (interim IN ('none', 'requested', 'granted', 'refused', 'lifted')),
  outcome   TEXT CHECK (outcome IN ('violation', 'no-violation', 'inadmissible', 'discontinued')),
  grade     TEXT CHECK (grade IN ('a', 'b', 'c', 'd', 'e')),
  round     INTEGER NOT NULL,
  next_act  TEXT NOT NULL,
  next_due  TEXT,
  officer   BLOB NOT NULL,
  opened_at TEXT NOT NULL,
  version   INTEGER NOT NULL
) STRICT;
CREATE INDEX treaty_communication_due ON treaty_communication (next_due, root) WHERE next_due IS NOT NULL;
CREATE INDEX treaty_communication_rest ON treaty_communication (opened_at, root) WHERE next_due IS NULL;
CREATE INDEX treaty_communication_opened ON treaty_communication (opened_at, root);

CREATE TABLE treaty_communication_right (
  root      BLOB NOT NULL REFERENCES treaty_communication (root),
  right_key TEXT NOT NULL,
  PRIMARY KEY (root, right_key)
) STRICT;

-- Who works on it, and so may open it.
CREATE TABLE treaty_communication_person (
  root   BLOB NOT NULL REFERENCES treaty_communication (root),
  person BLOB NOT NULL,
  since  TEXT NOT NULL,
  PRIMARY KEY (root, person)
) STRICT;

-- What happened, never overwritten: what was recorded by mistake is taken back and stays readable.
CREATE TABLE treaty_communication_event (
  root     BLOB NOT NULL REFERENCES treaty_communication (root),
  n        INTEGER NOT NULL,
  at       TEXT NOT NULL,
  person   BLOB NOT NULL,
  day      TEXT NOT NULL,
  kind     TEXT NOT NULL,
  about    TEXT,
  until    TEXT,
  entry    BLOB,
  undone_at    TEXT,
  undone_by    BLOB,
  undone_entry BLOB,
  PRIMARY KEY (root, n)
) STRICT;

-- Files of a communication; name, type and key of each are in its entry.
CREATE TABLE treaty_communication_file (
  root  BLOB NOT NULL REFERENCES treaty_communication (root),
  id    BLOB NOT NULL,
  event INTEGER NOT NULL,
  entry BLOB NOT NULL,
  size  INTEGER NOT NULL,
  at    TEXT NOT NULL,
  PRIMARY KEY (root, id)
) STRICT;

-- A reporting cycle of a committee, of the Universal Periodic Review, or a special procedure's visit.
CREATE TABLE treaty_cycle (
  id        BLOB PRIMARY KEY,
  procedure TEXT NOT NULL,
  number    TEXT NOT NULL,
  name_kk   TEXT NOT NULL,
  name_ru   TEXT NOT NULL,
  name_en   TEXT NOT NULL,
  made_at   TEXT NOT NULL
) STRICT;
CREATE INDEX treaty_cycle_of_procedure ON treaty_cycle (procedure, made_at, id);

-- A date of a cycle, planned or past; of a month its first day.
CREATE TABLE treaty_cycle_event (
  id         BLOB PRIMARY KEY,
  cycle      BLOB NOT NULL REFERENCES treaty_cycle (id),
  moment     TEXT NOT NULL,
  day        TEXT NOT NULL,
  precision  TEXT NOT NULL CHECK (precision IN ('day', 'month')),
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  symbol     TEXT NOT NULL,
  url        TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  person     BLOB NOT NULL,
  changed_at TEXT NOT NULL,
  version    INTEGER NOT NULL
) STRICT;
CREATE INDEX treaty_cycle_event_of_cycle ON treaty_cycle_event (cycle, day, id);
CREATE INDEX treaty_cycle_event_day ON treaty_cycle_event (day, id);
CREATE INDEX treaty_cycle_event_planned ON treaty_cycle_event (day, id) WHERE NOT done AND NOT withdrawn;

-- Paragraphs of the office's own in a draft report. Each version is a row; the newest one holds.
CREATE TABLE treaty_block (
  cycle   BLOB NOT NULL REFERENCES treaty_cycle (id),
  id      BLOB NOT NULL,
  version INTEGER NOT NULL,
  lang    TEXT NOT NULL,
  section TEXT NOT NULL,
  text    TEXT NOT NULL,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
  person  BLOB NOT NULL,
  at      TEXT NOT NULL,
  PRIMARY KEY (cycle, id, version)
) STRICT;
