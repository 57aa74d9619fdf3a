-- The latest published derivation of each tenant that derives the scheme $2 from tenant $1.
select
  t.register_id, v.tenant_id, t.path, v.version_id, v.number, v.parent_number, v.digest,
  v.snapshot_digest
from (
  select distinct on (tenant_id) *
  from pingyi.scheme_versions
  where scheme = $2 and status = 'published'
  order by tenant_id, number desc
) v
join pingyi.tenants t on t.tenant_id = v.tenant_id and t.closed_on is null
where v.parent_tenant_id = $1
order by t.path;
