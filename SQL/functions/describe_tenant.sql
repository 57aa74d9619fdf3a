-- Gives a tenant another code, name, level or time zone from one day on.
--
-- What: renaming and re-coding. Why: code and name are attributes; identity is the register id.
-- Invariants: the path does not change; the placement before keeps the old words.
-- Errors: PY011 unknown or closed tenant, PY012 day too early, 23505 on tenants_open_code_idx
-- when another open tenant has the code.

set local role pingyi_owner;

create or replace function pingyi.describe_tenant(
  described_tenant int,
  new_code text,
  new_name text,
  new_level text,
  new_time_zone text,
  from_day date,
  acting_person bigint
) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  old pingyi.tenants;
begin
  select * into old
  from pingyi.tenants
  where tenant_id = described_tenant and closed_on is null
  for update;

  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;

  update pingyi.tenants
  set code = new_code, name = new_name, level = new_level, time_zone = new_time_zone
  where tenant_id = described_tenant;

  if (old.code, old.name, old.level) is distinct from (new_code, new_name, new_level) then
    perform pingyi.place_subtree(old.path, from_day);
  end if;

  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    described_tenant, acting_person, true, 'tenant.described', old.register_id,
    jsonb_build_object(
      'from', from_day,
      'old', jsonb_build_array(old.code, old.name, old.level, old.time_zone),
      'new', jsonb_build_array(new_code, new_name, new_level, new_time_zone)
    )
  );
end
$$;

revoke execute on function pingyi.describe_tenant(int, text, text, text, text, date, bigint)
  from public;
grant execute on function pingyi.describe_tenant(int, text, text, text, text, date, bigint)
  to pingyi_engine;

comment on function pingyi.describe_tenant(int, text, text, text, text, date, bigint) is
  'Renames or re-codes a tenant from a day on. PY011: no such open tenant. PY012: the day is too early.';
