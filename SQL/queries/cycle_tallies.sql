-- Counted ballots in cycle $2 of tenant $1.
select a.unit_id, a.step, a.ballots
from pingyi.poll_tallies a
join pingyi.polls p using (tenant_id, poll_id)
where a.tenant_id = $1 and p.cycle_id = $2
order by a.unit_id, a.step;
