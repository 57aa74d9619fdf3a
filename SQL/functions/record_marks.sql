-- Records marks: log, sheet and version in one call, once for each request id.
--
-- What: one element of the arrays a mark, all of one cycle of the office entered.
-- Why: one round trip a change; the sheet's cell and the log's row are written by the same
-- statement, so they cannot part.
-- Invariants: a repeated request id with the same body changes nothing and gets the first
-- answer; cells are placed on the sheet's latest version, so concurrent writers lose nothing.
-- Errors: PY021 a unit has no sheet under that snapshot, or a position is outside it; PY022 the
-- cycle takes no more marks; PY023 the request id was used for another body; 40001 the same
-- request is under way elsewhere; 23505 on marks_pkey an item twice for one unit.

set local role pingyi_owner;

create or replace function pingyi.place_cells(cells bytea, positions int[], points numeric[])
returns bytea
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
  i int;
begin
  for i in 1 .. cardinality(positions) loop
    if positions[i] < 0 or positions[i] >= length(cells) / 4 then
      raise exception 'no such cell' using errcode = 'PY021';
    end if;
    cells := overlay(
      cells
      placing case
        when points[i] is null then '\x80000000'::bytea
        else int4send((points[i] * 10000)::int)
      end
      from positions[i] * 4 + 1
    );
  end loop;
  return cells;
end
$$;

create or replace function pingyi.record_marks(
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

revoke execute on function pingyi.place_cells(bytea, int[], numeric[]),
  pingyi.record_marks(
    bigint, bytea, uuid, bytea, bigint[], text[], int[], numeric[], text[], text[]) from public;
grant execute on function pingyi.record_marks(
  bigint, bytea, uuid, bytea, bigint[], text[], int[], numeric[], text[], text[]) to pingyi_app;

comment on function pingyi.place_cells(bytea, int[], numeric[]) is
  'Writes points into the cells of a sheet; null points empty a cell.';
comment on function pingyi.record_marks(
  bigint, bytea, uuid, bytea, bigint[], text[], int[], numeric[], text[], text[]) is
  'Records marks of one cycle and returns its new version. PY021: no such sheet or cell. PY022: no more marks. PY023: request id used for another body.';
