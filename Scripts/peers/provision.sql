-- The fastest way in SQL to provision tenants: one statement a table, one transaction, nothing resolved or checked.
begin;
insert into peer.tenants (tenant_id, register_id, code, name, level, parent_id, path, opened_on)
  overriding system value
  select tenant_id, register_id, code, name, level, parent_id, path, opened_on from peer.source_tenants;
insert into peer.tenant_placements (
  tenant_id, valid_from, code, name, level, parent_id, placed_path, path)
  select tenant_id, opened_on, code, name, level, parent_id, path, path from peer.source_tenants;
insert into peer.snapshots (tenant_id, digest, path, scheme, item_count, body)
  select tenant_id, snapshot_digest, path, scheme, item_count, body from peer.source_schemes;
insert into peer.two_person_actions (
  tenant_id, kind, subject, digest, state, proposed_by, decided_by, decided_at, asserted_by_operations)
  select tenant_id, 'publish_scheme', scheme, digest, 'approved', 1, 2, now(), true from peer.source_schemes;
insert into peer.scheme_versions (
  tenant_id, path, scheme, number, kind, status, parent_tenant_id, parent_number, parent_digest, document,
  digest, snapshot_digest, source, published_at, action_id)
  select tenant_id, path, scheme, 1, 'derivation', 'published', parent_tenant_id, parent_number, parent_digest,
    document, digest, snapshot_digest, 'file', now(), 1
  from peer.source_schemes;
insert into peer.scheme_operations
  select * from peer.source_operations;
insert into peer.audit_events (tenant_id, asserted_by_operations, kind, subject, detail)
  select tenant_id, true, k.kind, register_id, '{}'::jsonb
  from peer.source_tenants, (values ('tenant.opened'), ('scheme.published')) as k (kind);
commit;
