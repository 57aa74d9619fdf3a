-- Adds findings that set a grade: tenant $1, cycle $2, then an element each: unit codes $3, vetoes
-- $4, authors $5, days $6, evidence $7.
insert into pingyi.findings (tenant_id, cycle_id, unit_id, veto, author, found_on, evidence)
select $1, $2, u.unit_id, g.veto, g.author, g.found_on, g.evidence
from unnest($3::text[], $4::text[], $5::text[], $6::date[], $7::text[])
  with ordinality as g (code, veto, author, found_on, evidence, place)
join pingyi.units u on u.tenant_id = $1 and u.code = g.code
order by g.place;
