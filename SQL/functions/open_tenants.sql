-- Opens many tenants at once.
--
-- What: one statement over arrays, an element a tenant, parents before or after their children.
-- Why: a country is 3,200 tenants; one at a time costs a round trip each.
-- Invariants: a parent is named by register id, among the given or those there; the path is the
-- parent's and the register id; each tenant gets its first placement and an audit event.
-- Errors: PY010 when a parent is unknown, closed, or the given tenants form a ring.

set local role pingyi_owner;

create or replace function pingyi.open_tenants(
  register_ids text[],
  codes text[],
  names text[],
  levels text[],
  parent_register_ids text[],
  time_zones text[],
  opened_ons date[],
  acting_person bigint
) returns table (register_id text, tenant_id int)
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
#variable_conflict use_column
declare
  opened int;
begin
  return query
  with recursive given as materialized (
    select
      nextval(pg_get_serial_sequence('pingyi.tenants', 'tenant_id'))::int as tenant_id,
      g.*
    from unnest(register_ids, codes, names, levels, parent_register_ids, time_zones, opened_ons)
      as g (register_id, code, name, level, parent_register_id, time_zone, opened_on)
  ),
  placed as (
    select g.*, p.tenant_id as parent_id, coalesce(p.path, '') || g.register_id || '.' as path
    from given g
    left join pingyi.tenants p on p.register_id = g.parent_register_id
    where g.parent_register_id is null
      or (p.tenant_id is not null and p.closed_on is null)
    union all
    select g.*, p.tenant_id, p.path || g.register_id || '.'
    from placed p
    join given g on g.parent_register_id = p.register_id
  ),
  opened as (
    insert into pingyi.tenants (
      tenant_id, register_id, code, name, level, parent_id, path, time_zone, opened_on
    ) overriding system value
    select tenant_id, register_id, code, name, level, parent_id, path, time_zone, opened_on
    from placed
    returning tenant_id, register_id, code, name, level, parent_id, path, opened_on
  ),
  placements as (
    insert into pingyi.tenant_placements (
      tenant_id, valid_from, code, name, level, parent_id, placed_path, path
    )
    select tenant_id, opened_on, code, name, level, parent_id, path, path
    from opened
  ),
  events as (
    insert into pingyi.audit_events (
      tenant_id, person_id, asserted_by_operations, kind, subject, detail
    )
    select
      tenant_id, acting_person, true, 'tenant.opened', register_id,
      jsonb_build_object('code', code, 'name', name, 'level', level, 'opened_on', opened_on)
    from opened
  )
  select o.register_id, o.tenant_id
  from opened o;

  get diagnostics opened = row_count;
  if opened <> cardinality(register_ids) then
    raise exception 'a parent is unknown or closed, or the tenants form a ring'
      using errcode = 'PY010';
  end if;
end
$$;

revoke execute on function pingyi.open_tenants(
  text[], text[], text[], text[], text[], text[], date[], bigint) from public;
grant execute on function pingyi.open_tenants(
  text[], text[], text[], text[], text[], text[], date[], bigint) to pingyi_engine;

comment on function pingyi.open_tenants(
  text[], text[], text[], text[], text[], text[], date[], bigint) is
  'Opens tenants with placements and audit events; returns their numbers. PY010: a parent is unknown, closed or in a ring.';
