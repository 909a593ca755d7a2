-- A closed case is kept as long as the rulebook says, unless it is held; then two persons may erase it. What stays are
-- the codes and dates that are counted.
ALTER TABLE complaint_case ADD COLUMN erase_from date;
ALTER TABLE complaint_case ADD COLUMN held boolean NOT NULL DEFAULT false;
ALTER TABLE complaint_case ADD COLUMN erased_at timestamptz;
-- When the case's key and files were destroyed, too; between the two a job makes sure of it.
ALTER TABLE complaint_case ADD COLUMN shredded_at timestamptz;
-- People who must never see the case: a list of ids.
ALTER TABLE complaint_case ADD COLUMN walls jsonb NOT NULL DEFAULT '[]';

CREATE INDEX complaint_review ON complaint_case (erase_from, id)
  WHERE erase_from IS NOT NULL AND erased_at IS NULL AND NOT held;
CREATE INDEX complaint_shredding ON complaint_case (erased_at) WHERE erased_at IS NOT NULL AND shredded_at IS NULL;

-- What one person proposes and another must approve. At most one of a kind waits for a case.
CREATE TABLE complaint_approval (
  id          uuid PRIMARY KEY,
  root        uuid NOT NULL REFERENCES complaint_case (id),
  kind        text NOT NULL CHECK (kind IN ('erase', 'release')),
  proposed_by uuid NOT NULL,
  proposed_at timestamptz NOT NULL,
  entry       uuid,
  decided_by  uuid,
  decided_at timestamptz,
  granted boolean,
  CHECK ((decided_by IS NULL) = (granted IS NULL)),
  -- Nobody approves what they proposed; whoever proposed it may take it back.
  CHECK (granted IS NULL OR NOT granted OR decided_by <> proposed_by)
);
CREATE UNIQUE INDEX complaint_approval_waiting ON complaint_approval (root, kind) WHERE decided_by IS NULL;
