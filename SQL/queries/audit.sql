-- What was changed, by whom.

-- name: add_event
-- $1 tenant, $2 person, $3 asserted by operations, $4 kind, $5 subject, $6 detail as JSON.
insert into pingyi.audit_events (
  tenant_id, person_id, asserted_by_operations, kind, subject, detail
)
values ($1, $2, $3, $4, $5, $6::jsonb);
