-- Nobody that serves may run set_config: the context is set by entering and by nothing else.
--
-- Bad: one injected expression then chooses the tenant. Good: revoked from public.
select 'set_config for ' || r.rolname as fault, p.oid::regprocedure::text as object
from pg_catalog.pg_proc p
cross join pg_catalog.pg_roles r
where p.proname = 'set_config'
  and p.pronamespace = 'pg_catalog'::regnamespace
  and r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit',
    'pingyi_migrate'
  )
  and has_function_privilege(r.oid, p.oid, 'execute');
