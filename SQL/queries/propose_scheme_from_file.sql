-- Stores a version that operations brought from a file and nobody approved yet.
--
-- $1 register id, $2 scheme, $3 kind, $4 parent's register id, $5 parent number, $6 parent digest, $7 document,
-- $8 digest, $9 proposer, $10 the number the file gives, for the audit event.
with place as (
  select t.tenant_id, t.path, t.register_id, p.tenant_id as parent_id
  from pingyi.tenants t
  left join pingyi.tenants p on p.register_id = $4
  where t.register_id = $1
),
action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, proposed_by, asserted_by_operations
  )
  select tenant_id, 'publish_scheme', $2 || '@' || $10, $8, $9, true
  from place
  returning action_id
),
version as (
  insert into pingyi.scheme_versions (
    tenant_id, path, scheme, kind, status, parent_tenant_id, parent_number, parent_digest, document,
    digest, source, created_by, action_id
  )
  select tenant_id, path, $2, $3, 'proposed', parent_id, $5::int, $6, $7, $8, 'file', $9, action_id
  from place, action
  returning version_id
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $9, true, 'scheme.proposed', register_id,
    jsonb_build_object('scheme', $2, 'number', $10, 'digest', encode($8, 'hex'))
  from place
)
select version_id from version;
