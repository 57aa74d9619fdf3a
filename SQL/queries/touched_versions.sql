-- The published versions over version $2 of tenant $1 that depend on anything in $3.
select distinct version_id
from pingyi.scheme_touches
where parent_tenant_id = $1 and parent_number = $2 and touched = any($3::text[])
union
-- Versions of before the index had it: nobody knows what they depend on.
select o.version_id
from pingyi.scheme_operations o
where o.parent_tenant_id = $1 and o.parent_number = $2
  and not exists (
    select from pingyi.scheme_touches t
    where t.tenant_id = o.tenant_id and t.version_id = o.version_id
  )
order by version_id;
