-- When the second factor was last given in this session, on what kind of device it was opened, and the passkey
-- challenge that waits for its answer (sealed by the node, used once).
ALTER TABLE access_session ADD COLUMN confirmed_at TEXT;
ALTER TABLE access_session ADD COLUMN device TEXT NOT NULL DEFAULT '';
ALTER TABLE access_session ADD COLUMN challenge BLOB;

-- Passkeys: a second factor beside the app. `credential` is sealed by the node and bound to its row and person.
CREATE TABLE access_passkey (
  id BLOB PRIMARY KEY,
  person BLOB NOT NULL,
  name TEXT NOT NULL,
  credential BLOB NOT NULL,
  added_at TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX access_passkey_of_person ON access_passkey (person);
