-- The latest published derivation of each tenant that derives the scheme $2 from any of tenants $1.
select
  t.register_id, v.tenant_id, t.path, v.version_id, v.number, v.parent_tenant_id, v.parent_number,
  v.digest, v.snapshot_digest
from pingyi.scheme_versions v
join pingyi.tenants t on t.tenant_id = v.tenant_id and t.closed_on is null
where v.parent_tenant_id = any($1::int[]) and v.scheme = $2 and v.status = 'published'
  and not exists (
    select from pingyi.scheme_versions l
    where l.tenant_id = v.tenant_id and l.scheme = v.scheme and l.status = 'published'
      and l.number > v.number
  )
order by t.path;
