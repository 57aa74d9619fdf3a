-- Commits something that waits for the disk, and with it everything committed before.
select pg_catalog.pg_logical_emit_message(true, 'pingyi', '')
