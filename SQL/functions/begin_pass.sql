-- Tells the queries of a national pass which year and which part of the tenants they read.
--
-- What: begin_pass and the readers of its transaction-local settings.
-- Why: COPY takes no parameters, and a pass copies on several connections, each a range of tenants.
-- Invariants: the parts of a year do not overlap and together hold every cycle of it; nothing here
-- opens access, the engine's policies do.

set local role pingyi_owner;

create or replace function pingyi.begin_pass(pass_year int, part int, parts int) returns void
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
  range record;
begin
  select min(tenant_id) as low, max(tenant_id) as high into range
  from (
    select tenant_id, ntile(parts) over (order by tenant_id) as tile
    from pingyi.cycles
    where year = pass_year
  ) c
  where tile = part;

  execute format('set local pingyi.pass_year = %L', pass_year);
  execute format('set local pingyi.pass_low = %L', coalesce(range.low, 1));
  execute format('set local pingyi.pass_high = %L', coalesce(range.high, 0));
end
$$;

create or replace function pingyi.pass_year() returns int
language sql stable parallel safe
return nullif(current_setting('pingyi.pass_year', true), '')::int;

create or replace function pingyi.pass_low() returns int
language sql stable parallel safe
return nullif(current_setting('pingyi.pass_low', true), '')::int;

create or replace function pingyi.pass_high() returns int
language sql stable parallel safe
return nullif(current_setting('pingyi.pass_high', true), '')::int;

revoke execute on function pingyi.begin_pass(int, int, int), pingyi.pass_year(), pingyi.pass_low(),
  pingyi.pass_high() from public;
grant execute on function pingyi.begin_pass(int, int, int), pingyi.pass_year(), pingyi.pass_low(),
  pingyi.pass_high() to pingyi_engine;

comment on function pingyi.begin_pass(int, int, int) is
  'Chooses the year and the part, of so many, that this transaction''s national pass reads.';
comment on function pingyi.pass_year() is 'The year of the national pass.';
comment on function pingyi.pass_low() is 'The lowest tenant of this part of the pass.';
comment on function pingyi.pass_high() is 'The highest tenant of this part of the pass.';
