-- Every view reads as its caller; nobody is granted a materialised view.
--
-- Bad: a plain view reads as its owner, a materialised view holds what its owner saw.
-- Good: `with (security_invoker = true)`.
select 'a view that does not read as its caller' as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
where c.relnamespace = 'pingyi'::regnamespace
  and (
    (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))
    or (
      c.relkind = 'm'
      and exists (select from aclexplode(c.relacl) a where a.grantee <> c.relowner)
    )
  );
