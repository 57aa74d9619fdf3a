-- Every tenant of the register as it is today, parents before children.
select
  t.tenant_id,
  t.register_id,
  t.code,
  t.name,
  t.level,
  p.register_id as parent_register_id,
  t.path,
  t.time_zone,
  t.opened_on::text as opened_on,
  t.closed_on::text as closed_on
from pingyi.tenants t
left join pingyi.tenants p on p.tenant_id = t.parent_id
order by t.path;
