-- Waivers (豁免): what the owner of a bound lets one tenant below do in spite of it; and tasks.
--
-- What: waivers, and tasks: what an office has to look at by a day.
-- Why: without waivers people work around locks outside the system. One ends by its date or by
-- being revoked; that never changes a scheme silently, it makes a task.
-- Invariants: a waiver belongs to the tenant that owns the bound and is never edited, only revoked;
-- one that counts was approved by a second person, held by key; a task is closed once.
-- Maintained by: the store as caller, the engine for operations; path labels by move_tenant.
-- Because a waiver counts by its days, a version keeps the day as of which it was resolved.
-- Locks: new tables; a column of scheme_versions that needs no rewrite.

set local role pingyi_owner;

alter table pingyi.scheme_versions add column resolved_on date;

create table pingyi.waivers (
  tenant_id int not null,
  waiver_id bigint generated always as identity,
  waiver text collate "C" not null,
  path text collate "C" not null,
  scheme text not null,
  grantee_tenant_id int not null,
  address text not null,
  document text not null,
  digest bytea not null,
  reason text not null,
  expires_on date not null,
  status text not null default 'proposed',
  action_id bigint not null,
  approval text generated always as (
    case when status in ('granted', 'revoked') then 'approved' end
  ) stored,
  granted_at timestamptz not null default now(),
  revoked_by bigint,
  revoked_at timestamptz,
  primary key (tenant_id, waiver_id),
  constraint waivers_waiver_key unique (tenant_id, waiver),
  constraint waivers_waiver_is_well_formed check (waiver ~ '^[A-Za-z0-9_-]{1,40}$'),
  constraint waivers_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint waivers_grantee_is_a_tenant
    foreign key (grantee_tenant_id) references pingyi.tenants (tenant_id),
  constraint waivers_approved_by_two
    foreign key (tenant_id, action_id, approval, digest)
    references pingyi.two_person_actions (tenant_id, action_id, state, digest),
  constraint waivers_status_is_known check (
    status in ('proposed', 'granted', 'revoked', 'withdrawn')
  ),
  constraint waivers_reason_is_there check (reason <> ''),
  constraint waivers_grantee_is_another check (grantee_tenant_id <> tenant_id),
  constraint waivers_revocation_is_whole check ((status = 'revoked') = (revoked_at is not null)),
  constraint waivers_digest_is_sha256 check (length(digest) = 32)
);

create index waivers_path_idx on pingyi.waivers (path);
create index waivers_grantee_idx on pingyi.waivers (grantee_tenant_id);

create table pingyi.tasks (
  tenant_id int not null references pingyi.tenants (tenant_id),
  task_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  kind text not null,
  subject text not null,
  origin text collate "C" not null,
  due_on date,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  outcome text,
  primary key (tenant_id, task_id),
  constraint tasks_kind_is_known check (kind in ('rebase_waits', 'waiver_expires')),
  constraint tasks_end_is_whole check ((closed_at is null) = (outcome is null))
);

create unique index tasks_one_open_idx on pingyi.tasks (tenant_id, kind, origin)
  where closed_at is null;
