-- The tenant whose register id, or else whose code, is $1.
select tenant_id, register_id, path
from pingyi.tenants
where register_id = $1 or (code = $1 and closed_on is null)
order by register_id = $1 desc
limit 1;
