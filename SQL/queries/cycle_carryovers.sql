-- Results of last year taken over into cycle $2 of tenant $1.
select unit_id, score::text as score, source
from pingyi.carryovers
where tenant_id = $1 and cycle_id = $2
order by unit_id;
