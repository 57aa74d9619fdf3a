-- Adds results of last year taken over from documents: tenant $1, cycle $2, then an element each:
-- unit codes $3, scores $4, sources $5.
insert into pingyi.carryovers (tenant_id, cycle_id, unit_id, score, source)
select $1, $2, u.unit_id, g.score::numeric, g.source
from unnest($3::text[], $4::text[], $5::text[]) as g (code, score, source)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code;
