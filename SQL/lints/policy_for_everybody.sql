-- Every policy names its roles.
--
-- Bad: a policy to public also serves roles made later. Good: `to pingyi_app`.
select 'a policy for every role: ' || p.polname as fault, p.polrelid::regclass::text as object
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
where c.relnamespace = 'pingyi'::regnamespace
  and 0 = any (p.polroles);
