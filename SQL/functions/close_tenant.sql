-- Closes a tenant on a day, and says which tenants go on in its place.
--
-- What: closing; by split or merger also the successions. Why: absence from a file never closes a
-- tenant, a dated statement does. Invariants: everything of a closed tenant stays readable where
-- it was; a tenant with open tenants below cannot close (PY014); its last placement ends on the
-- day; a succession may also be recorded by itself, before or after. Errors: PY011 unknown or
-- closed tenant or successor, PY012 day too early, PY014.

set local role pingyi_owner;

create or replace function pingyi.close_tenant(
  closed_tenant int,
  on_day date,
  successors int[],
  succession_kind text,
  acting_person bigint
) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  closed pingyi.tenants;
begin
  select * into closed
  from pingyi.tenants
  where tenant_id = closed_tenant and closed_on is null
  for update;

  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;
  if exists (
    select from pingyi.tenants where parent_id = closed_tenant and closed_on is null
  ) then
    raise exception 'open tenants stand below it' using errcode = 'PY014';
  end if;
  if exists (
    select
    from unnest(successors) as s (tenant_id)
    left join pingyi.tenants t using (tenant_id)
    where t.tenant_id is null or t.closed_on is not null or t.tenant_id = closed_tenant
  ) then
    raise exception 'no such open successor' using errcode = 'PY011';
  end if;
  if exists (
    select from pingyi.tenant_placements
    where tenant_id = closed_tenant and valid_to is null and valid_from >= on_day
  ) then
    raise exception 'the day is before what the register already says' using errcode = 'PY012';
  end if;

  update pingyi.tenants set closed_on = on_day where tenant_id = closed_tenant;

  update pingyi.tenant_placements
  set valid_to = on_day
  where tenant_id = closed_tenant and valid_to is null;

  insert into pingyi.tenant_successions (tenant_id, successor_id, happened_on, kind, path)
  select closed_tenant, s.tenant_id, on_day, succession_kind, closed.path
  from unnest(successors) as s (tenant_id);

  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    closed_tenant, acting_person, true, 'tenant.closed', closed.register_id,
    jsonb_build_object('on', on_day, 'kind', succession_kind, 'successors', to_jsonb(successors))
  );
end
$$;

create or replace function pingyi.record_succession(
  followed_tenant int,
  successor int,
  on_day date,
  succession_kind text,
  acting_person bigint
) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  followed pingyi.tenants;
  following text;
begin
  select * into followed from pingyi.tenants where tenant_id = followed_tenant;
  select register_id into following from pingyi.tenants where tenant_id = successor;

  if followed.tenant_id is null or following is null then
    raise exception 'no such tenant' using errcode = 'PY011';
  end if;

  insert into pingyi.tenant_successions (tenant_id, successor_id, happened_on, kind, path)
  values (followed_tenant, successor, on_day, succession_kind, followed.path);

  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    followed_tenant, acting_person, true, 'tenant.succeeded', followed.register_id,
    jsonb_build_object('on', on_day, 'kind', succession_kind, 'successor', following)
  );
end
$$;

revoke execute on function pingyi.close_tenant(int, date, int[], text, bigint),
  pingyi.record_succession(int, int, date, text, bigint) from public;
grant execute on function pingyi.close_tenant(int, date, int[], text, bigint),
  pingyi.record_succession(int, int, date, text, bigint) to pingyi_engine;

comment on function pingyi.close_tenant(int, date, int[], text, bigint) is
  'Closes a tenant on a day in favour of successors, which may be none. PY011: no such open tenant. PY012: the day is too early. PY014: open tenants stand below it.';
comment on function pingyi.record_succession(int, int, date, text, bigint) is
  'Says that a tenant, open or closed, went on in part or whole as another. PY011: no such tenant.';
