-- Units' scores of one another in cycle $2 of tenant $1.
select p.unit_id, r.code as rater, p.score::text as score
from pingyi.peer_scores p
join pingyi.units r on r.tenant_id = p.tenant_id and r.unit_id = p.rater_unit_id
where p.tenant_id = $1 and p.cycle_id = $2
order by p.unit_id, r.code;
