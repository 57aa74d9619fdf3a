-- Which tenants were divided or merged, into which, and when.
select
  t.register_id,
  s.register_id as successor_register_id,
  x.happened_on::text as happened_on,
  x.kind
from pingyi.tenant_successions x
join pingyi.tenants t on t.tenant_id = x.tenant_id
join pingyi.tenants s on s.tenant_id = x.successor_id
order by t.register_id, s.register_id;
