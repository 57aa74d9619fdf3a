-- Ballots: one voter, one ballot, whatever the tenant.
--
-- What: ballots, in eight parts by poll.
-- Why: a key that began with the tenant would let one person vote once in each county, so
-- this is the one table whose key does not. There is no foreign key to the poll: it would lock
-- the poll's row for every voter; the policy compares with the poll that was entered instead.
-- Invariants: the public adds ballots to the poll it entered and cannot read any; ballots are
-- never changed; the time is kept to the minute, so order of arrival is not.
-- Maintained by: cast_ballots as the public, the tally role as reader. Locks: new tables only.

set local role pingyi_owner;

create table pingyi.ballots (
  tenant_id int not null,
  poll_id bigint not null,
  voter_key bytea not null,
  ratings bytea not null,
  cast_minute timestamptz not null default date_trunc('minute', clock_timestamp()),
  primary key (poll_id, voter_key),
  constraint ballots_voter_key_is_a_mac check (length(voter_key) = 32),
  constraint ballots_ratings_are_short check (length(ratings) between 1 and 4096),
  constraint ballots_time_is_to_the_minute check (
    date_trunc('minute', cast_minute, 'UTC') = cast_minute
  )
) partition by hash (poll_id);

create table pingyi.ballots_0 partition of pingyi.ballots
  for values with (modulus 8, remainder 0);
create table pingyi.ballots_1 partition of pingyi.ballots
  for values with (modulus 8, remainder 1);
create table pingyi.ballots_2 partition of pingyi.ballots
  for values with (modulus 8, remainder 2);
create table pingyi.ballots_3 partition of pingyi.ballots
  for values with (modulus 8, remainder 3);
create table pingyi.ballots_4 partition of pingyi.ballots
  for values with (modulus 8, remainder 4);
create table pingyi.ballots_5 partition of pingyi.ballots
  for values with (modulus 8, remainder 5);
create table pingyi.ballots_6 partition of pingyi.ballots
  for values with (modulus 8, remainder 6);
create table pingyi.ballots_7 partition of pingyi.ballots
  for values with (modulus 8, remainder 7);

-- Each part is closed by itself: without a policy and a grant nobody reads one by name.
do $$
declare
  part regclass;
begin
  for part in
    select relid
    from pg_partition_tree('pingyi.ballots')
  loop
    execute format('alter table %s enable row level security', part);
    execute format('alter table %s force row level security', part);
  end loop;

  for part in
    select relid
    from pg_partition_tree('pingyi.ballots')
    where isleaf
  loop
    execute format('comment on table %s is %L', part, 'A part of the ballots, by poll.');
    execute format('comment on column %s.tenant_id is %L', part, 'See ballots.');
    execute format('comment on column %s.poll_id is %L', part, 'See ballots.');
    execute format('comment on column %s.voter_key is %L', part, 'See ballots.');
    execute format('comment on column %s.ratings is %L', part, 'See ballots.');
    execute format('comment on column %s.cast_minute is %L', part, 'See ballots.');
  end loop;
end
$$;

create policy "a voter casts into the poll entered" on pingyi.ballots
  for insert to pingyi_public
  with check (
    tenant_id = pingyi.current_tenant() and poll_id = pingyi.current_poll()
  );
create policy "those who tally read the ballots of the office entered" on pingyi.ballots
  for select to pingyi_tally
  using (tenant_id = pingyi.current_tenant());

grant insert on pingyi.ballots to pingyi_public;
grant select on pingyi.ballots to pingyi_tally;

comment on table pingyi.ballots is 'Ballots (票): one voter''s ratings in one poll; never changed.';
comment on column pingyi.ballots.tenant_id is 'The tenant whose poll it is.';
comment on column pingyi.ballots.poll_id is 'The poll.';
comment on column pingyi.ballots.voter_key is
  'Keyed digest of who votes; the key is outside the database, so the value tells nothing.';
comment on column pingyi.ballots.ratings is 'A step for each unit rated, packed.';
comment on column pingyi.ballots.cast_minute is 'The minute it came in.';
