-- Publishes a proposed version of tenant $1 (register id), which a second person approved.
--
-- $2 scheme, $3 number, $4 digest of the document, $5 snapshot digest, $6 snapshot, $7 items in it,
-- $8 approver, $9 to $14 operations: names, kinds, addresses, groups, values, was;
-- $15 and $16 what each depends on and the operation's name.
with place as (
  select v.tenant_id, v.version_id, v.action_id, v.path, t.register_id, v.parent_tenant_id, v.parent_number
  from pingyi.tenants t
  join pingyi.scheme_versions v using (tenant_id)
  where t.register_id = $1 and v.scheme = $2 and v.digest = $4 and v.status = 'proposed'
),
snapshot as (
  insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
  select tenant_id, $5, path, $2, $7, $6 from place
  on conflict do nothing
),
action as (
  update pingyi.two_person_actions a
  set state = 'approved', decided_by = $8, decided_at = now()
  from place p
  where a.tenant_id = p.tenant_id and a.action_id = p.action_id
),
version as (
  update pingyi.scheme_versions v
  set status = 'published', number = $3::int, snapshot_digest = $5, published_at = now()
  from place p
  where v.tenant_id = p.tenant_id and v.version_id = p.version_id
  returning v.version_id
),
operations as (
  insert into pingyi.scheme_operations (
    tenant_id, version_id, operation, kind, address, group_address, value, was, parent_tenant_id,
    parent_number
  )
  select
    tenant_id, version_id, o.operation, o.kind, o.address, o.group_address, o.value, o.was,
    parent_tenant_id, parent_number
  from place,
    unnest($9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[])
      as o (operation, kind, address, group_address, value, was)
),
touches as (
  insert into pingyi.scheme_touches (
    tenant_id, version_id, touched, operation, path, parent_tenant_id, parent_number
  )
  select tenant_id, version_id, x.touched, x.operation, path, parent_tenant_id, parent_number
  from place, unnest($15::text[], $16::text[]) as x (touched, operation)
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $8, true, 'scheme.published', register_id,
    jsonb_build_object('scheme', $2, 'number', $3, 'digest', encode($4, 'hex'))
  from place
)
select version_id from version;
