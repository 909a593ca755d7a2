-- Whose database this is. A demonstration stays one: nothing ever changes `kind`.
CREATE TABLE institution_meta (
  name text PRIMARY KEY CHECK (name = 'institution'),
  kind text NOT NULL CHECK (kind IN ('real', 'demo')),
  names jsonb NOT NULL,
  rulebook text NOT NULL,
  created_at timestamptz NOT NULL
);

-- Units: whom cases are assigned to and sealed for.
CREATE TABLE institution_unit (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('intake', 'examination', 'regional', 'secretariat')),
  region text,
  names jsonb NOT NULL
);

-- People with an account. `body` is the state body that a focal point answers for.
CREATE TABLE institution_person (
  id uuid PRIMARY KEY,
  names jsonb NOT NULL,
  body text,
  created_at timestamptz NOT NULL
);

CREATE TABLE institution_role (
  person uuid NOT NULL REFERENCES institution_person (id),
  role text NOT NULL,
  PRIMARY KEY (person, role)
);

-- Who belongs to which unit. A person counts as one of it once a member has let them in, that is, has wrapped the unit's keys
-- for them (`admitted_at`): keeping accounts opens nothing.
CREATE TABLE institution_membership (
  person uuid NOT NULL REFERENCES institution_person (id),
  unit uuid NOT NULL REFERENCES institution_unit (id),
  since date NOT NULL,
  until date,
  admitted_at timestamptz,
  PRIMARY KEY (person, unit, since)
);
CREATE INDEX institution_membership_of_unit ON institution_membership (unit);

-- How a person signs in. The keys that the password opens are the vault's; the TOTP secret is sealed by the node key.
-- 'new': has the password an administrator handed out and no rights yet. No `totp_step`: the app is not enrolled yet.
CREATE TABLE institution_account (
  person uuid PRIMARY KEY REFERENCES institution_person (id),
  name text NOT NULL,
  name_folded text NOT NULL UNIQUE,
  state text NOT NULL CHECK (state IN ('new', 'active', 'locked')),
  totp bytea NOT NULL,
  totp_step bigint,
  recovery jsonb NOT NULL
);

-- Who held which office from when until when, and on what ground. `seat` tells apart chairs of one office: a region's
-- code, a deputy's number, or nothing where there is one chair. Vacancies are not recorded: they are what is left.
CREATE TABLE institution_tenure (
  id uuid PRIMARY KEY,
  office text NOT NULL,
  seat text NOT NULL,
  names jsonb NOT NULL,
  person uuid REFERENCES institution_person (id),
  acting boolean NOT NULL,
  since date NOT NULL,
  until date,
  ground jsonb NOT NULL,
  act_number text,
  act_date date,
  source text,
  CHECK (until IS NULL OR since <= until)
);
CREATE INDEX institution_tenure_of_office ON institution_tenure (office, seat, since);

-- Who may sign a kind of letter besides the holders of the offices that the rulebook names.
CREATE TABLE institution_delegation (
  id uuid PRIMARY KEY,
  letter text NOT NULL,
  office text NOT NULL,
  person uuid NOT NULL REFERENCES institution_person (id),
  since date NOT NULL,
  until date,
  ground jsonb NOT NULL,
  CHECK (until IS NULL OR since <= until)
);
CREATE INDEX institution_delegation_of_letter ON institution_delegation (letter, since);
