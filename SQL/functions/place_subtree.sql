-- Writes the placements of a tenant, and of those whose path its move changed, from one day on.
--
-- What: the one writer of dated placements after opening; private to the owner's functions.
-- Why: "as was" must be answerable for every day, so the old placement ends where the new begins.
-- Invariants: a day before a current placement that would change is refused (PY012); on its very
-- day it is rewritten, so no placement has zero days; what stands below and opens later opens at
-- its new place.

set local role pingyi_owner;

create or replace function pingyi.place_subtree(root_path text, from_day date) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  placed int;
begin
  if exists (
    select
    from pingyi.tenants t
    join pingyi.tenant_placements p using (tenant_id)
    where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
      and p.valid_to is null and p.valid_from > from_day
      and t.closed_on is null
      and (t.path = root_path or p.valid_from <> t.opened_on)
      and (p.code, p.name, p.level, p.placed_path) is distinct from (t.code, t.name, t.level, t.path)
  ) then
    raise exception 'the day is before what the register already says' using errcode = 'PY012';
  end if;

  update pingyi.tenant_placements p
  set code = t.code, name = t.name, level = t.level, parent_id = t.parent_id,
    placed_path = t.path
  from pingyi.tenants t
  where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
    and t.closed_on is null
    and p.tenant_id = t.tenant_id and p.valid_to is null and p.valid_from >= from_day;

  with ended as (
    update pingyi.tenant_placements p
    set valid_to = from_day
    from pingyi.tenants t
    where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
      and t.closed_on is null
      and p.tenant_id = t.tenant_id and p.valid_to is null and p.valid_from < from_day
      and (p.code, p.name, p.level, p.placed_path) is distinct from (t.code, t.name, t.level, t.path)
    returning t.tenant_id, t.code, t.name, t.level, t.parent_id, t.path
  )
  insert into pingyi.tenant_placements (
    tenant_id, valid_from, code, name, level, parent_id, placed_path, path
  )
  select tenant_id, from_day, code, name, level, parent_id, path, path
  from ended;

  get diagnostics placed = row_count;
  return placed;
end
$$;

revoke execute on function pingyi.place_subtree(text, date) from public;

comment on function pingyi.place_subtree(text, date) is
  'Brings the dated placements of a subtree in line with the register from a day on. PY012: the day is too early.';
