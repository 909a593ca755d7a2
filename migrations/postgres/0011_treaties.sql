-- What staff recorded of the State's acts about treaties, over the facts of the rulebook: the entry of the highest number
-- holds, and none is ever changed. Public throughout.
CREATE TABLE treaty_fact (
  fact       text NOT NULL,
  n          bigint NOT NULL,
  instrument text NOT NULL,
  kind       text NOT NULL,
  procedure  text,
  happened   text NOT NULL,
  number     text,
  kk         text,
  ru         text,
  en         text,
  certainty  text NOT NULL CHECK (certainty IN ('confirmed', 'derived', 'unconfirmed', 'unknown')),
  source     text NOT NULL,
  url        text,
  struck     boolean NOT NULL,
  reason     text NOT NULL,
  person     uuid NOT NULL,
  at         timestamptz NOT NULL,
  PRIMARY KEY (fact, n)
);
