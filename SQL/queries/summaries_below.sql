-- Cells of series $1 and year $2 that the office entered may read: its own and those below it.
select
  t.register_id, s.cycle_id, s.scheme, s.form, s.sector, s.full_marks::text as full_marks, s.version, s.units,
  s.cell
from pingyi.summaries s
join pingyi.tenants t using (tenant_id)
where s.series = $1 and s.year = $2
order by t.register_id, s.form, s.sector;
