-- What scoring knows of a cycle beside its units, and whom a juror belongs to.
--
-- What: cycle_facts, one row a cycle that has any; juror_scores.affiliation.
-- Why: formulas of a scheme read what the level above supplies, such as a province's mean; a juror
-- never rates the body that the juror comes from, so that body has to be known.
-- Invariants: who changes a row raises the cycle's version and its ratings_version.
-- Maintained by: the store as caller, the engine for operations.
-- Locks: a new table; juror_scores for a moment, for a column without a default.

set local role pingyi_owner;

create table pingyi.cycle_facts (
  tenant_id int not null,
  cycle_id bigint not null,
  facts text not null,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id),
  constraint cycle_facts_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint cycle_facts_are_short check (length(facts) <= 1048576)
);

alter table pingyi.juror_scores
  add column affiliation text,
  add constraint juror_scores_affiliation_is_there check (affiliation <> '');

alter table pingyi.cycle_facts enable row level security;
alter table pingyi.cycle_facts force row level security;

create policy "an office keeps what its cycles know" on pingyi.cycle_facts
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by is not distinct from pingyi.current_person()
  );
create policy "engine keeps what operations bring of cycles" on pingyi.cycle_facts
  to pingyi_engine using (true) with check (true);

grant select, insert, update (facts, recorded_by, recorded_at)
  on pingyi.cycle_facts to pingyi_app, pingyi_engine;

comment on table pingyi.cycle_facts is 'What scoring knows of a cycle beside its units.';
comment on column pingyi.cycle_facts.tenant_id is 'The tenant.';
comment on column pingyi.cycle_facts.cycle_id is 'The cycle.';
comment on column pingyi.cycle_facts.facts is
  'Canonical JSON: under upper, by datum, what the level above supplies.';
comment on column pingyi.cycle_facts.recorded_by is 'Person who recorded it last.';
comment on column pingyi.cycle_facts.recorded_at is 'When it was recorded last.';
comment on column pingyi.juror_scores.affiliation is
  'Code of the unit that the juror belongs to; null when none or not known.';
