-- The latest published version of each tenant from tenant $1 upwards, the nearest first.
select distinct on (length(t.path), t.tenant_id)
  t.register_id, v.tenant_id, v.version_id, v.scheme, v.number, v.kind, v.status,
  p.register_id as parent_register_id, v.parent_tenant_id, v.parent_number, v.digest,
  v.snapshot_digest, v.document, v.resolved_on
from pingyi.tenants o
join pingyi.tenants t on starts_with(o.path, t.path)
join pingyi.scheme_versions v on v.tenant_id = t.tenant_id and v.status = 'published'
left join pingyi.tenants p on p.tenant_id = v.parent_tenant_id
where o.tenant_id = $1
order by length(t.path) desc, t.tenant_id, v.published_at desc, v.number desc;
