-- Who reads and writes schemes.
--
-- What: policies, grants and comments of 0007.
-- Why: what is published is read by those below, who derive from it, and by those above, who
-- compare; drafts stay in the office. A snapshot is stored when its version is published, so it
-- is as public as the version.
-- Invariants: only drafts can be deleted; a published version is out of reach of every update.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.snapshots enable row level security;
alter table pingyi.snapshots force row level security;
alter table pingyi.scheme_versions enable row level security;
alter table pingyi.scheme_versions force row level security;
alter table pingyi.scheme_operations enable row level security;
alter table pingyi.scheme_operations force row level security;

create policy "an office reads snapshots of itself and those below" on pingyi.snapshots
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "an office reads snapshots of those above" on pingyi.snapshots
  for select to pingyi_app
  using (starts_with(pingyi.current_lo(), path));
create policy "an office stores its own snapshots" on pingyi.snapshots
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and path = pingyi.current_lo());
create policy "engine reads snapshots" on pingyi.snapshots
  for select to pingyi_engine using (true);
create policy "engine stores snapshots" on pingyi.snapshots
  for insert to pingyi_engine with check (true);
create policy "the owner moves the label of snapshots" on pingyi.snapshots
  to pingyi_owner using (true) with check (true);

create policy "an office reads its own versions" on pingyi.scheme_versions
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office reads what those below published" on pingyi.scheme_versions
  for select to pingyi_app
  using (
    path >= pingyi.current_lo() and path < pingyi.current_hi() and status = 'published'
  );
create policy "an office reads what those above published" on pingyi.scheme_versions
  for select to pingyi_app
  using (starts_with(pingyi.current_lo(), path) and status = 'published');
create policy "an office writes its own drafts" on pingyi.scheme_versions
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and path = pingyi.current_lo()
    and status in ('draft', 'proposed')
  );
create policy "an office takes its own drafts further" on pingyi.scheme_versions
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and status in ('draft', 'proposed'))
  with check (tenant_id = pingyi.current_tenant() and path = pingyi.current_lo());
create policy "an office throws its own drafts away" on pingyi.scheme_versions
  for delete to pingyi_app
  using (tenant_id = pingyi.current_tenant() and status = 'draft');
create policy "engine reads versions" on pingyi.scheme_versions
  for select to pingyi_engine using (true);
create policy "engine stores versions from files" on pingyi.scheme_versions
  for insert to pingyi_engine with check (true);
create policy "engine takes drafts from files further" on pingyi.scheme_versions
  for update to pingyi_engine
  using (status in ('draft', 'proposed')) with check (true);
create policy "the owner moves the label of versions" on pingyi.scheme_versions
  to pingyi_owner using (true) with check (true);

create policy "an office reads its own operations" on pingyi.scheme_operations
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office writes its own operations" on pingyi.scheme_operations
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads operations" on pingyi.scheme_operations
  for select to pingyi_engine using (true);
create policy "engine stores operations from files" on pingyi.scheme_operations
  for insert to pingyi_engine with check (true);

grant select, insert on pingyi.snapshots, pingyi.scheme_operations to pingyi_app, pingyi_engine;
grant
  select,
  insert,
  update (status, number, snapshot_digest, published_at, action_id)
  on pingyi.scheme_versions to pingyi_app, pingyi_engine;
grant delete on pingyi.scheme_versions to pingyi_app;

comment on table pingyi.snapshots is 'Resolved schemes with provenance, addressed by digest.';
comment on column pingyi.snapshots.tenant_id is 'The tenant whose version resolves to it.';
comment on column pingyi.snapshots.digest is 'SHA-256 of the canonical form: values, locks and texts.';
comment on column pingyi.snapshots.path is 'Path of the tenant today; opens access.';
comment on column pingyi.snapshots.scheme is 'Name of the scheme, such as legal-publicity.';
comment on column pingyi.snapshots.item_count is 'Items in it: cells of a sheet that is kept under it.';
comment on column pingyi.snapshots.body is 'Canonical JSON of values, with provenance by address beside it.';
comment on column pingyi.snapshots.created_at is 'When it was stored.';

comment on table pingyi.scheme_versions is 'Versions of schemes as documents: templates, roots and derivations.';
comment on column pingyi.scheme_versions.tenant_id is 'The tenant whose scheme it is.';
comment on column pingyi.scheme_versions.version_id is 'Number of the row.';
comment on column pingyi.scheme_versions.path is 'Path of the tenant today; opens access.';
comment on column pingyi.scheme_versions.scheme is 'Name of the scheme, the same all along a derivation.';
comment on column pingyi.scheme_versions.number is 'Version number, given at publication, from 1.';
comment on column pingyi.scheme_versions.kind is 'template or root: a whole document; derivation: named changes.';
comment on column pingyi.scheme_versions.status is 'draft, proposed, published or withdrawn.';
comment on column pingyi.scheme_versions.parent_tenant_id is 'Tenant of the version derived from.';
comment on column pingyi.scheme_versions.parent_number is 'Number of the version derived from.';
comment on column pingyi.scheme_versions.parent_digest is 'Digest of the version derived from.';
comment on column pingyi.scheme_versions.document is 'Canonical JSON of the document.';
comment on column pingyi.scheme_versions.digest is 'SHA-256 of the document.';
comment on column pingyi.scheme_versions.snapshot_digest is 'What it resolves to; set at publication.';
comment on column pingyi.scheme_versions.source is 'Where it came from: a file name, the console, an import.';
comment on column pingyi.scheme_versions.created_by is 'Person who wrote it; null when operations did.';
comment on column pingyi.scheme_versions.created_at is 'When it was stored.';
comment on column pingyi.scheme_versions.published_at is 'When it was published.';
comment on column pingyi.scheme_versions.action_id is 'The joint action that proposed and approved it.';
comment on column pingyi.scheme_versions.approval is 'State that the joint action must be in for a published version.';

comment on table pingyi.scheme_operations is 'The changes of a derivation, a row each, to find by address.';
comment on column pingyi.scheme_operations.tenant_id is 'The tenant that changes.';
comment on column pingyi.scheme_operations.version_id is 'The version whose document holds the change.';
comment on column pingyi.scheme_operations.operation is 'Its id in the document.';
comment on column pingyi.scheme_operations.kind is 'What it does, such as set, add, drop, lock.';
comment on column pingyi.scheme_operations.address is 'What it changes.';
comment on column pingyi.scheme_operations.group_address is 'The allocation group of that address, if any.';
comment on column pingyi.scheme_operations.value is 'The new value, as canonical JSON.';
comment on column pingyi.scheme_operations.was is 'The value it found in its parent, as canonical JSON.';
comment on column pingyi.scheme_operations.parent_tenant_id is 'Tenant of the version derived from.';
comment on column pingyi.scheme_operations.parent_number is 'Number of the version derived from.';
