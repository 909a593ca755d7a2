-- What stands out in a unit's cases, each mark by itself, so that a day costs the same whatever else is open.
DROP INDEX complaint_stands_out;
CREATE INDEX complaint_unread ON complaint_case (unit, next_at, id) WHERE state <> 'closed' AND unread;
CREATE INDEX complaint_news ON complaint_case (unit, next_at, id) WHERE state <> 'closed' AND news;
CREATE INDEX complaint_up ON complaint_case (unit, next_at, id) WHERE state <> 'closed' AND escalated > 0;
CREATE INDEX complaint_waits ON complaint_case (unit, next_at, id) WHERE state <> 'closed' AND next_act = 'await-reply';
-- What has come to whoever leads the institution.
CREATE INDEX complaint_up_all ON complaint_case (next_at, id) WHERE state <> 'closed' AND escalated > 0;
