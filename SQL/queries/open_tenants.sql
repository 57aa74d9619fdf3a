-- Opens tenants: register ids $1, codes $2, names $3, levels $4, parents $5, zones $6, days $7, by $8.
select register_id, tenant_id
from pingyi.open_tenants($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::date[], $8);
