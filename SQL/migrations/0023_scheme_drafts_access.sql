-- Who reads and writes working copies of schemes.
--
-- What: policies, grants and comments of 0022.
-- Why: a draft is the office's own; nobody above or below reads it.
-- Invariants: a draft that was published or withdrawn is out of reach of every update.
-- Maintained by: this file. Locks: access exclusive on a table that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.scheme_drafts enable row level security;
alter table pingyi.scheme_drafts force row level security;

create policy "an office reads its own drafts" on pingyi.scheme_drafts
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office opens its own drafts" on pingyi.scheme_drafts
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and status = 'open');
create policy "an office changes its own open drafts" on pingyi.scheme_drafts
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and status in ('open', 'proposed'))
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads drafts" on pingyi.scheme_drafts
  for select to pingyi_engine using (true);
create policy "engine opens drafts" on pingyi.scheme_drafts
  for insert to pingyi_engine with check (true);
create policy "engine changes open drafts" on pingyi.scheme_drafts
  for update to pingyi_engine
  using (status in ('open', 'proposed')) with check (true);

grant
  select,
  insert,
  update (
    status, revision, document, digest, base_tenant_id, base_number, base_digest, target_tenant_id,
    target_number, target_digest, is_edited, open_questions, version_id, edited_by, edited_at
  )
  on pingyi.scheme_drafts to pingyi_app, pingyi_engine;

comment on table pingyi.scheme_drafts is 'Working copies of schemes, edited before they are published.';
comment on column pingyi.scheme_drafts.tenant_id is 'The tenant whose scheme it is.';
comment on column pingyi.scheme_drafts.draft_id is 'Number of the draft.';
comment on column pingyi.scheme_drafts.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.scheme_drafts.scheme is 'Name of the scheme.';
comment on column pingyi.scheme_drafts.kind is 'template or root: a whole document; derivation: named changes.';
comment on column pingyi.scheme_drafts.origin is 'edit: opened by the office; rebase: by a new version of its parent.';
comment on column pingyi.scheme_drafts.status is 'open, proposed, published or withdrawn.';
comment on column pingyi.scheme_drafts.revision is 'Raised by every change; an edit of an older one is refused.';
comment on column pingyi.scheme_drafts.document is 'Canonical JSON of the document, written against the base.';
comment on column pingyi.scheme_drafts.digest is 'SHA-256 of the document.';
comment on column pingyi.scheme_drafts.base_tenant_id is 'Tenant of the version its changes were written against.';
comment on column pingyi.scheme_drafts.base_number is 'Number of that version.';
comment on column pingyi.scheme_drafts.base_digest is 'Digest of that version.';
comment on column pingyi.scheme_drafts.target_tenant_id is 'Tenant of the version it will be published over.';
comment on column pingyi.scheme_drafts.target_number is 'Number of that version.';
comment on column pingyi.scheme_drafts.target_digest is 'Digest of that version.';
comment on column pingyi.scheme_drafts.is_edited is 'Whether the office changed what its published version says.';
comment on column pingyi.scheme_drafts.open_questions is 'Questions of its rebase that nobody answered yet.';
comment on column pingyi.scheme_drafts.version_id is 'The version that was proposed from it.';
comment on column pingyi.scheme_drafts.opened_by is 'Person who opened it; null when a new version above did.';
comment on column pingyi.scheme_drafts.opened_at is 'When it was opened.';
comment on column pingyi.scheme_drafts.edited_by is 'Person who changed it last.';
comment on column pingyi.scheme_drafts.edited_at is 'When it was changed last.';
