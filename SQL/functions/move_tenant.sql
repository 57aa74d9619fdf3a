-- Moves a tenant, with its whole subtree, under another parent from one day on.
--
-- What: paths of the subtree in the register, and the access label on every row that has one.
-- Why: access follows today's tree, so label and register change in one statement: readers see
-- the tree before or after, never between, and the keys that pin labels hold at its end.
-- Invariants: a tenant cannot move below itself; depth stays within eight; content and digests
-- do not change; the tree of earlier days stays answerable through placements.
-- Errors: PY011 unknown or closed tenant or parent, PY012 day too early, PY013 below itself.

set local role pingyi_owner;

create or replace function pingyi.move_tenant(
  moved_tenant int,
  new_parent int,
  from_day date,
  acting_person bigint
) returns int
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  moved pingyi.tenants;
  parent pingyi.tenants;
  top text;
  count_moved int;
begin
  perform from pingyi.tenants
  where tenant_id in (moved_tenant, new_parent)
  order by tenant_id
  for update;

  select * into moved from pingyi.tenants where tenant_id = moved_tenant and closed_on is null;
  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;

  select * into parent from pingyi.tenants where tenant_id = new_parent and closed_on is null;
  if new_parent is not null and not found then
    raise exception 'no such open parent' using errcode = 'PY011';
  end if;
  if starts_with(parent.path, moved.path) then
    raise exception 'a tenant cannot move below itself' using errcode = 'PY013';
  end if;

  top := coalesce(parent.path, '') || moved.register_id || '.';

  with change as materialized (
    select tenant_id, top || substr(path, length(moved.path) + 1) as new_path
    from pingyi.tenants
    where path >= moved.path and path < rtrim(moved.path, '.') || '/'
  ),
  tenants as (
    update pingyi.tenants t
    set path = c.new_path,
      parent_id = case t.tenant_id when moved_tenant then new_parent else t.parent_id end
    from change c
    where t.tenant_id = c.tenant_id
    returning 1
  ),
  placements as (
    update pingyi.tenant_placements r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  successions as (
    update pingyi.tenant_successions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  snapshots as (
    update pingyi.snapshots r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  versions as (
    update pingyi.scheme_versions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  touches as (
    update pingyi.scheme_touches r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  questions as (
    update pingyi.rebase_questions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  decisions as (
    update pingyi.rebase_decisions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  waivers as (
    update pingyi.waivers r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  progress as (
    update pingyi.cycle_progress r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  summaries as (
    update pingyi.summaries r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  live_summaries as (
    update pingyi.live_summaries r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  publications as (
    update pingyi.publications r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  rows as (
    update pingyi.publication_rows r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  )
  select count(*) into count_moved from tenants;

  perform pingyi.place_subtree(top, from_day);

  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    moved_tenant, acting_person, true, 'tenant.moved', moved.register_id,
    jsonb_build_object(
      'from', from_day, 'old_path', moved.path, 'new_path', top, 'tenants', count_moved
    )
  );

  return count_moved;
end
$$;

revoke execute on function pingyi.move_tenant(int, int, date, bigint) from public;
grant execute on function pingyi.move_tenant(int, int, date, bigint) to pingyi_engine;

comment on function pingyi.move_tenant(int, int, date, bigint) is
  'Moves a subtree with its access labels; returns how many tenants changed path. PY011: no such open tenant. PY012: the day is too early. PY013: below itself.';
