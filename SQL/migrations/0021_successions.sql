-- A succession is a statement of its own, of any kind and day, made before or after a closing.
--
-- What: a tenant may also go on as another entry of the register; record_split gives way to
-- record_succession. Why: one tenant can be divided among several, each in its own way and on its
-- own day, and people learn of it later.
-- Invariants: as before. Maintained by: record_succession, close_tenant.
-- Locks: one short lock of a small table.

set local role pingyi_owner;

alter table pingyi.tenant_successions
  drop constraint tenant_successions_kind_is_known,
  add constraint tenant_successions_kind_is_known check (kind in ('split', 'merge', 'rename'));

comment on table pingyi.tenant_successions is
  'Which tenant went on as which, by split, merger or a new entry.';
comment on column pingyi.tenant_successions.kind is
  'split: one became several; merge: several became one; rename: one goes on under another id.';

drop function if exists pingyi.record_split(int, date, int[], bigint);
