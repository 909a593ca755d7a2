-- Whose database this is. A demonstration stays one: nothing ever changes `kind`.
CREATE TABLE institution_meta (
  name TEXT PRIMARY KEY CHECK (name = 'institution'),
  kind TEXT NOT NULL CHECK (kind IN ('real', 'demo')),
  names TEXT NOT NULL,
  rulebook TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Units: whom cases are assigned to and sealed for.
CREATE TABLE institution_unit (
  id BLOB PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('intake', 'examination', 'regional', 'secretariat')),
  region TEXT,
  names TEXT NOT NULL
) STRICT;

-- People with an account. `body` is the state body that a focal point answers for.
CREATE TABLE institution_person (
  id BLOB PRIMARY KEY,
  names TEXT NOT NULL,
  body TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE institution_role (
  person BLOB NOT NULL REFERENCES institution_person (id),
  role TEXT NOT NULL,
  PRIMARY KEY (person, role)
) STRICT;

-- Who belongs to which unit. A person counts as one of it once a member has let them in, that is, has wrapped the unit's keys
-- for them (`admitted_at`): keeping accounts opens nothing.
CREATE TABLE institution_membership (
  person BLOB NOT NULL REFERENCES institution_person (id),
  unit BLOB NOT NULL REFERENCES institution_unit (id),
  since TEXT NOT NULL,
  until TEXT,
  admitted_at TEXT,
  PRIMARY KEY (person, unit, since)
) STRICT;
CREATE INDEX institution_membership_of_unit ON institution_membership (unit);

-- How a person signs in. The keys that the password opens are the vault's; the TOTP secret is sealed by the node key.
-- 'new': has the password an administrator handed out and no rights yet. No `totp_step`: the app is not enrolled yet.
CREATE TABLE institution_account (
  person BLOB PRIMARY KEY REFERENCES institution_person (id),
  name TEXT NOT NULL,
  name_folded TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('new', 'active', 'locked')),
  totp BLOB NOT NULL,
  totp_step INTEGER,
  recovery TEXT NOT NULL
) STRICT;

-- Who held which office from when until when, and on what ground. `seat` tells apart chairs of one office: a region's
-- code, a deputy's number, or nothing where there is one chair. Vacancies are not recorded: they are what is left.
CREATE TABLE institution_tenure (
  id BLOB PRIMARY KEY,
  office TEXT NOT NULL,
  seat TEXT NOT NULL,
  names TEXT NOT NULL,
  person BLOB REFERENCES institution_person (id),
  acting INTEGER NOT NULL CHECK (acting IN (0, 1)),
  since TEXT NOT NULL,
  until TEXT,
  ground TEXT NOT NULL,
  act_number TEXT,
  act_date TEXT,
  source TEXT,
  CHECK (until IS NULL OR since <= until)
) STRICT;
CREATE INDEX institution_tenure_of_office ON institution_tenure (office, seat, since);

-- Who may sign a kind of letter besides the holders of the offices that the rulebook names.
CREATE TABLE institution_delegation (
  id BLOB PRIMARY KEY,
  letter TEXT NOT NULL,
  office TEXT NOT NULL,
  person BLOB NOT NULL REFERENCES institution_person (id),
  since TEXT NOT NULL,
  until TEXT,
  ground TEXT NOT NULL,
  CHECK (until IS NULL OR since <= until)
) STRICT;
CREATE INDEX institution_delegation_of_letter ON institution_delegation (letter, since);
