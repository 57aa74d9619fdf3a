-- Every tenant table has `tenant_id int not null` as its first column.
--
-- Good: one table, one owner of each row. Code lists and the book of applied files have none.
select 'tenant_id int not null is not the first column' as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
left join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum = 1
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p')
  and c.relname not in ('sectors', 'applied_files')
  and not coalesce(
    a.attname = 'tenant_id' and a.atttypid = 'int4'::regtype and a.attnotnull, false
  );
