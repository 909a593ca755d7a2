-- The audit log: one leaf for each thing done. Ids and codes, never names or content.
CREATE TABLE access_leaf (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  who text NOT NULL,
  role text NOT NULL,
  act text NOT NULL,
  root uuid,
  entry_seq bigint,
  entry_hash bytea,
  object text,
  -- Its place in the tree and the node's proof of it; empty until the sequencer has come by.
  seq bigint UNIQUE,
  proof bytea,
  CHECK ((entry_seq IS NULL) = (entry_hash IS NULL)),
  CHECK ((seq IS NULL) = (proof IS NULL))
);
CREATE INDEX access_leaf_waiting ON access_leaf (at, id) WHERE seq IS NULL;
CREATE INDEX access_leaf_of_root ON access_leaf (root, at, id) WHERE root IS NOT NULL;
CREATE INDEX access_leaf_head ON access_leaf (root, entry_seq) WHERE entry_seq IS NOT NULL;

-- The right edge of the Merkle tree: one row, locked by whoever numbers leaves.
CREATE TABLE access_tree (
  name text PRIMARY KEY CHECK (name = 'log'),
  size bigint NOT NULL,
  frontier bytea NOT NULL
);
INSERT INTO access_tree (name, size, frontier) VALUES ('log', 0, '');

-- Signed checkpoints, one for each batch of leaves.
CREATE TABLE access_checkpoint (
  size bigint PRIMARY KEY,
  note text NOT NULL
);

-- Sessions. `keys` is sealed under a secret that only the cookie has.
CREATE TABLE access_session (
  id uuid PRIMARY KEY,
  lookup bytea NOT NULL UNIQUE,
  person uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('halfway', 'full')),
  keys bytea NOT NULL,
  opened_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  failures bigint NOT NULL
);
CREATE INDEX access_session_of_person ON access_session (person);
