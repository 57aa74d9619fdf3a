-- Publications: immutable, numbered versions of a cycle's outcomes.
--
-- What: publications and publication_rows, a row for each unit.
-- Why: a result is what was published; a correction is a new number and the old one stays. The
-- rows are what those above compare, open and fold.
-- Invariants: no role updates or deletes either (the owner moves the path label, which is outside
-- every digest); each number rests on an approval by two persons of exactly its content and,
-- from the second on, names the number before it.
-- Maintained by: the store as caller or the engine; the label by move_tenant.
-- Locks: new tables only.

set local role pingyi_owner;

create table pingyi.publications (
  tenant_id int not null,
  publication_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  path text collate "C" not null,
  cycle_id bigint not null,
  scheme text not null,
  year int not null,
  number int not null,
  prior_number int generated always as (nullif(number - 1, 0)) stored,
  snapshot_digest bytea not null,
  content_digest bytea not null,
  content text not null,
  action_id bigint not null,
  approval text generated always as ('approved') stored,
  published_by bigint,
  published_at timestamptz not null default now(),
  primary key (tenant_id, publication_id),
  constraint publications_number_key unique (tenant_id, cycle_id, number),
  constraint publications_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint publications_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint publications_prior_number_is_there
    foreign key (tenant_id, cycle_id, prior_number)
    references pingyi.publications (tenant_id, cycle_id, number),
  constraint publications_approved_by_two
    foreign key (tenant_id, action_id, approval, content_digest)
    references pingyi.two_person_actions (tenant_id, action_id, state, digest),
  constraint publications_number_in_range check (number > 0)
);

create index publications_path_idx on pingyi.publications (path, year);

create table pingyi.publication_rows (
  tenant_id int not null,
  publication_id bigint not null,
  unit_id bigint not null,
  path text collate "C" not null,
  form text not null,
  sector text not null,
  unit_code text not null,
  unit_name text not null,
  total numeric(14,4),
  rank int,
  grade text,
  flags text not null default '',
  components text not null,
  items bytea not null,
  primary key (tenant_id, publication_id, unit_id),
  constraint publication_rows_publication_is_own
    foreign key (tenant_id, publication_id)
    references pingyi.publications (tenant_id, publication_id),
  constraint publication_rows_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint publication_rows_items_are_whole_cells check (length(items) % 4 = 0)
);

create index publication_rows_path_idx on pingyi.publication_rows (path);

alter table pingyi.publications enable row level security;
alter table pingyi.publications force row level security;
alter table pingyi.publication_rows enable row level security;
alter table pingyi.publication_rows force row level security;

create policy "an office reads publications of itself and those below" on pingyi.publications
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "a visitor reads publications of the office visited" on pingyi.publications
  for select to pingyi_public
  using (tenant_id = pingyi.current_tenant());
create policy "an office adds its own publications" on pingyi.publications
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and path = pingyi.current_lo()
    and published_by = pingyi.current_person()
  );
create policy "engine reads publications" on pingyi.publications
  for select to pingyi_engine using (true);
create policy "engine adds publications" on pingyi.publications
  for insert to pingyi_engine with check (true);
create policy "the owner moves the label of publications" on pingyi.publications
  to pingyi_owner using (true) with check (true);

create policy "an office reads published rows of itself and those below"
  on pingyi.publication_rows
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "a visitor reads published rows of the office visited" on pingyi.publication_rows
  for select to pingyi_public
  using (tenant_id = pingyi.current_tenant());
create policy "an office adds its own published rows" on pingyi.publication_rows
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and path = pingyi.current_lo());
create policy "engine reads published rows" on pingyi.publication_rows
  for select to pingyi_engine using (true);
create policy "engine adds published rows" on pingyi.publication_rows
  for insert to pingyi_engine with check (true);
create policy "the owner moves the label of published rows" on pingyi.publication_rows
  to pingyi_owner using (true) with check (true);

grant select, insert on pingyi.publications, pingyi.publication_rows to pingyi_app, pingyi_engine;
grant
  select (tenant_id, publication_id, public_id, cycle_id, scheme, year, number, content_digest,
    published_at)
  on pingyi.publications to pingyi_public;
grant
  select (tenant_id, publication_id, unit_id, form, sector, unit_code, unit_name, total, rank,
    grade, components)
  on pingyi.publication_rows to pingyi_public;
