-- What the server says about itself, and the book of applied files.

-- name: server_version
select current_setting('server_version_num')::int as version_number;

-- name: applied_files_exist
select exists (
  select
  from pg_catalog.pg_class c
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'pingyi' and c.relname = 'applied_files'
) as is_there;

-- name: list_applied_files
select name, digest
from pingyi.applied_files
order by name;

-- name: note_applied_file
insert into pingyi.applied_files (name, digest)
values ($1, $2)
on conflict (name) do update set digest = excluded.digest, applied_at = now();

-- name: lock_migrations
-- One number for all programs: 'pingyi' as bytes. Who waits longer than lock_timeout gives up.
select pg_catalog.pg_advisory_lock(123598126152041);

-- name: unlock_migrations
select pg_catalog.pg_advisory_unlock(123598126152041);

-- name: enter
select pingyi.enter($1, $2);
