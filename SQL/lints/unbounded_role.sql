-- Every role that serves has its three time-outs and finds nothing by an unqualified name.
select 'no ' || s.setting || ' for the role' as fault, r.rolname::text as object
from pg_catalog.pg_roles r
cross join (
  values
    ('statement_timeout'), ('lock_timeout'), ('idle_in_transaction_session_timeout'),
    ('search_path')
) as s (setting)
where r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit'
  )
  and not exists (
    select
    from pg_catalog.pg_db_role_setting d
    cross join lateral unnest(d.setconfig) c
    where d.setrole = r.oid and d.setdatabase = 0 and starts_with(c, s.setting || '=')
  );
