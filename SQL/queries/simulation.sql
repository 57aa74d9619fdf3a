-- What a scheme would have done to the latest cycles.

-- name: latest_cycles
-- The latest cycle of the scheme $2 of each tenant at or below tenant $1 with all its sheets, a row
-- a cycle; of year $3 alone when that is given.
select
  c.tenant_id, t.register_id, t.path, t.name, t.level, c.cycle_id, c.year, c.scheme,
  c.scheme_tenant_id, c.scheme_number, c.snapshot_digest, c.status, v.version, i.body,
  coalesce(i.version = v.ratings_version and i.snapshot_digest = c.snapshot_digest, false)
    as is_packed,
  false as is_stale,
  (select max(p.number) from pingyi.publications p
    where p.tenant_id = c.tenant_id and p.cycle_id = c.cycle_id) as published_number,
  s.units, s.marks
from pingyi.tenants o
join pingyi.tenants t on t.path >= o.path and t.path < rtrim(o.path, '.') || '/'
cross join lateral (
  select *
  from pingyi.cycles y
  where y.tenant_id = t.tenant_id and y.scheme = $2 and ($3::int is null or y.year = $3)
  order by y.year desc
  limit 1
) c
join pingyi.cycle_versions v on v.tenant_id = c.tenant_id and v.cycle_id = c.cycle_id
left join pingyi.cycle_inputs i on i.tenant_id = c.tenant_id and i.cycle_id = c.cycle_id
cross join lateral (
  select
    coalesce(string_agg(int8send(unit_id), ''::bytea order by unit_id), ''::bytea) as units,
    coalesce(string_agg(marks, ''::bytea order by unit_id), ''::bytea) as marks
  from pingyi.sheets
  where tenant_id = c.tenant_id and cycle_id = c.cycle_id
) s
where o.tenant_id = $1
order by t.path;

-- name: unit_names
-- The units of the tenants $1.
select tenant_id, unit_id, code, name
from pingyi.units
where tenant_id = any($1::int[]);
