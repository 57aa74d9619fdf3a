-- The units of cycle $2 of tenant $1 with their sheets, in order of code.
select u.unit_id, u.code, u.name, u.sector, c.form, c.absent, s.version, s.snapshot_digest, s.marks
from pingyi.cycle_units c
join pingyi.units u using (tenant_id, unit_id)
join pingyi.sheets s using (tenant_id, cycle_id, unit_id)
where c.tenant_id = $1 and c.cycle_id = $2
order by u.code;
