-- Every cycle of year $1 with its version, and whether its live results are behind (engine).
select
  c.tenant_id,
  t.register_id,
  t.path,
  c.cycle_id,
  c.year,
  c.scheme,
  c.scheme_tenant_id,
  c.scheme_number,
  c.snapshot_digest,
  c.status,
  v.version,
  not exists (
    select from pingyi.outcomes o
    where o.tenant_id = c.tenant_id and o.cycle_id = c.cycle_id and o.version = v.version
      and o.snapshot_digest = c.snapshot_digest
  ) as is_stale,
  (select max(p.number) from pingyi.publications p
    where p.tenant_id = c.tenant_id and p.cycle_id = c.cycle_id) as published_number
from pingyi.cycles c
join pingyi.cycle_versions v using (tenant_id, cycle_id)
join pingyi.tenants t using (tenant_id)
where c.year = $1
order by t.path, c.scheme;
