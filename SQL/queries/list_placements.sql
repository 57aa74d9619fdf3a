-- Where every tenant stood, from day to day; the last row of a tenant has no end.
select
  t.register_id,
  x.valid_from::text as valid_from,
  x.valid_to::text as valid_to,
  x.code,
  x.name,
  x.level,
  p.register_id as parent_register_id
from pingyi.tenant_placements x
join pingyi.tenants t on t.tenant_id = x.tenant_id
left join pingyi.tenants p on p.tenant_id = x.parent_id
order by t.register_id, x.valid_from;
