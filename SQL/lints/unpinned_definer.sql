-- A function that runs as its owner is the owner's and finds only what it names.
--
-- Bad: owned by a superuser it passes every policy; without a search path its caller chooses
-- what its names mean. Good: owned by pingyi_owner, `set search_path = pg_catalog, pg_temp`.
select 'a definer function with a loose search path or another owner' as fault,
  p.oid::regprocedure::text as object
from pg_catalog.pg_proc p
where p.pronamespace = 'pingyi'::regnamespace
  and p.prosecdef
  and not (
    coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)
    and p.proowner = 'pingyi_owner'::regrole
  );
