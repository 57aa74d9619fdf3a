-- What is known of a unit in a cycle beside marks: data, history, exemptions, classes.
--
-- What: unit_facts, one row a unit that has any.
-- Why: formulas and classes of a scheme read them; a scheme without such things needs no row.
-- Invariants: who changes a row raises the cycle's version and its ratings_version.
-- Maintained by: the store as caller, the engine for operations. Locks: new table only.

set local role pingyi_owner;

create table pingyi.unit_facts (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  facts text not null,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, unit_id),
  constraint unit_facts_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint unit_facts_are_short check (length(facts) <= 1048576)
);

alter table pingyi.unit_facts enable row level security;
alter table pingyi.unit_facts force row level security;

create policy "an office keeps facts of its own units" on pingyi.unit_facts
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by is not distinct from pingyi.current_person()
  );
create policy "engine keeps facts that operations bring" on pingyi.unit_facts
  to pingyi_engine using (true) with check (true);

grant select, insert, update (facts, recorded_by, recorded_at)
  on pingyi.unit_facts to pingyi_app, pingyi_engine;

comment on table pingyi.unit_facts is
  'Data, history, exemptions and class of a unit in a cycle, which formulas read.';
comment on column pingyi.unit_facts.tenant_id is 'The tenant.';
comment on column pingyi.unit_facts.cycle_id is 'The cycle.';
comment on column pingyi.unit_facts.unit_id is 'The unit.';
comment on column pingyi.unit_facts.facts is 'Canonical JSON, as unit inputs spell it.';
comment on column pingyi.unit_facts.recorded_by is 'Person who recorded it last.';
comment on column pingyi.unit_facts.recorded_at is 'When it was recorded last.';
