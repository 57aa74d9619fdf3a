-- Adds jurors' scores: tenant $1, cycle $2, then an element each: unit codes $3, jurors $4, scores $5
-- (null where the juror is recused), codes of the units that the jurors belong to $6.
insert into pingyi.juror_scores (tenant_id, cycle_id, unit_id, juror, score, recused, affiliation)
select $1, $2, u.unit_id, g.juror, g.score::numeric, g.score is null, g.affiliation
from unnest($3::text[], $4::text[], $5::text[], $6::text[]) as g (code, juror, score, affiliation)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code;
