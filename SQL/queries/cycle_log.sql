-- Marks of cycle $2 of tenant $1 as the log has them: the latest row of each unit and item.
select distinct on (m.unit_id, m.item) m.unit_id, m.item, m.points::text as points
from pingyi.marks m
where m.tenant_id = $1 and m.cycle_id = $2
order by m.unit_id, m.item, m.sheet_version desc;
