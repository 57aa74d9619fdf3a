-- How far the cycles of year $1 are, for the office entered and those below it.
select t.register_id, g.units, g.complete, g.incomplete, g.absent
from pingyi.cycle_progress g
join pingyi.cycles c using (tenant_id, cycle_id)
join pingyi.tenants t using (tenant_id)
where c.year = $1
order by t.path;
