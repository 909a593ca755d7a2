-- Sharings of the recovery secret among trustees; the newest is in force. What stands here is public.
CREATE TABLE institution_sharing (
  id uuid PRIMARY KEY,
  made_at timestamptz NOT NULL,
  commitments bytea NOT NULL,
  wait_hours integer NOT NULL CHECK (wait_hours >= 0),
  mac bytea NOT NULL
);

CREATE TABLE institution_trustee (
  sharing uuid NOT NULL REFERENCES institution_sharing (id),
  number integer NOT NULL,
  name text NOT NULL,
  -- The last drill in which their share was shown to be true.
  proved_at timestamptz,
  PRIMARY KEY (sharing, number)
);

-- A person's access given back by the trustees: asked for, waited for, carried out or stopped.
CREATE TABLE institution_recovery (
  id uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES institution_person (id),
  ground text NOT NULL CHECK (ground IN ('forgotten', 'nobody-left')),
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  ready_at timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('open', 'done', 'stopped')),
  ended_at timestamptz,
  CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE INDEX institution_recovery_open ON institution_recovery (asked_at) WHERE state = 'open';
