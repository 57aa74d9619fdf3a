-- The rates and reasons of marks in force in cycle $2 of tenant $1: those of the latest row of each
-- unit and item, where it has any.
select unit_id, item, rate, reason
from (
  select distinct on (m.unit_id, m.item) m.unit_id, m.item, m.rate, m.reason
  from pingyi.marks m
  where m.tenant_id = $1 and m.cycle_id = $2
  order by m.unit_id, m.item, m.sheet_version desc
) latest
where rate is not null or reason is not null
order by unit_id, item;
