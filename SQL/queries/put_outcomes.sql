-- Replaces the live outcomes of cycle $2 of tenant $1 at version $3 under snapshot $4: a form an
-- element: forms $5, units $6, packed bodies $7.
insert into pingyi.outcomes (tenant_id, cycle_id, form, version, snapshot_digest, units, body)
select $1, $2, o.form, $3, $4, o.units, o.body
from unnest($5::text[], $6::int[], $7::bytea[]) as o (form, units, body)
on conflict (tenant_id, cycle_id, form) do update
set version = excluded.version, snapshot_digest = excluded.snapshot_digest, units = excluded.units,
  body = excluded.body, scored_at = now();
