-- The live outcomes of cycle $2 of tenant $1, a packed body a form.
select form, version, snapshot_digest, units, body
from pingyi.outcomes
where tenant_id = $1 and cycle_id = $2
order by form;
