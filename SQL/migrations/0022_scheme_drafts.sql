-- Working copies of schemes: what an office edits before two of its people publish it.
--
-- What: scheme_drafts, at most one open for a tenant and a scheme.
-- Why: a version never changes; people do. A draft says which version of the parent its changes
-- were written against (base) and over which it will be published (target). A new version of the
-- parent moves the target only, so a draft that waits for answers is always rebased from where its
-- author stood. A revision counts every change, so that an edit of something else is refused.
-- Invariants: a draft is changed only while it is open; what is proposed points to the version
-- that was made of it; a derivation has both pins, a root none.
-- Maintained by: the store as caller, the engine for operations and for new versions above.
-- Locks: new table only.

set local role pingyi_owner;

create table pingyi.scheme_drafts (
  tenant_id int not null,
  draft_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  scheme text not null,
  kind text not null,
  origin text not null,
  status text not null default 'open',
  revision bigint not null default 1,
  document text not null,
  digest bytea not null,
  base_tenant_id int,
  base_number int,
  base_digest bytea,
  target_tenant_id int,
  target_number int,
  target_digest bytea,
  is_edited boolean not null default false,
  open_questions int not null default 0,
  version_id bigint,
  opened_by bigint,
  opened_at timestamptz not null default now(),
  edited_by bigint,
  edited_at timestamptz not null default now(),
  primary key (tenant_id, draft_id),
  constraint scheme_drafts_tenant_is_known
    foreign key (tenant_id) references pingyi.tenants (tenant_id),
  constraint scheme_drafts_public_id_key unique (tenant_id, public_id),
  constraint scheme_drafts_base_is_published
    foreign key (base_tenant_id, scheme, base_number, base_digest)
    references pingyi.scheme_versions (tenant_id, scheme, number, digest),
  constraint scheme_drafts_target_is_published
    foreign key (target_tenant_id, scheme, target_number, target_digest)
    references pingyi.scheme_versions (tenant_id, scheme, number, digest),
  constraint scheme_drafts_version_is_own
    foreign key (tenant_id, version_id) references pingyi.scheme_versions (tenant_id, version_id),
  constraint scheme_drafts_kind_is_known check (kind in ('template', 'root', 'derivation')),
  constraint scheme_drafts_origin_is_known check (origin in ('edit', 'rebase')),
  constraint scheme_drafts_status_is_known check (
    status in ('open', 'proposed', 'published', 'withdrawn')
  ),
  constraint scheme_drafts_proposed_has_version check (
    status not in ('proposed', 'published') or version_id is not null
  ),
  constraint scheme_drafts_base_is_whole check (
    num_nonnulls(base_tenant_id, base_number, base_digest)
      = case kind when 'derivation' then 3 else 0 end
  ),
  constraint scheme_drafts_target_is_whole check (
    num_nonnulls(target_tenant_id, target_number, target_digest)
      = case kind when 'derivation' then 3 else 0 end
  ),
  constraint scheme_drafts_numbers_in_range check (revision > 0 and open_questions >= 0),
  constraint scheme_drafts_digest_is_sha256 check (length(digest) = 32)
);

create unique index scheme_drafts_one_open_idx on pingyi.scheme_drafts (tenant_id, scheme)
  where status in ('open', 'proposed');
