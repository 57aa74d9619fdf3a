-- Counts the units of cycle $2 of tenant $1 at version $3: all $4, complete $5, incomplete $6, absent $7.
insert into pingyi.cycle_progress (
  tenant_id, cycle_id, path, version, units, complete, incomplete, absent
)
select tenant_id, $2, path, $3, $4, $5, $6, $7 from pingyi.tenants where tenant_id = $1
on conflict (tenant_id, cycle_id) do update
set version = excluded.version, units = excluded.units, complete = excluded.complete,
  incomplete = excluded.incomplete, absent = excluded.absent, counted_at = now();
