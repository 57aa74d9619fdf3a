-- Nobody runs a function without being named.
--
-- Bad: functions are born executable by public. Good: revoke, then grant to roles.
select 'a function that everybody may run' as fault, p.oid::regprocedure::text as object
from pg_catalog.pg_proc p
where p.pronamespace = 'pingyi'::regnamespace
  and exists (
    select
    from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    where a.grantee = 0
  );
