-- Waivers: what the owner of a bound lets one tenant below do in spite of it.

-- name: waivers_around
-- The waivers that concern tenant $1: granted by it, or by those above and below it.
select
  t.register_id, w.tenant_id, w.waiver_id, w.waiver, w.scheme, g.register_id as grantee_register_id,
  w.address, w.document, w.reason, w.expires_on, w.status, w.action_id, a.proposed_by
from pingyi.tenants o
join pingyi.waivers w
  on starts_with(o.path, w.path) or (w.path >= o.path and w.path < rtrim(o.path, '.') || '/')
join pingyi.tenants t on t.tenant_id = w.tenant_id
join pingyi.tenants g on g.tenant_id = w.grantee_tenant_id
left join pingyi.two_person_actions a
  on a.tenant_id = w.tenant_id and a.action_id = w.action_id
where o.tenant_id = $1
order by w.expires_on, w.path, w.waiver;

-- name: propose_waiver
-- $1 tenant, $2 waiver, $3 scheme, $4 grantee, $5 address, $6 document, $7 digest, $8 reason, $9 last
-- day, $10 person, $11 asserted by operations.
with action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, proposed_by, asserted_by_operations
  )
  values ($1, 'grant_waiver', $2, $7, $10, $11)
  returning action_id
)
insert into pingyi.waivers (
  tenant_id, waiver, path, scheme, grantee_tenant_id, address, document, digest, reason, expires_on,
  action_id
)
select t.tenant_id, $2, t.path, $3, $4, $5, $6, $7, $8, $9::date, action_id
from pingyi.tenants t, action
where t.tenant_id = $1
returning waiver_id;

-- name: approve_waiver
-- Approves waiver $2 of tenant $1, by person $3.
with action as (
  update pingyi.two_person_actions a
  set state = 'approved', decided_by = $3, decided_at = now()
  from pingyi.waivers w
  where w.tenant_id = $1 and w.waiver_id = $2 and w.status = 'proposed'
    and a.tenant_id = w.tenant_id and a.action_id = w.action_id
)
update pingyi.waivers
set status = 'granted'
where tenant_id = $1 and waiver_id = $2 and status = 'proposed'
returning waiver_id;

-- name: revoke_waiver
-- Revokes waiver $2 of tenant $1, by person $3.
update pingyi.waivers
set status = 'revoked', revoked_by = $3, revoked_at = now()
where tenant_id = $1 and waiver = $2 and status = 'granted'
returning waiver_id;
