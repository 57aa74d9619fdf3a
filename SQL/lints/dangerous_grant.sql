-- Nobody may truncate, refer to or put triggers on a table, create in a schema, or make
-- temporary tables.
--
-- Bad: truncating passes row-level security; a reference or trigger watches others' rows; a
-- temporary object can take the place of a name. Good: none of these rights.
select 'a right to ' || lower(a.privilege_type) || ' for ' || coalesce(a.grantee::regrole::text, '')
    as fault,
  c.oid::regclass::text as object
from pg_catalog.pg_class c
cross join lateral aclexplode(c.relacl) a
where c.relnamespace = 'pingyi'::regnamespace
  and a.grantee <> c.relowner
  and a.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
union all
select 'a right to create for ' || r.rolname, n.nspname::text
from pg_catalog.pg_namespace n
cross join pg_catalog.pg_roles r
where r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit', 'pingyi_backup'
  )
  and n.nspname !~ '^pg_temp|^pg_toast'
  and has_schema_privilege(r.oid, n.oid, 'create')
union all
select 'a right to temporary tables for ' || r.rolname, current_database()::text
from pg_catalog.pg_roles r
where r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit', 'pingyi_backup'
  )
  and has_database_privilege(r.oid, current_database(), 'temp');
