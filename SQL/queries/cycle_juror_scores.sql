-- Jurors' scores in cycle $2 of tenant $1; recused jurors are left out.
select unit_id, juror, affiliation, score::text as score
from pingyi.juror_scores
where tenant_id = $1 and cycle_id = $2 and not recused
order by unit_id, juror;
