-- Who reads and writes people, roles, joint actions and requests.
--
-- What: policies, grants and comments of 0005.
-- Why: an office keeps its own people; nobody above or below reads them. One proposes and
-- decides only in one's own name.
-- Invariants: a decided action is out of reach of every update; requests are never changed.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.people enable row level security;
alter table pingyi.people force row level security;
alter table pingyi.person_roles enable row level security;
alter table pingyi.person_roles force row level security;
alter table pingyi.two_person_actions enable row level security;
alter table pingyi.two_person_actions force row level security;
alter table pingyi.requests enable row level security;
alter table pingyi.requests force row level security;

create policy "an office keeps its own people" on pingyi.people
  to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps people named by operations" on pingyi.people
  to pingyi_engine using (true) with check (true);

create policy "an office sees the roles in itself" on pingyi.person_roles
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office gives roles to its own people" on pingyi.person_roles
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and home_tenant_id = pingyi.current_tenant()
    and granted_by = pingyi.current_person()
  );
create policy "an office takes roles in itself away" on pingyi.person_roles
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps roles given by operations" on pingyi.person_roles
  to pingyi_engine using (true) with check (true);

create policy "an office sees its joint actions" on pingyi.two_person_actions
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "a person proposes in their own name" on pingyi.two_person_actions
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and proposed_by = pingyi.current_person()
    and state = 'proposed' and not asserted_by_operations
  );
create policy "a person decides in their own name what is open" on pingyi.two_person_actions
  for update to pingyi_app
  using (tenant_id = pingyi.current_tenant() and state = 'proposed')
  with check (tenant_id = pingyi.current_tenant() and decided_by = pingyi.current_person());
create policy "engine sees joint actions" on pingyi.two_person_actions
  for select to pingyi_engine using (true);
create policy "engine records what operations assert" on pingyi.two_person_actions
  for insert to pingyi_engine with check (asserted_by_operations);
create policy "engine decides what is open" on pingyi.two_person_actions
  for update to pingyi_engine
  using (state = 'proposed' and asserted_by_operations) with check (asserted_by_operations);

create policy "an office sees its own requests" on pingyi.requests
  for select to pingyi_app, pingyi_owner
  using (tenant_id = pingyi.current_tenant());
create policy "an office records its own requests" on pingyi.requests
  for insert to pingyi_app, pingyi_owner
  with check (tenant_id = pingyi.current_tenant());

grant select, insert, update (name, left_on) on pingyi.people to pingyi_app, pingyi_engine;
grant select, insert, update (revoked_at) on pingyi.person_roles to pingyi_app, pingyi_engine;
grant select, insert, update (state, decided_by, decided_at) on pingyi.two_person_actions
  to pingyi_app, pingyi_engine;
grant select, insert on pingyi.requests to pingyi_app;

comment on table pingyi.people is 'People of a tenant; a person has one home tenant.';
comment on column pingyi.people.tenant_id is 'The home tenant.';
comment on column pingyi.people.person_id is 'Number of the person, never given twice in an installation.';
comment on column pingyi.people.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.people.handle is 'The name that --as takes, unique in the home tenant.';
comment on column pingyi.people.name is 'The name that people read.';
comment on column pingyi.people.created_at is 'When the person was entered.';
comment on column pingyi.people.left_on is 'First day on which the person is gone; null while here.';

comment on table pingyi.person_roles is 'Which person may act as what in which tenant.';
comment on column pingyi.person_roles.tenant_id is 'The tenant in which the role holds.';
comment on column pingyi.person_roles.home_tenant_id is 'The home tenant of the person.';
comment on column pingyi.person_roles.person_id is 'The person.';
comment on column pingyi.person_roles.role is 'What the person may act as.';
comment on column pingyi.person_roles.granted_by is 'Who gave the role; null when operations did.';
comment on column pingyi.person_roles.granted_at is 'When it was given.';
comment on column pingyi.person_roles.revoked_at is 'When it was taken away; null while it holds.';

comment on table pingyi.two_person_actions is 'What one person proposes and another approves or either withdraws.';
comment on column pingyi.two_person_actions.tenant_id is 'The tenant concerned.';
comment on column pingyi.two_person_actions.action_id is 'Number of the action.';
comment on column pingyi.two_person_actions.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.two_person_actions.kind is 'What is to be done.';
comment on column pingyi.two_person_actions.subject is 'To what: a name people read, such as the scheme and draft.';
comment on column pingyi.two_person_actions.digest is 'SHA-256 of the exact content that both persons mean.';
comment on column pingyi.two_person_actions.state is 'proposed, then approved or withdrawn for good.';
comment on column pingyi.two_person_actions.proposed_by is 'Person who proposes.';
comment on column pingyi.two_person_actions.proposed_at is 'When it was proposed.';
comment on column pingyi.two_person_actions.decided_by is 'Person who approved or withdrew.';
comment on column pingyi.two_person_actions.decided_at is 'When it was approved or withdrawn.';
comment on column pingyi.two_person_actions.asserted_by_operations is
  'Whether operations named the persons instead of their signing in.';

comment on table pingyi.requests is 'Requests already carried out, so that a retry gets the first answer.';
comment on column pingyi.requests.tenant_id is 'The tenant concerned.';
comment on column pingyi.requests.request_id is 'The idempotency key the client chose.';
comment on column pingyi.requests.person_id is 'Who asked; null for the public.';
comment on column pingyi.requests.body_digest is 'SHA-256 of what was asked; another body under the same key is refused.';
comment on column pingyi.requests.answer is 'What was answered, as text.';
comment on column pingyi.requests.made_at is 'When it was carried out.';
