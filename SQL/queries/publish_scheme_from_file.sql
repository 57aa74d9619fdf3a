-- Publishes a version that operations brought from a file and a second person approved.
--
-- $1 register id, $2 scheme, $3 number, $4 kind, $5 parent's register id, $6 parent number, $7 parent digest,
-- $8 document, $9 digest, $10 snapshot digest, $11 snapshot, $12 items in it, $13 proposer,
-- $14 approver, $15 to $20 operations: names, kinds, addresses, groups, values, was;
-- $21 and $22 what each depends on and the operation's name. No waiver counts in a file, so there
-- is no day as of which it was resolved.
with place as (
  select t.tenant_id, t.path, t.register_id, p.tenant_id as parent_id
  from pingyi.tenants t
  left join pingyi.tenants p on p.register_id = $5
  where t.register_id = $1
),
action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, proposed_by, asserted_by_operations
  )
  select tenant_id, 'publish_scheme', $2 || '@' || $3, $9, $13, true
  from place
  returning action_id
),
proposed as (
  insert into pingyi.scheme_versions (
    tenant_id, path, scheme, kind, status, parent_tenant_id, parent_number, parent_digest, document,
    digest, source, created_by, action_id
  )
  select tenant_id, path, $2, $4, 'proposed', parent_id, $6::int, $7, $8, $9, 'file', $13, action_id
  from place, action
  returning tenant_id, version_id
),
version as (
  select pingyi.publish_version(
      tenant_id, version_id, $3::int, $10, $11, $12, $14, null, $15::text[], $16::text[],
      $17::text[], $18::text[], $19::text[], $20::text[], $21::text[], $22::text[]
    ) as version_id
  from proposed
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $13, true, 'scheme.published', register_id,
    jsonb_build_object('scheme', $2, 'number', $3, 'digest', encode($9, 'hex'), 'approved_by', $14)
  from place, version
)
select version_id from version;
