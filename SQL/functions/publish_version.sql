-- Publishes a proposed version of a scheme, whether a draft or a file brought it.
--
-- What: publish_version stores what the version resolves to, approves its joint action, numbers it
-- and fills the two indexes that find it: by the address of a change, and by what in the parent a
-- change depends on.
-- Why: one order of steps for every way in, so that no way leaves one out.
-- Invariants: only a proposed version is published; approver and proposer are two persons, held by
-- the joint action; snapshot, approval, number and indexes come with one statement or not at all.
-- Maintained by: the store as caller, the engine for operations. Locks: rows of the version.

set local role pingyi_owner;

create or replace function pingyi.publish_version(
  publishing_tenant int,
  proposed_version bigint,
  given_number int,
  resolved_digest bytea,
  resolved_body text,
  resolved_items int,
  approver bigint,
  resolved_day date,
  operations text[],
  kinds text[],
  addresses text[],
  group_addresses text[],
  new_values text[],
  seen_values text[],
  touched_keys text[],
  touching text[]
) returns bigint
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  place record;
begin
  select v.path, v.scheme, v.action_id, v.parent_tenant_id, v.parent_number into place
  from pingyi.scheme_versions v
  where v.tenant_id = publishing_tenant and v.version_id = proposed_version
    and v.status = 'proposed';

  if not found then
    return null;
  end if;

  insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
  values (
    publishing_tenant, resolved_digest, place.path, place.scheme, resolved_items, resolved_body
  )
  on conflict do nothing;

  update pingyi.two_person_actions a
  set state = 'approved', decided_by = approver, decided_at = now()
  where a.tenant_id = publishing_tenant and a.action_id = place.action_id;

  update pingyi.scheme_versions v
  set status = 'published', number = given_number, snapshot_digest = resolved_digest,
    published_at = now(), resolved_on = resolved_day
  where v.tenant_id = publishing_tenant and v.version_id = proposed_version;

  insert into pingyi.scheme_operations (
    tenant_id, version_id, operation, kind, address, group_address, value, was, parent_tenant_id,
    parent_number
  )
  select publishing_tenant, proposed_version, o.operation, o.kind, o.address, o.group_address,
    o.value, o.was, place.parent_tenant_id, place.parent_number
  from unnest(operations, kinds, addresses, group_addresses, new_values, seen_values)
    as o (operation, kind, address, group_address, value, was);

  insert into pingyi.scheme_touches (
    tenant_id, version_id, touched, operation, path, parent_tenant_id, parent_number
  )
  select publishing_tenant, proposed_version, x.touched, x.operation, place.path,
    place.parent_tenant_id, place.parent_number
  from unnest(touched_keys, touching) as x (touched, operation);

  return proposed_version;
end
$$;

revoke execute on function pingyi.publish_version(
  int, bigint, int, bytea, text, int, bigint, date, text[], text[], text[], text[], text[], text[],
  text[], text[]) from public;
grant execute on function pingyi.publish_version(
  int, bigint, int, bytea, text, int, bigint, date, text[], text[], text[], text[], text[], text[],
  text[], text[]) to pingyi_app, pingyi_engine;

comment on function pingyi.publish_version(
  int, bigint, int, bytea, text, int, bigint, date, text[], text[], text[], text[], text[], text[],
  text[], text[]) is
  'Publishes a proposed version with its snapshot and indexes, as the caller; null when it is not proposed.';
