-- The published versions over version $2 of tenant $1 that depend on anything in $3.
select distinct version_id
from pingyi.scheme_touches
where parent_tenant_id = $1 and parent_number = $2 and touched = any($3::text[])
order by version_id;
