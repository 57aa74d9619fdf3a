-- Publishes a version that operations brought from a file and a second person approved.
--
-- $1 register id, $2 scheme, $3 number, $4 kind, $5 parent's register id, $6 parent number, $7 parent digest,
-- $8 document, $9 digest, $10 snapshot digest, $11 snapshot, $12 items in it, $13 proposer,
-- $14 approver, $15 to $20 operations: names, kinds, addresses, groups, values, was;
-- $21 and $22 what each depends on and the operation's name.
with place as (
  select t.tenant_id, t.path, t.register_id, p.tenant_id as parent_id
  from pingyi.tenants t
  left join pingyi.tenants p on p.register_id = $5
  where t.register_id = $1
),
snapshot as (
  insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
  select tenant_id, $10, path, $2, $12, $11 from place
  on conflict do nothing
),
action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, state, proposed_by, decided_by, decided_at,
    asserted_by_operations
  )
  select tenant_id, 'publish_scheme', $2 || '@' || $3, $9, 'approved', $13, $14, now(), true
  from place
  returning action_id
),
version as (
  insert into pingyi.scheme_versions (
    tenant_id, path, scheme, number, kind, status, parent_tenant_id, parent_number, parent_digest,
    document, digest, snapshot_digest, source, created_by, published_at, action_id
  )
  select
    tenant_id, path, $2, $3::int, $4, 'published', parent_id, $6::int, $7, $8, $9, $10, 'file', $13,
    now(), action_id
  from place, action
  returning version_id
),
operations as (
  insert into pingyi.scheme_operations (
    tenant_id, version_id, operation, kind, address, group_address, value, was, parent_tenant_id,
    parent_number
  )
  select
    tenant_id, version_id, o.operation, o.kind, o.address, o.group_address, o.value, o.was, parent_id,
    $6::int
  from place, version,
    unnest($15::text[], $16::text[], $17::text[], $18::text[], $19::text[], $20::text[])
      as o (operation, kind, address, group_address, value, was)
),
touches as (
  insert into pingyi.scheme_touches (
    tenant_id, version_id, touched, operation, path, parent_tenant_id, parent_number
  )
  select tenant_id, version_id, x.touched, x.operation, path, parent_id, $6::int
  from place, version, unnest($21::text[], $22::text[]) as x (touched, operation)
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $13, true, 'scheme.published', register_id,
    jsonb_build_object('scheme', $2, 'number', $3, 'digest', encode($9, 'hex'), 'approved_by', $14)
  from place
)
select version_id from version;
