-- Who reads and writes waivers and tasks.
--
-- What: policies, grants and comments of 0026.
-- Why: a waiver is part of the published lineage: those below whom it may concern and those above
-- read it. Tasks are the office's own.
-- Invariants: a waiver's content is never updated; a closed task is out of reach.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.waivers enable row level security;
alter table pingyi.waivers force row level security;
alter table pingyi.tasks enable row level security;
alter table pingyi.tasks force row level security;

create policy "an office reads its own waivers" on pingyi.waivers
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office reads waivers that those below granted" on pingyi.waivers
  for select to pingyi_app
  using (
    path >= pingyi.current_lo() and path < pingyi.current_hi() and status in ('granted', 'revoked')
  );
create policy "an office reads waivers that those above granted" on pingyi.waivers
  for select to pingyi_app
  using (starts_with(pingyi.current_lo(), path) and status in ('granted', 'revoked'));
create policy "an office proposes its own waivers" on pingyi.waivers
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and path = pingyi.current_lo() and status = 'proposed'
  );
create policy "an office takes its own waivers further" on pingyi.waivers
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and status in ('proposed', 'granted'))
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads waivers" on pingyi.waivers
  for select to pingyi_engine using (true);
create policy "engine stores waivers" on pingyi.waivers
  for insert to pingyi_engine with check (true);
create policy "engine takes open waivers further" on pingyi.waivers
  for update to pingyi_engine
  using (status in ('proposed', 'granted')) with check (true);
create policy "the owner moves the label of waivers" on pingyi.waivers
  to pingyi_owner using (true) with check (true);

create policy "an office sees its own tasks" on pingyi.tasks
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office opens its own tasks" on pingyi.tasks
  for insert to pingyi_app
  with check (tenant_id = pingyi.current_tenant() and closed_at is null);
create policy "an office closes its own tasks" on pingyi.tasks
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and closed_at is null)
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads tasks" on pingyi.tasks
  for select to pingyi_engine using (true);
create policy "engine opens tasks" on pingyi.tasks
  for insert to pingyi_engine with check (true);
create policy "engine closes tasks" on pingyi.tasks
  for update to pingyi_engine using (closed_at is null) with check (true);

grant update (resolved_on) on pingyi.scheme_versions to pingyi_app, pingyi_engine;
grant select, insert, update (status, revoked_by, revoked_at)
  on pingyi.waivers to pingyi_app, pingyi_engine;
grant select, insert, update (due_on, closed_at, outcome) on pingyi.tasks to pingyi_app, pingyi_engine;

comment on column pingyi.scheme_versions.resolved_on is
  'Day as of which it was resolved, for waivers; null when none counted.';

comment on table pingyi.waivers is 'Waivers (豁免): what one tenant below may do in spite of a bound.';
comment on column pingyi.waivers.tenant_id is 'The tenant that owns the bound.';
comment on column pingyi.waivers.waiver_id is 'Number of the waiver.';
comment on column pingyi.waivers.waiver is 'Its id, by which the owner names it.';
comment on column pingyi.waivers.path is 'Path of the owner today; opens access.';
comment on column pingyi.waivers.scheme is 'Name of the scheme.';
comment on column pingyi.waivers.grantee_tenant_id is 'The tenant that may.';
comment on column pingyi.waivers.address is 'Where in the scheme.';
comment on column pingyi.waivers.document is 'Canonical JSON of the waiver with what it allows.';
comment on column pingyi.waivers.digest is 'SHA-256 of the document: what both persons mean.';
comment on column pingyi.waivers.reason is 'Why it is granted.';
comment on column pingyi.waivers.expires_on is 'Last day on which it has effect.';
comment on column pingyi.waivers.status is 'proposed, then granted or withdrawn; granted, then perhaps revoked.';
comment on column pingyi.waivers.action_id is 'The joint action that proposed and approved it.';
comment on column pingyi.waivers.approval is 'State that the joint action must be in for a waiver that counts.';
comment on column pingyi.waivers.granted_at is 'When it was proposed.';
comment on column pingyi.waivers.revoked_by is 'Person who revoked it.';
comment on column pingyi.waivers.revoked_at is 'When it was revoked.';

comment on table pingyi.tasks is 'What an office has to look at, perhaps by a day.';
comment on column pingyi.tasks.tenant_id is 'The office.';
comment on column pingyi.tasks.task_id is 'Number of the task.';
comment on column pingyi.tasks.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.tasks.kind is 'rebase_waits: a draft asks; waiver_expires: a waiver ends.';
comment on column pingyi.tasks.subject is 'What it is about: words that people read.';
comment on column pingyi.tasks.origin is 'What caused it, such as draft:17; one open task a cause.';
comment on column pingyi.tasks.due_on is 'Day by which it should be done; null for none.';
comment on column pingyi.tasks.opened_at is 'When it came up.';
comment on column pingyi.tasks.closed_at is 'When it was done or fell away; null while open.';
comment on column pingyi.tasks.outcome is 'How it ended.';
