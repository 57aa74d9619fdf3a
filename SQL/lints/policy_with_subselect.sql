-- No policy holds a sub-select.
--
-- Bad: it runs for every query, and distributed servers refuse it. Good: comparisons of columns
-- with the context.
select 'a policy with a sub-select: ' || p.polname as fault, p.polrelid::regclass::text as object
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
where c.relnamespace = 'pingyi'::regnamespace
  and concat(p.polqual::text, p.polwithcheck::text) ~ '{(SUBLINK|SUBPLAN) ';
