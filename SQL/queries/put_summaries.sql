-- Replaces the cells of series $3 of cycle $2 of tenant $1, folded from version $6 of scheme $4 and
-- year $5: a cell an element: forms $7, sectors $8, full marks $9, units $10, packed cells $11.
insert into pingyi.summaries (
  tenant_id, cycle_id, series, form, sector, full_marks, path, scheme, year, version, units, cell
)
select $1, $2, $3, s.form, s.sector, s.full_marks::numeric, t.path, $4, $5, $6, s.units, s.cell
from pingyi.tenants t,
  unnest($7::text[], $8::text[], $9::text[], $10::int[], $11::bytea[])
    as s (form, sector, full_marks, units, cell)
where t.tenant_id = $1
on conflict (tenant_id, cycle_id, series, form, sector, full_marks) do update
set version = excluded.version, units = excluded.units, cell = excluded.cell, folded_at = now();
