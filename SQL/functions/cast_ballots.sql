-- Casts ballots into the poll entered, a batch in one statement.
--
-- What: one element of the arrays a ballot. Why: many voters share one commit.
-- Invariants: a second ballot of a voter is left out, whichever came first stays; a ballot after
-- the closing time is not taken (the row count is 0).

set local role pingyi_owner;

create or replace function pingyi.cast_ballots(
  closing_at timestamptz,
  voter_keys bytea[],
  rated bytea[]
) returns int
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  counted int;
begin
  insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
  select pingyi.current_tenant(), pingyi.current_poll(), b.voter_key, b.ratings
  from unnest(voter_keys, rated) as b (voter_key, ratings)
  where clock_timestamp() < closing_at
  on conflict do nothing;

  get diagnostics counted = row_count;
  return counted;
end
$$;

revoke execute on function pingyi.cast_ballots(timestamptz, bytea[], bytea[]) from public;
grant execute on function pingyi.cast_ballots(timestamptz, bytea[], bytea[]) to pingyi_public;

comment on function pingyi.cast_ballots(timestamptz, bytea[], bytea[]) is
  'Adds ballots to the poll entered, as the caller; returns how many were new.';
