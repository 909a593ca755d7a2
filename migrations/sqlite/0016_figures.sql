-- Figures as they were drawn: counts that may be shown, with the question, the rules and the snapshot. Written once.

CREATE TABLE publication_figure (
  id           BLOB PRIMARY KEY,
  key          TEXT NOT NULL,
  period_from  TEXT NOT NULL,
  period_until TEXT NOT NULL,
  as_of        TEXT NOT NULL,
  made_at      TEXT NOT NULL,
  content      TEXT NOT NULL,
  UNIQUE (key, period_from, period_until, as_of)
) STRICT;
