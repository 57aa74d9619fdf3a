-- What is a record is added to, never changed.
--
-- Good: on logs, ballots, publications, snapshots and events no role may update or delete.
select 'a right to ' || lower(privilege) || ' a record for ' || r.rolname as fault,
  c.oid::regclass::text as object
from pg_catalog.pg_class c
cross join pg_catalog.pg_roles r
cross join (values ('UPDATE'), ('DELETE')) as p (privilege)
where c.relnamespace = 'pingyi'::regnamespace
  and (
    c.relname in (
      'marks', 'occurrences', 'findings', 'publications', 'publication_rows', 'snapshots',
      'audit_events', 'requests', 'poll_tallies', 'scheme_operations', 'juror_scores',
      'peer_scores', 'carryovers', 'scheme_touches'
    )
    or c.relname ~ '^ballots(_[0-9])?$'
  )
  and r.rolname in (
    'pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally', 'pingyi_audit', 'pingyi_backup'
  )
  and (
    has_table_privilege(r.oid, c.oid, privilege)
    or (privilege = 'UPDATE' and has_any_column_privilege(r.oid, c.oid, privilege))
  );
