-- What is computed: live outcomes and summaries.
--
-- What: outcomes (a row for each tenant's cycle and form, holding its units packed) and summaries
-- (cells that merge upward, in a live and a published series).
-- Why: writing results back is the longest part of a national pass; a packed row a form is thirty
-- times fewer rows than one a unit. What people read by row is publication_rows.
-- Invariants: nothing here is an input: all of it can be computed again from sheets, ratings and
-- snapshots, and says of which cycle version it is. Those above read a live cell only when the
-- template's policy opened it. Full marks are part of the key: unequal ones merge only as
-- percent, outside.
-- Maintained by: the engine alone; the label by move_tenant. Locks: new tables only.

set local role pingyi_owner;

create table pingyi.outcomes (
  tenant_id int not null,
  cycle_id bigint not null,
  form text not null,
  version bigint not null,
  snapshot_digest bytea not null,
  units int not null,
  body bytea not null,
  scored_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, form),
  constraint outcomes_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint outcomes_units_in_range check (units >= 0)
) with (fillfactor = 50, toast_tuple_target = 8160);

alter table pingyi.outcomes alter column body set storage external;

create table pingyi.summaries (
  tenant_id int not null,
  cycle_id bigint not null,
  series text not null,
  form text not null,
  sector text not null,
  full_marks numeric(14,4) not null,
  path text collate "C" not null,
  scheme text not null,
  year int not null,
  version bigint not null,
  open_above boolean not null default false,
  units int not null,
  cell bytea not null,
  folded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, series, form, sector, full_marks),
  constraint summaries_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint summaries_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint summaries_series_is_known check (series in ('live', 'published')),
  constraint summaries_units_in_range check (units >= 0)
);

alter table pingyi.summaries alter column cell set storage external;

create index summaries_path_idx on pingyi.summaries (path, year);

alter table pingyi.outcomes enable row level security;
alter table pingyi.outcomes force row level security;
alter table pingyi.summaries enable row level security;
alter table pingyi.summaries force row level security;

create policy "an office reads its own outcomes" on pingyi.outcomes
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "engine keeps outcomes" on pingyi.outcomes
  to pingyi_engine using (true) with check (true);

create policy "an office reads its own summaries" on pingyi.summaries
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office reads summaries below that are published or opened" on pingyi.summaries
  for select to pingyi_app
  using (
    path >= pingyi.current_lo() and path < pingyi.current_hi()
    and (series = 'published' or open_above)
  );
create policy "a visitor reads the published summaries of the office visited" on pingyi.summaries
  for select to pingyi_public
  using (tenant_id = pingyi.current_tenant() and series = 'published');
create policy "engine keeps summaries" on pingyi.summaries
  to pingyi_engine using (true) with check (true);
create policy "the owner moves the label of summaries" on pingyi.summaries
  to pingyi_owner using (true) with check (true);

grant select on pingyi.outcomes, pingyi.summaries to pingyi_app;
grant select on pingyi.summaries to pingyi_public;
grant
  select, insert, delete, update (version, snapshot_digest, units, body, scored_at)
  on pingyi.outcomes to pingyi_engine;
grant
  select, insert, delete, update (version, open_above, units, cell, folded_at)
  on pingyi.summaries to pingyi_engine;

comment on table pingyi.outcomes is 'Live outcomes (评议结果) of a tenant''s cycle, packed by form.';
comment on column pingyi.outcomes.tenant_id is 'The tenant.';
comment on column pingyi.outcomes.cycle_id is 'The cycle.';
comment on column pingyi.outcomes.form is 'The form whose units these are; ranks are within it.';
comment on column pingyi.outcomes.version is 'Version of the cycle that was scored; a lower one than the cycle''s is stale.';
comment on column pingyi.outcomes.snapshot_digest is 'The snapshot it was scored under.';
comment on column pingyi.outcomes.units is 'Units in the body.';
comment on column pingyi.outcomes.body is 'Unit, component values, total, rank, grade and flags, a record a unit in order of unit id.';
comment on column pingyi.outcomes.scored_at is 'When it was computed.';

comment on table pingyi.summaries is 'Summary cells (汇总): statistics of a tenant''s own units that merge upward.';
comment on column pingyi.summaries.tenant_id is 'The tenant.';
comment on column pingyi.summaries.cycle_id is 'The cycle.';
comment on column pingyi.summaries.series is 'live: as it is now; published: as the last publication had it.';
comment on column pingyi.summaries.form is 'Form of the evaluation.';
comment on column pingyi.summaries.sector is 'Sector of the units.';
comment on column pingyi.summaries.full_marks is 'Full marks of the totals.';
comment on column pingyi.summaries.path is 'Path of the tenant today; opens access.';
comment on column pingyi.summaries.scheme is 'Name of the scheme.';
comment on column pingyi.summaries.year is 'Year of the cycle.';
comment on column pingyi.summaries.version is 'Version of the cycle it was folded from.';
comment on column pingyi.summaries.open_above is 'Whether those above may read it before publication.';
comment on column pingyi.summaries.units is 'Units in the cell.';
comment on column pingyi.summaries.cell is 'The cell, packed: count, exact sum, histogram, grades, attainment by lineage.';
comment on column pingyi.summaries.folded_at is 'When it was computed.';
