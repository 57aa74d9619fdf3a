-- Row-level security is enabled and forced on every table and every partition.
--
-- Bad: without force the owner's functions see all rows; a partition does not take the setting
-- of its parent and can be read by name. Good: `alter table … enable` and `force`.
select 'row security is off or not forced' as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p')
  and not (c.relrowsecurity and c.relforcerowsecurity);
