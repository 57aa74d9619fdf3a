-- Removes live outcomes of cycle $2 of tenant $1 whose form no longer has units: those below version $3.
delete from pingyi.outcomes where tenant_id = $1 and cycle_id = $2 and version < $3;
