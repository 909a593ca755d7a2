-- The annual report: editions, blocks of their chapters with every version, what was drawn for them, what was published.
-- Nothing of it is secret once it is published; nothing is overwritten.

-- `version` goes up with each act, so that nobody publishes what they have not seen.
CREATE TABLE publication_edition (
  id           uuid PRIMARY KEY,
  year         bigint NOT NULL UNIQUE,
  period_from  date NOT NULL,
  period_until date NOT NULL,
  as_of        timestamptz,
  version      bigint NOT NULL,
  issues       bigint NOT NULL,
  made_at      timestamptz NOT NULL
);

CREATE TABLE publication_block (
  id      uuid PRIMARY KEY,
  edition uuid NOT NULL REFERENCES publication_edition (id),
  chapter text NOT NULL,
  place   bigint NOT NULL,
  kind    text NOT NULL CHECK (kind IN ('text', 'table', 'picture', 'figure', 'facts')),
  figure  text NOT NULL,
  is_out  boolean NOT NULL,
  version bigint NOT NULL
);
CREATE INDEX publication_block_of_edition ON publication_block (edition, chapter, place, id);

-- What somebody wrote, and what somebody else said of it.
CREATE TABLE publication_block_version (
  block       uuid NOT NULL REFERENCES publication_block (id),
  n           bigint NOT NULL,
  at          timestamptz NOT NULL,
  person      uuid NOT NULL,
  content     jsonb NOT NULL,
  verdict     text NOT NULL CHECK (verdict IN ('written', 'approved', 'returned')),
  reviewer    uuid,
  reviewed_at timestamptz,
  reason      text NOT NULL,
  PRIMARY KEY (block, n)
);

-- What areas brought to a chapter at one moment: their figures by name, and what they told.
CREATE TABLE publication_drawing (
  edition uuid NOT NULL REFERENCES publication_edition (id),
  as_of   timestamptz NOT NULL,
  chapter text NOT NULL,
  place   bigint NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (edition, as_of, chapter)
);

CREATE TABLE publication_picture (
  id     uuid PRIMARY KEY,
  media  text NOT NULL,
  bytes  bytea NOT NULL,
  person uuid NOT NULL,
  at     timestamptz NOT NULL
);

-- Numbers of years before the records began.
CREATE TABLE publication_older (
  year   bigint NOT NULL,
  figure text NOT NULL,
  code   text NOT NULL,
  number bigint NOT NULL,
  source text NOT NULL,
  person uuid,
  at     timestamptz NOT NULL,
  PRIMARY KEY (figure, year, code)
);

-- What was published: the first issue, and one for each correction.
CREATE TABLE publication_issue (
  edition uuid NOT NULL REFERENCES publication_edition (id),
  n       bigint NOT NULL,
  at      timestamptz NOT NULL,
  person  uuid NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (edition, n)
);

-- Its files, made once.
CREATE TABLE publication_issue_file (
  edition uuid NOT NULL,
  n       bigint NOT NULL,
  lang    text NOT NULL,
  form    text NOT NULL CHECK (form IN ('pdf', 'docx')),
  bytes   bytea NOT NULL,
  PRIMARY KEY (edition, n, lang, form),
  FOREIGN KEY (edition, n) REFERENCES publication_issue (edition, n)
);
