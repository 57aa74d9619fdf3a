-- Published versions of many tenants.

-- name: published_versions
-- The published versions of the scheme $1 with tenant and number: an element each of $2 and $3.
select
  t.register_id, v.tenant_id, v.version_id, v.scheme, v.number, v.kind, v.status,
  p.register_id as parent_register_id, v.parent_tenant_id, v.parent_number, v.digest,
  v.snapshot_digest, v.document, v.resolved_on
from unnest($2::int[], $3::int[]) as g (tenant_id, number)
join pingyi.scheme_versions v
  on v.tenant_id = g.tenant_id and v.scheme = $1 and v.number = g.number and v.status = 'published'
join pingyi.tenants t on t.tenant_id = v.tenant_id
left join pingyi.tenants p on p.tenant_id = v.parent_tenant_id
order by t.path, v.number;

-- name: latest_versions
-- The latest published version of the scheme $1 of each of tenants $2, without its document.
select distinct on (v.tenant_id) t.register_id, v.tenant_id, v.number, v.digest
from pingyi.scheme_versions v
join pingyi.tenants t on t.tenant_id = v.tenant_id
where v.scheme = $1 and v.tenant_id = any($2::int[]) and v.status = 'published'
order by v.tenant_id, v.number desc;
