-- When the second factor was last given in this session, on what kind of device it was opened, and the passkey
-- challenge that waits for its answer (sealed by the node, used once).
ALTER TABLE access_session ADD COLUMN confirmed_at timestamptz;
ALTER TABLE access_session ADD COLUMN device text NOT NULL DEFAULT '';
ALTER TABLE access_session ADD COLUMN challenge bytea;

-- Passkeys: a second factor beside the app. `credential` is sealed by the node and bound to its row and person.
CREATE TABLE access_passkey (
  id uuid PRIMARY KEY,
  person uuid NOT NULL,
  name text NOT NULL,
  credential bytea NOT NULL,
  added_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX access_passkey_of_person ON access_passkey (person);
