-- Audit events: who did what, written in the transaction that did it.
--
-- What: audit_events, one row for each change that is not its own record (marks, ballots and
-- publications are).
-- Why: a change without its event, or an event without its change, cannot be committed.
-- Invariants: rows are added, never changed; nobody but the audit role reads them.
-- Maintained by: each use case, and the functions that change the tree. Locks: new table only.

set local role pingyi_owner;

create table pingyi.audit_events (
  tenant_id int not null references pingyi.tenants (tenant_id),
  event_id bigint generated always as identity,
  happened_at timestamptz not null default now(),
  person_id bigint,
  asserted_by_operations boolean not null default false,
  kind text not null,
  subject text not null,
  detail jsonb not null default '{}',
  primary key (tenant_id, event_id),
  constraint audit_events_kind_is_well_formed check (kind ~ '^[a-z]+(\.[a-z_]+)+$'),
  constraint audit_events_detail_is_short check (length(detail::text) <= 16384)
);

alter table pingyi.audit_events enable row level security;
alter table pingyi.audit_events force row level security;

create policy "an office adds events in the name of the person acting" on pingyi.audit_events
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant()
    and person_id is not distinct from pingyi.current_person()
    and not asserted_by_operations
  );
create policy "auditors read the events of the office entered" on pingyi.audit_events
  for select to pingyi_audit
  using (tenant_id = pingyi.current_tenant());
create policy "engine adds what operations assert" on pingyi.audit_events
  for insert to pingyi_engine with check (asserted_by_operations);
create policy "the owner adds events of the tree" on pingyi.audit_events
  for insert to pingyi_owner with check (true);

grant
  insert (tenant_id, person_id, asserted_by_operations, kind, subject, detail)
  on pingyi.audit_events to pingyi_app, pingyi_engine;
grant select on pingyi.audit_events to pingyi_audit;

comment on table pingyi.audit_events is 'What was changed, by whom; added to only.';
comment on column pingyi.audit_events.tenant_id is 'The tenant concerned.';
comment on column pingyi.audit_events.event_id is 'Number of the event.';
comment on column pingyi.audit_events.happened_at is 'Time of the transaction.';
comment on column pingyi.audit_events.person_id is 'Who acted; null when operations named nobody.';
comment on column pingyi.audit_events.asserted_by_operations is
  'Whether operations named the person instead of their signing in.';
comment on column pingyi.audit_events.kind is 'What was done, such as tenant.moved.';
comment on column pingyi.audit_events.subject is 'To what: a name people read.';
comment on column pingyi.audit_events.detail is 'Old and new values that explain it; no secrets.';
