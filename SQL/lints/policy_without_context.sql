-- Every policy of a role that serves compares with the tenant or the path entered.
--
-- Bad: `using (true)` or `with check (true)`. Good: `tenant_id = pingyi.current_tenant()`, or a
-- range of paths. Code lists and the book of applied files are for all.
select 'a policy that does not ask who entered: ' || p.polname as fault,
  p.polrelid::regclass::text as object
from pg_catalog.pg_policy p
join pg_catalog.pg_class c on c.oid = p.polrelid
cross join lateral (
  values
    (pg_get_expr(p.polqual, p.polrelid)),
    (pg_get_expr(p.polwithcheck, p.polrelid))
) e (expression)
where c.relnamespace = 'pingyi'::regnamespace
  and c.relname not in ('sectors', 'applied_files')
  and exists (
    select
    from unnest(p.polroles) r
    where r = 0
      or r::regrole::text in ('pingyi_app', 'pingyi_public', 'pingyi_tally', 'pingyi_audit')
  )
  and e.expression is not null
  and e.expression !~ '(tenant_id = pingyi\.current_tenant\(\)|path >= pingyi\.current_lo\(\)|starts_with\(pingyi\.current_lo\(\), path\))';
