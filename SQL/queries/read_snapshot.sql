-- The canonical text of the snapshot $2 that tenant $1 stored.
select body from pingyi.snapshots where tenant_id = $1 and digest = $2;
