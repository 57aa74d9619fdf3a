-- Every mark ever given in cycle $2 of tenant $1, with the request that gave it.
select unit_id, sheet_version, item, points::text as points, request_id
from pingyi.marks
where tenant_id = $1 and cycle_id = $2
order by unit_id, sheet_version, item;
