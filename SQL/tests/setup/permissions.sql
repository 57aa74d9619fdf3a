-- Who may do what: a line for each role and table, and one for each function.
with named as (
  select unnest(array['pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally',
    'pingyi_audit', 'pingyi_backup', 'pingyi_migrate']) as role
),
held as (
  select c.relname, n.role, p.privilege,
    has_table_privilege(n.role, c.oid, p.privilege) as whole,
    (
      select string_agg(a.attname, ', ' order by a.attnum)
      from pg_catalog.pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and p.privilege in ('select', 'insert', 'update')
        and has_column_privilege(
          n.role, c.oid, a.attnum, case p.privilege when 'delete' then 'select' else p.privilege end
        )
    ) as columns_held,
    p.position
  from pg_catalog.pg_class c
  cross join named n
  cross join (values (1, 'select'), (2, 'insert'), (3, 'update'), (4, 'delete'))
    as p (position, privilege)
  where c.relnamespace = 'pingyi'::regnamespace and c.relkind in ('r', 'p', 'v')
)
select line
from (
  select 1 as part, relname || ' / ' || role || ': ' || string_agg(
      privilege || case when whole then '' else ' (' || columns_held || ')' end, ', ' order by position
    ) as line
  from held
  where whole or columns_held is not null
  group by relname, role
  union all
  select 2, p.oid::regprocedure::text || ': ' || coalesce(
      (
        select string_agg(n.role, ', ' order by n.role)
        from named n
        where has_function_privilege(n.role, p.oid, 'execute')
      ), 'the owner')
  from pg_catalog.pg_proc p
  where p.pronamespace = 'pingyi'::regnamespace
  union all
  select 3, r.rolname || ': ' || concat_ws(', ',
      case when r.rolcanlogin then 'login' end, case when r.rolsuper then 'superuser' end,
      case when r.rolbypassrls then 'bypassrls' end, case when r.rolinherit then 'inherit' end,
      'limit ' || r.rolconnlimit,
      array_to_string((select setconfig from pg_catalog.pg_db_role_setting
        where setrole = r.oid and setdatabase = 0), ', '))
  from pg_catalog.pg_roles r
  where r.rolname ~ '^pingyi_'
) lines
order by part, line collate "C";
