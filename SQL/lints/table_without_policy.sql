-- Every table that a role may touch has a policy that says whom it serves.
--
-- Bad: a grant without a policy looks like data loss. Good: both, or neither.
select 'a grant without a policy for ' || g.grantee as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
cross join lateral (
  select distinct a.grantee::regrole::text as grantee, a.grantee as role
  from aclexplode(c.relacl) a
  where a.grantee <> c.relowner and a.grantee <> 0
) g
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p')
  and not exists (
    select from pg_catalog.pg_policy p where p.polrelid = c.oid and g.role = any (p.polroles)
  );
