-- What staff recorded of the State's acts about treaties, over the facts of the rulebook: the entry of the highest number
-- holds, and none is ever changed. Public throughout.
CREATE TABLE treaty_fact (
  fact       TEXT NOT NULL,
  n          INTEGER NOT NULL,
  instrument TEXT NOT NULL,
  kind       TEXT NOT NULL,
  procedure  TEXT,
  happened   TEXT NOT NULL,
  number     TEXT,
  kk         TEXT,
  ru         TEXT,
  en         TEXT,
  certainty  TEXT NOT NULL CHECK (certainty IN ('confirmed', 'derived', 'unconfirmed', 'unknown')),
  source     TEXT NOT NULL,
  url        TEXT,
  struck     INTEGER NOT NULL CHECK (struck IN (0, 1)),
  reason     TEXT NOT NULL,
  person     BLOB NOT NULL,
  at         TEXT NOT NULL,
  PRIMARY KEY (fact, n)
) STRICT;
