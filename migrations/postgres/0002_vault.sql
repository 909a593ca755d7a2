-- The signed end of each chain: the institution's key log, and one chain for each case.
CREATE TABLE vault_head (
  chain     uuid PRIMARY KEY,
  seq       bigint NOT NULL,
  hash      bytea NOT NULL,
  epoch     integer NOT NULL,
  signature bytea NOT NULL
);

-- Public keys with the node's certificate.
CREATE TABLE vault_key (
  chain       uuid NOT NULL REFERENCES vault_head (chain),
  seq         bigint NOT NULL,
  id          uuid NOT NULL UNIQUE,
  kind        text NOT NULL CHECK (kind IN ('unit', 'person', 'root', 'receipt')),
  owner       uuid NOT NULL,
  epoch       integer NOT NULL,
  sealing     bytea NOT NULL,
  verifying   bytea,
  lookup      bigint,
  made_at     timestamptz NOT NULL,
  hash        bytea NOT NULL,
  certificate bytea NOT NULL,
  PRIMARY KEY (chain, seq),
  UNIQUE (owner, kind, epoch)
);

CREATE INDEX vault_key_lookup ON vault_key (lookup) WHERE lookup IS NOT NULL;

-- Private keys, each wrapped for one who may open them.
CREATE TABLE vault_wrap (
  chain   uuid NOT NULL REFERENCES vault_head (chain),
  seq     bigint NOT NULL,
  opens   uuid NOT NULL,
  part    text NOT NULL CHECK (part IN ('all', 'story', 'identity')),
  reader  uuid NOT NULL,
  sealed  bytea NOT NULL,
  made_at timestamptz NOT NULL,
  hash    bytea NOT NULL,
  PRIMARY KEY (chain, seq)
);

CREATE INDEX vault_wrap_reader ON vault_wrap (reader, chain);

-- What somebody wrote, sealed and signed.
CREATE TABLE vault_entry (
  root      uuid NOT NULL REFERENCES vault_head (chain),
  seq       bigint NOT NULL,
  id        uuid NOT NULL UNIQUE,
  author    uuid NOT NULL,
  sealed    bytea NOT NULL,
  signature bytea NOT NULL,
  hash      bytea NOT NULL,
  PRIMARY KEY (root, seq)
);

-- A person's private keys under their password.
CREATE TABLE vault_person (
  person     uuid PRIMARY KEY,
  opens      uuid NOT NULL,
  salt       bytea NOT NULL,
  memory_kib integer NOT NULL,
  passes     integer NOT NULL,
  sealed     bytea NOT NULL,
  mac        bytea NOT NULL
);
