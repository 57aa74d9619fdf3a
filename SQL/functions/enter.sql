-- The one way in: a transaction says once for whom it works.
--
-- What: enter (an office and a person) and enter_poll (a voter).
-- Why: the path is read from the register here, so no caller can bring another office's; the
-- settings are local to the transaction, so a pooled session forgets them; SET LOCAL is what
-- poolers and distributed servers both honour.
-- Invariants: once a transaction a context is set, it cannot be set again (PY001).

set local role pingyi_owner;

create or replace function pingyi.enter(entered_tenant int, acting_person bigint) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  lo text;
begin
  if coalesce(current_setting('pingyi.tenant', true), '') <> '' then
    raise exception 'the transaction has entered already' using errcode = 'PY001';
  end if;

  select path into lo
  from pingyi.tenants
  where tenant_id = entered_tenant;

  if lo is null then
    raise exception 'no such tenant' using errcode = 'PY002';
  end if;

  execute format('set local pingyi.tenant = %L', entered_tenant);
  execute format('set local pingyi.lo = %L', lo);
  execute format('set local pingyi.hi = %L', rtrim(lo, '.') || '/');
  execute format('set local pingyi.person = %L', coalesce(acting_person::text, ''));
end
$$;

create or replace function pingyi.enter_poll(entered_poll uuid) returns timestamptz
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  poll record;
begin
  select tenant_id, poll_id, closes_at into poll
  from pingyi.polls
  where public_id = entered_poll
    and opens_at <= clock_timestamp()
    and closes_at > clock_timestamp();

  if not found then
    raise exception 'no such poll is open' using errcode = 'PY003';
  end if;

  perform pingyi.enter(poll.tenant_id, null);
  execute format('set local pingyi.poll = %L', poll.poll_id);
  return poll.closes_at;
end
$$;

revoke execute on function pingyi.enter(int, bigint), pingyi.enter_poll(uuid) from public;
grant execute on function pingyi.enter(int, bigint)
  to pingyi_app, pingyi_public, pingyi_tally, pingyi_audit;
grant execute on function pingyi.enter_poll(uuid) to pingyi_public;

comment on function pingyi.enter(int, bigint) is
  'Sets the tenant and the person of this transaction, once. PY001: entered already. PY002: no such tenant.';
comment on function pingyi.enter_poll(uuid) is
  'Enters the tenant of an open poll for one voter and says when it closes. PY003: no such poll is open.';
