-- Removes live outcomes of cycle $2 of tenant $1 of other forms than $3.
delete from pingyi.outcomes where tenant_id = $1 and cycle_id = $2 and form <> all ($3::text[]);
