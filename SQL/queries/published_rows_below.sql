-- The units of the publications $2 of the tenants $1, an element each, that the office entered may read.
select
  r.tenant_id, r.unit_code, r.unit_name, r.form, r.sector, r.total::text as total, r.rank, r.grade,
  r.flags, r.components, r.items
from unnest($1::int[], $2::int8[]) as p (tenant_id, publication_id)
join pingyi.publication_rows r using (tenant_id, publication_id)
order by r.tenant_id, r.form, r.rank nulls last, r.unit_code;
