-- Who reads the register, and what its words mean.
--
-- What: policies, grants and comments of the three tables of the tree.
-- Why: an office knows those below and those above itself; of its siblings it learns nothing
-- here. A dated placement carries today's path beside the one it had, and only today's opens
-- access.
-- Invariants: nobody but the owner, inside its functions, writes. Maintained by: this file.
-- Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.tenants enable row level security;
alter table pingyi.tenants force row level security;
alter table pingyi.tenant_placements enable row level security;
alter table pingyi.tenant_placements force row level security;
alter table pingyi.tenant_successions enable row level security;
alter table pingyi.tenant_successions force row level security;

create policy "the owner keeps the register" on pingyi.tenants
  to pingyi_owner using (true) with check (true);
create policy "an office sees itself and those below" on pingyi.tenants
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "an office sees those above itself" on pingyi.tenants
  for select to pingyi_app
  using (starts_with(pingyi.current_lo(), path));
create policy "a visitor sees the office visited" on pingyi.tenants
  for select to pingyi_public, pingyi_tally, pingyi_audit
  using (tenant_id = pingyi.current_tenant());
create policy "engine reads the register" on pingyi.tenants
  for select to pingyi_engine using (true);

create policy "the owner keeps the placements" on pingyi.tenant_placements
  to pingyi_owner using (true) with check (true);
create policy "an office sees the history of itself and those below" on pingyi.tenant_placements
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "engine reads the placements" on pingyi.tenant_placements
  for select to pingyi_engine using (true);

create policy "the owner keeps the successions" on pingyi.tenant_successions
  to pingyi_owner using (true) with check (true);
create policy "an office sees what became of itself and those below" on pingyi.tenant_successions
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "engine reads the successions" on pingyi.tenant_successions
  for select to pingyi_engine using (true);

grant select on pingyi.tenants to
  pingyi_app, pingyi_engine, pingyi_public, pingyi_tally, pingyi_audit;
grant select on pingyi.tenant_placements, pingyi.tenant_successions to pingyi_app, pingyi_engine;

comment on table pingyi.tenants is 'Tenants (辖区) as of today: one office of the hierarchy a row.';
comment on column pingyi.tenants.tenant_id is 'Number inside this installation; never shown to people.';
comment on column pingyi.tenants.register_id is 'The stable id of the entry in the files, and the label in paths; outlives code and name.';
comment on column pingyi.tenants.code is 'Code people use, such as 650100; one open tenant has it at a time.';
comment on column pingyi.tenants.name is 'Name as it is today.';
comment on column pingyi.tenants.level is 'Label of the level: region, prefecture, county; nothing branches on it.';
comment on column pingyi.tenants.parent_id is 'The tenant above; null for a root.';
comment on column pingyi.tenants.path is
  'Labels from the root, each ended by a full stop, in byte order; what access ranges compare.';
comment on column pingyi.tenants.parent_path is 'The path without its last label; null for a root.';
comment on column pingyi.tenants.time_zone is 'Zone in which its deadlines are read.';
comment on column pingyi.tenants.opened_on is 'First day of the tenant.';
comment on column pingyi.tenants.closed_on is 'First day on which it is no more; null while open.';

comment on table pingyi.tenant_placements is
  'What a tenant was called and where it stood from one day to another; whole and without overlap.';
comment on column pingyi.tenant_placements.tenant_id is 'The tenant.';
comment on column pingyi.tenant_placements.valid_from is 'First day of this placement.';
comment on column pingyi.tenant_placements.valid_to is 'First day after it; null while it holds.';
comment on column pingyi.tenant_placements.code is 'Code in that time.';
comment on column pingyi.tenant_placements.name is 'Name in that time.';
comment on column pingyi.tenant_placements.level is 'Level in that time.';
comment on column pingyi.tenant_placements.parent_id is 'Parent in that time; null for a root.';
comment on column pingyi.tenant_placements.placed_path is 'Path in that time; groups results as was.';
comment on column pingyi.tenant_placements.path is 'Path of today; the only one that opens access.';

comment on table pingyi.tenant_successions is 'Which tenant went on as which, by split or merger.';
comment on column pingyi.tenant_successions.tenant_id is 'The tenant that was divided or taken in.';
comment on column pingyi.tenant_successions.successor_id is 'The tenant that goes on.';
comment on column pingyi.tenant_successions.happened_on is 'First day of the new order.';
comment on column pingyi.tenant_successions.kind is 'split: one became several; merge: several became one.';
comment on column pingyi.tenant_successions.path is 'Path of the first tenant today; opens access.';
