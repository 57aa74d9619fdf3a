-- The published version $3 of the scheme $2 of tenant $1 and all it derives from, the root first.
with recursive chain as (
  select v.tenant_id, v.version_id, v.parent_tenant_id, v.parent_number, 1 as depth
  from pingyi.scheme_versions v
  where v.tenant_id = $1 and v.scheme = $2 and v.number = $3 and v.status = 'published'
  union all
  select p.tenant_id, p.version_id, p.parent_tenant_id, p.parent_number, c.depth + 1
  from chain c
  join pingyi.scheme_versions p
    on p.tenant_id = c.parent_tenant_id and p.scheme = $2 and p.number = c.parent_number
    and p.status = 'published'
  where c.depth < 16
)
select
  t.register_id, v.tenant_id, v.version_id, v.scheme, v.number, v.kind, v.status,
  p.register_id as parent_register_id, v.parent_tenant_id, v.parent_number, v.digest,
  v.snapshot_digest, v.document, v.resolved_on
from chain c
join pingyi.scheme_versions v on v.tenant_id = c.tenant_id and v.version_id = c.version_id
join pingyi.tenants t on t.tenant_id = v.tenant_id
left join pingyi.tenants p on p.tenant_id = v.parent_tenant_id
order by c.depth desc;
