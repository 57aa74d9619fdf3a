-- Findings in force in cycle $2 of tenant $1.
select f.unit_id, f.veto, f.author, f.found_on::text as found_on, f.evidence
from pingyi.findings f
where f.tenant_id = $1 and f.cycle_id = $2 and f.cancels is null
  and not exists (
    select from pingyi.findings x
    where x.tenant_id = f.tenant_id and x.cancels = f.finding_id
  )
order by f.unit_id, f.finding_id;
