-- Schemes: snapshots, versions, and the index of what each derivation changes.
--
-- What: snapshots (resolved schemes by the digest of their canonical form), scheme_versions
-- (documents of a tenant, pinned to their parent by number and digest), scheme_operations (one
-- row for each change, so that a new parent version finds whom it concerns by a join).
-- Why: a version is immutable once published and its digest proves it. A tenant without changes
-- has no row here; its cycles point at the snapshot of the nearest tenant above that has one.
-- Invariants: content columns are never updated by anybody, an edited draft is a new row; a
-- published version has a number, a snapshot, and an approval by two persons of exactly its
-- digest, held by key; its parent's pin names a published version with that digest.
-- Maintained by: the store as caller, the engine for files applied by operations; the path label
-- by move_tenant. Locks: new tables only.

set local role pingyi_owner;

create table pingyi.snapshots (
  tenant_id int not null,
  digest bytea not null,
  path text collate "C" not null,
  scheme text not null,
  item_count int not null,
  body text not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, digest),
  constraint snapshots_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint snapshots_digest_is_sha256 check (length(digest) = 32),
  constraint snapshots_item_count_in_range check (item_count between 0 and 10000)
);

create table pingyi.scheme_versions (
  tenant_id int not null,
  version_id bigint generated always as identity,
  path text collate "C" not null,
  scheme text not null,
  number int,
  kind text not null,
  status text not null default 'draft',
  parent_tenant_id int,
  parent_number int,
  parent_digest bytea,
  document text not null,
  digest bytea not null,
  snapshot_digest bytea,
  source text not null,
  created_by bigint,
  created_at timestamptz not null default now(),
  published_at timestamptz,
  action_id bigint,
  approval text generated always as (
    case when status = 'published' then 'approved' end
  ) stored,
  primary key (tenant_id, version_id),
  constraint scheme_versions_number_key unique (tenant_id, scheme, number),
  constraint scheme_versions_pin_key unique (tenant_id, scheme, number, digest),
  constraint scheme_versions_snapshot_key unique (tenant_id, scheme, number, snapshot_digest),
  constraint scheme_versions_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint scheme_versions_parent_is_published
    foreign key (parent_tenant_id, scheme, parent_number, parent_digest)
    references pingyi.scheme_versions (tenant_id, scheme, number, digest),
  constraint scheme_versions_snapshot_is_stored
    foreign key (tenant_id, snapshot_digest) references pingyi.snapshots (tenant_id, digest),
  constraint scheme_versions_approved_by_two
    foreign key (tenant_id, action_id, approval, digest)
    references pingyi.two_person_actions (tenant_id, action_id, state, digest),
  constraint scheme_versions_kind_is_known check (kind in ('template', 'root', 'derivation')),
  constraint scheme_versions_status_is_known check (
    status in ('draft', 'proposed', 'published', 'withdrawn')
  ),
  constraint scheme_versions_published_is_whole check (
    status <> 'published' or (
      number is not null and snapshot_digest is not null and published_at is not null
      and action_id is not null
    )
  ),
  constraint scheme_versions_number_only_when_published check (
    number is null or (number > 0 and status in ('published', 'withdrawn'))
  ),
  constraint scheme_versions_parent_pin_is_whole check (
    num_nonnulls(parent_tenant_id, parent_number, parent_digest)
      = case kind when 'derivation' then 3 else 0 end
  ),
  constraint scheme_versions_scheme_is_well_formed check (scheme ~ '^[a-z0-9][a-z0-9-]{0,63}$'),
  constraint scheme_versions_digest_is_sha256 check (length(digest) = 32)
);

create index scheme_versions_path_idx on pingyi.scheme_versions (path) where status = 'published';

create table pingyi.scheme_operations (
  tenant_id int not null,
  version_id bigint not null,
  operation text not null,
  kind text not null,
  address text not null,
  group_address text,
  value text,
  was text,
  parent_tenant_id int not null,
  parent_number int not null,
  primary key (tenant_id, version_id, operation),
  constraint scheme_operations_version_is_stored
    foreign key (tenant_id, version_id) references pingyi.scheme_versions (tenant_id, version_id)
    on delete cascade,
  constraint scheme_operations_address_key unique (tenant_id, version_id, kind, address)
);

create index scheme_operations_parent_address_idx
  on pingyi.scheme_operations (parent_tenant_id, parent_number, address);
create index scheme_operations_parent_group_idx
  on pingyi.scheme_operations (parent_tenant_id, parent_number, group_address);
