-- Adds occurrences of bonuses and deductions: tenant $1, cycle $2, then an element each: unit codes
-- $3, adjustments $4, rates $5, times $6, matters $7, points $8.
insert into pingyi.occurrences (
  tenant_id, cycle_id, unit_id, adjustment, rate, times, matter, points
)
select $1, $2, u.unit_id, g.adjustment, g.rate, g.times, g.matter, g.points::numeric
from unnest($3::text[], $4::text[], $5::text[], $6::int[], $7::text[], $8::text[])
  with ordinality as g (code, adjustment, rate, times, matter, points, place)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code
order by g.place;
