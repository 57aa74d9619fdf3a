-- What drafts over a new version of their parent are asked, and what was decided.

-- name: draft_behind
-- Opens a draft of the published version $2 of tenant $1 over another version of its parent ($3
-- tenant, $4 number, $5 digest), without reading its document, where no draft is open.
insert into pingyi.scheme_drafts (
  tenant_id, scheme, kind, origin, document, digest, base_tenant_id, base_number, base_digest,
  target_tenant_id, target_number, target_digest
)
select v.tenant_id, v.scheme, v.kind, 'rebase', v.document, v.digest, v.parent_tenant_id,
  v.parent_number, v.parent_digest, $3, $4, $5
from pingyi.scheme_versions v
where v.tenant_id = $1 and v.version_id = $2
on conflict do nothing
returning draft_id;

-- name: retarget_draft
-- Moves draft $2 of tenant $1 to another version of its parent: $3 tenant, $4 number, $5 digest.
update pingyi.scheme_drafts
set target_tenant_id = $3, target_number = $4, target_digest = $5, revision = revision + 1,
  edited_at = now()
where tenant_id = $1 and draft_id = $2 and status = 'open'
returning revision;

-- name: drop_questions
-- Drops what drafts are asked: tenants $1, drafts $2.
delete from pingyi.rebase_questions q
using unnest($1::int[], $2::int8[]) as g (tenant_id, draft_id)
where q.tenant_id = g.tenant_id and q.draft_id = g.draft_id;

-- name: put_questions
-- A question an element: $1 tenants, $2 drafts, $3 open to those above, $4 to $10 hashes, kinds,
-- subjects, base, ours, theirs, bodies.
insert into pingyi.rebase_questions (
  tenant_id, draft_id, question, path, scheme, kind, subject, base, ours, theirs, body, open_above
)
select d.tenant_id, d.draft_id, q.question, t.path, d.scheme, q.kind, q.subject, q.base, q.ours,
  q.theirs, q.body, q.open_above
from unnest(
  $1::int[], $2::int8[], $3::bool[], $4::bytea[], $5::text[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::text[]
) as q (
  tenant_id, draft_id, open_above, question, kind, subject, base, ours, theirs, body
)
join pingyi.scheme_drafts d on d.tenant_id = q.tenant_id and d.draft_id = q.draft_id
join pingyi.tenants t on t.tenant_id = d.tenant_id;

-- name: count_questions
-- Keeps the number of open questions at drafts: tenants $1, drafts $2, numbers $3.
update pingyi.scheme_drafts d
set open_questions = g.questions, revision = d.revision + 1
from unnest($1::int[], $2::int8[], $3::int[]) as g (tenant_id, draft_id, questions)
where d.tenant_id = g.tenant_id and d.draft_id = g.draft_id and d.status = 'open'
  and d.open_questions <> g.questions;

-- name: questions_below
-- The questions of open drafts in the part of the tree below tenant $1, itself included.
select
  q.question, t.register_id, q.tenant_id, q.draft_id, q.scheme, q.kind, q.subject, q.base, q.ours,
  q.theirs, q.body
from pingyi.tenants o
join pingyi.rebase_questions q
  on q.path >= o.path and q.path < rtrim(o.path, '.') || '/'
join pingyi.tenants t on t.tenant_id = q.tenant_id
where o.tenant_id = $1
order by q.question, q.path;

-- name: decisions_for
-- What was decided for tenant $1 about the scheme $2, by itself or above, the nearest first.
select t.register_id, d.path, d.decision_id, d.question, d.answer, d.reason, d.status
from pingyi.tenants o
join pingyi.rebase_decisions d on starts_with(o.path, d.path)
join pingyi.tenants t on t.tenant_id = d.tenant_id
where o.tenant_id = $1 and d.scheme = $2 and d.status = 'approved'
order by length(d.path) desc, d.decision_id desc;

-- name: decisions_around
-- What was decided about the scheme $2 by tenant $1, those above it and those below it, the later
-- first.
select t.register_id, d.path, d.decision_id, d.question, d.answer, d.reason, d.status
from pingyi.tenants o
join pingyi.rebase_decisions d
  on starts_with(o.path, d.path) or (d.path >= o.path and d.path < rtrim(o.path, '.') || '/')
join pingyi.tenants t on t.tenant_id = d.tenant_id
where o.tenant_id = $1 and d.scheme = $2 and d.status = 'approved'
order by d.decision_id desc;

-- name: proposed_decision
-- What tenant $1 was proposed to answer to question $2 and nobody decided.
select d.decision_id, d.answer, d.digest, d.action_id, a.proposed_by
from pingyi.rebase_decisions d
join pingyi.two_person_actions a
  on a.tenant_id = d.tenant_id and a.action_id = d.action_id and a.state = 'proposed'
where d.tenant_id = $1 and d.question = $2 and d.status = 'proposed'
order by d.decision_id desc
limit 1;

-- name: propose_decision
-- $1 tenant, $2 scheme, $3 question, $4 answer, $5 reason, $6 digest, $7 person, $8 asserted by
-- operations, $9 subject.
with action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, proposed_by, asserted_by_operations
  )
  values ($1, 'decide_question', $9, $6, $7, $8)
  returning action_id
)
insert into pingyi.rebase_decisions (
  tenant_id, path, scheme, question, answer, reason, digest, action_id
)
select t.tenant_id, t.path, $2, $3, $4, $5, $6, action_id
from pingyi.tenants t, action
where t.tenant_id = $1
returning decision_id;

-- name: approve_decision
-- Approves decision $2 of tenant $1, by person $3.
with action as (
  update pingyi.two_person_actions a
  set state = 'approved', decided_by = $3, decided_at = now()
  from pingyi.rebase_decisions d
  where d.tenant_id = $1 and d.decision_id = $2 and d.status = 'proposed'
    and a.tenant_id = d.tenant_id and a.action_id = d.action_id
)
update pingyi.rebase_decisions
set status = 'approved'
where tenant_id = $1 and decision_id = $2 and status = 'proposed'
returning decision_id;

-- name: drafts_asking
-- The drafts at or below tenant $1 that are asked question $2: those of the upper levels first.
select q.tenant_id, q.draft_id, q.scheme, length(t.path) - length(replace(t.path, '.', '')) as depth
from pingyi.tenants o
join pingyi.rebase_questions q
  on q.path >= o.path and q.path < rtrim(o.path, '.') || '/'
join pingyi.tenants t on t.tenant_id = q.tenant_id
where o.tenant_id = $1 and q.question = $2
order by depth, q.path;

-- name: approved_decision
-- Whether tenant $1 approved an answer to question $2.
select exists (
  select from pingyi.rebase_decisions
  where tenant_id = $1 and question = $2 and status = 'approved'
) as is_approved;
