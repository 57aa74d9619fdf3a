-- The peers of a changed mark: the same transaction without any rollup, and triggers that keep every office above fresh.
create schema peer;
grant usage on schema peer to pingyi_app, pingyi_owner;

create table peer.unit_totals as
select s.tenant_id, s.unit_id, sum(nullif(('x' || encode(substr(s.marks, 4 * i - 3, 4), 'hex'))::bit(32)::int, -2147483648))::int as total
from pingyi.sheets s, generate_series(1, 45) i
group by s.tenant_id, s.unit_id;
update peer.unit_totals set total = 0 where total is null;
alter table peer.unit_totals add primary key (tenant_id, unit_id);
create table peer.above as
select t.tenant_id, a.tenant_id as node, length(a.path) as depth
from pingyi.tenants t join pingyi.tenants a on starts_with(t.path, a.path);
create index on peer.above (tenant_id);
create table peer.nodes as
select a.node, count(*) as units, sum(total) as sum from peer.unit_totals join peer.above a using (tenant_id) group by a.node;
alter table peer.nodes add primary key (node);
create table peer.bins as
select a.node, total as score, count(*) as units from peer.unit_totals join peer.above a using (tenant_id) group by a.node, total;
alter table peer.bins add primary key (node, score);
create table peer.recomputed (node int primary key, units bigint, sum bigint, median int);
analyze peer.unit_totals, peer.above, peer.nodes, peer.bins;
grant select, insert, update, delete on all tables in schema peer to pingyi_app, pingyi_owner;

create function peer.raise_above() returns trigger language plpgsql as $$
declare
  place int;
begin
  if old.total is not distinct from new.total then return null; end if;
  for place in select node from peer.above where tenant_id = new.tenant_id order by depth desc loop
    update peer.nodes set sum = sum + coalesce(new.total, 0) - coalesce(old.total, 0) where node = place;
    update peer.bins set units = units - 1 where node = place and score = old.total;
    insert into peer.bins values (place, new.total, 1)
      on conflict (node, score) do update set units = peer.bins.units + 1;
  end loop;
  return null;
end
$$;
create trigger above_are_fresh after update on peer.unit_totals
  for each row execute function peer.raise_above();

create or replace function peer.record_marks(
  marked_cycle bigint,
  under_snapshot bytea,
  made_request uuid,
  request_digest bytea,
  marked_units bigint[],
  marked_items text[],
  cell_positions int[],
  given_points numeric[],
  exact_rates text[],
  given_reasons text[]
) returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  office int := pingyi.current_tenant();
  person bigint := pingyi.current_person();
  earlier record;
  logged int;
  raised bigint;
begin
  select body_digest, answer into earlier
  from pingyi.requests
  where tenant_id = office and request_id = made_request;

  if found then
    if earlier.body_digest <> request_digest then
      raise exception 'the request id was used for another body' using errcode = 'PY023';
    end if;
    return earlier.answer::bigint;
  end if;

  with given as (
    select *
    from unnest(
      marked_units, marked_items, cell_positions, given_points, exact_rates, given_reasons
    ) as g (unit_id, item, position, points, rate, reason)
  ),
  sheet as (
    select unit_id, array_agg(position) as positions, array_agg(points) as points
    from given
    group by unit_id
  ),
  written as (
    update pingyi.sheets s
    set marks = pingyi.place_cells(s.marks, g.positions, g.points), version = s.version + 1
    from sheet g
    where s.tenant_id = office and s.cycle_id = marked_cycle and s.unit_id = g.unit_id
      and s.snapshot_digest = under_snapshot
    returning s.unit_id, s.version
  )
  insert into pingyi.marks (
    tenant_id, cycle_id, unit_id, sheet_version, item, points, rate, reason, scorer, request_id
  )
  select office, marked_cycle, g.unit_id, w.version, g.item, g.points, g.rate, g.reason, person,
    made_request
  from given g
  join written w using (unit_id);

  get diagnostics logged = row_count;
  if logged <> cardinality(marked_units) then
    raise exception 'a unit has no sheet under that snapshot' using errcode = 'PY021';
  end if;

  select version into raised
  from pingyi.cycle_versions
  where tenant_id = office and cycle_id = marked_cycle and takes_marks
  for share;

  insert into pingyi.requests (tenant_id, request_id, person_id, body_digest, answer)
  values (office, made_request, person, request_digest, raised::text)
  on conflict do nothing;

  if not found then
    raise exception 'the same request is being carried out' using errcode = '40001';
  end if;

  return raised;
end
$$;

create or replace function peer.record_marks_with_triggers(
  marked_cycle bigint,
  under_snapshot bytea,
  made_request uuid,
  request_digest bytea,
  marked_units bigint[],
  marked_items text[],
  cell_positions int[],
  given_points numeric[],
  exact_rates text[],
  given_reasons text[]
) returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  office int := pingyi.current_tenant();
  person bigint := pingyi.current_person();
  earlier record;
  logged int;
  raised bigint;
begin
  select body_digest, answer into earlier
  from pingyi.requests
  where tenant_id = office and request_id = made_request;

  if found then
    if earlier.body_digest <> request_digest then
      raise exception 'the request id was used for another body' using errcode = 'PY023';
    end if;
    return earlier.answer::bigint;
  end if;

  with given as (
    select *
    from unnest(
      marked_units, marked_items, cell_positions, given_points, exact_rates, given_reasons
    ) as g (unit_id, item, position, points, rate, reason)
  ),
  sheet as (
    select unit_id, array_agg(position) as positions, array_agg(points) as points
    from given
    group by unit_id
  ),
  written as (
    update pingyi.sheets s
    set marks = pingyi.place_cells(s.marks, g.positions, g.points), version = s.version + 1
    from sheet g
    where s.tenant_id = office and s.cycle_id = marked_cycle and s.unit_id = g.unit_id
      and s.snapshot_digest = under_snapshot
    returning s.unit_id, s.version
  )
  insert into pingyi.marks (
    tenant_id, cycle_id, unit_id, sheet_version, item, points, rate, reason, scorer, request_id
  )
  select office, marked_cycle, g.unit_id, w.version, g.item, g.points, g.rate, g.reason, person,
    made_request
  from given g
  join written w using (unit_id);

  get diagnostics logged = row_count;
  if logged <> cardinality(marked_units) then
    raise exception 'a unit has no sheet under that snapshot' using errcode = 'PY021';
  end if;

  update peer.unit_totals u
  set total = (
    select sum(nullif(('x' || encode(substr(s.marks, 4 * i - 3, 4), 'hex'))::bit(32)::int, -2147483648))
    from pingyi.sheets s, generate_series(1, 45) i
    where s.tenant_id = office and s.cycle_id = marked_cycle and s.unit_id = u.unit_id
  )
  where u.tenant_id = office and u.unit_id = any (marked_units);

  update pingyi.cycle_versions
  set version = version + 1
  where tenant_id = office and cycle_id = marked_cycle and takes_marks
  returning version into raised;

  if raised is null then
    raise exception 'the cycle takes no more marks' using errcode = 'PY022';
  end if;

  insert into pingyi.requests (tenant_id, request_id, person_id, body_digest, answer)
  values (office, made_request, person, request_digest, raised::text)
  on conflict do nothing;

  if not found then
    raise exception 'the same request is being carried out' using errcode = '40001';
  end if;

  return raised;
end
$$;

alter function peer.record_marks(bigint, bytea, uuid, bytea, bigint[], text[], int[], numeric[], text[], text[])
  owner to pingyi_owner;
alter function peer.record_marks_with_triggers(
  bigint, bytea, uuid, bytea, bigint[], text[], int[], numeric[], text[], text[]) owner to pingyi_owner;
grant execute on all functions in schema peer to pingyi_app, pingyi_owner;
