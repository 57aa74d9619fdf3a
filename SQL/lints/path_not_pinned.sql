-- Every path that opens access is pinned to the register by key.
--
-- Bad: a row that carries another office's path shows up in that office's part of the tree.
-- Good: `foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path)`.
select 'a path that is not pinned to the register' as fault, c.oid::regclass::text as object
from pg_catalog.pg_class c
join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attname = 'path' and not a.attisdropped
where c.relnamespace = 'pingyi'::regnamespace
  and c.relkind in ('r', 'p')
  and c.relname <> 'tenants'
  and not exists (
    select
    from pg_catalog.pg_constraint k
    where k.conrelid = c.oid
      and k.contype = 'f'
      and k.convalidated
      and pg_get_constraintdef(k.oid) =
        'FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path)'
  );
