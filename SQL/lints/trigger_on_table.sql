-- No table has a trigger or a rule of ours.
--
-- Bad: what happens is not in the statement, and distributed servers refuse it. Good: functions.
select 'a trigger: ' || t.tgname as fault, t.tgrelid::regclass::text as object
from pg_catalog.pg_trigger t
join pg_catalog.pg_class c on c.oid = t.tgrelid
where c.relnamespace = 'pingyi'::regnamespace
  and not t.tgisinternal
union all
select 'a rule: ' || r.rulename, r.ev_class::regclass::text
from pg_catalog.pg_rewrite r
join pg_catalog.pg_class c on c.oid = r.ev_class
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p');
