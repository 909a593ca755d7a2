-- What others recommended to the State: treaty bodies, special procedures, other States at the UPR. Public words of
-- public documents, in clear.

CREATE TABLE reform_import (
  id          BLOB PRIMARY KEY,
  at          TEXT NOT NULL,
  -- Who imported it; nobody if it was done on the command line.
  person      BLOB,
  origin      TEXT NOT NULL,
  state       TEXT NOT NULL,
  file        TEXT NOT NULL,
  hash        BLOB NOT NULL,
  read        INTEGER NOT NULL DEFAULT 0,
  elsewhere   INTEGER NOT NULL DEFAULT 0,
  imported    INTEGER NOT NULL DEFAULT 0,
  unchanged   INTEGER NOT NULL DEFAULT 0,
  changed     INTEGER NOT NULL DEFAULT 0,
  withdrawn   INTEGER NOT NULL DEFAULT 0,
  rejected    INTEGER NOT NULL DEFAULT 0,
  -- Nothing if it was broken off: what it had read until then is kept, and importing the file again brings the rest.
  finished_at TEXT
) STRICT;
CREATE INDEX reform_import_newest ON reform_import (at, id);

-- `place` orders them: the day of publication in its upper bits, a serial number of that day in its lower ones. What an
-- import compares stands before the words, so that it need not read past them.
CREATE TABLE reform_outside (
  id           BLOB PRIMARY KEY,
  place        INTEGER NOT NULL UNIQUE,
  origin       TEXT NOT NULL,
  state        TEXT NOT NULL,
  external     TEXT NOT NULL,
  hash         BLOB NOT NULL,
  first_import BLOB NOT NULL REFERENCES reform_import (id),
  last_import  BLOB NOT NULL REFERENCES reform_import (id),
  first_at     TEXT NOT NULL,
  withdrawn_at TEXT,
  kind         TEXT NOT NULL CHECK (kind IN ('recommendation', 'concern')),
  body         TEXT NOT NULL,
  symbol       TEXT NOT NULL,
  document     TEXT NOT NULL,
  published_on TEXT,
  year         INTEGER,
  paragraph    TEXT NOT NULL,
  title        TEXT NOT NULL,
  text         TEXT NOT NULL,
  lang         TEXT NOT NULL,
  themes       TEXT NOT NULL,
  persons      TEXT NOT NULL,
  sdgs         TEXT NOT NULL,
  cycle        INTEGER,
  session      INTEGER,
  position     TEXT CHECK (position IN ('supported', 'partly', 'noted', 'unclear')),
  recommenders TEXT NOT NULL,
  action       INTEGER,
  response     TEXT NOT NULL
) STRICT;
CREATE INDEX reform_outside_of_origin ON reform_outside (origin, state);
CREATE INDEX reform_outside_counted ON reform_outside (year, body, position);

-- What an import did to rows: those it could not take, with the cause; those that changed, with what they said before
-- and after. Together the history of a recommendation; never overwritten.
CREATE TABLE reform_import_row (
  import  BLOB NOT NULL REFERENCES reform_import (id),
  n       INTEGER NOT NULL,
  line    INTEGER,
  what    TEXT NOT NULL CHECK (what IN ('rejected', 'changed', 'withdrawn', 'returned')),
  cause   TEXT,
  outside BLOB REFERENCES reform_outside (id),
  fields  TEXT NOT NULL,
  PRIMARY KEY (import, n)
) STRICT;
CREATE INDEX reform_import_row_of_outside ON reform_import_row (outside, import) WHERE outside IS NOT NULL;

-- The index of search: for each stemmed word and each code, the places of the recommendations that have it, as one
-- compressed bitmap. Search, filters and counts are set algebra on a few of them, the same on both engines.
CREATE TABLE reform_outside_term (
  facet  TEXT NOT NULL,
  term   TEXT NOT NULL,
  n      INTEGER NOT NULL,
  places BLOB NOT NULL,
  PRIMARY KEY (facet, term)
) STRICT;

-- Recommendations of several bodies or years that ask the same: put together by a person, never by the machine.
CREATE TABLE reform_cluster (
  id      BLOB PRIMARY KEY,
  made_at TEXT NOT NULL,
  made_by BLOB NOT NULL
) STRICT;
CREATE TABLE reform_cluster_member (
  cluster   BLOB NOT NULL REFERENCES reform_cluster (id),
  outside   BLOB NOT NULL REFERENCES reform_outside (id),
  joined_at TEXT NOT NULL,
  joined_by BLOB NOT NULL,
  left_at   TEXT,
  left_by   BLOB,
  PRIMARY KEY (cluster, outside, joined_at)
) STRICT;
CREATE UNIQUE INDEX reform_cluster_member_now ON reform_cluster_member (outside) WHERE left_at IS NULL;
