-- The register of tenants, its dated history, and what became of whom.
--
-- What: tenants (the tree of today), tenant_placements (the tree of every day), and
-- tenant_successions (splits and mergers).
-- Why: access follows today's tree, comparisons may follow the tree of their year. A path names
-- tenants by register id, so renaming or re-coding moves nothing.
-- Invariants: a path is its parent's path and one's own label, proved by a foreign key; depth is
-- at most eight; the code of an open tenant is its own; exactly one placement of a tenant is
-- without end, and it says what the register says; placements never overlap.
-- Maintained by: the functions open_tenants, describe_tenant, move_tenant, close_tenant and
-- succeed_tenant, which run as the owner; no role writes here directly.
-- Locks: new tables only.

set local role pingyi_owner;

create table pingyi.tenants (
  tenant_id int generated always as identity,
  register_id text not null,
  code text not null,
  name text not null,
  level text not null,
  parent_id int,
  path text collate "C" not null,
  parent_path text collate "C" generated always as (
    nullif(left(path, -(length(register_id) + 1)), '')
  ) stored,
  time_zone text not null default 'Asia/Shanghai',
  opened_on date not null,
  closed_on date,
  primary key (tenant_id),
  constraint tenants_tenant_id_path_key unique (tenant_id, path),
  constraint tenants_register_id_key unique (register_id),
  constraint tenants_path_is_below_its_parent
    foreign key (parent_id, parent_path) references pingyi.tenants (tenant_id, path) match full,
  constraint tenants_path_is_well_formed check (path ~ '^([a-z0-9_]+\.){1,8}$'),
  constraint tenants_path_ends_in_own_label check (
    path = coalesce(parent_path, '') || register_id || '.'
  ),
  constraint tenants_register_id_is_well_formed check (register_id ~ '^[a-z0-9_]{1,40}$'),
  constraint tenants_code_is_well_formed check (code ~ '^[0-9A-Za-z._-]{1,40}$'),
  constraint tenants_name_is_there check (name <> ''),
  constraint tenants_level_is_well_formed check (level ~ '^[a-z][a-z0-9_]{0,31}$'),
  constraint tenants_close_after_they_open check (closed_on > opened_on)
);

create unique index tenants_path_idx on pingyi.tenants (path);
create unique index tenants_open_code_idx on pingyi.tenants (code) where closed_on is null;
create index tenants_parent_id_idx on pingyi.tenants (parent_id);

create table pingyi.tenant_placements (
  tenant_id int not null,
  valid_from date not null,
  valid_to date,
  code text not null,
  name text not null,
  level text not null,
  parent_id int,
  placed_path text collate "C" not null,
  path text collate "C" not null,
  primary key (tenant_id, valid_from),
  constraint tenant_placements_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint tenant_placements_end_after_they_begin check (valid_to > valid_from)
);

create unique index tenant_placements_current_idx
  on pingyi.tenant_placements (tenant_id) where valid_to is null;
create index tenant_placements_path_idx on pingyi.tenant_placements (path);

create table pingyi.tenant_successions (
  tenant_id int not null,
  successor_id int not null,
  happened_on date not null,
  kind text not null,
  path text collate "C" not null,
  primary key (tenant_id, successor_id, happened_on),
  constraint tenant_successions_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint tenant_successions_successor_is_a_tenant
    foreign key (successor_id) references pingyi.tenants (tenant_id),
  constraint tenant_successions_kind_is_known check (kind in ('split', 'merge')),
  constraint tenant_successions_lead_elsewhere check (successor_id <> tenant_id)
);

create index tenant_successions_path_idx on pingyi.tenant_successions (path);
