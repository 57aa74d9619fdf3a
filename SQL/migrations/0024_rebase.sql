-- Rebase: what a new version of a parent asks of those who derive from it, and what was answered.
--
-- What: scheme_touches (for each change of a published derivation, everything in the parent that it
-- depends on), rebase_questions (what a draft must decide), rebase_decisions (what two persons
-- decided, for every scheme below them that is asked the same).
-- Why: a publisher finds whom a change concerns by a join, without reading a document. A question's
-- id is the hash of what is asked, so one answer serves all who are asked the same, today and later.
-- Invariants: touches are written with the publication and never changed; a decision that counts
-- was approved by a second person, held by key; questions are those of a draft's present target.
-- Maintained by: the store as caller, the engine for operations; path labels by move_tenant.
-- Locks: new tables; a short lock of two_person_actions for two more kinds.

set local role pingyi_owner;

alter table pingyi.two_person_actions
  drop constraint two_person_actions_kind_is_known,
  add constraint two_person_actions_kind_is_known check (
    kind in ('publish_scheme', 'withdraw_scheme', 'publish_cycle', 'correct_cycle', 'decide_policy',
      'confirm_discretion', 'decide_recheck', 'decide_question', 'grant_waiver')
  );

create table pingyi.scheme_touches (
  tenant_id int not null,
  version_id bigint not null,
  touched text collate "C" not null,
  operation text not null,
  path text collate "C" not null,
  parent_tenant_id int not null,
  parent_number int not null,
  primary key (tenant_id, version_id, touched, operation),
  constraint scheme_touches_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint scheme_touches_version_is_stored
    foreign key (tenant_id, version_id) references pingyi.scheme_versions (tenant_id, version_id)
);

create index scheme_touches_parent_idx
  on pingyi.scheme_touches (parent_tenant_id, parent_number, touched);
create index scheme_touches_path_idx on pingyi.scheme_touches (path);

create table pingyi.rebase_questions (
  tenant_id int not null,
  draft_id bigint not null,
  question bytea not null,
  path text collate "C" not null,
  scheme text not null,
  kind text not null,
  subject text not null,
  base text,
  ours text,
  theirs text,
  body text not null,
  open_above boolean not null default false,
  asked_at timestamptz not null default now(),
  primary key (tenant_id, draft_id, question),
  constraint rebase_questions_draft_is_own
    foreign key (tenant_id, draft_id) references pingyi.scheme_drafts (tenant_id, draft_id),
  constraint rebase_questions_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint rebase_questions_question_is_sha256 check (length(question) = 32)
);

create index rebase_questions_question_idx on pingyi.rebase_questions (question);

create table pingyi.rebase_decisions (
  tenant_id int not null,
  decision_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  path text collate "C" not null,
  scheme text not null,
  question bytea not null,
  answer text not null,
  reason text,
  digest bytea not null,
  status text not null default 'proposed',
  action_id bigint not null,
  approval text generated always as (
    case when status = 'approved' then 'approved' end
  ) stored,
  decided_at timestamptz not null default now(),
  primary key (tenant_id, decision_id),
  constraint rebase_decisions_path_is_the_registers
    foreign key (tenant_id, path) references pingyi.tenants (tenant_id, path),
  constraint rebase_decisions_approved_by_two
    foreign key (tenant_id, action_id, approval, digest)
    references pingyi.two_person_actions (tenant_id, action_id, state, digest),
  constraint rebase_decisions_status_is_known check (
    status in ('proposed', 'approved', 'withdrawn')
  ),
  constraint rebase_decisions_digests_are_sha256 check (
    length(question) = 32 and length(digest) = 32
  )
);

create index rebase_decisions_question_idx on pingyi.rebase_decisions (tenant_id, question);
