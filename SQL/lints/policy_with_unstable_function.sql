-- Policies call our own functions only when they are stable, and no volatile one at all.
--
-- Bad: an immutable reader of a setting is computed once and kept in a plan, so the next tenant
-- gets the rows of the one before; a volatile one is called for every row. Good: `stable`.
select
  'a policy with an unstable function: ' || f.oid::regprocedure::text as fault,
  p.polrelid::regclass::text as object
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
cross join lateral regexp_matches(
  concat(p.polqual::text, p.polwithcheck::text), ':(?:op)?funcid (\d+)', 'g'
) called
join pg_catalog.pg_proc f on f.oid = called[1]::oid
where c.relnamespace = 'pingyi'::regnamespace
  and (
    f.provolatile = 'v'
    or (f.pronamespace <> 'pg_catalog'::regnamespace and f.provolatile <> 's')
  );
