-- Publishes a proposed version of tenant $1 (register id), which a second person approved.
--
-- $2 scheme, $3 number, $4 digest of the document, $5 snapshot digest, $6 snapshot, $7 items in it,
-- $8 approver, $9 to $14 operations: names, kinds, addresses, groups, values, was;
-- $15 and $16 what each depends on and the operation's name. No waiver counts in a file, so there
-- is no day as of which it was resolved.
with version as (
  select v.tenant_id, t.register_id, pingyi.publish_version(
      v.tenant_id, v.version_id, $3::int, $5, $6, $7, $8, null, $9::text[], $10::text[],
      $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::text[]
    ) as version_id
  from pingyi.tenants t
  join pingyi.scheme_versions v using (tenant_id)
  where t.register_id = $1 and v.scheme = $2 and v.digest = $4 and v.status = 'proposed'
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $8, true, 'scheme.published', register_id,
    jsonb_build_object('scheme', $2, 'number', $3, 'digest', encode($4, 'hex'))
  from version
)
select version_id from version;
