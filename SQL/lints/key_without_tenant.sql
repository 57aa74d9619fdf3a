-- Every unique key of a tenant table begins with the tenant.
--
-- Bad: a duplicate elsewhere is refused here, which tells that it exists. Good: `tenant_id`
-- first. The register itself, code lists and ballots (one voter, one ballot) are the exceptions.
select 'a unique key that does not begin with the tenant' as fault,
  i.indexrelid::regclass::text as object
from pg_catalog.pg_index i
join pg_catalog.pg_class c on c.oid = i.indrelid
join pg_catalog.pg_class x on x.oid = i.indexrelid
left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
where c.relnamespace = 'pingyi'::regnamespace
  and i.indisunique
  and a.attname is distinct from 'tenant_id'
  and c.relname not in ('sectors', 'applied_files')
  and c.relname !~ '^ballots(_[0-9])?$'
  and x.relname not in ('tenants_register_id_key', 'tenants_path_idx', 'tenants_open_code_idx');
