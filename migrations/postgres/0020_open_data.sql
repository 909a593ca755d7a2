-- What of the figures is public: a figure is, once something that is published cites it.

CREATE TABLE publication_citation (
  figure uuid NOT NULL REFERENCES publication_figure (id),
  path   text NOT NULL,
  titles jsonb NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (figure, path)
);
CREATE INDEX publication_figure_newest ON publication_figure (key, period_until, as_of, id);
CREATE INDEX publication_figure_made ON publication_figure (made_at, id);

-- Releases of open data. Each version keeps the very bytes it was published with, so that its addresses never change.
CREATE TABLE publication_release (
  id         uuid PRIMARY KEY,
  name       text NOT NULL UNIQUE,
  version    bigint NOT NULL,
  first_at   timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX publication_release_listed ON publication_release (changed_at, id);

CREATE TABLE publication_release_version (
  release uuid NOT NULL REFERENCES publication_release (id),
  n       bigint NOT NULL,
  at      timestamptz NOT NULL,
  person  uuid NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (release, n)
);

CREATE TABLE publication_release_file (
  release uuid NOT NULL REFERENCES publication_release (id),
  n       bigint NOT NULL,
  name    text NOT NULL,
  media   text NOT NULL,
  sha256  text NOT NULL,
  size    bigint NOT NULL,
  bytes   bytea NOT NULL,
  PRIMARY KEY (release, n, name)
);
