-- Who reads and writes units and cycles.
--
-- What: policies, grants and comments of 0009.
-- Why: an office's year is its own. Those above see how far it is, in counts, and nothing else
-- before publication.
-- Invariants: nobody but record_marks and the engine raises a version.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.sectors enable row level security;
alter table pingyi.sectors force row level security;
alter table pingyi.units enable row level security;
alter table pingyi.units force row level security;
alter table pingyi.cycles enable row level security;
alter table pingyi.cycles force row level security;
alter table pingyi.cycle_units enable row level security;
alter table pingyi.cycle_units force row level security;
alter table pingyi.cycle_versions enable row level security;
alter table pingyi.cycle_versions force row level security;
alter table pingyi.cycle_progress enable row level security;
alter table pingyi.cycle_progress force row level security;

create policy "everybody reads the sectors" on pingyi.sectors
  for select to pingyi_app, pingyi_engine, pingyi_public using (true);
create policy "engine keeps the sectors" on pingyi.sectors
  for insert to pingyi_engine with check (true);
create policy "engine renames the sectors" on pingyi.sectors
  for update to pingyi_engine using (true) with check (true);

create policy "an office keeps its own units" on pingyi.units
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "a visitor sees the units of the office visited" on pingyi.units
  for select to pingyi_public
  using (tenant_id = pingyi.current_tenant());
create policy "engine keeps units named in files" on pingyi.units
  to pingyi_engine using (true) with check (true);

create policy "an office keeps its own cycles" on pingyi.cycles
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps cycles" on pingyi.cycles
  to pingyi_engine using (true) with check (true);

create policy "an office keeps the units of its cycles" on pingyi.cycle_units
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps the units of cycles" on pingyi.cycle_units
  to pingyi_engine using (true) with check (true);

create policy "an office sees the version of its cycles" on pingyi.cycle_versions
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office opens the version of its cycles" on pingyi.cycle_versions
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and version = 0);
create policy "the owner raises a version for the office entered" on pingyi.cycle_versions
  to pingyi_owner
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps versions" on pingyi.cycle_versions
  to pingyi_engine using (true) with check (true);

create policy "an office sees the progress of itself and those below" on pingyi.cycle_progress
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "engine keeps progress" on pingyi.cycle_progress
  to pingyi_engine using (true) with check (true);
create policy "the owner moves the label of progress" on pingyi.cycle_progress
  to pingyi_owner using (true) with check (true);

grant select on pingyi.sectors to pingyi_app, pingyi_engine, pingyi_public;
grant insert, update (name, position) on pingyi.sectors to pingyi_engine;
grant select, insert, update (code, name, sector, opened_on, closed_on)
  on pingyi.units to pingyi_app, pingyi_engine;
grant select on pingyi.units to pingyi_public;
grant select, insert, update (status, decisions) on pingyi.cycles to pingyi_app;
grant
  select,
  insert,
  update (status, decisions, scheme_tenant_id, scheme_number, snapshot_digest)
  on pingyi.cycles to pingyi_engine;
grant select, insert, update (form, absent) on pingyi.cycle_units to pingyi_app, pingyi_engine;
grant select, insert on pingyi.cycle_versions to pingyi_app;
grant select, insert, update (version, takes_marks) on pingyi.cycle_versions to pingyi_engine;
grant select on pingyi.cycle_progress to pingyi_app;
grant select, insert, update (version, units, complete, incomplete, absent, counted_at)
  on pingyi.cycle_progress to pingyi_engine;

comment on table pingyi.sectors is 'Sectors (系统): the lines that cut across jurisdictions; one list for all.';
comment on column pingyi.sectors.sector is 'Code of the sector, such as public-security.';
comment on column pingyi.sectors.name is 'Name people read.';
comment on column pingyi.sectors.position is 'Order in lists.';

comment on table pingyi.units is 'Units (责任单位): bodies that a tenant evaluates.';
comment on column pingyi.units.tenant_id is 'The tenant that evaluates it.';
comment on column pingyi.units.unit_id is 'Number inside this installation; never shown to people.';
comment on column pingyi.units.code is 'Code in the tenant''s register of units.';
comment on column pingyi.units.name is 'Name people read.';
comment on column pingyi.units.sector is 'The sector it belongs to.';
comment on column pingyi.units.opened_on is 'First day of the unit, if known.';
comment on column pingyi.units.closed_on is 'First day on which it is no more; null while open.';

comment on table pingyi.cycles is 'Cycles (评议年度): one tenant''s evaluation of one year.';
comment on column pingyi.cycles.tenant_id is 'The tenant.';
comment on column pingyi.cycles.cycle_id is 'Number of the cycle.';
comment on column pingyi.cycles.year is 'The year judged.';
comment on column pingyi.cycles.scheme is 'Name of the scheme.';
comment on column pingyi.cycles.scheme_tenant_id is 'Tenant whose version is in force: its own, or one above that it follows.';
comment on column pingyi.cycles.scheme_number is 'Number of that version.';
comment on column pingyi.cycles.snapshot_digest is 'What that version resolves to; every sheet is kept under it.';
comment on column pingyi.cycles.tree_date is 'The day whose tree the cycle belongs to, as was.';
comment on column pingyi.cycles.status is 'open or published.';
comment on column pingyi.cycles.decisions is 'Policy decisions the rules leave to people, each with person and reason.';
comment on column pingyi.cycles.opened_by is 'Person who opened it; null when operations did.';
comment on column pingyi.cycles.opened_at is 'When it was opened.';

comment on table pingyi.cycle_units is 'Which units take part in a cycle, and in which form.';
comment on column pingyi.cycle_units.tenant_id is 'The tenant.';
comment on column pingyi.cycle_units.cycle_id is 'The cycle.';
comment on column pingyi.cycle_units.unit_id is 'The unit.';
comment on column pingyi.cycle_units.form is 'Form of the evaluation, as the scheme names it.';
comment on column pingyi.cycle_units.absent is 'Whether it was decided that the unit did not take part.';

comment on table pingyi.cycle_versions is 'How often the inputs of a cycle have changed.';
comment on column pingyi.cycle_versions.tenant_id is 'The tenant.';
comment on column pingyi.cycle_versions.cycle_id is 'The cycle.';
comment on column pingyi.cycle_versions.version is 'Raised by one with each change of its inputs.';
comment on column pingyi.cycle_versions.takes_marks is 'Whether marks are still taken; false from publication on.';

comment on table pingyi.cycle_progress is 'How far a cycle is, in counts that those above may read.';
comment on column pingyi.cycle_progress.tenant_id is 'The tenant.';
comment on column pingyi.cycle_progress.cycle_id is 'The cycle.';
comment on column pingyi.cycle_progress.path is 'Path of the tenant today; opens access.';
comment on column pingyi.cycle_progress.version is 'Version of the cycle that was counted.';
comment on column pingyi.cycle_progress.units is 'Units in the cycle.';
comment on column pingyi.cycle_progress.complete is 'Units with a mark for every item.';
comment on column pingyi.cycle_progress.incomplete is 'Units that took part and lack a mark.';
comment on column pingyi.cycle_progress.absent is 'Units that did not take part.';
comment on column pingyi.cycle_progress.counted_at is 'When it was counted.';
