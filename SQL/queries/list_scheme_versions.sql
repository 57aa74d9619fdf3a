-- Every version of every scheme with the document it was made from, oldest first.
select
  t.register_id,
  v.tenant_id,
  v.version_id,
  v.scheme,
  v.number,
  v.kind,
  v.status,
  p.register_id as parent_register_id,
  v.parent_number,
  v.digest,
  v.snapshot_digest,
  v.document,
  v.source,
  x.handle as proposer
from pingyi.scheme_versions v
join pingyi.tenants t on t.tenant_id = v.tenant_id
left join pingyi.tenants p on p.tenant_id = v.parent_tenant_id
left join pingyi.people x on x.person_id = v.created_by
order by v.version_id;
