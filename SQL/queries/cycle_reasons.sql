-- Current reasons and rates behind the marks of unit $3 in cycle $2 of tenant $1.
select distinct on (item) item, points::text as points, rate, reason
from pingyi.marks
where tenant_id = $1 and cycle_id = $2 and unit_id = $3
order by item, sheet_version desc;
