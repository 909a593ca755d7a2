-- Figures as they were drawn: counts that may be shown, with the question, the rules and the snapshot. Written once.

CREATE TABLE publication_figure (
  id           uuid PRIMARY KEY,
  key          text NOT NULL,
  period_from  date NOT NULL,
  period_until date NOT NULL,
  as_of        timestamptz NOT NULL,
  made_at      timestamptz NOT NULL,
  content      jsonb NOT NULL,
  UNIQUE (key, period_from, period_until, as_of)
);
