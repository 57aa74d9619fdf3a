-- What a national pass reads beside sheets, and where it writes.
--
-- What: cycle_inputs (all that scores a cycle's units beside marks, as columns), live_summaries
-- (a tenant's live summary, own and of its subtree, a row each), and the version at which a cycle's
-- inputs beside marks last changed.
-- Why: two million rating rows take a country a second to read, three thousand packed rows a
-- hundredth; eighty thousand cells take as long to write, three thousand packed rows a tenth.
-- Invariants: both tables can be computed again from rows. A row of cycle_inputs counts only while
-- its version is the cycle's ratings_version: who changes a rating, an occurrence, a finding, a
-- form or an absence raises the cycle's version and sets ratings_version to it.
-- Maintained by: the engine alone. Locks: cycle_versions is locked for the time of adding a column
-- that needs no rewrite.

set local role pingyi_owner;

alter table pingyi.cycle_versions add column ratings_version bigint not null default 0;

create table pingyi.cycle_inputs (
  tenant_id int not null,
  cycle_id bigint not null,
  version bigint not null,
  snapshot_digest bytea not null,
  body bytea not null,
  primary key (tenant_id, cycle_id),
  constraint cycle_inputs_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint cycle_inputs_snapshot_digest_is_sha256 check (length(snapshot_digest) = 32)
) with (toast_tuple_target = 8160);

alter table pingyi.cycle_inputs alter column body set storage external;

create table pingyi.live_summaries (
  tenant_id int not null,
  scheme text not null,
  year int not null,
  reach text not null,
  path text collate "C" not null,
  version bigint not null,
  open_above boolean not null default false,
  units int not null,
  body bytea not null,
  folded_at timestamptz not null default now(),
  primary key (tenant_id, scheme, year, reach),
  constraint live_summaries_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint live_summaries_reach_is_known check (reach in ('own', 'subtree')),
  constraint live_summaries_units_in_range check (units >= 0)
) with (toast_tuple_target = 8160);

alter table pingyi.live_summaries alter column body set storage external;

create index live_summaries_path_idx on pingyi.live_summaries (path, year);

alter table pingyi.cycle_inputs enable row level security;
alter table pingyi.cycle_inputs force row level security;
alter table pingyi.live_summaries enable row level security;
alter table pingyi.live_summaries force row level security;

create policy "engine keeps packed inputs" on pingyi.cycle_inputs
  to pingyi_engine using (true) with check (true);

create policy "an office reads its own live summary" on pingyi.live_summaries
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant() and reach = 'own');
create policy "an office reads live summaries below that are opened" on pingyi.live_summaries
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi() and open_above);
create policy "engine keeps live summaries" on pingyi.live_summaries
  to pingyi_engine using (true) with check (true);
create policy "the owner moves the label of live summaries" on pingyi.live_summaries
  to pingyi_owner using (true) with check (true);

grant update (ratings_version) on pingyi.cycle_versions to pingyi_engine;
grant select, insert, update (version, snapshot_digest, body) on pingyi.cycle_inputs to pingyi_engine;
grant select on pingyi.live_summaries to pingyi_app;
grant select, insert, delete, update (version, open_above, units, body, folded_at)
  on pingyi.live_summaries to pingyi_engine;

comment on column pingyi.cycle_versions.ratings_version is
  'Version at which anything but a mark last changed.';

comment on table pingyi.cycle_inputs is
  'All that scores a cycle''s units beside marks, packed as columns for national passes.';
comment on column pingyi.cycle_inputs.tenant_id is 'The tenant.';
comment on column pingyi.cycle_inputs.cycle_id is 'The cycle.';
comment on column pingyi.cycle_inputs.version is
  'The cycle''s ratings_version that was packed; a lower one is stale.';
comment on column pingyi.cycle_inputs.snapshot_digest is 'The snapshot whose components and adjustments the columns follow.';
comment on column pingyi.cycle_inputs.body is 'Units with form, sector, absence, veto, awards and component scores.';

comment on table pingyi.live_summaries is
  'Live summaries (汇总), packed: of a tenant''s own units, and of its whole subtree.';
comment on column pingyi.live_summaries.tenant_id is 'The tenant.';
comment on column pingyi.live_summaries.scheme is 'Name of the scheme.';
comment on column pingyi.live_summaries.year is 'Year of the cycles.';
comment on column pingyi.live_summaries.reach is 'own: its own units; subtree: those below it as well.';
comment on column pingyi.live_summaries.path is 'Path of the tenant today; opens access.';
comment on column pingyi.live_summaries.version is
  'Version of the cycle it was folded from; of a subtree, the sum of all versions in it.';
comment on column pingyi.live_summaries.open_above is 'Whether those above may read it before publication.';
comment on column pingyi.live_summaries.units is 'Units in it.';
comment on column pingyi.live_summaries.body is 'All cells, packed.';
comment on column pingyi.live_summaries.folded_at is 'When it was computed.';
