-- Whom a tenant evaluates, and the years in which it does.
--
-- What: sectors (a code list), units, cycles, cycle_units, cycle_versions, cycle_progress.
-- Why: a cycle freezes its scheme by the digest of a snapshot, its own or one of a tenant above.
-- Each tenant has a version row for each cycle; every mark raises it, so whatever was computed
-- from marks can say whether it is stale, and no row is shared between tenants.
-- Invariants: a unit belongs to one tenant for ever; marks are taken only while
-- cycle_versions.takes_marks holds, and publishing clears that in the same row that a mark
-- raises, so no mark slips in behind a publication.
-- Maintained by: the store as caller, the engine for operations; cycle_versions by record_marks;
-- cycle_progress by the engine when it re-scores. Locks: new tables only.

set local role pingyi_owner;

create table pingyi.sectors (
  sector text primary key,
  name text not null,
  position int not null default 0,
  constraint sectors_sector_is_well_formed check (sector ~ '^[0-9A-Za-z_-]{1,40}$')
);

-- No key to tenants: it would cost a fifth of provisioning a country, tenants are never deleted,
-- and who may insert is pinned to its tenant by policy or reads the tenant in the same statement.
create table pingyi.units (
  tenant_id int not null,
  unit_id bigint generated always as identity,
  code text not null,
  name text not null,
  sector text not null references pingyi.sectors (sector),
  opened_on date,
  closed_on date,
  primary key (tenant_id, unit_id),
  constraint units_code_key unique (tenant_id, code),
  constraint units_code_is_well_formed check (code ~ '^[0-9A-Za-z_-]{1,60}$'),
  constraint units_name_is_there check (name <> ''),
  constraint units_close_after_they_open check (closed_on > opened_on)
);

create table pingyi.cycles (
  tenant_id int not null references pingyi.tenants (tenant_id),
  cycle_id bigint generated always as identity,
  year int not null,
  scheme text not null,
  scheme_tenant_id int not null,
  scheme_number int not null,
  snapshot_digest bytea not null,
  tree_date date not null,
  status text not null default 'open',
  decisions jsonb not null default '{}',
  opened_by bigint,
  opened_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id),
  constraint cycles_year_key unique (tenant_id, scheme, year),
  constraint cycles_scheme_is_published
    foreign key (scheme_tenant_id, scheme, scheme_number, snapshot_digest)
    references pingyi.scheme_versions (tenant_id, scheme, number, snapshot_digest),
  constraint cycles_year_in_range check (year between 1949 and 9999),
  constraint cycles_status_is_known check (status in ('open', 'published'))
);

create table pingyi.cycle_units (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  form text not null,
  absent boolean not null default false,
  primary key (tenant_id, cycle_id, unit_id),
  constraint cycle_units_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint cycle_units_unit_is_own
    foreign key (tenant_id, unit_id) references pingyi.units (tenant_id, unit_id)
);

create table pingyi.cycle_versions (
  tenant_id int not null,
  cycle_id bigint not null,
  version bigint not null default 0,
  takes_marks boolean not null default true,
  primary key (tenant_id, cycle_id),
  constraint cycle_versions_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id)
) with (fillfactor = 20);

create table pingyi.cycle_progress (
  tenant_id int not null,
  cycle_id bigint not null,
  path text collate "C" not null,
  version bigint not null,
  units int not null,
  complete int not null,
  incomplete int not null,
  absent int not null,
  counted_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id),
  constraint cycle_progress_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint cycle_progress_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path)
);

create index cycle_progress_path_idx on pingyi.cycle_progress (path);
