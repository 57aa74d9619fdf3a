-- No function that reads a setting says that it is immutable.
--
-- Bad: its value is kept in a plan that another tenant's transaction uses. Good: `stable`.
select 'an immutable function that reads a setting' as fault, p.oid::regprocedure::text as object
from pg_catalog.pg_proc p
where p.pronamespace = 'pingyi'::regnamespace
  and p.provolatile = 'i'
  and pg_get_functiondef(p.oid) ~* 'current_setting|pingyi\.current_';
