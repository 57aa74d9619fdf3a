-- What is known of units beside marks.

-- name: cycle_facts
-- The facts of the units of cycle $2 of tenant $1.
select unit_id, facts
from pingyi.unit_facts
where tenant_id = $1 and cycle_id = $2
order by unit_id;

-- name: put_unit_facts
-- Replaces facts of units of cycle $2 of tenant $1: units $3, facts $4, by person $5; the cycle's
-- results are behind from then on.
with facts as (
  insert into pingyi.unit_facts (tenant_id, cycle_id, unit_id, facts, recorded_by)
  select $1, $2, f.unit_id, f.facts, $5
  from unnest($3::int8[], $4::text[]) as f (unit_id, facts)
  on conflict (tenant_id, cycle_id, unit_id) do update
  set facts = excluded.facts, recorded_by = excluded.recorded_by, recorded_at = now()
)
update pingyi.cycle_versions
set version = version + 1, ratings_version = version + 1
where tenant_id = $1 and cycle_id = $2;

-- name: load_facts
-- Records facts of a cycle that is being opened: cycle $2 of tenant $1, unit codes $3, facts $4, by
-- person $5.
insert into pingyi.unit_facts (tenant_id, cycle_id, unit_id, facts, recorded_by)
select u.tenant_id, $2, u.unit_id, f.facts, $5
from unnest($3::text[], $4::text[]) as f (code, facts)
join pingyi.units u on u.tenant_id = $1 and u.code = f.code;
