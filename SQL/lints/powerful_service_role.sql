-- A role that serves is no superuser, passes no policy, makes nothing and owns nothing.
--
-- Good: everything belongs to pingyi_owner, and only pingyi_migrate may become it.
select 'a service role with power' as fault, r.rolname::text as object
from pg_catalog.pg_roles r
where r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit'
  )
  and (
    r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
    or exists (select from pg_catalog.pg_auth_members m where m.member = r.oid)
    or exists (select from pg_catalog.pg_class c where c.relowner = r.oid)
    or exists (select from pg_catalog.pg_proc p where p.proowner = r.oid)
    or exists (select from pg_catalog.pg_namespace n where n.nspowner = r.oid)
  )
union all
select 'the owner with power', r.rolname::text
from pg_catalog.pg_roles r
where r.rolname = 'pingyi_owner'
  and (r.rolsuper or r.rolbypassrls or r.rolcanlogin)
union all
select 'a table or view of another owner', c.oid::regclass::text
from pg_catalog.pg_class c
where c.relnamespace = 'pingyi'::regnamespace
  and c.relowner <> 'pingyi_owner'::regrole;
