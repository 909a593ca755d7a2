-- Pages and news that editors write. Wordings are only added; `shown` is the one the public reads. `dated` and `ends` are
-- that wording's: the day of a piece of news, and the last day it stands on the first page.

CREATE TABLE publication_page (
  id           uuid PRIMARY KEY,
  kind         text NOT NULL CHECK (kind IN ('page', 'news')),
  slug         text NOT NULL,
  version      bigint NOT NULL,
  made_at      timestamptz NOT NULL,
  shown        bigint,
  dated        date,
  ends         date,
  published_at timestamptz,
  withdrawn_at timestamptz,
  UNIQUE (kind, slug)
);
CREATE INDEX publication_page_listed ON publication_page (kind, made_at, id);
CREATE INDEX publication_page_shown ON publication_page (kind, dated, id) WHERE shown IS NOT NULL AND withdrawn_at IS NULL;

-- A wording may be read by somebody else before it is published.
CREATE TABLE publication_page_version (
  page        uuid NOT NULL REFERENCES publication_page (id),
  n           bigint NOT NULL,
  at          timestamptz NOT NULL,
  person      uuid NOT NULL,
  content     jsonb NOT NULL,
  reviewed_by uuid,
  reviewed_at timestamptz,
  PRIMARY KEY (page, n),
  CHECK (reviewed_by <> person)
);

-- The newest of some kinds, and the addresses of all in their order.
CREATE INDEX exchange_public_kind ON exchange_public (kind, published_at, document) WHERE withdrawn_at IS NULL;
CREATE INDEX exchange_public_path ON exchange_public (path) WHERE withdrawn_at IS NULL;
