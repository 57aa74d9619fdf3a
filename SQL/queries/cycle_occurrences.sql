-- Bonuses and deductions in force in cycle $2 of tenant $1.
select o.unit_id, o.adjustment, o.rate, o.times, o.matter, o.points::text as points
from pingyi.occurrences o
where o.tenant_id = $1 and o.cycle_id = $2 and o.cancels is null
  and not exists (
    select from pingyi.occurrences x
    where x.tenant_id = o.tenant_id and x.cancels = o.occurrence_id
  )
order by o.unit_id, o.occurrence_id;
