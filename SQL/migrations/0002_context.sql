-- What a transaction knows about itself: the office it works for, that office's part of the
-- tree, and the person.
--
-- What: readers of the five transaction-local settings that pingyi.enter writes.
-- Why: every policy compares a column with one of these, so they are the words policies are
-- written in. Each is one stable expression, which the planner writes into the query; a policy
-- costs an index condition.
-- Invariants: stable, never immutable (a cached plan would keep another tenant's value); an
-- empty setting reads as null, so without a context every policy is false.
-- Maintained by: this file. Locks: none that matter.

set local role pingyi_owner;

create function pingyi.current_tenant() returns int
language sql stable parallel safe
return nullif(current_setting('pingyi.tenant', true), '')::int;

create function pingyi.current_lo() returns text
language sql stable parallel safe
return nullif(current_setting('pingyi.lo', true), '');

create function pingyi.current_hi() returns text
language sql stable parallel safe
return nullif(current_setting('pingyi.hi', true), '');

create function pingyi.current_person() returns bigint
language sql stable parallel safe
return nullif(current_setting('pingyi.person', true), '')::bigint;

create function pingyi.current_poll() returns bigint
language sql stable parallel safe
return nullif(current_setting('pingyi.poll', true), '')::bigint;

grant execute on function
  pingyi.current_tenant(),
  pingyi.current_lo(),
  pingyi.current_hi(),
  pingyi.current_person(),
  pingyi.current_poll()
  to pingyi_app, pingyi_engine, pingyi_public, pingyi_tally, pingyi_audit;

comment on function pingyi.current_tenant() is
  'The tenant this transaction works for; null before pingyi.enter.';
comment on function pingyi.current_lo() is
  'The path of that tenant, where its part of the tree begins; null before pingyi.enter.';
comment on function pingyi.current_hi() is
  'The first path behind its part of the tree: a path p is inside when lo <= p < hi.';
comment on function pingyi.current_person() is
  'The person who acts; null for the public and before pingyi.enter.';
comment on function pingyi.current_poll() is
  'The poll a voter is in; null outside pingyi.enter_poll.';
