-- Communications to committees, and the calendar of reports. In clear stand codes, days and numbers; what a communication
-- says, and who complains, are in the vault's entries.

CREATE TABLE treaty_communication (
  root      uuid PRIMARY KEY,
  number    text NOT NULL,
  un_number text,
  committee text NOT NULL,
  articles  text NOT NULL,
  stage     text NOT NULL CHECK (stage IN ('prepared', 'submitted', 'observations', 'comments', 'examination', 'follow-up', 'closed')),
  interim   text NOT NULL CHECK (interim IN ('none', 'requested', 'granted', 'refused', 'lifted')),
  outcome   text CHECK (outcome IN ('violation', 'no-violation', 'inadmissible', 'discontinued')),
  grade     text CHECK (grade IN ('a', 'b', 'c', 'd', 'e')),
  round     integer NOT NULL,
  next_act  text NOT NULL,
  next_due  date,
  officer   uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  version   bigint NOT NULL
);
CREATE INDEX treaty_communication_due ON treaty_communication (next_due, root) WHERE next_due IS NOT NULL;
CREATE INDEX treaty_communication_rest ON treaty_communication (opened_at, root) WHERE next_due IS NULL;
CREATE INDEX treaty_communication_opened ON treaty_communication (opened_at, root);

CREATE TABLE treaty_communication_right (
  root      uuid NOT NULL REFERENCES treaty_communication (root),
  right_key text NOT NULL,
  PRIMARY KEY (root, right_key)
);

-- Who works on it, and so may open it.
CREATE TABLE treaty_communication_person (
  root   uuid NOT NULL REFERENCES treaty_communication (root),
  person uuid NOT NULL,
  since  timestamptz NOT NULL,
  PRIMARY KEY (root, person)
);

-- What happened, never overwritten: what was recorded by mistake is taken back and stays readable.
CREATE TABLE treaty_communication_event (
  root     uuid NOT NULL REFERENCES treaty_communication (root),
  n        integer NOT NULL,
  at       timestamptz NOT NULL,
  person   uuid NOT NULL,
  day      date NOT NULL,
  kind     text NOT NULL,
  about    text,
  until    date,
  entry    uuid,
  undone_at    timestamptz,
  undone_by    uuid,
  undone_entry uuid,
  PRIMARY KEY (root, n)
);

-- Files of a communication; name, type and key of each are in its entry.
CREATE TABLE treaty_communication_file (
  root  uuid NOT NULL REFERENCES treaty_communication (root),
  id    uuid NOT NULL,
  event integer NOT NULL,
  entry uuid NOT NULL,
  size  bigint NOT NULL,
  at    timestamptz NOT NULL,
  PRIMARY KEY (root, id)
);

-- A reporting cycle of a committee, of the Universal Periodic Review, or a special procedure's visit.
CREATE TABLE treaty_cycle (
  id        uuid PRIMARY KEY,
  procedure text NOT NULL,
  number    text NOT NULL,
  name_kk   text NOT NULL,
  name_ru   text NOT NULL,
  name_en   text NOT NULL,
  made_at   timestamptz NOT NULL
);
CREATE INDEX treaty_cycle_of_procedure ON treaty_cycle (procedure, made_at, id);

-- A date of a cycle, planned or past; of a month its first day.
CREATE TABLE treaty_cycle_event (
  id         uuid PRIMARY KEY,
  cycle      uuid NOT NULL REFERENCES treaty_cycle (id),
  moment     text NOT NULL,
  day        date NOT NULL,
  precision  text NOT NULL CHECK (precision IN ('day', 'month')),
  done boolean NOT NULL,
  symbol     text NOT NULL,
  url        text NOT NULL,
  withdrawn boolean NOT NULL,
  person     uuid NOT NULL,
  changed_at timestamptz NOT NULL,
  version    bigint NOT NULL
);
CREATE INDEX treaty_cycle_event_of_cycle ON treaty_cycle_event (cycle, day, id);
CREATE INDEX treaty_cycle_event_day ON treaty_cycle_event (day, id);
CREATE INDEX treaty_cycle_event_planned ON treaty_cycle_event (day, id) WHERE NOT done AND NOT withdrawn;

-- Paragraphs of the office's own in a draft report. Each version is a row; the newest one holds.
CREATE TABLE treaty_block (
  cycle   uuid NOT NULL REFERENCES treaty_cycle (id),
  id      uuid NOT NULL,
  version bigint NOT NULL,
  lang    text NOT NULL,
  section text NOT NULL,
  text    text NOT NULL,
  removed boolean NOT NULL,
  person  uuid NOT NULL,
  at      timestamptz NOT NULL,
  PRIMARY KEY (cycle, id, version)
);
