-- Every foreign key to a tenant table includes its tenant.
--
-- Bad: the check passes row-level security, so a row may point into another tenant, and the
-- refusal of a missing one tells what exists. Good: `(tenant_id, …)`.
select 'a foreign key without the tenant: ' || k.conname as fault,
  k.conrelid::regclass::text as object
from pg_catalog.pg_constraint k
join pg_catalog.pg_class c on c.oid = k.confrelid
join pg_catalog.pg_attribute a on a.attrelid = k.confrelid and a.attname = 'tenant_id'
where k.contype = 'f'
  and c.relnamespace = 'pingyi'::regnamespace
  and not a.attnum = any (k.confkey);
