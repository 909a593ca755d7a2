-- What others recommended to the State: treaty bodies, special procedures, other States at the UPR. Public words of
-- public documents, in clear.

CREATE TABLE reform_import (
  id          uuid PRIMARY KEY,
  at          timestamptz NOT NULL,
  -- Who imported it; nobody if it was done on the command line.
  person      uuid,
  origin      text NOT NULL,
  state       text NOT NULL,
  file        text NOT NULL,
  hash        bytea NOT NULL,
  read        bigint NOT NULL DEFAULT 0,
  elsewhere   bigint NOT NULL DEFAULT 0,
  imported    bigint NOT NULL DEFAULT 0,
  unchanged   bigint NOT NULL DEFAULT 0,
  changed     bigint NOT NULL DEFAULT 0,
  withdrawn   bigint NOT NULL DEFAULT 0,
  rejected    bigint NOT NULL DEFAULT 0,
  -- Nothing if it was broken off: what it had read until then is kept, and importing the file again brings the rest.
  finished_at timestamptz
);
CREATE INDEX reform_import_newest ON reform_import (at, id);

-- `place` orders them: the day of publication in its upper bits, a serial number of that day in its lower ones. What an
-- import compares stands before the words, so that it need not read past them.
CREATE TABLE reform_outside (
  id           uuid PRIMARY KEY,
  place        bigint NOT NULL UNIQUE,
  origin       text NOT NULL,
  state        text NOT NULL,
  external     text NOT NULL,
  hash         bytea NOT NULL,
  first_import uuid NOT NULL REFERENCES reform_import (id),
  last_import  uuid NOT NULL REFERENCES reform_import (id),
  first_at     timestamptz NOT NULL,
  withdrawn_at timestamptz,
  kind         text NOT NULL CHECK (kind IN ('recommendation', 'concern')),
  body         text NOT NULL,
  symbol       text NOT NULL,
  document     text NOT NULL,
  published_on date,
  year         bigint,
  paragraph    text NOT NULL,
  title        text NOT NULL,
  text         text NOT NULL,
  lang         text NOT NULL,
  themes       jsonb NOT NULL,
  persons      jsonb NOT NULL,
  sdgs         jsonb NOT NULL,
  cycle        bigint,
  session      bigint,
  position     text CHECK (position IN ('supported', 'partly', 'noted', 'unclear')),
  recommenders jsonb NOT NULL,
  action       bigint,
  response     text NOT NULL
);
CREATE INDEX reform_outside_of_origin ON reform_outside (origin, state);
CREATE INDEX reform_outside_counted ON reform_outside (year, body, position);

-- What an import did to rows: those it could not take, with the cause; those that changed, with what they said before
-- and after. Together the history of a recommendation; never overwritten.
CREATE TABLE reform_import_row (
  import  uuid NOT NULL REFERENCES reform_import (id),
  n       bigint NOT NULL,
  line    bigint,
  what    text NOT NULL CHECK (what IN ('rejected', 'changed', 'withdrawn', 'returned')),
  cause   text,
  outside uuid REFERENCES reform_outside (id),
  fields  jsonb NOT NULL,
  PRIMARY KEY (import, n)
);
CREATE INDEX reform_import_row_of_outside ON reform_import_row (outside, import) WHERE outside IS NOT NULL;

-- The index of search: for each stemmed word and each code, the places of the recommendations that have it, as one
-- compressed bitmap. Search, filters and counts are set algebra on a few of them, the same on both engines.
CREATE TABLE reform_outside_term (
  facet  text NOT NULL,
  term   text NOT NULL,
  n      bigint NOT NULL,
  places bytea NOT NULL,
  PRIMARY KEY (facet, term)
);

-- Recommendations of several bodies or years that ask the same: put together by a person, never by the machine.
CREATE TABLE reform_cluster (
  id      uuid PRIMARY KEY,
  made_at timestamptz NOT NULL,
  made_by uuid NOT NULL
);
CREATE TABLE reform_cluster_member (
  cluster   uuid NOT NULL REFERENCES reform_cluster (id),
  outside   uuid NOT NULL REFERENCES reform_outside (id),
  joined_at timestamptz NOT NULL,
  joined_by uuid NOT NULL,
  left_at   timestamptz,
  left_by   uuid,
  PRIMARY KEY (cluster, outside, joined_at)
);
CREATE UNIQUE INDEX reform_cluster_member_now ON reform_cluster_member (outside) WHERE left_at IS NULL;
