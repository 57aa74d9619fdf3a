-- The statements of a national pass over live outcomes and summaries, run by the engine.

-- name: begin_pass
-- Chooses year $1 and part $2 of $3 for the queries that follow.
select pingyi.begin_pass($1, $2, $3)

-- name: pass_cycles
-- The cycles of the part, with their packed inputs.
select
  c.tenant_id, c.cycle_id, t.register_id, t.path, c.scheme, c.snapshot_digest, v.version, i.body,
  coalesce(i.version = v.ratings_version and i.snapshot_digest = c.snapshot_digest, false)
    as is_packed
from pingyi.cycles c
join pingyi.cycle_versions v using (tenant_id, cycle_id)
join pingyi.tenants t using (tenant_id)
left join pingyi.cycle_inputs i using (tenant_id, cycle_id)
where c.year = pingyi.pass_year() and c.tenant_id between pingyi.pass_low() and pingyi.pass_high()
order by c.cycle_id

-- name: copy_pass_sheets
-- The packed sheets of the part, as they lie.
copy (
  select s.cycle_id, s.unit_id, s.marks
  from pingyi.sheets s
  where s.tenant_id between pingyi.pass_low() and pingyi.pass_high()
) to stdout (format binary)

-- name: put_cycle_inputs
-- Packs the inputs beside marks of cycle $2 of tenant $1 under snapshot $3: body $4.
insert into pingyi.cycle_inputs (tenant_id, cycle_id, version, snapshot_digest, body)
select tenant_id, cycle_id, ratings_version, $3, $4
from pingyi.cycle_versions
where tenant_id = $1 and cycle_id = $2
on conflict (tenant_id, cycle_id) do update
set version = excluded.version, snapshot_digest = excluded.snapshot_digest, body = excluded.body

-- name: put_pass_outcomes
-- Replaces live outcomes: a form an element: tenants $1, cycles $2, forms $3, versions $4, digests $5,
-- units $6, packed bodies $7. What was scored from a later version stays.
insert into pingyi.outcomes as o (
  tenant_id, cycle_id, form, version, snapshot_digest, units, body
)
select *
from unnest($1::int[], $2::int8[], $3::text[], $4::int8[], $5::bytea[], $6::int[], $7::bytea[])
on conflict (tenant_id, cycle_id, form) do update
set version = excluded.version, snapshot_digest = excluded.snapshot_digest, units = excluded.units,
  body = excluded.body, scored_at = now()
where o.version <= excluded.version

-- name: put_live_summaries
-- Replaces live summaries of scheme by scheme and year $1: a tenant an element: tenants $2, schemes $3,
-- reaches $4, paths $5, versions $6, units $7, packed bodies $8. A later version stays.
insert into pingyi.live_summaries as s (
  tenant_id, scheme, year, reach, path, version, units, body
)
select g.tenant_id, g.scheme, $1, g.reach, g.path, g.version, g.units, g.body
from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::int8[], $7::int[], $8::bytea[])
  as g (tenant_id, scheme, reach, path, version, units, body)
on conflict (tenant_id, scheme, year, reach) do update
set version = excluded.version, units = excluded.units, body = excluded.body, folded_at = now()
where s.version <= excluded.version

-- name: put_pass_progress
-- Counts units of cycles: a cycle an element: tenants $1, cycles $2, paths $3, versions $4, all $5,
-- complete $6, incomplete $7, absent $8.
insert into pingyi.cycle_progress as p (
  tenant_id, cycle_id, path, version, units, complete, incomplete, absent
)
select *
from unnest($1::int[], $2::int8[], $3::text[], $4::int8[], $5::int[], $6::int[], $7::int[], $8::int[])
on conflict (tenant_id, cycle_id) do update
set version = excluded.version, units = excluded.units, complete = excluded.complete,
  incomplete = excluded.incomplete, absent = excluded.absent, counted_at = now()
where p.version <= excluded.version

-- name: cycles_behind
-- The tenants whose cycle of year $1 and scheme $2 has another version than known: ids $3, versions $4.
select t.register_id
from pingyi.cycles c
join pingyi.cycle_versions v using (tenant_id, cycle_id)
join pingyi.tenants t using (tenant_id)
left join unnest($3::text[], $4::int8[]) as k (register_id, version) using (register_id)
where c.year = $1 and c.scheme = $2 and k.version is distinct from v.version

-- name: stale_cycles
-- Cycles of year $1 and scheme $2 of the tenants $3 with all their sheets, a row a cycle.
select
  c.tenant_id, c.cycle_id, t.register_id, t.path, c.scheme, c.snapshot_digest, v.version, i.body,
  coalesce(i.version = v.ratings_version and i.snapshot_digest = c.snapshot_digest, false)
    as is_packed,
  s.units, s.marks
from unnest($3::int[]) as g (tenant_id)
join pingyi.cycles c on c.tenant_id = g.tenant_id and c.year = $1 and c.scheme = $2
join pingyi.cycle_versions v on v.tenant_id = c.tenant_id and v.cycle_id = c.cycle_id
join pingyi.tenants t on t.tenant_id = c.tenant_id
left join pingyi.cycle_inputs i on i.tenant_id = c.tenant_id and i.cycle_id = c.cycle_id
cross join lateral (
  select
    coalesce(string_agg(int8send(unit_id), ''::bytea order by unit_id), ''::bytea) as units,
    coalesce(string_agg(marks, ''::bytea order by unit_id), ''::bytea) as marks
  from pingyi.sheets
  where tenant_id = c.tenant_id and cycle_id = c.cycle_id
) s
