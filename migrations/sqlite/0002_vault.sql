-- The signed end of each chain: the institution's key log, and one chain for each case.
CREATE TABLE vault_head (
  chain     BLOB PRIMARY KEY,
  seq       INTEGER NOT NULL,
  hash      BLOB NOT NULL,
  epoch     INTEGER NOT NULL,
  signature BLOB NOT NULL
) STRICT;

-- Public keys with the node's certificate.
CREATE TABLE vault_key (
  chain       BLOB NOT NULL REFERENCES vault_head (chain),
  seq         INTEGER NOT NULL,
  id          BLOB NOT NULL UNIQUE,
  kind        TEXT NOT NULL CHECK (kind IN ('unit', 'person', 'root', 'receipt')),
  owner       BLOB NOT NULL,
  epoch       INTEGER NOT NULL,
  sealing     BLOB NOT NULL,
  verifying   BLOB,
  lookup      INTEGER,
  made_at     TEXT NOT NULL,
  hash        BLOB NOT NULL,
  certificate BLOB NOT NULL,
  PRIMARY KEY (chain, seq),
  UNIQUE (owner, kind, epoch)
) STRICT;

CREATE INDEX vault_key_lookup ON vault_key (lookup) WHERE lookup IS NOT NULL;

-- Private keys, each wrapped for one who may open them.
CREATE TABLE vault_wrap (
  chain   BLOB NOT NULL REFERENCES vault_head (chain),
  seq     INTEGER NOT NULL,
  opens   BLOB NOT NULL,
  part    TEXT NOT NULL CHECK (part IN ('all', 'story', 'identity')),
  reader  BLOB NOT NULL,
  sealed  BLOB NOT NULL,
  made_at TEXT NOT NULL,
  hash    BLOB NOT NULL,
  PRIMARY KEY (chain, seq)
) STRICT;

CREATE INDEX vault_wrap_reader ON vault_wrap (reader, chain);

-- What somebody wrote, sealed and signed.
CREATE TABLE vault_entry (
  root      BLOB NOT NULL REFERENCES vault_head (chain),
  seq       INTEGER NOT NULL,
  id        BLOB NOT NULL UNIQUE,
  author    BLOB NOT NULL,
  sealed    BLOB NOT NULL,
  signature BLOB NOT NULL,
  hash      BLOB NOT NULL,
  PRIMARY KEY (root, seq)
) STRICT;

-- A person's private keys under their password.
CREATE TABLE vault_person (
  person     BLOB PRIMARY KEY,
  opens      BLOB NOT NULL,
  salt       BLOB NOT NULL,
  memory_kib INTEGER NOT NULL,
  passes     INTEGER NOT NULL,
  sealed     BLOB NOT NULL,
  mac        BLOB NOT NULL
) STRICT;
