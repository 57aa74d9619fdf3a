-- Cycle $2 of tenant $1 takes no more marks; waits for those that are being recorded.
update pingyi.cycle_versions set takes_marks = false where tenant_id = $1 and cycle_id = $2;
