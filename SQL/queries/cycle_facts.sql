-- What scoring knows of cycles beside their units.

-- name: cycle_context
-- What is known of cycle $2 of tenant $1.
select facts
from pingyi.cycle_facts
where tenant_id = $1 and cycle_id = $2;

-- name: put_cycle_context
-- Replaces what is known of cycle $2 of tenant $1 by $3, by person $4, with an audit event that names
-- the data $5; the cycle's results are behind from then on.
with facts as (
  insert into pingyi.cycle_facts (tenant_id, cycle_id, facts, recorded_by)
  values ($1, $2, $3, $4)
  on conflict (tenant_id, cycle_id) do update
  set facts = excluded.facts, recorded_by = excluded.recorded_by, recorded_at = now()
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select c.tenant_id, $4, true, 'cycle.facts_recorded', c.scheme || '/' || c.year,
    jsonb_build_object('upper', $5::text[])
  from pingyi.cycles c
  where c.tenant_id = $1 and c.cycle_id = $2
)
update pingyi.cycle_versions
set version = version + 1, ratings_version = version + 1
where tenant_id = $1 and cycle_id = $2;

-- name: load_cycle_context
-- Records what is known of cycle $2 of tenant $1 that is being opened: $3, by person $4.
insert into pingyi.cycle_facts (tenant_id, cycle_id, facts, recorded_by)
values ($1, $2, $3, $4);
