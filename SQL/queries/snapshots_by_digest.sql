-- The canonical texts of the snapshots $1 that the caller may read, each once.
select distinct on (digest) digest, body
from pingyi.snapshots
where digest = any($1::bytea[])
order by digest;
