-- Adds units' scores of one another: tenant $1, cycle $2, then an element each: unit codes $3, codes
-- of the rating units $4, scores $5.
insert into pingyi.peer_scores (tenant_id, cycle_id, unit_id, rater_unit_id, score)
select $1, $2, u.unit_id, r.unit_id, g.score::numeric
from unnest($3::text[], $4::text[], $5::text[]) as g (code, rater, score)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code
join pingyi.units r on r.tenant_id = $1 and r.code = g.rater;
