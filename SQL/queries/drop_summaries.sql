-- Removes cells of series $3 of cycle $2 of tenant $1 that no unit is in any more: those below version $4.
delete from pingyi.summaries
where tenant_id = $1 and cycle_id = $2 and series = $3 and version < $4;
