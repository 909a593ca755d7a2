-- The audit log: one leaf for each thing done. Ids and codes, never names or content.
CREATE TABLE access_leaf (
  id BLOB PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  act TEXT NOT NULL,
  root BLOB,
  entry_seq INTEGER,
  entry_hash BLOB,
  object TEXT,
  -- Its place in the tree and the node's proof of it; empty until the sequencer has come by.
  seq INTEGER UNIQUE,
  proof BLOB,
  CHECK ((entry_seq IS NULL) = (entry_hash IS NULL)),
  CHECK ((seq IS NULL) = (proof IS NULL))
) STRICT;
CREATE INDEX access_leaf_waiting ON access_leaf (at, id) WHERE seq IS NULL;
CREATE INDEX access_leaf_of_root ON access_leaf (root, at, id) WHERE root IS NOT NULL;
CREATE INDEX access_leaf_head ON access_leaf (root, entry_seq) WHERE entry_seq IS NOT NULL;

-- The right edge of the Merkle tree: one row, locked by whoever numbers leaves.
CREATE TABLE access_tree (
  name TEXT PRIMARY KEY CHECK (name = 'log'),
  size INTEGER NOT NULL,
  frontier BLOB NOT NULL
) STRICT;
INSERT INTO access_tree (name, size, frontier) VALUES ('log', 0, x'');

-- Signed checkpoints, one for each batch of leaves.
CREATE TABLE access_checkpoint (
  size INTEGER PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;

-- Sessions. `keys` is sealed under a secret that only the cookie has.
CREATE TABLE access_session (
  id BLOB PRIMARY KEY,
  lookup BLOB NOT NULL UNIQUE,
  person BLOB NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('halfway', 'full')),
  keys BLOB NOT NULL,
  opened_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  failures INTEGER NOT NULL
) STRICT;
CREATE INDEX access_session_of_person ON access_session (person);
