-- People, their roles, and what two of them decide together.
--
-- What: people, person_roles, two_person_actions, and the requests a retry must not repeat.
-- Why: who did something is asked from the first day on, before anybody can sign in. What takes
-- two persons is one table with one constraint, and what it allows points to it by key, so a
-- publication without a second person cannot be stored at all.
-- Invariants: an approver is never the proposer; an approved action never changes again (no
-- policy reaches it for update), so keys that point to it hold; whoever signs in acts as
-- themselves, because policies compare with the person of the context.
-- Maintained by: the store, as caller; operations as engine, recorded as asserted.
-- Locks: new tables only.

set local role pingyi_owner;

create table pingyi.people (
  tenant_id int not null references pingyi.tenants (tenant_id),
  person_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  handle text not null,
  name text not null,
  created_at timestamptz not null default now(),
  left_on date,
  primary key (tenant_id, person_id),
  constraint people_handle_key unique (tenant_id, handle),
  constraint people_handle_is_well_formed check (handle ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  constraint people_name_is_there check (name <> '')
);

create table pingyi.person_roles (
  tenant_id int not null references pingyi.tenants (tenant_id),
  home_tenant_id int not null,
  person_id bigint not null,
  role text not null,
  granted_by bigint,
  granted_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (tenant_id, person_id, role),
  constraint person_roles_person_is_known
    foreign key (home_tenant_id, person_id) references pingyi.people (tenant_id, person_id),
  constraint person_roles_role_is_known check (
    role in ('liaison', 'leader', 'scorer', 'reviewer', 'juror', 'approver', 'admin',
      'observer', 'operations')
  )
);

create table pingyi.two_person_actions (
  tenant_id int not null references pingyi.tenants (tenant_id),
  action_id bigint generated always as identity,
  public_id uuid not null default gen_random_uuid(),
  kind text not null,
  subject text not null,
  digest bytea not null,
  state text not null default 'proposed',
  proposed_by bigint not null,
  proposed_at timestamptz not null default now(),
  decided_by bigint,
  decided_at timestamptz,
  asserted_by_operations boolean not null default false,
  primary key (tenant_id, action_id),
  constraint two_person_actions_approval_key unique (tenant_id, action_id, state, digest),
  constraint two_person_actions_kind_is_known check (
    kind in ('publish_scheme', 'withdraw_scheme', 'publish_cycle', 'correct_cycle', 'decide_policy',
      'confirm_discretion', 'decide_recheck')
  ),
  constraint two_person_actions_digest_is_sha256 check (length(digest) = 32),
  constraint two_person_actions_state_is_known check (state in ('proposed', 'approved', 'withdrawn')),
  constraint two_person_actions_decision_is_whole check (
    (state = 'proposed') = (decided_by is null) and (decided_by is null) = (decided_at is null)
  ),
  constraint two_person_actions_approver_is_another check (
    state <> 'approved' or decided_by <> proposed_by
  )
);

create table pingyi.requests (
  tenant_id int not null references pingyi.tenants (tenant_id),
  request_id uuid not null,
  person_id bigint,
  body_digest bytea not null,
  answer text not null,
  made_at timestamptz not null default now(),
  primary key (tenant_id, request_id),
  constraint requests_body_digest_is_sha256 check (length(body_digest) = 32)
);
