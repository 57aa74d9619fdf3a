-- The roles that person $2 holds in tenant $1.
select role
from pingyi.person_roles
where tenant_id = $1 and person_id = $2 and revoked_at is null;
