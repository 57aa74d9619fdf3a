-- The requests that were carried out for tenant $1.
select request_id, answer, (extract(epoch from made_at) * 1000000)::int8 as made_at_microseconds
from pingyi.requests
where tenant_id = $1;
