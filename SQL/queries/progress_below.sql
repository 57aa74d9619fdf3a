-- How far the latest cycle of each tenant is, for the office entered and those below it.
select distinct on (t.path) t.register_id, t.name, g.units, g.complete, g.incomplete, g.absent
from pingyi.cycle_progress g
join pingyi.tenants t using (tenant_id)
order by t.path, g.cycle_id desc;
