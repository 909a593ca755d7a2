-- Sharings of the recovery secret among trustees; the newest is in force. What stands here is public.
CREATE TABLE institution_sharing (
  id BLOB PRIMARY KEY,
  made_at TEXT NOT NULL,
  commitments BLOB NOT NULL,
  wait_hours INTEGER NOT NULL CHECK (wait_hours >= 0),
  mac BLOB NOT NULL
) STRICT;

CREATE TABLE institution_trustee (
  sharing BLOB NOT NULL REFERENCES institution_sharing (id),
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  -- The last drill in which their share was shown to be true.
  proved_at TEXT,
  PRIMARY KEY (sharing, number)
) STRICT;

-- A person's access given back by the trustees: asked for, waited for, carried out or stopped.
CREATE TABLE institution_recovery (
  id BLOB PRIMARY KEY,
  person BLOB NOT NULL REFERENCES institution_person (id),
  ground TEXT NOT NULL CHECK (ground IN ('forgotten', 'nobody-left')),
  asked_by BLOB NOT NULL,
  asked_at TEXT NOT NULL,
  ready_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'stopped')),
  ended_at TEXT,
  CHECK ((state = 'open') = (ended_at IS NULL))
) STRICT;
CREATE INDEX institution_recovery_open ON institution_recovery (asked_at) WHERE state = 'open';
