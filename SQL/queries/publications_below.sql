-- The last publication of each cycle of year $1 that the office entered may read.
select distinct on (p.tenant_id, p.cycle_id)
  t.register_id, p.tenant_id, p.cycle_id, p.publication_id, p.scheme, p.number, p.snapshot_digest,
  p.content_digest
from pingyi.publications p
join pingyi.tenants t using (tenant_id)
where p.year = $1
order by p.tenant_id, p.cycle_id, p.number desc;
