-- No role but the owner has a right on a partition.
--
-- Bad: the policies of the parent do not hold when a partition is named. Good: grants on the
-- parent only.
select 'a right on a partition for ' || a.grantee::regrole::text as fault,
  c.oid::regclass::text as object
from pg_catalog.pg_class c
cross join lateral aclexplode(c.relacl) a
where c.relnamespace = 'pingyi'::regnamespace
  and c.relispartition
  and a.grantee <> c.relowner;
