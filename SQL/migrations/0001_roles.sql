-- The roles of the cluster and the ground they stand on.
--
-- What: eight roles, their time-outs, the schema `pingyi`, and the book of applied files.
-- Why: each face of the product connects as a role that can do only that face's work, so a hole
-- in one face opens nothing of another.
-- Invariants: no role that serves is superuser, owns anything, or passes row-level security;
-- nobody but the backup may call `set_config`, so one injected statement cannot change the
-- context; no role has temporary tables or may create in any schema.
-- Maintained by: this file alone, run by an administrator; roles live in the cluster, so a second
-- database finds them and only resets their settings.
-- Locks: pg_authid against other writers, for two databases of a cluster may be made at once;
-- nothing that a reader waits for.

lock table pg_catalog.pg_authid in share row exclusive mode;

do $$
declare
  wanted record;
begin
  for wanted in
    select *
    from (values
      ('pingyi_owner', 'nologin'),
      ('pingyi_migrate', 'login noinherit connection limit 4'),
      ('pingyi_app', 'login connection limit 40'),
      ('pingyi_engine', 'login connection limit 8'),
      ('pingyi_public', 'login connection limit 40'),
      ('pingyi_tally', 'login connection limit 4'),
      ('pingyi_audit', 'login connection limit 4'),
      ('pingyi_backup', 'login connection limit 2')
    ) as roles (name, attributes)
  loop
    if not exists (select from pg_catalog.pg_roles where rolname = wanted.name) then
      execute format('create role %I %s', wanted.name, wanted.attributes);
    end if;
  end loop;
end
$$;

alter role pingyi_backup bypassrls;
grant pingyi_owner to pingyi_migrate;
grant pg_read_all_data to pingyi_backup;

-- A statement, a wait for a lock and a forgotten transaction each end by themselves.
alter role pingyi_public set statement_timeout = '2s';
alter role pingyi_public set lock_timeout = '1s';
alter role pingyi_public set idle_in_transaction_session_timeout = '5s';
alter role pingyi_app set statement_timeout = '5s';
alter role pingyi_app set lock_timeout = '1s';
alter role pingyi_app set idle_in_transaction_session_timeout = '5s';
alter role pingyi_tally set statement_timeout = '60s';
alter role pingyi_tally set lock_timeout = '1s';
alter role pingyi_tally set idle_in_transaction_session_timeout = '5s';
alter role pingyi_audit set statement_timeout = '60s';
alter role pingyi_audit set lock_timeout = '1s';
alter role pingyi_audit set idle_in_transaction_session_timeout = '5s';
alter role pingyi_audit set default_transaction_read_only = on;
alter role pingyi_engine set statement_timeout = '10min';
alter role pingyi_engine set lock_timeout = '10s';
alter role pingyi_engine set idle_in_transaction_session_timeout = '2min';
alter role pingyi_migrate set statement_timeout = '10min';
alter role pingyi_migrate set lock_timeout = '1s';
alter role pingyi_migrate set idle_in_transaction_session_timeout = '1min';
alter role pingyi_backup set lock_timeout = '10s';
alter role pingyi_backup set default_transaction_read_only = on;

-- Nothing is found by an unqualified name.
alter role pingyi_app set search_path = '';
alter role pingyi_engine set search_path = '';
alter role pingyi_public set search_path = '';
alter role pingyi_tally set search_path = '';
alter role pingyi_audit set search_path = '';

-- The context of a transaction is set by pingyi.enter and by nothing else.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to pingyi_backup;

revoke all on schema public from public;

do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to pingyi_migrate, pingyi_app, pingyi_engine, '
    'pingyi_public, pingyi_tally, pingyi_audit, pingyi_backup',
    current_database());
end
$$;

create schema pingyi authorization pingyi_owner;
comment on schema pingyi is
  'Everything the product keeps: tenants, schemes, cycles, marks, results.';

alter default privileges for role pingyi_owner revoke execute on functions from public;

grant usage on schema pingyi to
  pingyi_migrate, pingyi_app, pingyi_engine, pingyi_public, pingyi_tally, pingyi_audit,
  pingyi_backup;

set local role pingyi_owner;

create table pingyi.applied_files (
  name text primary key,
  digest bytea not null,
  applied_at timestamptz not null default now(),
  constraint applied_files_name_is_a_file check (name ~ '^(migrations|functions)/[0-9a-z_]+\.sql$'),
  constraint applied_files_digest_is_sha256 check (length(digest) = 32)
);

alter table pingyi.applied_files enable row level security;
alter table pingyi.applied_files force row level security;

create policy "the owner keeps the book of applied files"
  on pingyi.applied_files
  to pingyi_owner
  using (true)
  with check (true);

create policy "the services read which files are applied"
  on pingyi.applied_files
  for select
  to pingyi_migrate, pingyi_app, pingyi_engine
  using (true);

grant select on pingyi.applied_files to pingyi_migrate, pingyi_app, pingyi_engine;

comment on table pingyi.applied_files is
  'The SQL files that made this database, each with the digest it had when it was applied.';
comment on column pingyi.applied_files.name is 'Folder and file name, such as migrations/0001_roles.sql.';
comment on column pingyi.applied_files.digest is 'SHA-256 of the file as it was applied.';
comment on column pingyi.applied_files.applied_at is 'When it was applied.';
