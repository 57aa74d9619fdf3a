-- Adds a closed poll with its counted ballots: tenant $1, cycle $2, then an element each: unit codes
-- $3, ballot steps $4, ballots $5.
with poll as (
  insert into pingyi.polls (tenant_id, cycle_id, opens_at, closes_at)
  values ($1, $2, now() - interval '14 days', now())
  returning poll_id
)
insert into pingyi.poll_tallies (tenant_id, poll_id, unit_id, step, ballots)
select $1, poll_id, u.unit_id, g.step, g.ballots
from poll, unnest($3::text[], $4::text[], $5::int8[]) as g (code, step, ballots)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code;
