-- Work to do later: claimed with a lease, retried with patience, put aside when it will not go.
CREATE TABLE job (
  id          BLOB PRIMARY KEY,
  kind        TEXT NOT NULL,
  payload     TEXT NOT NULL CHECK (json_valid(payload)),
  made_at     TEXT NOT NULL,
  due_at      TEXT NOT NULL,
  attempts    INTEGER NOT NULL,
  leased_until TEXT,
  lease       BLOB,
  last_error  TEXT,
  state       TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'dead'))
) STRICT;

CREATE INDEX job_due ON job (due_at, id) WHERE state = 'waiting';
CREATE INDEX job_dead ON job (made_at, id) WHERE state = 'dead';

-- Who may run a task that must run once at a time, over all nodes.
CREATE TABLE job_lease (
  name         TEXT PRIMARY KEY,
  holder       BLOB NOT NULL,
  leased_until TEXT NOT NULL
) STRICT;
