-- Working copies of schemes: opened, changed, proposed, published, withdrawn.

-- name: open_draft
-- $1 tenant, $2 scheme, $3 kind, $4 origin, $5 document, $6 digest, $7 to $9 base, $10 to $12
-- target, $13 person.
insert into pingyi.scheme_drafts (
  tenant_id, scheme, kind, origin, document, digest, base_tenant_id, base_number, base_digest,
  target_tenant_id, target_number, target_digest, opened_by, edited_by
)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13)
returning draft_id;

-- name: find_drafts
-- The drafts of tenants $1 that are open or proposed.
select
  t.register_id, d.tenant_id, t.path, d.draft_id, d.scheme, d.kind, d.origin, d.status, d.revision,
  d.document, d.digest, b.register_id as base_register_id, d.base_tenant_id, d.base_number,
  d.base_digest, g.register_id as target_register_id, d.target_tenant_id, d.target_number,
  d.target_digest, d.is_edited, d.open_questions, d.version_id, a.action_id, a.proposed_by,
  e.handle as editor
from pingyi.scheme_drafts d
join pingyi.tenants t on t.tenant_id = d.tenant_id
left join pingyi.tenants b on b.tenant_id = d.base_tenant_id
left join pingyi.tenants g on g.tenant_id = d.target_tenant_id
left join pingyi.scheme_versions v
  on v.tenant_id = d.tenant_id and v.version_id = d.version_id
left join pingyi.two_person_actions a
  on a.tenant_id = v.tenant_id and a.action_id = v.action_id and a.state = 'proposed'
left join pingyi.people e on e.person_id = d.edited_by
where d.tenant_id = any($1::int[]) and d.status in ('open', 'proposed')
order by d.draft_id;

-- name: drafts_below
-- The open drafts that a new version above opened, at or below tenant $1, and that nobody changed
-- or is asked about.
select t.register_id, d.tenant_id, d.open_questions, d.is_edited
from pingyi.tenants o
join pingyi.tenants t on t.path >= o.path and t.path < rtrim(o.path, '.') || '/'
join pingyi.scheme_drafts d on d.tenant_id = t.tenant_id
where o.tenant_id = $1 and d.status = 'open' and d.origin = 'rebase' and d.open_questions = 0
  and not d.is_edited
order by t.path;

-- name: lock_draft
-- Keeps others from changing draft $2 of tenant $1 until the end of the transaction.
select revision
from pingyi.scheme_drafts
where tenant_id = $1 and draft_id = $2 and status in ('open', 'proposed')
for update;

-- name: lock_drafts
-- Keeps others from changing the drafts of tenants $1 until the end of the transaction.
select draft_id
from pingyi.scheme_drafts
where tenant_id = any($1::int[]) and status in ('open', 'proposed')
order by tenant_id, draft_id
for update;

-- name: save_draft
-- $1 tenant, $2 draft, $3 document, $4 digest, $5 to $7 base, $8 to $10 target, $11 open questions,
-- $12 edited, $13 person, $14 the revision that was read.
update pingyi.scheme_drafts
set document = $3, digest = $4, base_tenant_id = $5, base_number = $6, base_digest = $7,
  target_tenant_id = $8, target_number = $9, target_digest = $10, open_questions = $11,
  is_edited = $12, edited_by = coalesce($13, edited_by), edited_at = now(), revision = revision + 1
where tenant_id = $1 and draft_id = $2 and status = 'open' and revision = $14
returning revision;

-- name: next_number
-- The number that the next published version of the scheme $2 of tenant $1 gets.
select coalesce(max(number), 0) + 1 as number
from pingyi.scheme_versions
where tenant_id = $1 and scheme = $2;

-- name: propose_draft
-- $1 tenant, $2 draft, $3 document, $4 digest, $5 person, $6 asserted by operations, $7 subject.
with draft as (
  select d.*, t.path
  from pingyi.scheme_drafts d
  join pingyi.tenants t on t.tenant_id = d.tenant_id
  where d.tenant_id = $1 and d.draft_id = $2 and d.status = 'open'
),
action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, proposed_by, asserted_by_operations
  )
  select tenant_id, 'publish_scheme', $7, $4, $5, $6 from draft
  returning action_id
),
version as (
  insert into pingyi.scheme_versions (
    tenant_id, path, scheme, kind, status, parent_tenant_id, parent_number, parent_digest, document,
    digest, source, created_by, action_id
  )
  select tenant_id, path, scheme, kind, 'proposed', target_tenant_id, target_number, target_digest,
    $3, $4, 'draft', $5, action_id
  from draft, action
  returning version_id
)
update pingyi.scheme_drafts d
set status = 'proposed', version_id = v.version_id, edited_by = $5, edited_at = now(),
  revision = revision + 1
from version v
where d.tenant_id = $1 and d.draft_id = $2
returning d.version_id;

-- name: reopen_draft
-- Takes back what was proposed from draft $2 of tenant $1, by person $3.
with draft as (
  select d.tenant_id, d.draft_id, v.version_id, v.action_id
  from pingyi.scheme_drafts d
  join pingyi.scheme_versions v on v.tenant_id = d.tenant_id and v.version_id = d.version_id
  where d.tenant_id = $1 and d.draft_id = $2 and d.status = 'proposed'
),
action as (
  update pingyi.two_person_actions a
  set state = 'withdrawn', decided_by = $3, decided_at = now()
  from draft d
  where a.tenant_id = d.tenant_id and a.action_id = d.action_id
),
version as (
  update pingyi.scheme_versions v
  set status = 'withdrawn'
  from draft d
  where v.tenant_id = d.tenant_id and v.version_id = d.version_id
)
update pingyi.scheme_drafts d
set status = 'open', version_id = null, edited_by = $3, edited_at = now(), revision = revision + 1
from draft x
where d.tenant_id = x.tenant_id and d.draft_id = x.draft_id
returning d.revision;

-- name: discard_draft
-- Throws draft $2 of tenant $1 away, by person $3.
update pingyi.scheme_drafts
set status = 'withdrawn', edited_by = $3, edited_at = now(), revision = revision + 1
where tenant_id = $1 and draft_id = $2 and status = 'open'
returning revision;

-- name: publish_draft
-- Publishes what was proposed from draft $2 of tenant $1, which a second person approved.
--
-- $3 number, $4 snapshot digest, $5 snapshot, $6 items in it, $7 approver, $8 day as of which it was
-- resolved, $9 to $14 operations: names, kinds, addresses, groups, values, was; $15 and $16 what
-- each depends on and the operation's name.
with version as (
  select d.tenant_id, d.draft_id, pingyi.publish_version(
      d.tenant_id, d.version_id, $3, $4, $5, $6, $7, $8::date, $9::text[], $10::text[], $11::text[],
      $12::text[], $13::text[], $14::text[], $15::text[], $16::text[]
    ) as version_id
  from pingyi.scheme_drafts d
  where d.tenant_id = $1 and d.draft_id = $2 and d.status = 'proposed'
)
update pingyi.scheme_drafts d
set status = 'published', edited_by = $7, edited_at = now(), revision = revision + 1
from version v
where d.tenant_id = v.tenant_id and d.draft_id = v.draft_id and v.version_id is not null
returning d.version_id;
