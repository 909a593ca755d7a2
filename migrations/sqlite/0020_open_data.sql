-- What of the figures is public: a figure is, once something that is published cites it.

CREATE TABLE publication_citation (
  figure BLOB NOT NULL REFERENCES publication_figure (id),
  path   TEXT NOT NULL,
  titles TEXT NOT NULL,
  at     TEXT NOT NULL,
  PRIMARY KEY (figure, path)
) STRICT;
CREATE INDEX publication_figure_newest ON publication_figure (key, period_until, as_of, id);
CREATE INDEX publication_figure_made ON publication_figure (made_at, id);

-- Releases of open data. Each version keeps the very bytes it was published with, so that its addresses never change.
CREATE TABLE publication_release (
  id         BLOB PRIMARY KEY,
  name       TEXT NOT NULL UNIQUE,
  version    INTEGER NOT NULL,
  first_at   TEXT NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;
CREATE INDEX publication_release_listed ON publication_release (changed_at, id);

CREATE TABLE publication_release_version (
  release BLOB NOT NULL REFERENCES publication_release (id),
  n       INTEGER NOT NULL,
  at      TEXT NOT NULL,
  person  BLOB NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (release, n)
) STRICT;

CREATE TABLE publication_release_file (
  release BLOB NOT NULL REFERENCES publication_release (id),
  n       INTEGER NOT NULL,
  name    TEXT NOT NULL,
  media   TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  size    INTEGER NOT NULL,
  bytes   BLOB NOT NULL,
  PRIMARY KEY (release, n, name)
) STRICT;
