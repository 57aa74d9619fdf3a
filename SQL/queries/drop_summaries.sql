-- Removes cells of series $3 of cycle $2 of tenant $1 other than those that stay, an element each:
-- forms $4, sectors $5, full marks $6.
delete from pingyi.summaries s
where s.tenant_id = $1 and s.cycle_id = $2 and s.series = $3
  and not exists (
    select
    from unnest($4::text[], $5::text[], $6::text[]) as k (form, sector, full_marks)
    where k.form = s.form and k.sector = s.sector and k.full_marks::numeric = s.full_marks
  );
