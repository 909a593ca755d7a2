-- Work to do later: claimed with a lease, retried with patience, put aside when it will not go.
CREATE TABLE job (
  id          uuid PRIMARY KEY,
  kind        text NOT NULL,
  payload     jsonb NOT NULL,
  made_at     timestamptz NOT NULL,
  due_at      timestamptz NOT NULL,
  attempts    bigint NOT NULL,
  leased_until timestamptz,
  lease       uuid,
  last_error  text,
  state       text NOT NULL CHECK (state IN ('waiting', 'done', 'dead'))
);

CREATE INDEX job_due ON job (due_at, id) WHERE state = 'waiting';
CREATE INDEX job_dead ON job (made_at, id) WHERE state = 'dead';

-- Who may run a task that must run once at a time, over all nodes.
CREATE TABLE job_lease (
  name         text PRIMARY KEY,
  holder       uuid NOT NULL,
  leased_until timestamptz NOT NULL
);
