-- Pages and news that editors write. Wordings are only added; `shown` is the one the public reads. `dated` and `ends` are
-- that wording's: the day of a piece of news, and the last day it stands on the first page.

CREATE TABLE publication_page (
  id           BLOB PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('page', 'news')),
  slug         TEXT NOT NULL,
  version      INTEGER NOT NULL,
  made_at      TEXT NOT NULL,
  shown        INTEGER,
  dated        TEXT,
  ends         TEXT,
  published_at TEXT,
  withdrawn_at TEXT,
  UNIQUE (kind, slug)
) STRICT;
CREATE INDEX publication_page_listed ON publication_page (kind, made_at, id);
CREATE INDEX publication_page_shown ON publication_page (kind, dated, id) WHERE shown IS NOT NULL AND withdrawn_at IS NULL;

-- A wording may be read by somebody else before it is published.
CREATE TABLE publication_page_version (
  page        BLOB NOT NULL REFERENCES publication_page (id),
  n           INTEGER NOT NULL,
  at          TEXT NOT NULL,
  person      BLOB NOT NULL,
  content     TEXT NOT NULL,
  reviewed_by BLOB,
  reviewed_at TEXT,
  PRIMARY KEY (page, n),
  CHECK (reviewed_by <> person)
) STRICT;

-- The newest of some kinds, and the addresses of all in their order.
CREATE INDEX exchange_public_kind ON exchange_public (kind, published_at, document) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_public_path ON exchange_public (path) WHERE withdrawn_at IS NULL;
