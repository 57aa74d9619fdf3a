-- What an administrator sees of a server and of the database that the session is in.

-- name: server_settings
-- The settings on which promises of the store rest, as this session has them.
select name, setting
from pg_catalog.pg_settings
where name in (
  'server_version_num', 'data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit',
  'listen_addresses', 'unix_socket_directories', 'data_directory', 'server_encoding'
)
order by name;

-- name: server_clock
-- The server's clock in milliseconds since 1970.
select (extract(epoch from clock_timestamp()) * 1000)::bigint as milliseconds;

-- name: access_rules
-- Who may connect and how, line by line of the access file.
select
  line_number,
  coalesce(type, '') as type,
  coalesce(array_to_string(user_name, ', '), '') as users,
  coalesce(auth_method, '') as method,
  error
from pg_catalog.pg_hba_file_rules
order by line_number;

-- name: service_roles
-- The product's roles with the rights over the whole cluster that each has.
select
  rolname,
  rolsuper,
  rolbypassrls,
  rolcreaterole,
  rolcreatedb,
  rolreplication
from pg_catalog.pg_roles
where rolname like 'pingyi\_%'
order by rolname;

-- name: weakened_commits
-- Roles and databases for which an acknowledged commit may be lost.
select
  coalesce(r.rolname, '') as rolname,
  coalesce(d.datname, '') as datname,
  value
from pg_catalog.pg_db_role_setting s
left join pg_catalog.pg_roles r on r.oid = s.setrole
left join pg_catalog.pg_database d on d.oid = s.setdatabase
cross join lateral unnest(s.setconfig) as value
where value like 'synchronous\_commit=%'
  and value <> all (array[
    'synchronous_commit=on', 'synchronous_commit=local', 'synchronous_commit=remote_write',
    'synchronous_commit=remote_apply'
  ])
  and (s.setdatabase = 0 or d.datname = current_database())
order by rolname, datname;
