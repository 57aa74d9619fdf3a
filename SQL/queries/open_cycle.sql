-- Opens a cycle of tenant $1 for year $2 with its units and blank or filled sheets, in one statement.
--
-- $3 scheme, $4 tenant and $5 number of its version, $6 snapshot digest, $7 day of the tree,
-- $8 person, $9 to $11 units: codes, names, sectors, $12 forms, $13 absent, $14 packed sheets.
with given as (
  select g.*
  from unnest($9::text[], $10::text[], $11::text[], $12::text[], $13::bool[], $14::bytea[])
    as g (code, name, sector, form, absent, marks)
),
registered as (
  insert into pingyi.units (tenant_id, code, name, sector)
  select $1, code, name, sector from given
  on conflict on constraint units_code_key do update set name = excluded.name, sector = excluded.sector
  returning unit_id, code
),
cycle as (
  insert into pingyi.cycles (
    tenant_id, year, scheme, scheme_tenant_id, scheme_number, snapshot_digest, tree_date, opened_by
  )
  values ($1, $2, $3, $4, $5, $6, $7::date, $8)
  returning cycle_id
),
versions as (
  insert into pingyi.cycle_versions (tenant_id, cycle_id, version)
  select $1, cycle_id, 1 from cycle
),
entered as (
  insert into pingyi.cycle_units (tenant_id, cycle_id, unit_id, form, absent)
  select $1, cycle_id, unit_id, form, absent
  from cycle, given
  join registered using (code)
),
laid as (
  insert into pingyi.sheets (tenant_id, cycle_id, unit_id, version, snapshot_digest, marks)
  select $1, cycle_id, unit_id, 1, $6, marks
  from cycle, given
  join registered using (code)
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select $1, $8, true, 'cycle.opened', $3 || '/' || $2, jsonb_build_object('units', cardinality($9::text[]))
  from cycle
)
select cycle_id from cycle;
