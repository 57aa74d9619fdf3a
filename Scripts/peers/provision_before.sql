-- Before provision.sql: tables of the product's shape, and what it just stored as a source to copy from.
create schema peer;
create table peer.tenants (like pingyi.tenants including all);
create table peer.tenant_placements (like pingyi.tenant_placements including all);
create table peer.snapshots (like pingyi.snapshots including all);
create table peer.two_person_actions (like pingyi.two_person_actions including all);
create table peer.scheme_versions (like pingyi.scheme_versions including all);
create table peer.scheme_operations (like pingyi.scheme_operations including all);
create table peer.audit_events (like pingyi.audit_events including all);

create table peer.source_tenants as
  select t.tenant_id, t.register_id, t.code, t.name, t.level, t.parent_id, t.path, t.opened_on
  from pingyi.tenants t where t.level = 'county';
create table peer.source_schemes as
  select v.tenant_id, v.path, v.scheme, v.document, v.digest, v.snapshot_digest, v.parent_tenant_id,
    v.parent_number, v.parent_digest, s.body, s.item_count
  from pingyi.scheme_versions v
  join pingyi.snapshots s on s.tenant_id = v.tenant_id and s.digest = v.snapshot_digest
  where v.tenant_id in (select tenant_id from peer.source_tenants);
create table peer.source_operations as
  select o.* from pingyi.scheme_operations o
  where o.tenant_id in (select tenant_id from peer.source_tenants);
analyze peer.source_tenants, peer.source_schemes, peer.source_operations;
