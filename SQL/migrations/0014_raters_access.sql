-- Who reads and writes scores of raters, polls and tallies.
--
-- What: policies, grants and comments of 0013.
-- Why: nobody above an office reads what a juror or a peer said. A visitor sees a poll, never
-- its tallies. Those who tally add tallies and change none.
-- Invariants: a juror's or peer's score is written once. Maintained by: this file.
-- Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.juror_scores enable row level security;
alter table pingyi.juror_scores force row level security;
alter table pingyi.peer_scores enable row level security;
alter table pingyi.peer_scores force row level security;
alter table pingyi.carryovers enable row level security;
alter table pingyi.carryovers force row level security;
alter table pingyi.polls enable row level security;
alter table pingyi.polls force row level security;
alter table pingyi.poll_tallies enable row level security;
alter table pingyi.poll_tallies force row level security;

create policy "an office keeps its jurors' scores" on pingyi.juror_scores
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by = pingyi.current_person()
  );
create policy "engine keeps jurors' scores loaded by operations" on pingyi.juror_scores
  to pingyi_engine using (true) with check (true);

create policy "an office keeps its peers' scores" on pingyi.peer_scores
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by = pingyi.current_person()
  );
create policy "engine keeps peers' scores loaded by operations" on pingyi.peer_scores
  to pingyi_engine using (true) with check (true);

create policy "an office keeps its carried scores" on pingyi.carryovers
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by = pingyi.current_person()
  );
create policy "engine keeps carried scores loaded by operations" on pingyi.carryovers
  to pingyi_engine using (true) with check (true);

create policy "an office keeps its polls" on pingyi.polls
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "a visitor sees the polls of the office visited" on pingyi.polls
  for select to pingyi_public, pingyi_tally
  using (tenant_id = pingyi.current_tenant());
create policy "those who tally seal a closed poll" on pingyi.polls
  for update to pingyi_tally
  using (tenant_id = pingyi.current_tenant() and sealed_at is null and closes_at < now())
  with check (tenant_id = pingyi.current_tenant());
create policy "the owner finds the poll a voter enters" on pingyi.polls
  for select to pingyi_owner using (true);
create policy "engine keeps polls loaded by operations" on pingyi.polls
  to pingyi_engine using (true) with check (true);

create policy "an office reads its tallies" on pingyi.poll_tallies
  for select to pingyi_app, pingyi_tally
  using (tenant_id = pingyi.current_tenant());
create policy "those who tally add tallies" on pingyi.poll_tallies
  for insert to pingyi_tally
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps tallies loaded by operations" on pingyi.poll_tallies
  to pingyi_engine using (true) with check (true);

grant select, insert on pingyi.juror_scores, pingyi.peer_scores, pingyi.carryovers
  to pingyi_app, pingyi_engine;
grant select, insert, update (opens_at, closes_at) on pingyi.polls to pingyi_app;
grant select on pingyi.polls to pingyi_public, pingyi_tally;
grant update (sealed_at) on pingyi.polls to pingyi_tally;
grant select, insert, update (sealed_at) on pingyi.polls to pingyi_engine;
grant select on pingyi.poll_tallies to pingyi_app;
grant select, insert on pingyi.poll_tallies to pingyi_tally, pingyi_engine;

comment on table pingyi.juror_scores is 'What each juror gave each unit.';
comment on column pingyi.juror_scores.tenant_id is 'The tenant.';
comment on column pingyi.juror_scores.cycle_id is 'The cycle.';
comment on column pingyi.juror_scores.unit_id is 'The unit.';
comment on column pingyi.juror_scores.juror is 'The juror''s number or name in this cycle.';
comment on column pingyi.juror_scores.category is 'Category of the juror, as the scheme names it.';
comment on column pingyi.juror_scores.score is 'Score on the scheme''s scale; null when recused.';
comment on column pingyi.juror_scores.recused is 'Whether the juror stood back for this unit.';
comment on column pingyi.juror_scores.recorded_by is 'Person who recorded it; null when operations loaded it.';
comment on column pingyi.juror_scores.recorded_at is 'When it was recorded.';

comment on table pingyi.peer_scores is 'What each unit gave each other unit.';
comment on column pingyi.peer_scores.tenant_id is 'The tenant.';
comment on column pingyi.peer_scores.cycle_id is 'The cycle.';
comment on column pingyi.peer_scores.unit_id is 'The unit rated.';
comment on column pingyi.peer_scores.rater_unit_id is 'The unit that rates.';
comment on column pingyi.peer_scores.score is 'Score on the scheme''s scale.';
comment on column pingyi.peer_scores.recorded_by is 'Person who recorded it; null when operations loaded it.';
comment on column pingyi.peer_scores.recorded_at is 'When it was recorded.';

comment on table pingyi.carryovers is 'Scores carried into a cycle from last year or from outside.';
comment on column pingyi.carryovers.tenant_id is 'The tenant.';
comment on column pingyi.carryovers.cycle_id is 'The cycle.';
comment on column pingyi.carryovers.unit_id is 'The unit.';
comment on column pingyi.carryovers.score is 'The score at its stated step.';
comment on column pingyi.carryovers.source is 'Document or cycle it was taken from, with its scale.';
comment on column pingyi.carryovers.recorded_by is 'Person who recorded it; null when operations loaded it.';
comment on column pingyi.carryovers.recorded_at is 'When it was recorded.';

comment on table pingyi.polls is 'Polls: one cycle''s public vote.';
comment on column pingyi.polls.tenant_id is 'The tenant.';
comment on column pingyi.polls.poll_id is 'Number of the poll, never given twice in an installation.';
comment on column pingyi.polls.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.polls.cycle_id is 'The cycle.';
comment on column pingyi.polls.opens_at is 'First moment of voting.';
comment on column pingyi.polls.closes_at is 'First moment after voting.';
comment on column pingyi.polls.sealed_at is 'When it was counted for good; null before.';

comment on table pingyi.poll_tallies is 'How many ballots gave a unit which step.';
comment on column pingyi.poll_tallies.tenant_id is 'The tenant.';
comment on column pingyi.poll_tallies.poll_id is 'The poll.';
comment on column pingyi.poll_tallies.unit_id is 'The unit.';
comment on column pingyi.poll_tallies.step is 'Step of the scale, as the scheme names it.';
comment on column pingyi.poll_tallies.ballots is 'How many.';
