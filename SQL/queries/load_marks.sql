-- Writes the log behind sheets that operations loaded: tenant $1, cycle $2, request $3, then a mark
-- an element: unit codes $4, items $5, points $6, rates $7, reasons $8.
insert into pingyi.marks (
  tenant_id, cycle_id, unit_id, sheet_version, item, points, rate, reason, request_id
)
select $1, $2, u.unit_id, 1, g.item, g.points::numeric, g.rate, g.reason, $3::uuid
from unnest($4::text[], $5::text[], $6::text[], $7::text[], $8::text[])
  as g (code, item, points, rate, reason)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code;
