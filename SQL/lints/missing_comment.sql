-- Every table, view, column and function says what it is.
select 'no comment on the table' as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p', 'v', 'm')
  and obj_description(c.oid, 'pg_class') is null
union all
select 'no comment on the column', c.oid::regclass::text || '.' || a.attname
from pg_catalog.pg_class c
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p', 'v', 'm')
  and col_description(c.oid, a.attnum) is null
union all
select 'no comment on the function', p.oid::regprocedure::text
from pg_catalog.pg_proc p
where p.pronamespace = 'pingyi'::regnamespace
  and obj_description(p.oid, 'pg_proc') is null;
