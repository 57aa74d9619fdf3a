-- Who reads and writes what a rebase asks and answers.
--
-- What: policies, grants and comments of 0024.
-- Why: what is asked follows from published versions, so those above may see it; of a draft that
-- its office changed they may not. A decision counts for everybody below the office that made it.
-- Invariants: touches are never changed; a decision once approved is out of reach.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.scheme_touches enable row level security;
alter table pingyi.scheme_touches force row level security;
alter table pingyi.rebase_questions enable row level security;
alter table pingyi.rebase_questions force row level security;
alter table pingyi.rebase_decisions enable row level security;
alter table pingyi.rebase_decisions force row level security;

create policy "an office reads what it and those below depend on" on pingyi.scheme_touches
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi());
create policy "an office writes what its own versions depend on" on pingyi.scheme_touches
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and path = pingyi.current_lo());
create policy "engine reads what versions depend on" on pingyi.scheme_touches
  for select to pingyi_engine using (true);
create policy "engine stores what versions depend on" on pingyi.scheme_touches
  for insert to pingyi_engine with check (true);
create policy "the owner moves the label of touches" on pingyi.scheme_touches
  to pingyi_owner using (true) with check (true);

create policy "an office keeps its own questions" on pingyi.rebase_questions
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant() and path = pingyi.current_lo());
create policy "an office reads questions below that are opened" on pingyi.rebase_questions
  for select to pingyi_app
  using (path >= pingyi.current_lo() and path < pingyi.current_hi() and open_above);
create policy "engine keeps questions" on pingyi.rebase_questions
  to pingyi_engine using (true) with check (true);
create policy "the owner moves the label of questions" on pingyi.rebase_questions
  to pingyi_owner using (true) with check (true);

create policy "an office reads its own decisions" on pingyi.rebase_decisions
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office reads what those above decided" on pingyi.rebase_decisions
  for select to pingyi_app
  using (starts_with(pingyi.current_lo(), path) and status = 'approved');
create policy "an office proposes its own decisions" on pingyi.rebase_decisions
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and path = pingyi.current_lo() and status = 'proposed'
  );
create policy "an office takes its own decisions further" on pingyi.rebase_decisions
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and status = 'proposed')
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads decisions" on pingyi.rebase_decisions
  for select to pingyi_engine using (true);
create policy "engine stores decisions" on pingyi.rebase_decisions
  for insert to pingyi_engine with check (true);
create policy "engine takes open decisions further" on pingyi.rebase_decisions
  for update to pingyi_engine
  using (status = 'proposed') with check (true);
create policy "the owner moves the label of decisions" on pingyi.rebase_decisions
  to pingyi_owner using (true) with check (true);

grant select, insert on pingyi.scheme_touches to pingyi_app, pingyi_engine;
grant select, insert, delete on pingyi.rebase_questions to pingyi_app, pingyi_engine;
grant select, insert, update (status) on pingyi.rebase_decisions to pingyi_app, pingyi_engine;

comment on table pingyi.scheme_touches is
  'What in its parent each change of a published derivation depends on, to find whom a new version concerns.';
comment on column pingyi.scheme_touches.tenant_id is 'The tenant that changes.';
comment on column pingyi.scheme_touches.version_id is 'The version whose document holds the change.';
comment on column pingyi.scheme_touches.touched is 'An address, an element, a list of elements or an allocation group.';
comment on column pingyi.scheme_touches.operation is 'Id of the change in the document.';
comment on column pingyi.scheme_touches.path is 'Path of the tenant today; opens access.';
comment on column pingyi.scheme_touches.parent_tenant_id is 'Tenant of the version derived from.';
comment on column pingyi.scheme_touches.parent_number is 'Number of the version derived from.';

comment on table pingyi.rebase_questions is 'What a draft over a new version of its parent must decide.';
comment on column pingyi.rebase_questions.tenant_id is 'The tenant that is asked.';
comment on column pingyi.rebase_questions.draft_id is 'Its draft.';
comment on column pingyi.rebase_questions.question is 'SHA-256 of what is asked: equal questions are one.';
comment on column pingyi.rebase_questions.path is 'Path of the tenant today; opens access.';
comment on column pingyi.rebase_questions.scheme is 'Name of the scheme.';
comment on column pingyi.rebase_questions.kind is 'What is in conflict, such as a value, a lock or a sum.';
comment on column pingyi.rebase_questions.subject is 'Address, element or allocation group that is asked about.';
comment on column pingyi.rebase_questions.base is 'What the old parent says.';
comment on column pingyi.rebase_questions.ours is 'What the derivation says.';
comment on column pingyi.rebase_questions.theirs is 'What the new parent says.';
comment on column pingyi.rebase_questions.body is 'Canonical JSON of the whole question with its options.';
comment on column pingyi.rebase_questions.open_above is 'Whether it follows from published versions alone.';
comment on column pingyi.rebase_questions.asked_at is 'When it came up.';

comment on table pingyi.rebase_decisions is 'Answers to questions of rebases, for everybody below who is asked the same.';
comment on column pingyi.rebase_decisions.tenant_id is 'The tenant that decides, for itself and all below.';
comment on column pingyi.rebase_decisions.decision_id is 'Number of the decision.';
comment on column pingyi.rebase_decisions.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.rebase_decisions.path is 'Path of the tenant today; opens access.';
comment on column pingyi.rebase_decisions.scheme is 'Name of the scheme.';
comment on column pingyi.rebase_decisions.question is 'SHA-256 of what was asked.';
comment on column pingyi.rebase_decisions.answer is 'Canonical JSON of the answer.';
comment on column pingyi.rebase_decisions.reason is 'Why it was decided so.';
comment on column pingyi.rebase_decisions.digest is 'SHA-256 of question and answer: what both persons mean.';
comment on column pingyi.rebase_decisions.status is 'proposed, then approved or withdrawn for good.';
comment on column pingyi.rebase_decisions.action_id is 'The joint action that proposed and approved it.';
comment on column pingyi.rebase_decisions.approval is 'State that the joint action must be in for a decision that counts.';
comment on column pingyi.rebase_decisions.decided_at is 'When it was proposed.';
