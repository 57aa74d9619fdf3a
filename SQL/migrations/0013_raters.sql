-- Scores of jurors and peers, polls, and what ballots add up to.
--
-- What: juror_scores, peer_scores, polls, poll_tallies.
-- Why: single scores stay in the office; only component values leave it, with publication.
-- Invariants: one score a juror and unit, one a rater and unit; no unit rates itself; a sealed
-- poll has a tally and takes no ballot.
-- Maintained by: the store as caller, the tally role for tallies, the engine for loads.
-- Locks: new tables only.

set local role pingyi_owner;

create table pingyi.juror_scores (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  juror text not null,
  category text,
  score numeric(10,4),
  recused boolean not null default false,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, unit_id, juror),
  constraint juror_scores_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint juror_scores_score_or_recusal check ((score is null) = recused),
  constraint juror_scores_score_in_range check (score between 0 and 10000)
);

create table pingyi.peer_scores (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  rater_unit_id bigint not null,
  score numeric(10,4) not null,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, unit_id, rater_unit_id),
  constraint peer_scores_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint peer_scores_rater_is_in_the_cycle
    foreign key (tenant_id, cycle_id, rater_unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint peer_scores_nobody_rates_itself check (unit_id <> rater_unit_id),
  constraint peer_scores_score_in_range check (score between 0 and 10000)
);

create table pingyi.carryovers (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  score numeric(10,4) not null,
  source text not null,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, unit_id),
  constraint carryovers_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint carryovers_score_in_range check (score between -10000 and 10000),
  constraint carryovers_source_is_there check (source <> '')
);

create table pingyi.polls (
  tenant_id int not null,
  poll_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  cycle_id bigint not null,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  sealed_at timestamptz,
  primary key (tenant_id, poll_id),
  constraint polls_public_id_key unique (tenant_id, public_id),
  constraint polls_cycle_has_one unique (tenant_id, cycle_id),
  constraint polls_cycle_is_own
    foreign key (tenant_id, cycle_id) references pingyi.cycles (tenant_id, cycle_id),
  constraint polls_close_after_they_open check (closes_at > opens_at),
  constraint polls_sealed_after_they_close check (sealed_at >= closes_at)
);

create table pingyi.poll_tallies (
  tenant_id int not null,
  poll_id bigint not null,
  unit_id bigint not null,
  step text not null,
  ballots bigint not null,
  primary key (tenant_id, poll_id, unit_id, step),
  constraint poll_tallies_poll_is_own
    foreign key (tenant_id, poll_id) references pingyi.polls (tenant_id, poll_id),
  constraint poll_tallies_unit_is_own
    foreign key (tenant_id, unit_id) references pingyi.units (tenant_id, unit_id),
  constraint poll_tallies_ballots_in_range check (ballots >= 0)
);
