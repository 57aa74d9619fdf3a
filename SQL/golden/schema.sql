CREATE SCHEMA pingyi;
ALTER SCHEMA pingyi OWNER TO pingyi_owner;
COMMENT ON SCHEMA pingyi IS 'Everything the product keeps: tenants, schemes, cycles, marks, results.';
CREATE FUNCTION pingyi.begin_pass(pass_year integer, part integer, parts integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION pingyi.begin_pass(pass_year integer, part integer, parts integer) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.begin_pass(pass_year integer, part integer, parts integer) IS 'Chooses the year and the part, of so many, that this transaction''s national pass reads.';
CREATE FUNCTION pingyi.cast_ballots(closing_at timestamp with time zone, voter_keys bytea[], rated bytea[]) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  counted int;
begin
  insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
  select pingyi.current_tenant(), pingyi.current_poll(), b.voter_key, b.ratings
  from unnest(voter_keys, rated) as b (voter_key, ratings)
  where clock_timestamp() < closing_at
  on conflict do nothing;
  get diagnostics counted = row_count;
  return counted;
end
$$;
ALTER FUNCTION pingyi.cast_ballots(closing_at timestamp with time zone, voter_keys bytea[], rated bytea[]) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.cast_ballots(closing_at timestamp with time zone, voter_keys bytea[], rated bytea[]) IS 'Adds ballots to the poll entered, as the caller; returns how many were new.';
CREATE FUNCTION pingyi.close_tenant(closed_tenant integer, on_day date, successors integer[], succession_kind text, acting_person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  closed pingyi.tenants;
begin
  select * into closed
  from pingyi.tenants
  where tenant_id = closed_tenant and closed_on is null
  for update;
  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;
  if exists (
    select from pingyi.tenants where parent_id = closed_tenant and closed_on is null
  ) then
    raise exception 'open tenants stand below it' using errcode = 'PY014';
  end if;
  if exists (
    select
    from unnest(successors) as s (tenant_id)
    left join pingyi.tenants t using (tenant_id)
    where t.tenant_id is null or t.closed_on is not null or t.tenant_id = closed_tenant
  ) then
    raise exception 'no such open successor' using errcode = 'PY011';
  end if;
  if exists (
    select from pingyi.tenant_placements
    where tenant_id = closed_tenant and valid_to is null and valid_from >= on_day
  ) then
    raise exception 'the day is before what the register already says' using errcode = 'PY012';
  end if;
  update pingyi.tenants set closed_on = on_day where tenant_id = closed_tenant;
  update pingyi.tenant_placements
  set valid_to = on_day
  where tenant_id = closed_tenant and valid_to is null;
  insert into pingyi.tenant_successions (tenant_id, successor_id, happened_on, kind, path)
  select closed_tenant, s.tenant_id, on_day, succession_kind, closed.path
  from unnest(successors) as s (tenant_id);
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    closed_tenant, acting_person, true, 'tenant.closed', closed.register_id,
    jsonb_build_object('on', on_day, 'kind', succession_kind, 'successors', to_jsonb(successors))
  );
end
$$;
ALTER FUNCTION pingyi.close_tenant(closed_tenant integer, on_day date, successors integer[], succession_kind text, acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.close_tenant(closed_tenant integer, on_day date, successors integer[], succession_kind text, acting_person bigint) IS 'Closes a tenant on a day in favour of successors, which may be none. PY011: no such open tenant. PY012: the day is too early. PY014: open tenants stand below it.';
CREATE FUNCTION pingyi.current_hi() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('pingyi.hi'::text, true), ''::text);
ALTER FUNCTION pingyi.current_hi() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.current_hi() IS 'The first path behind its part of the tree: a path p is inside when lo <= p < hi.';
CREATE FUNCTION pingyi.current_lo() RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN NULLIF(current_setting('pingyi.lo'::text, true), ''::text);
ALTER FUNCTION pingyi.current_lo() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.current_lo() IS 'The path of that tenant, where its part of the tree begins; null before pingyi.enter.';
CREATE FUNCTION pingyi.current_person() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.person'::text, true), ''::text))::bigint;
ALTER FUNCTION pingyi.current_person() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.current_person() IS 'The person who acts; null for the public and before pingyi.enter.';
CREATE FUNCTION pingyi.current_poll() RETURNS bigint
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.poll'::text, true), ''::text))::bigint;
ALTER FUNCTION pingyi.current_poll() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.current_poll() IS 'The poll a voter is in; null outside pingyi.enter_poll.';
CREATE FUNCTION pingyi.current_tenant() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.tenant'::text, true), ''::text))::integer;
ALTER FUNCTION pingyi.current_tenant() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.current_tenant() IS 'The tenant this transaction works for; null before pingyi.enter.';
CREATE FUNCTION pingyi.describe_tenant(described_tenant integer, new_code text, new_name text, new_level text, new_time_zone text, from_day date, acting_person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  old pingyi.tenants;
begin
  select * into old
  from pingyi.tenants
  where tenant_id = described_tenant and closed_on is null
  for update;
  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;
  update pingyi.tenants
  set code = new_code, name = new_name, level = new_level, time_zone = new_time_zone
  where tenant_id = described_tenant;
  if (old.code, old.name, old.level) is distinct from (new_code, new_name, new_level) then
    perform pingyi.place_subtree(old.path, from_day);
  end if;
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    described_tenant, acting_person, true, 'tenant.described', old.register_id,
    jsonb_build_object(
      'from', from_day,
      'old', jsonb_build_array(old.code, old.name, old.level, old.time_zone),
      'new', jsonb_build_array(new_code, new_name, new_level, new_time_zone)
    )
  );
end
$$;
ALTER FUNCTION pingyi.describe_tenant(described_tenant integer, new_code text, new_name text, new_level text, new_time_zone text, from_day date, acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.describe_tenant(described_tenant integer, new_code text, new_name text, new_level text, new_time_zone text, from_day date, acting_person bigint) IS 'Renames or re-codes a tenant from a day on. PY011: no such open tenant. PY012: the day is too early.';
CREATE FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) IS 'Sets the tenant and the person of this transaction, once. PY001: entered already. PY002: no such tenant.';
CREATE FUNCTION pingyi.enter_poll(entered_poll uuid) RETURNS timestamp with time zone
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION pingyi.enter_poll(entered_poll uuid) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.enter_poll(entered_poll uuid) IS 'Enters the tenant of an open poll for one voter and says when it closes. PY003: no such poll is open.';
CREATE FUNCTION pingyi.move_tenant(moved_tenant integer, new_parent integer, from_day date, acting_person bigint) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  moved pingyi.tenants;
  parent pingyi.tenants;
  top text;
  count_moved int;
begin
  perform from pingyi.tenants
  where tenant_id in (moved_tenant, new_parent)
  order by tenant_id
  for update;
  select * into moved from pingyi.tenants where tenant_id = moved_tenant and closed_on is null;
  if not found then
    raise exception 'no such open tenant' using errcode = 'PY011';
  end if;
  select * into parent from pingyi.tenants where tenant_id = new_parent and closed_on is null;
  if new_parent is not null and not found then
    raise exception 'no such open parent' using errcode = 'PY011';
  end if;
  if starts_with(parent.path, moved.path) then
    raise exception 'a tenant cannot move below itself' using errcode = 'PY013';
  end if;
  top := coalesce(parent.path, '') || moved.register_id || '.';
  with change as materialized (
    select tenant_id, top || substr(path, length(moved.path) + 1) as new_path
    from pingyi.tenants
    where path >= moved.path and path < rtrim(moved.path, '.') || '/'
  ),
  tenants as (
    update pingyi.tenants t
    set path = c.new_path,
      parent_id = case t.tenant_id when moved_tenant then new_parent else t.parent_id end
    from change c
    where t.tenant_id = c.tenant_id
    returning 1
  ),
  placements as (
    update pingyi.tenant_placements r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  successions as (
    update pingyi.tenant_successions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  snapshots as (
    update pingyi.snapshots r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  versions as (
    update pingyi.scheme_versions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  touches as (
    update pingyi.scheme_touches r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  questions as (
    update pingyi.rebase_questions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  decisions as (
    update pingyi.rebase_decisions r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  waivers as (
    update pingyi.waivers r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  progress as (
    update pingyi.cycle_progress r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  summaries as (
    update pingyi.summaries r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  live_summaries as (
    update pingyi.live_summaries r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  publications as (
    update pingyi.publications r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  ),
  rows as (
    update pingyi.publication_rows r set path = c.new_path
    from change c where r.tenant_id = c.tenant_id
  )
  select count(*) into count_moved from tenants;
  perform pingyi.place_subtree(top, from_day);
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    moved_tenant, acting_person, true, 'tenant.moved', moved.register_id,
    jsonb_build_object(
      'from', from_day, 'old_path', moved.path, 'new_path', top, 'tenants', count_moved
    )
  );
  return count_moved;
end
$$;
ALTER FUNCTION pingyi.move_tenant(moved_tenant integer, new_parent integer, from_day date, acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.move_tenant(moved_tenant integer, new_parent integer, from_day date, acting_person bigint) IS 'Moves a subtree with its access labels; returns how many tenants changed path. PY011: no such open tenant. PY012: the day is too early. PY013: below itself.';
CREATE FUNCTION pingyi.open_tenants(register_ids text[], codes text[], names text[], levels text[], parent_register_ids text[], time_zones text[], opened_ons date[], acting_person bigint) RETURNS TABLE(register_id text, tenant_id integer)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
declare
  opened int;
begin
  return query
  with recursive given as materialized (
    select
      nextval(pg_get_serial_sequence('pingyi.tenants', 'tenant_id'))::int as tenant_id,
      g.*
    from unnest(register_ids, codes, names, levels, parent_register_ids, time_zones, opened_ons)
      as g (register_id, code, name, level, parent_register_id, time_zone, opened_on)
  ),
  placed as (
    select g.*, p.tenant_id as parent_id, coalesce(p.path, '') || g.register_id || '.' as path
    from given g
    left join pingyi.tenants p on p.register_id = g.parent_register_id
    where g.parent_register_id is null
      or (p.tenant_id is not null and p.closed_on is null)
    union all
    select g.*, p.tenant_id, p.path || g.register_id || '.'
    from placed p
    join given g on g.parent_register_id = p.register_id
  ),
  opened as (
    insert into pingyi.tenants (
      tenant_id, register_id, code, name, level, parent_id, path, time_zone, opened_on
    ) overriding system value
    select tenant_id, register_id, code, name, level, parent_id, path, time_zone, opened_on
    from placed
    returning tenant_id, register_id, code, name, level, parent_id, path, opened_on
  ),
  placements as (
    insert into pingyi.tenant_placements (
      tenant_id, valid_from, code, name, level, parent_id, placed_path, path
    )
    select tenant_id, opened_on, code, name, level, parent_id, path, path
    from opened
  ),
  events as (
    insert into pingyi.audit_events (
      tenant_id, person_id, asserted_by_operations, kind, subject, detail
    )
    select
      tenant_id, acting_person, true, 'tenant.opened', register_id,
      jsonb_build_object('code', code, 'name', name, 'level', level, 'opened_on', opened_on)
    from opened
  )
  select o.register_id, o.tenant_id
  from opened o;
  get diagnostics opened = row_count;
  if opened <> cardinality(register_ids) then
    raise exception 'a parent is unknown or closed, or the tenants form a ring'
      using errcode = 'PY010';
  end if;
end
$$;
ALTER FUNCTION pingyi.open_tenants(register_ids text[], codes text[], names text[], levels text[], parent_register_ids text[], time_zones text[], opened_ons date[], acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.open_tenants(register_ids text[], codes text[], names text[], levels text[], parent_register_ids text[], time_zones text[], opened_ons date[], acting_person bigint) IS 'Opens tenants with placements and audit events; returns their numbers. PY010: a parent is unknown, closed or in a ring.';
CREATE FUNCTION pingyi.pass_high() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.pass_high'::text, true), ''::text))::integer;
ALTER FUNCTION pingyi.pass_high() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.pass_high() IS 'The highest tenant of this part of the pass.';
CREATE FUNCTION pingyi.pass_low() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.pass_low'::text, true), ''::text))::integer;
ALTER FUNCTION pingyi.pass_low() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.pass_low() IS 'The lowest tenant of this part of the pass.';
CREATE FUNCTION pingyi.pass_year() RETURNS integer
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN (NULLIF(current_setting('pingyi.pass_year'::text, true), ''::text))::integer;
ALTER FUNCTION pingyi.pass_year() OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.pass_year() IS 'The year of the national pass.';
CREATE FUNCTION pingyi.place_cells(cells bytea, positions integer[], points numeric[]) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION pingyi.place_cells(cells bytea, positions integer[], points numeric[]) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.place_cells(cells bytea, positions integer[], points numeric[]) IS 'Writes points into the cells of a sheet; null points empty a cell.';
CREATE FUNCTION pingyi.place_subtree(root_path text, from_day date) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  placed int;
begin
  if exists (
    select
    from pingyi.tenants t
    join pingyi.tenant_placements p using (tenant_id)
    where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
      and p.valid_to is null and p.valid_from > from_day
      and t.closed_on is null
      and (t.path = root_path or p.valid_from <> t.opened_on)
      and (p.code, p.name, p.level, p.placed_path) is distinct from (t.code, t.name, t.level, t.path)
  ) then
    raise exception 'the day is before what the register already says' using errcode = 'PY012';
  end if;
  update pingyi.tenant_placements p
  set code = t.code, name = t.name, level = t.level, parent_id = t.parent_id,
    placed_path = t.path
  from pingyi.tenants t
  where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
    and t.closed_on is null
    and p.tenant_id = t.tenant_id and p.valid_to is null and p.valid_from >= from_day;
  with ended as (
    update pingyi.tenant_placements p
    set valid_to = from_day
    from pingyi.tenants t
    where t.path >= root_path and t.path < rtrim(root_path, '.') || '/'
      and t.closed_on is null
      and p.tenant_id = t.tenant_id and p.valid_to is null and p.valid_from < from_day
      and (p.code, p.name, p.level, p.placed_path) is distinct from (t.code, t.name, t.level, t.path)
    returning t.tenant_id, t.code, t.name, t.level, t.parent_id, t.path
  )
  insert into pingyi.tenant_placements (
    tenant_id, valid_from, code, name, level, parent_id, placed_path, path
  )
  select tenant_id, from_day, code, name, level, parent_id, path, path
  from ended;
  get diagnostics placed = row_count;
  return placed;
end
$$;
ALTER FUNCTION pingyi.place_subtree(root_path text, from_day date) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.place_subtree(root_path text, from_day date) IS 'Brings the dated placements of a subtree in line with the register from a day on. PY012: the day is too early.';
CREATE FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  place record;
begin
  select v.path, v.scheme, v.action_id, v.parent_tenant_id, v.parent_number into place
  from pingyi.scheme_versions v
  where v.tenant_id = publishing_tenant and v.version_id = proposed_version
    and v.status = 'proposed';
  if not found then
    return null;
  end if;
  insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
  values (
    publishing_tenant, resolved_digest, place.path, place.scheme, resolved_items, resolved_body
  )
  on conflict do nothing;
  update pingyi.two_person_actions a
  set state = 'approved', decided_by = approver, decided_at = now()
  where a.tenant_id = publishing_tenant and a.action_id = place.action_id;
  update pingyi.scheme_versions v
  set status = 'published', number = given_number, snapshot_digest = resolved_digest,
    published_at = now(), resolved_on = resolved_day
  where v.tenant_id = publishing_tenant and v.version_id = proposed_version;
  insert into pingyi.scheme_operations (
    tenant_id, version_id, operation, kind, address, group_address, value, was, parent_tenant_id,
    parent_number
  )
  select publishing_tenant, proposed_version, o.operation, o.kind, o.address, o.group_address,
    o.value, o.was, place.parent_tenant_id, place.parent_number
  from unnest(operations, kinds, addresses, group_addresses, new_values, seen_values)
    as o (operation, kind, address, group_address, value, was);
  insert into pingyi.scheme_touches (
    tenant_id, version_id, touched, operation, path, parent_tenant_id, parent_number
  )
  select publishing_tenant, proposed_version, x.touched, x.operation, place.path,
    place.parent_tenant_id, place.parent_number
  from unnest(touched_keys, touching) as x (touched, operation);
  return proposed_version;
end
$$;
ALTER FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) IS 'Publishes a proposed version with its snapshot and indexes, as the caller; null when it is not proposed.';
CREATE FUNCTION pingyi.record_marks(marked_cycle bigint, under_snapshot bytea, made_request uuid, request_digest bytea, marked_units bigint[], marked_items text[], cell_positions integer[], given_points numeric[], exact_rates text[], given_reasons text[]) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
ALTER FUNCTION pingyi.record_marks(marked_cycle bigint, under_snapshot bytea, made_request uuid, request_digest bytea, marked_units bigint[], marked_items text[], cell_positions integer[], given_points numeric[], exact_rates text[], given_reasons text[]) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.record_marks(marked_cycle bigint, under_snapshot bytea, made_request uuid, request_digest bytea, marked_units bigint[], marked_items text[], cell_positions integer[], given_points numeric[], exact_rates text[], given_reasons text[]) IS 'Records marks of one cycle and returns its new version. PY021: no such sheet or cell. PY022: no more marks. PY023: request id used for another body.';
CREATE FUNCTION pingyi.record_succession(followed_tenant integer, successor integer, on_day date, succession_kind text, acting_person bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
declare
  followed pingyi.tenants;
  following text;
begin
  select * into followed from pingyi.tenants where tenant_id = followed_tenant;
  select register_id into following from pingyi.tenants where tenant_id = successor;
  if followed.tenant_id is null or following is null then
    raise exception 'no such tenant' using errcode = 'PY011';
  end if;
  insert into pingyi.tenant_successions (tenant_id, successor_id, happened_on, kind, path)
  values (followed_tenant, successor, on_day, succession_kind, followed.path);
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  values (
    followed_tenant, acting_person, true, 'tenant.succeeded', followed.register_id,
    jsonb_build_object('on', on_day, 'kind', succession_kind, 'successor', following)
  );
end
$$;
ALTER FUNCTION pingyi.record_succession(followed_tenant integer, successor integer, on_day date, succession_kind text, acting_person bigint) OWNER TO pingyi_owner;
COMMENT ON FUNCTION pingyi.record_succession(followed_tenant integer, successor integer, on_day date, succession_kind text, acting_person bigint) IS 'Says that a tenant, open or closed, went on in part or whole as another. PY011: no such tenant.';
CREATE TABLE pingyi.applied_files (
    name text NOT NULL,
    digest bytea NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT applied_files_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT applied_files_name_is_a_file CHECK ((name ~ '^(migrations|functions)/[0-9a-z_]+\.sql$'::text))
);
ALTER TABLE ONLY pingyi.applied_files FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.applied_files OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.applied_files IS 'The SQL files that made this database, each with the digest it had when it was applied.';
COMMENT ON COLUMN pingyi.applied_files.name IS 'Folder and file name, such as migrations/0001_roles.sql.';
COMMENT ON COLUMN pingyi.applied_files.digest IS 'SHA-256 of the file as it was applied.';
COMMENT ON COLUMN pingyi.applied_files.applied_at IS 'When it was applied.';
CREATE TABLE pingyi.audit_events (
    tenant_id integer NOT NULL,
    event_id bigint NOT NULL,
    happened_at timestamp with time zone DEFAULT now() NOT NULL,
    person_id bigint,
    asserted_by_operations boolean DEFAULT false NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT audit_events_detail_is_short CHECK ((length((detail)::text) <= 16384)),
    CONSTRAINT audit_events_kind_is_well_formed CHECK ((kind ~ '^[a-z]+(\.[a-z_]+)+$'::text))
);
ALTER TABLE ONLY pingyi.audit_events FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.audit_events OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.audit_events IS 'What was changed, by whom; added to only.';
COMMENT ON COLUMN pingyi.audit_events.tenant_id IS 'The tenant concerned.';
COMMENT ON COLUMN pingyi.audit_events.event_id IS 'Number of the event.';
COMMENT ON COLUMN pingyi.audit_events.happened_at IS 'Time of the transaction.';
COMMENT ON COLUMN pingyi.audit_events.person_id IS 'Who acted; null when operations named nobody.';
COMMENT ON COLUMN pingyi.audit_events.asserted_by_operations IS 'Whether operations named the person instead of their signing in.';
COMMENT ON COLUMN pingyi.audit_events.kind IS 'What was done, such as tenant.moved.';
COMMENT ON COLUMN pingyi.audit_events.subject IS 'To what: a name people read.';
COMMENT ON COLUMN pingyi.audit_events.detail IS 'Old and new values that explain it; no secrets.';
ALTER TABLE pingyi.audit_events ALTER COLUMN event_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.audit_events_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.ballots (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
)
PARTITION BY HASH (poll_id);
ALTER TABLE ONLY pingyi.ballots FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots IS 'Ballots (票): one voter''s ratings in one poll; never changed.';
COMMENT ON COLUMN pingyi.ballots.tenant_id IS 'The tenant whose poll it is.';
COMMENT ON COLUMN pingyi.ballots.poll_id IS 'The poll.';
COMMENT ON COLUMN pingyi.ballots.voter_key IS 'Keyed digest of who votes; the key is outside the database, so the value tells nothing.';
COMMENT ON COLUMN pingyi.ballots.ratings IS 'A step for each unit rated, packed.';
COMMENT ON COLUMN pingyi.ballots.cast_minute IS 'The minute it came in.';
CREATE TABLE pingyi.ballots_0 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_0 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_0 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_0 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_0.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_0.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_0.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_0.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_0.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_1 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_1 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_1 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_1 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_1.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_1.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_1.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_1.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_1.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_2 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_2 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_2 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_2 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_2.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_2.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_2.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_2.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_2.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_3 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_3 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_3 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_3 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_3.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_3.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_3.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_3.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_3.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_4 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_4 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_4 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_4 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_4.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_4.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_4.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_4.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_4.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_5 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_5 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_5 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_5 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_5.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_5.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_5.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_5.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_5.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_6 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_6 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_6 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_6 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_6.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_6.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_6.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_6.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_6.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.ballots_7 (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    voter_key bytea NOT NULL,
    ratings bytea NOT NULL,
    cast_minute timestamp with time zone DEFAULT date_trunc('minute'::text, clock_timestamp()) NOT NULL,
    CONSTRAINT ballots_ratings_are_short CHECK (((length(ratings) >= 1) AND (length(ratings) <= 4096))),
    CONSTRAINT ballots_time_is_to_the_minute CHECK ((date_trunc('minute'::text, cast_minute, 'UTC'::text) = cast_minute)),
    CONSTRAINT ballots_voter_key_is_a_mac CHECK ((length(voter_key) = 32))
);
ALTER TABLE ONLY pingyi.ballots_7 FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_7 OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.ballots_7 IS 'A part of the ballots, by poll.';
COMMENT ON COLUMN pingyi.ballots_7.tenant_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_7.poll_id IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_7.voter_key IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_7.ratings IS 'See ballots.';
COMMENT ON COLUMN pingyi.ballots_7.cast_minute IS 'See ballots.';
CREATE TABLE pingyi.carryovers (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    score numeric(10,4) NOT NULL,
    source text NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT carryovers_score_in_range CHECK (((score >= ('-10000'::integer)::numeric) AND (score <= (10000)::numeric))),
    CONSTRAINT carryovers_source_is_there CHECK ((source <> ''::text))
);
ALTER TABLE ONLY pingyi.carryovers FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.carryovers OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.carryovers IS 'Scores carried into a cycle from last year or from outside.';
COMMENT ON COLUMN pingyi.carryovers.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.carryovers.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.carryovers.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.carryovers.score IS 'The score at its stated step.';
COMMENT ON COLUMN pingyi.carryovers.source IS 'Document or cycle it was taken from, with its scale.';
COMMENT ON COLUMN pingyi.carryovers.recorded_by IS 'Person who recorded it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.carryovers.recorded_at IS 'When it was recorded.';
CREATE TABLE pingyi.cycle_facts (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    facts text NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cycle_facts_are_short CHECK ((length(facts) <= 1048576))
);
ALTER TABLE ONLY pingyi.cycle_facts FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_facts OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycle_facts IS 'What scoring knows of a cycle beside its units.';
COMMENT ON COLUMN pingyi.cycle_facts.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycle_facts.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.cycle_facts.facts IS 'Canonical JSON: under upper, by datum, what the level above supplies.';
COMMENT ON COLUMN pingyi.cycle_facts.recorded_by IS 'Person who recorded it last.';
COMMENT ON COLUMN pingyi.cycle_facts.recorded_at IS 'When it was recorded last.';
CREATE TABLE pingyi.cycle_inputs (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    version bigint NOT NULL,
    snapshot_digest bytea NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT cycle_inputs_snapshot_digest_is_sha256 CHECK ((length(snapshot_digest) = 32))
)
WITH (toast_tuple_target='8160');
ALTER TABLE ONLY pingyi.cycle_inputs ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE ONLY pingyi.cycle_inputs FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_inputs OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycle_inputs IS 'All that scores a cycle''s units beside marks, packed as columns for national passes.';
COMMENT ON COLUMN pingyi.cycle_inputs.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycle_inputs.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.cycle_inputs.version IS 'The cycle''s ratings_version that was packed; a lower one is stale.';
COMMENT ON COLUMN pingyi.cycle_inputs.snapshot_digest IS 'The snapshot whose components and adjustments the columns follow.';
COMMENT ON COLUMN pingyi.cycle_inputs.body IS 'Units with form, sector, absence, veto, awards and component scores.';
CREATE TABLE pingyi.cycle_progress (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    units integer NOT NULL,
    complete integer NOT NULL,
    incomplete integer NOT NULL,
    absent integer NOT NULL,
    counted_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY pingyi.cycle_progress FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_progress OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycle_progress IS 'How far a cycle is, in counts that those above may read.';
COMMENT ON COLUMN pingyi.cycle_progress.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycle_progress.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.cycle_progress.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.cycle_progress.version IS 'Version of the cycle that was counted.';
COMMENT ON COLUMN pingyi.cycle_progress.units IS 'Units in the cycle.';
COMMENT ON COLUMN pingyi.cycle_progress.complete IS 'Units with a mark for every item.';
COMMENT ON COLUMN pingyi.cycle_progress.incomplete IS 'Units that took part and lack a mark.';
COMMENT ON COLUMN pingyi.cycle_progress.absent IS 'Units that did not take part.';
COMMENT ON COLUMN pingyi.cycle_progress.counted_at IS 'When it was counted.';
CREATE TABLE pingyi.cycle_units (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    form text NOT NULL,
    absent boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY pingyi.cycle_units FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_units OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycle_units IS 'Which units take part in a cycle, and in which form.';
COMMENT ON COLUMN pingyi.cycle_units.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycle_units.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.cycle_units.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.cycle_units.form IS 'Form of the evaluation, as the scheme names it.';
COMMENT ON COLUMN pingyi.cycle_units.absent IS 'Whether it was decided that the unit did not take part.';
CREATE TABLE pingyi.cycle_versions (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    takes_marks boolean DEFAULT true NOT NULL,
    ratings_version bigint DEFAULT 0 NOT NULL
)
WITH (fillfactor='20');
ALTER TABLE ONLY pingyi.cycle_versions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_versions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycle_versions IS 'How often the inputs of a cycle have changed.';
COMMENT ON COLUMN pingyi.cycle_versions.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycle_versions.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.cycle_versions.version IS 'Raised by one with each change of its inputs.';
COMMENT ON COLUMN pingyi.cycle_versions.takes_marks IS 'Whether marks are still taken; false from publication on.';
COMMENT ON COLUMN pingyi.cycle_versions.ratings_version IS 'Version at which anything but a mark last changed.';
CREATE TABLE pingyi.cycles (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    year integer NOT NULL,
    scheme text NOT NULL,
    scheme_tenant_id integer NOT NULL,
    scheme_number integer NOT NULL,
    snapshot_digest bytea NOT NULL,
    tree_date date NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    decisions jsonb DEFAULT '{}'::jsonb NOT NULL,
    opened_by bigint,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT cycles_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'published'::text]))),
    CONSTRAINT cycles_year_in_range CHECK (((year >= 1949) AND (year <= 9999)))
);
ALTER TABLE ONLY pingyi.cycles FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycles OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.cycles IS 'Cycles (评议年度): one tenant''s evaluation of one year.';
COMMENT ON COLUMN pingyi.cycles.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.cycles.cycle_id IS 'Number of the cycle.';
COMMENT ON COLUMN pingyi.cycles.year IS 'The year judged.';
COMMENT ON COLUMN pingyi.cycles.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.cycles.scheme_tenant_id IS 'Tenant whose version is in force: its own, or one above that it follows.';
COMMENT ON COLUMN pingyi.cycles.scheme_number IS 'Number of that version.';
COMMENT ON COLUMN pingyi.cycles.snapshot_digest IS 'What that version resolves to; every sheet is kept under it.';
COMMENT ON COLUMN pingyi.cycles.tree_date IS 'The day whose tree the cycle belongs to, as was.';
COMMENT ON COLUMN pingyi.cycles.status IS 'open or published.';
COMMENT ON COLUMN pingyi.cycles.decisions IS 'Policy decisions the rules leave to people, each with person and reason.';
COMMENT ON COLUMN pingyi.cycles.opened_by IS 'Person who opened it; null when operations did.';
COMMENT ON COLUMN pingyi.cycles.opened_at IS 'When it was opened.';
ALTER TABLE pingyi.cycles ALTER COLUMN cycle_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.cycles_cycle_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.findings (
    tenant_id integer NOT NULL,
    finding_id bigint NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    veto text NOT NULL,
    author text NOT NULL,
    found_on date NOT NULL,
    evidence text NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    cancels bigint,
    CONSTRAINT findings_have_author_and_evidence CHECK (((author <> ''::text) AND (evidence <> ''::text)))
);
ALTER TABLE ONLY pingyi.findings FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.findings OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.findings IS 'Findings that a veto rests on, never changed, only cancelled by a later row.';
COMMENT ON COLUMN pingyi.findings.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.findings.finding_id IS 'Number of the row.';
COMMENT ON COLUMN pingyi.findings.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.findings.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.findings.veto IS 'Id of the veto in the scheme.';
COMMENT ON COLUMN pingyi.findings.author IS 'Who found it.';
COMMENT ON COLUMN pingyi.findings.found_on IS 'When it was found.';
COMMENT ON COLUMN pingyi.findings.evidence IS 'What it rests on.';
COMMENT ON COLUMN pingyi.findings.recorded_by IS 'Person who recorded it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.findings.recorded_at IS 'When it was recorded.';
COMMENT ON COLUMN pingyi.findings.cancels IS 'The earlier row that this one takes back, if any.';
ALTER TABLE pingyi.findings ALTER COLUMN finding_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.findings_finding_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.juror_scores (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    juror text NOT NULL,
    category text,
    score numeric(10,4),
    recused boolean DEFAULT false NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    affiliation text,
    CONSTRAINT juror_scores_affiliation_is_there CHECK ((affiliation <> ''::text)),
    CONSTRAINT juror_scores_score_in_range CHECK (((score >= (0)::numeric) AND (score <= (10000)::numeric))),
    CONSTRAINT juror_scores_score_or_recusal CHECK (((score IS NULL) = recused))
);
ALTER TABLE ONLY pingyi.juror_scores FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.juror_scores OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.juror_scores IS 'What each juror gave each unit.';
COMMENT ON COLUMN pingyi.juror_scores.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.juror_scores.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.juror_scores.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.juror_scores.juror IS 'The juror''s number or name in this cycle.';
COMMENT ON COLUMN pingyi.juror_scores.category IS 'Category of the juror, as the scheme names it.';
COMMENT ON COLUMN pingyi.juror_scores.score IS 'Score on the scheme''s scale; null when recused.';
COMMENT ON COLUMN pingyi.juror_scores.recused IS 'Whether the juror stood back for this unit.';
COMMENT ON COLUMN pingyi.juror_scores.recorded_by IS 'Person who recorded it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.juror_scores.recorded_at IS 'When it was recorded.';
COMMENT ON COLUMN pingyi.juror_scores.affiliation IS 'Code of the unit that the juror belongs to; null when none or not known.';
CREATE TABLE pingyi.live_summaries (
    tenant_id integer NOT NULL,
    scheme text NOT NULL,
    year integer NOT NULL,
    reach text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    version bigint NOT NULL,
    open_above boolean DEFAULT false NOT NULL,
    units integer NOT NULL,
    body bytea NOT NULL,
    folded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT live_summaries_reach_is_known CHECK ((reach = ANY (ARRAY['own'::text, 'subtree'::text]))),
    CONSTRAINT live_summaries_units_in_range CHECK ((units >= 0))
)
WITH (toast_tuple_target='8160');
ALTER TABLE ONLY pingyi.live_summaries ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE ONLY pingyi.live_summaries FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.live_summaries OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.live_summaries IS 'Live summaries (汇总), packed: of a tenant''s own units, and of its whole subtree.';
COMMENT ON COLUMN pingyi.live_summaries.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.live_summaries.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.live_summaries.year IS 'Year of the cycles.';
COMMENT ON COLUMN pingyi.live_summaries.reach IS 'own: its own units; subtree: those below it as well.';
COMMENT ON COLUMN pingyi.live_summaries.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.live_summaries.version IS 'Version of the cycle it was folded from; of a subtree, the sum of all versions in it.';
COMMENT ON COLUMN pingyi.live_summaries.open_above IS 'Whether those above may read it before publication.';
COMMENT ON COLUMN pingyi.live_summaries.units IS 'Units in it.';
COMMENT ON COLUMN pingyi.live_summaries.body IS 'All cells, packed.';
COMMENT ON COLUMN pingyi.live_summaries.folded_at IS 'When it was computed.';
CREATE TABLE pingyi.marks (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    sheet_version bigint NOT NULL,
    item text NOT NULL,
    points numeric(10,4),
    rate text,
    reason text,
    scorer bigint,
    request_id uuid NOT NULL,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT marks_points_fit_a_cell CHECK (((points >= ('-200000'::integer)::numeric) AND (points <= (200000)::numeric))),
    CONSTRAINT marks_rate_is_exact CHECK ((rate ~ '^-?[0-9]{1,18}(/[1-9][0-9]{0,17}|\.[0-9]{1,18})?$'::text)),
    CONSTRAINT marks_reason_is_short CHECK ((length(reason) <= 4000))
);
ALTER TABLE ONLY pingyi.marks FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.marks OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.marks IS 'Marks (计分) as they were given, never changed: the log and the audit record.';
COMMENT ON COLUMN pingyi.marks.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.marks.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.marks.unit_id IS 'The unit marked.';
COMMENT ON COLUMN pingyi.marks.sheet_version IS 'Version of the sheet after this write; the highest of an item is current.';
COMMENT ON COLUMN pingyi.marks.item IS 'Id of the item.';
COMMENT ON COLUMN pingyi.marks.points IS 'Points given; null takes the mark back.';
COMMENT ON COLUMN pingyi.marks.rate IS 'The exact rate the points come from, as p/q or decimal, where data give them.';
COMMENT ON COLUMN pingyi.marks.reason IS 'Why, in words.';
COMMENT ON COLUMN pingyi.marks.scorer IS 'Person who gave it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.marks.request_id IS 'The request that brought it.';
COMMENT ON COLUMN pingyi.marks.recorded_at IS 'When it was recorded.';
CREATE TABLE pingyi.occurrences (
    tenant_id integer NOT NULL,
    occurrence_id bigint NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    adjustment text NOT NULL,
    rate text,
    points numeric(10,4),
    times integer DEFAULT 1 NOT NULL,
    matter text,
    reason text,
    happened_on date,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    cancels bigint,
    CONSTRAINT occurrences_times_in_range CHECK (((times >= 1) AND (times <= 10000)))
);
ALTER TABLE ONLY pingyi.occurrences FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.occurrences OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.occurrences IS 'Occurrences that add or take points (加减分), never changed, only cancelled by a later row.';
COMMENT ON COLUMN pingyi.occurrences.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.occurrences.occurrence_id IS 'Number of the row.';
COMMENT ON COLUMN pingyi.occurrences.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.occurrences.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.occurrences.adjustment IS 'Id of the adjustment.';
COMMENT ON COLUMN pingyi.occurrences.rate IS 'Id of the rate within it, such as the level of an award.';
COMMENT ON COLUMN pingyi.occurrences.points IS 'Points where the scheme leaves them to people; null where the rate says.';
COMMENT ON COLUMN pingyi.occurrences.times IS 'How often it happened.';
COMMENT ON COLUMN pingyi.occurrences.matter IS 'What it is about; one matter counts once, at its highest level.';
COMMENT ON COLUMN pingyi.occurrences.reason IS 'Why, in words.';
COMMENT ON COLUMN pingyi.occurrences.happened_on IS 'When it happened.';
COMMENT ON COLUMN pingyi.occurrences.recorded_by IS 'Person who recorded it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.occurrences.recorded_at IS 'When it was recorded.';
COMMENT ON COLUMN pingyi.occurrences.cancels IS 'The earlier row that this one takes back, if any.';
ALTER TABLE pingyi.occurrences ALTER COLUMN occurrence_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.occurrences_occurrence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.outcomes (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    form text NOT NULL,
    version bigint NOT NULL,
    snapshot_digest bytea NOT NULL,
    units integer NOT NULL,
    body bytea NOT NULL,
    scored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT outcomes_units_in_range CHECK ((units >= 0))
)
WITH (fillfactor='50', toast_tuple_target='8160');
ALTER TABLE ONLY pingyi.outcomes ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE ONLY pingyi.outcomes FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.outcomes OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.outcomes IS 'Live outcomes (评议结果) of a tenant''s cycle, packed by form.';
COMMENT ON COLUMN pingyi.outcomes.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.outcomes.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.outcomes.form IS 'The form whose units these are; ranks are within it.';
COMMENT ON COLUMN pingyi.outcomes.version IS 'Version of the cycle that was scored; a lower one than the cycle''s is stale.';
COMMENT ON COLUMN pingyi.outcomes.snapshot_digest IS 'The snapshot it was scored under.';
COMMENT ON COLUMN pingyi.outcomes.units IS 'Units in the body.';
COMMENT ON COLUMN pingyi.outcomes.body IS 'Unit, component values, total, rank, grade and flags, a record a unit in order of unit id.';
COMMENT ON COLUMN pingyi.outcomes.scored_at IS 'When it was computed.';
CREATE TABLE pingyi.peer_scores (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    rater_unit_id bigint NOT NULL,
    score numeric(10,4) NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT peer_scores_nobody_rates_itself CHECK ((unit_id <> rater_unit_id)),
    CONSTRAINT peer_scores_score_in_range CHECK (((score >= (0)::numeric) AND (score <= (10000)::numeric)))
);
ALTER TABLE ONLY pingyi.peer_scores FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.peer_scores OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.peer_scores IS 'What each unit gave each other unit.';
COMMENT ON COLUMN pingyi.peer_scores.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.peer_scores.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.peer_scores.unit_id IS 'The unit rated.';
COMMENT ON COLUMN pingyi.peer_scores.rater_unit_id IS 'The unit that rates.';
COMMENT ON COLUMN pingyi.peer_scores.score IS 'Score on the scheme''s scale.';
COMMENT ON COLUMN pingyi.peer_scores.recorded_by IS 'Person who recorded it; null when operations loaded it.';
COMMENT ON COLUMN pingyi.peer_scores.recorded_at IS 'When it was recorded.';
CREATE TABLE pingyi.people (
    tenant_id integer NOT NULL,
    person_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    handle text NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    left_on date,
    CONSTRAINT people_handle_is_well_formed CHECK ((handle ~ '^[a-z0-9][a-z0-9._-]{0,63}$'::text)),
    CONSTRAINT people_name_is_there CHECK ((name <> ''::text))
);
ALTER TABLE ONLY pingyi.people FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.people OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.people IS 'People of a tenant; a person has one home tenant.';
COMMENT ON COLUMN pingyi.people.tenant_id IS 'The home tenant.';
COMMENT ON COLUMN pingyi.people.person_id IS 'Number of the person, never given twice in an installation.';
COMMENT ON COLUMN pingyi.people.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.people.handle IS 'The name that --as takes, unique in the home tenant.';
COMMENT ON COLUMN pingyi.people.name IS 'The name that people read.';
COMMENT ON COLUMN pingyi.people.created_at IS 'When the person was entered.';
COMMENT ON COLUMN pingyi.people.left_on IS 'First day on which the person is gone; null while here.';
ALTER TABLE pingyi.people ALTER COLUMN person_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.people_person_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.person_roles (
    tenant_id integer NOT NULL,
    home_tenant_id integer NOT NULL,
    person_id bigint NOT NULL,
    role text NOT NULL,
    granted_by bigint,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT person_roles_role_is_known CHECK ((role = ANY (ARRAY['liaison'::text, 'leader'::text, 'scorer'::text, 'reviewer'::text, 'juror'::text, 'approver'::text, 'admin'::text, 'observer'::text, 'operations'::text])))
);
ALTER TABLE ONLY pingyi.person_roles FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.person_roles OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.person_roles IS 'Which person may act as what in which tenant.';
COMMENT ON COLUMN pingyi.person_roles.tenant_id IS 'The tenant in which the role holds.';
COMMENT ON COLUMN pingyi.person_roles.home_tenant_id IS 'The home tenant of the person.';
COMMENT ON COLUMN pingyi.person_roles.person_id IS 'The person.';
COMMENT ON COLUMN pingyi.person_roles.role IS 'What the person may act as.';
COMMENT ON COLUMN pingyi.person_roles.granted_by IS 'Who gave the role; null when operations did.';
COMMENT ON COLUMN pingyi.person_roles.granted_at IS 'When it was given.';
COMMENT ON COLUMN pingyi.person_roles.revoked_at IS 'When it was taken away; null while it holds.';
CREATE TABLE pingyi.poll_tallies (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    step text NOT NULL,
    ballots bigint NOT NULL,
    CONSTRAINT poll_tallies_ballots_in_range CHECK ((ballots >= 0))
);
ALTER TABLE ONLY pingyi.poll_tallies FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.poll_tallies OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.poll_tallies IS 'How many ballots gave a unit which step.';
COMMENT ON COLUMN pingyi.poll_tallies.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.poll_tallies.poll_id IS 'The poll.';
COMMENT ON COLUMN pingyi.poll_tallies.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.poll_tallies.step IS 'Step of the scale, as the scheme names it.';
COMMENT ON COLUMN pingyi.poll_tallies.ballots IS 'How many.';
CREATE TABLE pingyi.polls (
    tenant_id integer NOT NULL,
    poll_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    cycle_id bigint NOT NULL,
    opens_at timestamp with time zone NOT NULL,
    closes_at timestamp with time zone NOT NULL,
    sealed_at timestamp with time zone,
    CONSTRAINT polls_close_after_they_open CHECK ((closes_at > opens_at)),
    CONSTRAINT polls_sealed_after_they_close CHECK ((sealed_at >= closes_at))
);
ALTER TABLE ONLY pingyi.polls FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.polls OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.polls IS 'Polls: one cycle''s public vote.';
COMMENT ON COLUMN pingyi.polls.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.polls.poll_id IS 'Number of the poll, never given twice in an installation.';
COMMENT ON COLUMN pingyi.polls.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.polls.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.polls.opens_at IS 'First moment of voting.';
COMMENT ON COLUMN pingyi.polls.closes_at IS 'First moment after voting.';
COMMENT ON COLUMN pingyi.polls.sealed_at IS 'When it was counted for good; null before.';
ALTER TABLE pingyi.polls ALTER COLUMN poll_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.polls_poll_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.publication_rows (
    tenant_id integer NOT NULL,
    publication_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    form text NOT NULL,
    sector text NOT NULL,
    unit_code text NOT NULL,
    unit_name text NOT NULL,
    total numeric(14,4),
    rank integer,
    grade text,
    flags text DEFAULT ''::text NOT NULL,
    components text NOT NULL,
    items bytea NOT NULL,
    CONSTRAINT publication_rows_items_are_whole_cells CHECK (((length(items) % 4) = 0))
);
ALTER TABLE ONLY pingyi.publication_rows FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.publication_rows OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.publication_rows IS 'The published result of each unit; never changed.';
COMMENT ON COLUMN pingyi.publication_rows.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.publication_rows.publication_id IS 'The publication.';
COMMENT ON COLUMN pingyi.publication_rows.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.publication_rows.path IS 'Path of the tenant today; opens access; outside every digest.';
COMMENT ON COLUMN pingyi.publication_rows.form IS 'Form of the evaluation; ranks are within it.';
COMMENT ON COLUMN pingyi.publication_rows.sector IS 'Sector of the unit at that time.';
COMMENT ON COLUMN pingyi.publication_rows.unit_code IS 'Code of the unit at that time.';
COMMENT ON COLUMN pingyi.publication_rows.unit_name IS 'Name of the unit at that time.';
COMMENT ON COLUMN pingyi.publication_rows.total IS 'Rounded total; null where there is none.';
COMMENT ON COLUMN pingyi.publication_rows.rank IS 'Rank within the form; null where there is none.';
COMMENT ON COLUMN pingyi.publication_rows.grade IS 'Grade; null where there is none.';
COMMENT ON COLUMN pingyi.publication_rows.flags IS 'Flags, separated by spaces, in byte order.';
COMMENT ON COLUMN pingyi.publication_rows.components IS 'Component values as canonical JSON.';
COMMENT ON COLUMN pingyi.publication_rows.items IS 'Final points of each item of the snapshot, in cells as on a sheet.';
CREATE TABLE pingyi.publications (
    tenant_id integer NOT NULL,
    publication_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    cycle_id bigint NOT NULL,
    scheme text NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    prior_number integer GENERATED ALWAYS AS (NULLIF((number - 1), 0)) STORED,
    snapshot_digest bytea NOT NULL,
    content_digest bytea NOT NULL,
    content text NOT NULL,
    action_id bigint NOT NULL,
    approval text GENERATED ALWAYS AS ('approved'::text) STORED,
    published_by bigint,
    published_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT publications_number_in_range CHECK ((number > 0))
);
ALTER TABLE ONLY pingyi.publications FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.publications OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.publications IS 'Publications (通报): numbered versions of a cycle''s outcomes; never changed.';
COMMENT ON COLUMN pingyi.publications.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.publications.publication_id IS 'Number of the row.';
COMMENT ON COLUMN pingyi.publications.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.publications.path IS 'Path of the tenant today; opens access; outside every digest.';
COMMENT ON COLUMN pingyi.publications.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.publications.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.publications.year IS 'Year of the cycle.';
COMMENT ON COLUMN pingyi.publications.number IS 'From 1; a correction is the next number.';
COMMENT ON COLUMN pingyi.publications.prior_number IS 'The number it corrects; null for the first.';
COMMENT ON COLUMN pingyi.publications.snapshot_digest IS 'The snapshot it was scored under.';
COMMENT ON COLUMN pingyi.publications.content_digest IS 'SHA-256 of the content.';
COMMENT ON COLUMN pingyi.publications.content IS 'Canonical JSON: policies, decisions, method note, digests of the rows.';
COMMENT ON COLUMN pingyi.publications.action_id IS 'The joint action that approved it.';
COMMENT ON COLUMN pingyi.publications.approval IS 'State that the joint action must be in.';
COMMENT ON COLUMN pingyi.publications.published_by IS 'Person who published it; null when operations did.';
COMMENT ON COLUMN pingyi.publications.published_at IS 'When it was published.';
ALTER TABLE pingyi.publications ALTER COLUMN publication_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.publications_publication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.rebase_decisions (
    tenant_id integer NOT NULL,
    decision_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    question bytea NOT NULL,
    answer text NOT NULL,
    reason text,
    digest bytea NOT NULL,
    status text DEFAULT 'proposed'::text NOT NULL,
    action_id bigint NOT NULL,
    approval text GENERATED ALWAYS AS (
CASE
    WHEN (status = 'approved'::text) THEN 'approved'::text
    ELSE NULL::text
END) STORED,
    decided_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rebase_decisions_digests_are_sha256 CHECK (((length(question) = 32) AND (length(digest) = 32))),
    CONSTRAINT rebase_decisions_status_is_known CHECK ((status = ANY (ARRAY['proposed'::text, 'approved'::text, 'withdrawn'::text])))
);
ALTER TABLE ONLY pingyi.rebase_decisions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.rebase_decisions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.rebase_decisions IS 'Answers to questions of rebases, for everybody below who is asked the same.';
COMMENT ON COLUMN pingyi.rebase_decisions.tenant_id IS 'The tenant that decides, for itself and all below.';
COMMENT ON COLUMN pingyi.rebase_decisions.decision_id IS 'Number of the decision.';
COMMENT ON COLUMN pingyi.rebase_decisions.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.rebase_decisions.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.rebase_decisions.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.rebase_decisions.question IS 'SHA-256 of what was asked.';
COMMENT ON COLUMN pingyi.rebase_decisions.answer IS 'Canonical JSON of the answer.';
COMMENT ON COLUMN pingyi.rebase_decisions.reason IS 'Why it was decided so.';
COMMENT ON COLUMN pingyi.rebase_decisions.digest IS 'SHA-256 of question and answer: what both persons mean.';
COMMENT ON COLUMN pingyi.rebase_decisions.status IS 'proposed, then approved or withdrawn for good.';
COMMENT ON COLUMN pingyi.rebase_decisions.action_id IS 'The joint action that proposed and approved it.';
COMMENT ON COLUMN pingyi.rebase_decisions.approval IS 'State that the joint action must be in for a decision that counts.';
COMMENT ON COLUMN pingyi.rebase_decisions.decided_at IS 'When it was proposed.';
ALTER TABLE pingyi.rebase_decisions ALTER COLUMN decision_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.rebase_decisions_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.rebase_questions (
    tenant_id integer NOT NULL,
    draft_id bigint NOT NULL,
    question bytea NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    base text,
    ours text,
    theirs text,
    body text NOT NULL,
    open_above boolean DEFAULT false NOT NULL,
    asked_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT rebase_questions_question_is_sha256 CHECK ((length(question) = 32))
);
ALTER TABLE ONLY pingyi.rebase_questions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.rebase_questions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.rebase_questions IS 'What a draft over a new version of its parent must decide.';
COMMENT ON COLUMN pingyi.rebase_questions.tenant_id IS 'The tenant that is asked.';
COMMENT ON COLUMN pingyi.rebase_questions.draft_id IS 'Its draft.';
COMMENT ON COLUMN pingyi.rebase_questions.question IS 'SHA-256 of what is asked: equal questions are one.';
COMMENT ON COLUMN pingyi.rebase_questions.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.rebase_questions.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.rebase_questions.kind IS 'What is in conflict, such as a value, a lock or a sum.';
COMMENT ON COLUMN pingyi.rebase_questions.subject IS 'Address, element or allocation group that is asked about.';
COMMENT ON COLUMN pingyi.rebase_questions.base IS 'What the old parent says.';
COMMENT ON COLUMN pingyi.rebase_questions.ours IS 'What the derivation says.';
COMMENT ON COLUMN pingyi.rebase_questions.theirs IS 'What the new parent says.';
COMMENT ON COLUMN pingyi.rebase_questions.body IS 'Canonical JSON of the whole question with its options.';
COMMENT ON COLUMN pingyi.rebase_questions.open_above IS 'Whether it follows from published versions alone.';
COMMENT ON COLUMN pingyi.rebase_questions.asked_at IS 'When it came up.';
CREATE TABLE pingyi.requests (
    tenant_id integer NOT NULL,
    request_id uuid NOT NULL,
    person_id bigint,
    body_digest bytea NOT NULL,
    answer text NOT NULL,
    made_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT requests_body_digest_is_sha256 CHECK ((length(body_digest) = 32))
);
ALTER TABLE ONLY pingyi.requests FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.requests OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.requests IS 'Requests already carried out, so that a retry gets the first answer.';
COMMENT ON COLUMN pingyi.requests.tenant_id IS 'The tenant concerned.';
COMMENT ON COLUMN pingyi.requests.request_id IS 'The idempotency key the client chose.';
COMMENT ON COLUMN pingyi.requests.person_id IS 'Who asked; null for the public.';
COMMENT ON COLUMN pingyi.requests.body_digest IS 'SHA-256 of what was asked; another body under the same key is refused.';
COMMENT ON COLUMN pingyi.requests.answer IS 'What was answered, as text.';
COMMENT ON COLUMN pingyi.requests.made_at IS 'When it was carried out.';
CREATE TABLE pingyi.scheme_drafts (
    tenant_id integer NOT NULL,
    draft_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    scheme text NOT NULL,
    kind text NOT NULL,
    origin text NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    document text NOT NULL,
    digest bytea NOT NULL,
    base_tenant_id integer,
    base_number integer,
    base_digest bytea,
    target_tenant_id integer,
    target_number integer,
    target_digest bytea,
    is_edited boolean DEFAULT false NOT NULL,
    open_questions integer DEFAULT 0 NOT NULL,
    version_id bigint,
    opened_by bigint,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    edited_by bigint,
    edited_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT scheme_drafts_base_is_whole CHECK ((num_nonnulls(base_tenant_id, base_number, base_digest) =
CASE kind
    WHEN 'derivation'::text THEN 3
    ELSE 0
END)),
    CONSTRAINT scheme_drafts_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT scheme_drafts_kind_is_known CHECK ((kind = ANY (ARRAY['template'::text, 'root'::text, 'derivation'::text]))),
    CONSTRAINT scheme_drafts_numbers_in_range CHECK (((revision > 0) AND (open_questions >= 0))),
    CONSTRAINT scheme_drafts_origin_is_known CHECK ((origin = ANY (ARRAY['edit'::text, 'rebase'::text]))),
    CONSTRAINT scheme_drafts_proposed_has_version CHECK (((status <> ALL (ARRAY['proposed'::text, 'published'::text])) OR (version_id IS NOT NULL))),
    CONSTRAINT scheme_drafts_status_is_known CHECK ((status = ANY (ARRAY['open'::text, 'proposed'::text, 'published'::text, 'withdrawn'::text]))),
    CONSTRAINT scheme_drafts_target_is_whole CHECK ((num_nonnulls(target_tenant_id, target_number, target_digest) =
CASE kind
    WHEN 'derivation'::text THEN 3
    ELSE 0
END))
);
ALTER TABLE ONLY pingyi.scheme_drafts FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_drafts OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.scheme_drafts IS 'Working copies of schemes, edited before they are published.';
COMMENT ON COLUMN pingyi.scheme_drafts.tenant_id IS 'The tenant whose scheme it is.';
COMMENT ON COLUMN pingyi.scheme_drafts.draft_id IS 'Number of the draft.';
COMMENT ON COLUMN pingyi.scheme_drafts.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.scheme_drafts.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.scheme_drafts.kind IS 'template or root: a whole document; derivation: named changes.';
COMMENT ON COLUMN pingyi.scheme_drafts.origin IS 'edit: opened by the office; rebase: by a new version of its parent.';
COMMENT ON COLUMN pingyi.scheme_drafts.status IS 'open, proposed, published or withdrawn.';
COMMENT ON COLUMN pingyi.scheme_drafts.revision IS 'Raised by every change; an edit of an older one is refused.';
COMMENT ON COLUMN pingyi.scheme_drafts.document IS 'Canonical JSON of the document, written against the base.';
COMMENT ON COLUMN pingyi.scheme_drafts.digest IS 'SHA-256 of the document.';
COMMENT ON COLUMN pingyi.scheme_drafts.base_tenant_id IS 'Tenant of the version its changes were written against.';
COMMENT ON COLUMN pingyi.scheme_drafts.base_number IS 'Number of that version.';
COMMENT ON COLUMN pingyi.scheme_drafts.base_digest IS 'Digest of that version.';
COMMENT ON COLUMN pingyi.scheme_drafts.target_tenant_id IS 'Tenant of the version it will be published over.';
COMMENT ON COLUMN pingyi.scheme_drafts.target_number IS 'Number of that version.';
COMMENT ON COLUMN pingyi.scheme_drafts.target_digest IS 'Digest of that version.';
COMMENT ON COLUMN pingyi.scheme_drafts.is_edited IS 'Whether the office changed what its published version says.';
COMMENT ON COLUMN pingyi.scheme_drafts.open_questions IS 'Questions of its rebase that nobody answered yet.';
COMMENT ON COLUMN pingyi.scheme_drafts.version_id IS 'The version that was proposed from it.';
COMMENT ON COLUMN pingyi.scheme_drafts.opened_by IS 'Person who opened it; null when a new version above did.';
COMMENT ON COLUMN pingyi.scheme_drafts.opened_at IS 'When it was opened.';
COMMENT ON COLUMN pingyi.scheme_drafts.edited_by IS 'Person who changed it last.';
COMMENT ON COLUMN pingyi.scheme_drafts.edited_at IS 'When it was changed last.';
ALTER TABLE pingyi.scheme_drafts ALTER COLUMN draft_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.scheme_drafts_draft_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.scheme_operations (
    tenant_id integer NOT NULL,
    version_id bigint NOT NULL,
    operation text NOT NULL,
    kind text NOT NULL,
    address text NOT NULL,
    group_address text,
    value text,
    was text,
    parent_tenant_id integer NOT NULL,
    parent_number integer NOT NULL
);
ALTER TABLE ONLY pingyi.scheme_operations FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_operations OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.scheme_operations IS 'The changes of a derivation, a row each, to find by address.';
COMMENT ON COLUMN pingyi.scheme_operations.tenant_id IS 'The tenant that changes.';
COMMENT ON COLUMN pingyi.scheme_operations.version_id IS 'The version whose document holds the change.';
COMMENT ON COLUMN pingyi.scheme_operations.operation IS 'Its id in the document.';
COMMENT ON COLUMN pingyi.scheme_operations.kind IS 'What it does, such as set, add, drop, lock.';
COMMENT ON COLUMN pingyi.scheme_operations.address IS 'What it changes.';
COMMENT ON COLUMN pingyi.scheme_operations.group_address IS 'The allocation group of that address, if any.';
COMMENT ON COLUMN pingyi.scheme_operations.value IS 'The new value, as canonical JSON.';
COMMENT ON COLUMN pingyi.scheme_operations.was IS 'The value it found in its parent, as canonical JSON.';
COMMENT ON COLUMN pingyi.scheme_operations.parent_tenant_id IS 'Tenant of the version derived from.';
COMMENT ON COLUMN pingyi.scheme_operations.parent_number IS 'Number of the version derived from.';
CREATE TABLE pingyi.scheme_touches (
    tenant_id integer NOT NULL,
    version_id bigint NOT NULL,
    touched text NOT NULL COLLATE pg_catalog."C",
    operation text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    parent_tenant_id integer NOT NULL,
    parent_number integer NOT NULL
);
ALTER TABLE ONLY pingyi.scheme_touches FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_touches OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.scheme_touches IS 'What in its parent each change of a published derivation depends on, to find whom a new version concerns.';
COMMENT ON COLUMN pingyi.scheme_touches.tenant_id IS 'The tenant that changes.';
COMMENT ON COLUMN pingyi.scheme_touches.version_id IS 'The version whose document holds the change.';
COMMENT ON COLUMN pingyi.scheme_touches.touched IS 'An address, an element, a list of elements or an allocation group.';
COMMENT ON COLUMN pingyi.scheme_touches.operation IS 'Id of the change in the document.';
COMMENT ON COLUMN pingyi.scheme_touches.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.scheme_touches.parent_tenant_id IS 'Tenant of the version derived from.';
COMMENT ON COLUMN pingyi.scheme_touches.parent_number IS 'Number of the version derived from.';
CREATE TABLE pingyi.scheme_versions (
    tenant_id integer NOT NULL,
    version_id bigint NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    number integer,
    kind text NOT NULL,
    status text DEFAULT 'draft'::text NOT NULL,
    parent_tenant_id integer,
    parent_number integer,
    parent_digest bytea,
    document text NOT NULL,
    digest bytea NOT NULL,
    snapshot_digest bytea,
    source text NOT NULL,
    created_by bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    published_at timestamp with time zone,
    action_id bigint,
    approval text GENERATED ALWAYS AS (
CASE
    WHEN (status = 'published'::text) THEN 'approved'::text
    ELSE NULL::text
END) STORED,
    resolved_on date,
    CONSTRAINT scheme_versions_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT scheme_versions_kind_is_known CHECK ((kind = ANY (ARRAY['template'::text, 'root'::text, 'derivation'::text]))),
    CONSTRAINT scheme_versions_number_only_when_published CHECK (((number IS NULL) OR ((number > 0) AND (status = ANY (ARRAY['published'::text, 'withdrawn'::text]))))),
    CONSTRAINT scheme_versions_parent_pin_is_whole CHECK ((num_nonnulls(parent_tenant_id, parent_number, parent_digest) =
CASE kind
    WHEN 'derivation'::text THEN 3
    ELSE 0
END)),
    CONSTRAINT scheme_versions_published_is_whole CHECK (((status <> 'published'::text) OR ((number IS NOT NULL) AND (snapshot_digest IS NOT NULL) AND (published_at IS NOT NULL) AND (action_id IS NOT NULL)))),
    CONSTRAINT scheme_versions_scheme_is_well_formed CHECK ((scheme ~ '^[a-z0-9][a-z0-9-]{0,63}$'::text)),
    CONSTRAINT scheme_versions_status_is_known CHECK ((status = ANY (ARRAY['draft'::text, 'proposed'::text, 'published'::text, 'withdrawn'::text])))
);
ALTER TABLE ONLY pingyi.scheme_versions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_versions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.scheme_versions IS 'Versions of schemes as documents: templates, roots and derivations.';
COMMENT ON COLUMN pingyi.scheme_versions.tenant_id IS 'The tenant whose scheme it is.';
COMMENT ON COLUMN pingyi.scheme_versions.version_id IS 'Number of the row.';
COMMENT ON COLUMN pingyi.scheme_versions.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.scheme_versions.scheme IS 'Name of the scheme, the same all along a derivation.';
COMMENT ON COLUMN pingyi.scheme_versions.number IS 'Version number, given at publication, from 1.';
COMMENT ON COLUMN pingyi.scheme_versions.kind IS 'template or root: a whole document; derivation: named changes.';
COMMENT ON COLUMN pingyi.scheme_versions.status IS 'draft, proposed, published or withdrawn.';
COMMENT ON COLUMN pingyi.scheme_versions.parent_tenant_id IS 'Tenant of the version derived from.';
COMMENT ON COLUMN pingyi.scheme_versions.parent_number IS 'Number of the version derived from.';
COMMENT ON COLUMN pingyi.scheme_versions.parent_digest IS 'Digest of the version derived from.';
COMMENT ON COLUMN pingyi.scheme_versions.document IS 'Canonical JSON of the document.';
COMMENT ON COLUMN pingyi.scheme_versions.digest IS 'SHA-256 of the document.';
COMMENT ON COLUMN pingyi.scheme_versions.snapshot_digest IS 'What it resolves to; set at publication.';
COMMENT ON COLUMN pingyi.scheme_versions.source IS 'Where it came from: a file name, the console, an import.';
COMMENT ON COLUMN pingyi.scheme_versions.created_by IS 'Person who wrote it; null when operations did.';
COMMENT ON COLUMN pingyi.scheme_versions.created_at IS 'When it was stored.';
COMMENT ON COLUMN pingyi.scheme_versions.published_at IS 'When it was published.';
COMMENT ON COLUMN pingyi.scheme_versions.action_id IS 'The joint action that proposed and approved it.';
COMMENT ON COLUMN pingyi.scheme_versions.approval IS 'State that the joint action must be in for a published version.';
COMMENT ON COLUMN pingyi.scheme_versions.resolved_on IS 'Day as of which it was resolved, for waivers; null when none counted.';
ALTER TABLE pingyi.scheme_versions ALTER COLUMN version_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.scheme_versions_version_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.sectors (
    sector text NOT NULL,
    name text NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    CONSTRAINT sectors_sector_is_well_formed CHECK ((sector ~ '^[0-9A-Za-z_-]{1,40}$'::text))
);
ALTER TABLE ONLY pingyi.sectors FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.sectors OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.sectors IS 'Sectors (系统): the lines that cut across jurisdictions; one list for all.';
COMMENT ON COLUMN pingyi.sectors.sector IS 'Code of the sector, such as public-security.';
COMMENT ON COLUMN pingyi.sectors.name IS 'Name people read.';
COMMENT ON COLUMN pingyi.sectors."position" IS 'Order in lists.';
CREATE TABLE pingyi.sheets (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    snapshot_digest bytea NOT NULL,
    marks bytea NOT NULL,
    CONSTRAINT sheets_marks_are_whole_cells CHECK (((length(marks) % 4) = 0)),
    CONSTRAINT sheets_snapshot_digest_is_sha256 CHECK ((length(snapshot_digest) = 32))
)
WITH (fillfactor='70');
ALTER TABLE ONLY pingyi.sheets ALTER COLUMN marks SET STORAGE PLAIN;
ALTER TABLE ONLY pingyi.sheets FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.sheets OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.sheets IS 'Sheets (评分表): all current marks of one unit in one cycle, packed.';
COMMENT ON COLUMN pingyi.sheets.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.sheets.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.sheets.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.sheets.version IS 'Counts the writes; 0 while blank.';
COMMENT ON COLUMN pingyi.sheets.snapshot_digest IS 'The snapshot whose items the cells belong to.';
COMMENT ON COLUMN pingyi.sheets.marks IS 'A cell an item in byte order of item ids: signed big-endian four bytes, ten-thousandths of a point; 0x80000000 for none.';
CREATE TABLE pingyi.snapshots (
    tenant_id integer NOT NULL,
    digest bytea NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    item_count integer NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT snapshots_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT snapshots_item_count_in_range CHECK (((item_count >= 0) AND (item_count <= 10000)))
);
ALTER TABLE ONLY pingyi.snapshots FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.snapshots OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.snapshots IS 'Resolved schemes with provenance, addressed by digest.';
COMMENT ON COLUMN pingyi.snapshots.tenant_id IS 'The tenant whose version resolves to it.';
COMMENT ON COLUMN pingyi.snapshots.digest IS 'SHA-256 of the canonical form: values, locks and texts.';
COMMENT ON COLUMN pingyi.snapshots.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.snapshots.scheme IS 'Name of the scheme, such as legal-publicity.';
COMMENT ON COLUMN pingyi.snapshots.item_count IS 'Items in it: cells of a sheet that is kept under it.';
COMMENT ON COLUMN pingyi.snapshots.body IS 'Canonical JSON of values, with provenance by address beside it.';
COMMENT ON COLUMN pingyi.snapshots.created_at IS 'When it was stored.';
CREATE TABLE pingyi.summaries (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    series text NOT NULL,
    form text NOT NULL,
    sector text NOT NULL,
    full_marks numeric(14,4) NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    year integer NOT NULL,
    version bigint NOT NULL,
    open_above boolean DEFAULT false NOT NULL,
    units integer NOT NULL,
    cell bytea NOT NULL,
    folded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT summaries_series_is_known CHECK ((series = ANY (ARRAY['live'::text, 'published'::text]))),
    CONSTRAINT summaries_units_in_range CHECK ((units >= 0))
);
ALTER TABLE ONLY pingyi.summaries ALTER COLUMN cell SET STORAGE EXTERNAL;
ALTER TABLE ONLY pingyi.summaries FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.summaries OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.summaries IS 'Summary cells (汇总): statistics of a tenant''s own units that merge upward.';
COMMENT ON COLUMN pingyi.summaries.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.summaries.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.summaries.series IS 'live: as it is now; published: as the last publication had it.';
COMMENT ON COLUMN pingyi.summaries.form IS 'Form of the evaluation.';
COMMENT ON COLUMN pingyi.summaries.sector IS 'Sector of the units.';
COMMENT ON COLUMN pingyi.summaries.full_marks IS 'Full marks of the totals.';
COMMENT ON COLUMN pingyi.summaries.path IS 'Path of the tenant today; opens access.';
COMMENT ON COLUMN pingyi.summaries.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.summaries.year IS 'Year of the cycle.';
COMMENT ON COLUMN pingyi.summaries.version IS 'Version of the cycle it was folded from.';
COMMENT ON COLUMN pingyi.summaries.open_above IS 'Whether those above may read it before publication.';
COMMENT ON COLUMN pingyi.summaries.units IS 'Units in the cell.';
COMMENT ON COLUMN pingyi.summaries.cell IS 'The cell, packed: count, exact sum, histogram, grades, attainment by lineage.';
COMMENT ON COLUMN pingyi.summaries.folded_at IS 'When it was computed.';
CREATE TABLE pingyi.tasks (
    tenant_id integer NOT NULL,
    task_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    origin text NOT NULL COLLATE pg_catalog."C",
    due_on date,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    outcome text,
    CONSTRAINT tasks_end_is_whole CHECK (((closed_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT tasks_kind_is_known CHECK ((kind = ANY (ARRAY['rebase_waits'::text, 'waiver_expires'::text])))
);
ALTER TABLE ONLY pingyi.tasks FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tasks OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.tasks IS 'What an office has to look at, perhaps by a day.';
COMMENT ON COLUMN pingyi.tasks.tenant_id IS 'The office.';
COMMENT ON COLUMN pingyi.tasks.task_id IS 'Number of the task.';
COMMENT ON COLUMN pingyi.tasks.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.tasks.kind IS 'rebase_waits: a draft asks; waiver_expires: a waiver ends.';
COMMENT ON COLUMN pingyi.tasks.subject IS 'What it is about: words that people read.';
COMMENT ON COLUMN pingyi.tasks.origin IS 'What caused it, such as draft:17; one open task a cause.';
COMMENT ON COLUMN pingyi.tasks.due_on IS 'Day by which it should be done; null for none.';
COMMENT ON COLUMN pingyi.tasks.opened_at IS 'When it came up.';
COMMENT ON COLUMN pingyi.tasks.closed_at IS 'When it was done or fell away; null while open.';
COMMENT ON COLUMN pingyi.tasks.outcome IS 'How it ended.';
ALTER TABLE pingyi.tasks ALTER COLUMN task_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.tasks_task_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.tenant_placements (
    tenant_id integer NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    code text NOT NULL,
    name text NOT NULL,
    level text NOT NULL,
    parent_id integer,
    placed_path text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT tenant_placements_end_after_they_begin CHECK ((valid_to > valid_from))
);
ALTER TABLE ONLY pingyi.tenant_placements FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenant_placements OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.tenant_placements IS 'What a tenant was called and where it stood from one day to another; whole and without overlap.';
COMMENT ON COLUMN pingyi.tenant_placements.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.tenant_placements.valid_from IS 'First day of this placement.';
COMMENT ON COLUMN pingyi.tenant_placements.valid_to IS 'First day after it; null while it holds.';
COMMENT ON COLUMN pingyi.tenant_placements.code IS 'Code in that time.';
COMMENT ON COLUMN pingyi.tenant_placements.name IS 'Name in that time.';
COMMENT ON COLUMN pingyi.tenant_placements.level IS 'Level in that time.';
COMMENT ON COLUMN pingyi.tenant_placements.parent_id IS 'Parent in that time; null for a root.';
COMMENT ON COLUMN pingyi.tenant_placements.placed_path IS 'Path in that time; groups results as was.';
COMMENT ON COLUMN pingyi.tenant_placements.path IS 'Path of today; the only one that opens access.';
CREATE TABLE pingyi.tenant_successions (
    tenant_id integer NOT NULL,
    successor_id integer NOT NULL,
    happened_on date NOT NULL,
    kind text NOT NULL,
    path text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT tenant_successions_kind_is_known CHECK ((kind = ANY (ARRAY['split'::text, 'merge'::text, 'rename'::text]))),
    CONSTRAINT tenant_successions_lead_elsewhere CHECK ((successor_id <> tenant_id))
);
ALTER TABLE ONLY pingyi.tenant_successions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenant_successions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.tenant_successions IS 'Which tenant went on as which, by split, merger or a new entry.';
COMMENT ON COLUMN pingyi.tenant_successions.tenant_id IS 'The tenant that was divided or taken in.';
COMMENT ON COLUMN pingyi.tenant_successions.successor_id IS 'The tenant that goes on.';
COMMENT ON COLUMN pingyi.tenant_successions.happened_on IS 'First day of the new order.';
COMMENT ON COLUMN pingyi.tenant_successions.kind IS 'split: one became several; merge: several became one; rename: one goes on under another id.';
COMMENT ON COLUMN pingyi.tenant_successions.path IS 'Path of the first tenant today; opens access.';
CREATE TABLE pingyi.tenants (
    tenant_id integer NOT NULL,
    register_id text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    level text NOT NULL,
    parent_id integer,
    path text NOT NULL COLLATE pg_catalog."C",
    parent_path text GENERATED ALWAYS AS (NULLIF("left"(path, (- (length(register_id) + 1))), ''::text)) STORED COLLATE pg_catalog."C",
    time_zone text DEFAULT 'Asia/Shanghai'::text NOT NULL,
    opened_on date NOT NULL,
    closed_on date,
    CONSTRAINT tenants_close_after_they_open CHECK ((closed_on > opened_on)),
    CONSTRAINT tenants_code_is_well_formed CHECK ((code ~ '^[0-9A-Za-z._-]{1,40}$'::text)),
    CONSTRAINT tenants_level_is_well_formed CHECK ((level ~ '^[a-z][a-z0-9_]{0,31}$'::text)),
    CONSTRAINT tenants_name_is_there CHECK ((name <> ''::text)),
    CONSTRAINT tenants_path_ends_in_own_label CHECK ((path = ((COALESCE(parent_path, ''::text) || register_id) || '.'::text))),
    CONSTRAINT tenants_path_is_well_formed CHECK ((path ~ '^([a-z0-9_]+\.){1,8}$'::text)),
    CONSTRAINT tenants_register_id_is_well_formed CHECK ((register_id ~ '^[a-z0-9_]{1,40}$'::text))
);
ALTER TABLE ONLY pingyi.tenants FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenants OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.tenants IS 'Tenants (辖区) as of today: one office of the hierarchy a row.';
COMMENT ON COLUMN pingyi.tenants.tenant_id IS 'Number inside this installation; never shown to people.';
COMMENT ON COLUMN pingyi.tenants.register_id IS 'The stable id of the entry in the files, and the label in paths; outlives code and name.';
COMMENT ON COLUMN pingyi.tenants.code IS 'Code people use, such as 650100; one open tenant has it at a time.';
COMMENT ON COLUMN pingyi.tenants.name IS 'Name as it is today.';
COMMENT ON COLUMN pingyi.tenants.level IS 'Label of the level: region, prefecture, county; nothing branches on it.';
COMMENT ON COLUMN pingyi.tenants.parent_id IS 'The tenant above; null for a root.';
COMMENT ON COLUMN pingyi.tenants.path IS 'Labels from the root, each ended by a full stop, in byte order; what access ranges compare.';
COMMENT ON COLUMN pingyi.tenants.parent_path IS 'The path without its last label; null for a root.';
COMMENT ON COLUMN pingyi.tenants.time_zone IS 'Zone in which its deadlines are read.';
COMMENT ON COLUMN pingyi.tenants.opened_on IS 'First day of the tenant.';
COMMENT ON COLUMN pingyi.tenants.closed_on IS 'First day on which it is no more; null while open.';
ALTER TABLE pingyi.tenants ALTER COLUMN tenant_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.tenants_tenant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.two_person_actions (
    tenant_id integer NOT NULL,
    action_id bigint NOT NULL,
    public_id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind text NOT NULL,
    subject text NOT NULL,
    digest bytea NOT NULL,
    state text DEFAULT 'proposed'::text NOT NULL,
    proposed_by bigint NOT NULL,
    proposed_at timestamp with time zone DEFAULT now() NOT NULL,
    decided_by bigint,
    decided_at timestamp with time zone,
    asserted_by_operations boolean DEFAULT false NOT NULL,
    CONSTRAINT two_person_actions_approver_is_another CHECK (((state <> 'approved'::text) OR (decided_by <> proposed_by))),
    CONSTRAINT two_person_actions_decision_is_whole CHECK ((((state = 'proposed'::text) = (decided_by IS NULL)) AND ((decided_by IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT two_person_actions_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT two_person_actions_kind_is_known CHECK ((kind = ANY (ARRAY['publish_scheme'::text, 'withdraw_scheme'::text, 'publish_cycle'::text, 'correct_cycle'::text, 'decide_policy'::text, 'confirm_discretion'::text, 'decide_recheck'::text, 'decide_question'::text, 'grant_waiver'::text]))),
    CONSTRAINT two_person_actions_state_is_known CHECK ((state = ANY (ARRAY['proposed'::text, 'approved'::text, 'withdrawn'::text])))
);
ALTER TABLE ONLY pingyi.two_person_actions FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.two_person_actions OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.two_person_actions IS 'What one person proposes and another approves or either withdraws.';
COMMENT ON COLUMN pingyi.two_person_actions.tenant_id IS 'The tenant concerned.';
COMMENT ON COLUMN pingyi.two_person_actions.action_id IS 'Number of the action.';
COMMENT ON COLUMN pingyi.two_person_actions.public_id IS 'The id that addresses show: 122 random bits.';
COMMENT ON COLUMN pingyi.two_person_actions.kind IS 'What is to be done.';
COMMENT ON COLUMN pingyi.two_person_actions.subject IS 'To what: a name people read, such as the scheme and draft.';
COMMENT ON COLUMN pingyi.two_person_actions.digest IS 'SHA-256 of the exact content that both persons mean.';
COMMENT ON COLUMN pingyi.two_person_actions.state IS 'proposed, then approved or withdrawn for good.';
COMMENT ON COLUMN pingyi.two_person_actions.proposed_by IS 'Person who proposes.';
COMMENT ON COLUMN pingyi.two_person_actions.proposed_at IS 'When it was proposed.';
COMMENT ON COLUMN pingyi.two_person_actions.decided_by IS 'Person who approved or withdrew.';
COMMENT ON COLUMN pingyi.two_person_actions.decided_at IS 'When it was approved or withdrawn.';
COMMENT ON COLUMN pingyi.two_person_actions.asserted_by_operations IS 'Whether operations named the persons instead of their signing in.';
ALTER TABLE pingyi.two_person_actions ALTER COLUMN action_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.two_person_actions_action_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.unit_facts (
    tenant_id integer NOT NULL,
    cycle_id bigint NOT NULL,
    unit_id bigint NOT NULL,
    facts text NOT NULL,
    recorded_by bigint,
    recorded_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT unit_facts_are_short CHECK ((length(facts) <= 1048576))
);
ALTER TABLE ONLY pingyi.unit_facts FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.unit_facts OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.unit_facts IS 'Data, history, exemptions and class of a unit in a cycle, which formulas read.';
COMMENT ON COLUMN pingyi.unit_facts.tenant_id IS 'The tenant.';
COMMENT ON COLUMN pingyi.unit_facts.cycle_id IS 'The cycle.';
COMMENT ON COLUMN pingyi.unit_facts.unit_id IS 'The unit.';
COMMENT ON COLUMN pingyi.unit_facts.facts IS 'Canonical JSON, as unit inputs spell it.';
COMMENT ON COLUMN pingyi.unit_facts.recorded_by IS 'Person who recorded it last.';
COMMENT ON COLUMN pingyi.unit_facts.recorded_at IS 'When it was recorded last.';
CREATE TABLE pingyi.units (
    tenant_id integer NOT NULL,
    unit_id bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    sector text NOT NULL,
    opened_on date,
    closed_on date,
    CONSTRAINT units_close_after_they_open CHECK ((closed_on > opened_on)),
    CONSTRAINT units_code_is_well_formed CHECK ((code ~ '^[0-9A-Za-z_-]{1,60}$'::text)),
    CONSTRAINT units_name_is_there CHECK ((name <> ''::text))
);
ALTER TABLE ONLY pingyi.units FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.units OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.units IS 'Units (责任单位): bodies that a tenant evaluates.';
COMMENT ON COLUMN pingyi.units.tenant_id IS 'The tenant that evaluates it.';
COMMENT ON COLUMN pingyi.units.unit_id IS 'Number inside this installation; never shown to people.';
COMMENT ON COLUMN pingyi.units.code IS 'Code in the tenant''s register of units.';
COMMENT ON COLUMN pingyi.units.name IS 'Name people read.';
COMMENT ON COLUMN pingyi.units.sector IS 'The sector it belongs to.';
COMMENT ON COLUMN pingyi.units.opened_on IS 'First day of the unit, if known.';
COMMENT ON COLUMN pingyi.units.closed_on IS 'First day on which it is no more; null while open.';
ALTER TABLE pingyi.units ALTER COLUMN unit_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.units_unit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE pingyi.waivers (
    tenant_id integer NOT NULL,
    waiver_id bigint NOT NULL,
    waiver text NOT NULL COLLATE pg_catalog."C",
    path text NOT NULL COLLATE pg_catalog."C",
    scheme text NOT NULL,
    grantee_tenant_id integer NOT NULL,
    address text NOT NULL,
    document text NOT NULL,
    digest bytea NOT NULL,
    reason text NOT NULL,
    expires_on date NOT NULL,
    status text DEFAULT 'proposed'::text NOT NULL,
    action_id bigint NOT NULL,
    approval text GENERATED ALWAYS AS (
CASE
    WHEN (status = ANY (ARRAY['granted'::text, 'revoked'::text])) THEN 'approved'::text
    ELSE NULL::text
END) STORED,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    revoked_by bigint,
    revoked_at timestamp with time zone,
    CONSTRAINT waivers_digest_is_sha256 CHECK ((length(digest) = 32)),
    CONSTRAINT waivers_grantee_is_another CHECK ((grantee_tenant_id <> tenant_id)),
    CONSTRAINT waivers_reason_is_there CHECK ((reason <> ''::text)),
    CONSTRAINT waivers_revocation_is_whole CHECK (((status = 'revoked'::text) = (revoked_at IS NOT NULL))),
    CONSTRAINT waivers_status_is_known CHECK ((status = ANY (ARRAY['proposed'::text, 'granted'::text, 'revoked'::text, 'withdrawn'::text]))),
    CONSTRAINT waivers_waiver_is_well_formed CHECK ((waiver ~ '^[A-Za-z0-9_-]{1,40}$'::text))
);
ALTER TABLE ONLY pingyi.waivers FORCE ROW LEVEL SECURITY;
ALTER TABLE pingyi.waivers OWNER TO pingyi_owner;
COMMENT ON TABLE pingyi.waivers IS 'Waivers (豁免): what one tenant below may do in spite of a bound.';
COMMENT ON COLUMN pingyi.waivers.tenant_id IS 'The tenant that owns the bound.';
COMMENT ON COLUMN pingyi.waivers.waiver_id IS 'Number of the waiver.';
COMMENT ON COLUMN pingyi.waivers.waiver IS 'Its id, by which the owner names it.';
COMMENT ON COLUMN pingyi.waivers.path IS 'Path of the owner today; opens access.';
COMMENT ON COLUMN pingyi.waivers.scheme IS 'Name of the scheme.';
COMMENT ON COLUMN pingyi.waivers.grantee_tenant_id IS 'The tenant that may.';
COMMENT ON COLUMN pingyi.waivers.address IS 'Where in the scheme.';
COMMENT ON COLUMN pingyi.waivers.document IS 'Canonical JSON of the waiver with what it allows.';
COMMENT ON COLUMN pingyi.waivers.digest IS 'SHA-256 of the document: what both persons mean.';
COMMENT ON COLUMN pingyi.waivers.reason IS 'Why it is granted.';
COMMENT ON COLUMN pingyi.waivers.expires_on IS 'Last day on which it has effect.';
COMMENT ON COLUMN pingyi.waivers.status IS 'proposed, then granted or withdrawn; granted, then perhaps revoked.';
COMMENT ON COLUMN pingyi.waivers.action_id IS 'The joint action that proposed and approved it.';
COMMENT ON COLUMN pingyi.waivers.approval IS 'State that the joint action must be in for a waiver that counts.';
COMMENT ON COLUMN pingyi.waivers.granted_at IS 'When it was proposed.';
COMMENT ON COLUMN pingyi.waivers.revoked_by IS 'Person who revoked it.';
COMMENT ON COLUMN pingyi.waivers.revoked_at IS 'When it was revoked.';
ALTER TABLE pingyi.waivers ALTER COLUMN waiver_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME pingyi.waivers_waiver_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_0 FOR VALUES WITH (modulus 8, remainder 0);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_1 FOR VALUES WITH (modulus 8, remainder 1);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_2 FOR VALUES WITH (modulus 8, remainder 2);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_3 FOR VALUES WITH (modulus 8, remainder 3);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_4 FOR VALUES WITH (modulus 8, remainder 4);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_5 FOR VALUES WITH (modulus 8, remainder 5);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_6 FOR VALUES WITH (modulus 8, remainder 6);
ALTER TABLE ONLY pingyi.ballots ATTACH PARTITION pingyi.ballots_7 FOR VALUES WITH (modulus 8, remainder 7);
ALTER TABLE ONLY pingyi.applied_files
    ADD CONSTRAINT applied_files_pkey PRIMARY KEY (name);
ALTER TABLE ONLY pingyi.audit_events
    ADD CONSTRAINT audit_events_pkey PRIMARY KEY (tenant_id, event_id);
ALTER TABLE ONLY pingyi.ballots
    ADD CONSTRAINT ballots_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_0
    ADD CONSTRAINT ballots_0_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_1
    ADD CONSTRAINT ballots_1_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_2
    ADD CONSTRAINT ballots_2_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_3
    ADD CONSTRAINT ballots_3_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_4
    ADD CONSTRAINT ballots_4_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_5
    ADD CONSTRAINT ballots_5_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_6
    ADD CONSTRAINT ballots_6_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.ballots_7
    ADD CONSTRAINT ballots_7_pkey PRIMARY KEY (poll_id, voter_key);
ALTER TABLE ONLY pingyi.carryovers
    ADD CONSTRAINT carryovers_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.cycle_facts
    ADD CONSTRAINT cycle_facts_pkey PRIMARY KEY (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_inputs
    ADD CONSTRAINT cycle_inputs_pkey PRIMARY KEY (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_progress
    ADD CONSTRAINT cycle_progress_pkey PRIMARY KEY (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_units
    ADD CONSTRAINT cycle_units_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.cycle_versions
    ADD CONSTRAINT cycle_versions_pkey PRIMARY KEY (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycles
    ADD CONSTRAINT cycles_pkey PRIMARY KEY (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycles
    ADD CONSTRAINT cycles_year_key UNIQUE (tenant_id, scheme, year);
ALTER TABLE ONLY pingyi.findings
    ADD CONSTRAINT findings_cancelled_once UNIQUE (tenant_id, cancels);
ALTER TABLE ONLY pingyi.findings
    ADD CONSTRAINT findings_own_key UNIQUE (tenant_id, cycle_id, unit_id, finding_id);
ALTER TABLE ONLY pingyi.findings
    ADD CONSTRAINT findings_pkey PRIMARY KEY (tenant_id, finding_id);
ALTER TABLE ONLY pingyi.juror_scores
    ADD CONSTRAINT juror_scores_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id, juror);
ALTER TABLE ONLY pingyi.live_summaries
    ADD CONSTRAINT live_summaries_pkey PRIMARY KEY (tenant_id, scheme, year, reach);
ALTER TABLE ONLY pingyi.marks
    ADD CONSTRAINT marks_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id, sheet_version, item);
ALTER TABLE ONLY pingyi.occurrences
    ADD CONSTRAINT occurrences_cancelled_once UNIQUE (tenant_id, cancels);
ALTER TABLE ONLY pingyi.occurrences
    ADD CONSTRAINT occurrences_own_key UNIQUE (tenant_id, cycle_id, unit_id, occurrence_id);
ALTER TABLE ONLY pingyi.occurrences
    ADD CONSTRAINT occurrences_pkey PRIMARY KEY (tenant_id, occurrence_id);
ALTER TABLE ONLY pingyi.outcomes
    ADD CONSTRAINT outcomes_pkey PRIMARY KEY (tenant_id, cycle_id, form);
ALTER TABLE ONLY pingyi.peer_scores
    ADD CONSTRAINT peer_scores_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id, rater_unit_id);
ALTER TABLE ONLY pingyi.people
    ADD CONSTRAINT people_handle_key UNIQUE (tenant_id, handle);
ALTER TABLE ONLY pingyi.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (tenant_id, person_id);
ALTER TABLE ONLY pingyi.person_roles
    ADD CONSTRAINT person_roles_pkey PRIMARY KEY (tenant_id, person_id, role);
ALTER TABLE ONLY pingyi.poll_tallies
    ADD CONSTRAINT poll_tallies_pkey PRIMARY KEY (tenant_id, poll_id, unit_id, step);
ALTER TABLE ONLY pingyi.polls
    ADD CONSTRAINT polls_cycle_has_one UNIQUE (tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.polls
    ADD CONSTRAINT polls_pkey PRIMARY KEY (tenant_id, poll_id);
ALTER TABLE ONLY pingyi.polls
    ADD CONSTRAINT polls_public_id_key UNIQUE (tenant_id, public_id);
ALTER TABLE ONLY pingyi.publication_rows
    ADD CONSTRAINT publication_rows_pkey PRIMARY KEY (tenant_id, publication_id, unit_id);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_number_key UNIQUE (tenant_id, cycle_id, number);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_pkey PRIMARY KEY (tenant_id, publication_id);
ALTER TABLE ONLY pingyi.rebase_decisions
    ADD CONSTRAINT rebase_decisions_pkey PRIMARY KEY (tenant_id, decision_id);
ALTER TABLE ONLY pingyi.rebase_questions
    ADD CONSTRAINT rebase_questions_pkey PRIMARY KEY (tenant_id, draft_id, question);
ALTER TABLE ONLY pingyi.requests
    ADD CONSTRAINT requests_pkey PRIMARY KEY (tenant_id, request_id);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_pkey PRIMARY KEY (tenant_id, draft_id);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_public_id_key UNIQUE (tenant_id, public_id);
ALTER TABLE ONLY pingyi.scheme_operations
    ADD CONSTRAINT scheme_operations_address_key UNIQUE (tenant_id, version_id, kind, address);
ALTER TABLE ONLY pingyi.scheme_operations
    ADD CONSTRAINT scheme_operations_pkey PRIMARY KEY (tenant_id, version_id, operation);
ALTER TABLE ONLY pingyi.scheme_touches
    ADD CONSTRAINT scheme_touches_pkey PRIMARY KEY (tenant_id, version_id, touched, operation);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_number_key UNIQUE (tenant_id, scheme, number);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_pin_key UNIQUE (tenant_id, scheme, number, digest);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_pkey PRIMARY KEY (tenant_id, version_id);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_snapshot_key UNIQUE (tenant_id, scheme, number, snapshot_digest);
ALTER TABLE ONLY pingyi.sectors
    ADD CONSTRAINT sectors_pkey PRIMARY KEY (sector);
ALTER TABLE ONLY pingyi.sheets
    ADD CONSTRAINT sheets_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (tenant_id, digest);
ALTER TABLE ONLY pingyi.summaries
    ADD CONSTRAINT summaries_pkey PRIMARY KEY (tenant_id, cycle_id, series, form, sector, full_marks);
ALTER TABLE ONLY pingyi.tasks
    ADD CONSTRAINT tasks_pkey PRIMARY KEY (tenant_id, task_id);
ALTER TABLE ONLY pingyi.tenant_placements
    ADD CONSTRAINT tenant_placements_pkey PRIMARY KEY (tenant_id, valid_from);
ALTER TABLE ONLY pingyi.tenant_successions
    ADD CONSTRAINT tenant_successions_pkey PRIMARY KEY (tenant_id, successor_id, happened_on);
ALTER TABLE ONLY pingyi.tenants
    ADD CONSTRAINT tenants_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY pingyi.tenants
    ADD CONSTRAINT tenants_register_id_key UNIQUE (register_id);
ALTER TABLE ONLY pingyi.tenants
    ADD CONSTRAINT tenants_tenant_id_path_key UNIQUE (tenant_id, path);
ALTER TABLE ONLY pingyi.two_person_actions
    ADD CONSTRAINT two_person_actions_approval_key UNIQUE (tenant_id, action_id, state, digest);
ALTER TABLE ONLY pingyi.two_person_actions
    ADD CONSTRAINT two_person_actions_pkey PRIMARY KEY (tenant_id, action_id);
ALTER TABLE ONLY pingyi.unit_facts
    ADD CONSTRAINT unit_facts_pkey PRIMARY KEY (tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.units
    ADD CONSTRAINT units_code_key UNIQUE (tenant_id, code);
ALTER TABLE ONLY pingyi.units
    ADD CONSTRAINT units_pkey PRIMARY KEY (tenant_id, unit_id);
ALTER TABLE ONLY pingyi.waivers
    ADD CONSTRAINT waivers_pkey PRIMARY KEY (tenant_id, waiver_id);
ALTER TABLE ONLY pingyi.waivers
    ADD CONSTRAINT waivers_waiver_key UNIQUE (tenant_id, waiver);
CREATE INDEX cycle_progress_path_idx ON pingyi.cycle_progress USING btree (path);
CREATE INDEX live_summaries_path_idx ON pingyi.live_summaries USING btree (path, year);
CREATE INDEX publication_rows_path_idx ON pingyi.publication_rows USING btree (path);
CREATE INDEX publications_path_idx ON pingyi.publications USING btree (path, year);
CREATE INDEX rebase_decisions_question_idx ON pingyi.rebase_decisions USING btree (tenant_id, question);
CREATE INDEX rebase_questions_question_idx ON pingyi.rebase_questions USING btree (question);
CREATE UNIQUE INDEX scheme_drafts_one_open_idx ON pingyi.scheme_drafts USING btree (tenant_id, scheme) WHERE (status = ANY (ARRAY['open'::text, 'proposed'::text]));
CREATE INDEX scheme_operations_parent_address_idx ON pingyi.scheme_operations USING btree (parent_tenant_id, parent_number, address);
CREATE INDEX scheme_operations_parent_group_idx ON pingyi.scheme_operations USING btree (parent_tenant_id, parent_number, group_address);
CREATE INDEX scheme_touches_parent_idx ON pingyi.scheme_touches USING btree (parent_tenant_id, parent_number, touched);
CREATE INDEX scheme_touches_path_idx ON pingyi.scheme_touches USING btree (path);
CREATE INDEX scheme_versions_path_idx ON pingyi.scheme_versions USING btree (path) WHERE (status = 'published'::text);
CREATE INDEX summaries_path_idx ON pingyi.summaries USING btree (path, year);
CREATE UNIQUE INDEX tasks_one_open_idx ON pingyi.tasks USING btree (tenant_id, kind, origin) WHERE (closed_at IS NULL);
CREATE UNIQUE INDEX tenant_placements_current_idx ON pingyi.tenant_placements USING btree (tenant_id) WHERE (valid_to IS NULL);
CREATE INDEX tenant_placements_path_idx ON pingyi.tenant_placements USING btree (path);
CREATE INDEX tenant_successions_path_idx ON pingyi.tenant_successions USING btree (path);
CREATE UNIQUE INDEX tenants_open_code_idx ON pingyi.tenants USING btree (code) WHERE (closed_on IS NULL);
CREATE INDEX tenants_parent_id_idx ON pingyi.tenants USING btree (parent_id);
CREATE UNIQUE INDEX tenants_path_idx ON pingyi.tenants USING btree (path);
CREATE INDEX waivers_grantee_idx ON pingyi.waivers USING btree (grantee_tenant_id);
CREATE INDEX waivers_path_idx ON pingyi.waivers USING btree (path);
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_0_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_1_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_2_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_3_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_4_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_5_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_6_pkey;
ALTER INDEX pingyi.ballots_pkey ATTACH PARTITION pingyi.ballots_7_pkey;
ALTER TABLE ONLY pingyi.audit_events
    ADD CONSTRAINT audit_events_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.carryovers
    ADD CONSTRAINT carryovers_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.cycle_facts
    ADD CONSTRAINT cycle_facts_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_inputs
    ADD CONSTRAINT cycle_inputs_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_progress
    ADD CONSTRAINT cycle_progress_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_progress
    ADD CONSTRAINT cycle_progress_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.cycle_units
    ADD CONSTRAINT cycle_units_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycle_units
    ADD CONSTRAINT cycle_units_unit_is_own FOREIGN KEY (tenant_id, unit_id) REFERENCES pingyi.units(tenant_id, unit_id);
ALTER TABLE ONLY pingyi.cycle_versions
    ADD CONSTRAINT cycle_versions_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.cycles
    ADD CONSTRAINT cycles_scheme_is_published FOREIGN KEY (scheme_tenant_id, scheme, scheme_number, snapshot_digest) REFERENCES pingyi.scheme_versions(tenant_id, scheme, number, snapshot_digest);
ALTER TABLE ONLY pingyi.cycles
    ADD CONSTRAINT cycles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.findings
    ADD CONSTRAINT findings_cancels_one_of_the_same_unit FOREIGN KEY (tenant_id, cycle_id, unit_id, cancels) REFERENCES pingyi.findings(tenant_id, cycle_id, unit_id, finding_id);
ALTER TABLE ONLY pingyi.findings
    ADD CONSTRAINT findings_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.juror_scores
    ADD CONSTRAINT juror_scores_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.live_summaries
    ADD CONSTRAINT live_summaries_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.marks
    ADD CONSTRAINT marks_sheet_is_own FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.sheets(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.occurrences
    ADD CONSTRAINT occurrences_cancels_one_of_the_same_unit FOREIGN KEY (tenant_id, cycle_id, unit_id, cancels) REFERENCES pingyi.occurrences(tenant_id, cycle_id, unit_id, occurrence_id);
ALTER TABLE ONLY pingyi.occurrences
    ADD CONSTRAINT occurrences_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.outcomes
    ADD CONSTRAINT outcomes_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.peer_scores
    ADD CONSTRAINT peer_scores_rater_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, rater_unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.peer_scores
    ADD CONSTRAINT peer_scores_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.people
    ADD CONSTRAINT people_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.person_roles
    ADD CONSTRAINT person_roles_person_is_known FOREIGN KEY (home_tenant_id, person_id) REFERENCES pingyi.people(tenant_id, person_id);
ALTER TABLE ONLY pingyi.person_roles
    ADD CONSTRAINT person_roles_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.poll_tallies
    ADD CONSTRAINT poll_tallies_poll_is_own FOREIGN KEY (tenant_id, poll_id) REFERENCES pingyi.polls(tenant_id, poll_id);
ALTER TABLE ONLY pingyi.poll_tallies
    ADD CONSTRAINT poll_tallies_unit_is_own FOREIGN KEY (tenant_id, unit_id) REFERENCES pingyi.units(tenant_id, unit_id);
ALTER TABLE ONLY pingyi.polls
    ADD CONSTRAINT polls_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.publication_rows
    ADD CONSTRAINT publication_rows_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.publication_rows
    ADD CONSTRAINT publication_rows_publication_is_own FOREIGN KEY (tenant_id, publication_id) REFERENCES pingyi.publications(tenant_id, publication_id);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_approved_by_two FOREIGN KEY (tenant_id, action_id, approval, content_digest) REFERENCES pingyi.two_person_actions(tenant_id, action_id, state, digest);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.publications
    ADD CONSTRAINT publications_prior_number_is_there FOREIGN KEY (tenant_id, cycle_id, prior_number) REFERENCES pingyi.publications(tenant_id, cycle_id, number);
ALTER TABLE ONLY pingyi.rebase_decisions
    ADD CONSTRAINT rebase_decisions_approved_by_two FOREIGN KEY (tenant_id, action_id, approval, digest) REFERENCES pingyi.two_person_actions(tenant_id, action_id, state, digest);
ALTER TABLE ONLY pingyi.rebase_decisions
    ADD CONSTRAINT rebase_decisions_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.rebase_questions
    ADD CONSTRAINT rebase_questions_draft_is_own FOREIGN KEY (tenant_id, draft_id) REFERENCES pingyi.scheme_drafts(tenant_id, draft_id);
ALTER TABLE ONLY pingyi.rebase_questions
    ADD CONSTRAINT rebase_questions_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.requests
    ADD CONSTRAINT requests_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_base_is_published FOREIGN KEY (base_tenant_id, scheme, base_number, base_digest) REFERENCES pingyi.scheme_versions(tenant_id, scheme, number, digest);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_target_is_published FOREIGN KEY (target_tenant_id, scheme, target_number, target_digest) REFERENCES pingyi.scheme_versions(tenant_id, scheme, number, digest);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_tenant_is_known FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.scheme_drafts
    ADD CONSTRAINT scheme_drafts_version_is_own FOREIGN KEY (tenant_id, version_id) REFERENCES pingyi.scheme_versions(tenant_id, version_id);
ALTER TABLE ONLY pingyi.scheme_operations
    ADD CONSTRAINT scheme_operations_version_is_stored FOREIGN KEY (tenant_id, version_id) REFERENCES pingyi.scheme_versions(tenant_id, version_id) ON DELETE CASCADE;
ALTER TABLE ONLY pingyi.scheme_touches
    ADD CONSTRAINT scheme_touches_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.scheme_touches
    ADD CONSTRAINT scheme_touches_version_is_stored FOREIGN KEY (tenant_id, version_id) REFERENCES pingyi.scheme_versions(tenant_id, version_id);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_approved_by_two FOREIGN KEY (tenant_id, action_id, approval, digest) REFERENCES pingyi.two_person_actions(tenant_id, action_id, state, digest);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_parent_is_published FOREIGN KEY (parent_tenant_id, scheme, parent_number, parent_digest) REFERENCES pingyi.scheme_versions(tenant_id, scheme, number, digest);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.scheme_versions
    ADD CONSTRAINT scheme_versions_snapshot_is_stored FOREIGN KEY (tenant_id, snapshot_digest) REFERENCES pingyi.snapshots(tenant_id, digest);
ALTER TABLE ONLY pingyi.sheets
    ADD CONSTRAINT sheets_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.snapshots
    ADD CONSTRAINT snapshots_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.summaries
    ADD CONSTRAINT summaries_cycle_is_own FOREIGN KEY (tenant_id, cycle_id) REFERENCES pingyi.cycles(tenant_id, cycle_id);
ALTER TABLE ONLY pingyi.summaries
    ADD CONSTRAINT summaries_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.tasks
    ADD CONSTRAINT tasks_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.tenant_placements
    ADD CONSTRAINT tenant_placements_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.tenant_successions
    ADD CONSTRAINT tenant_successions_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
ALTER TABLE ONLY pingyi.tenant_successions
    ADD CONSTRAINT tenant_successions_successor_is_a_tenant FOREIGN KEY (successor_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.tenants
    ADD CONSTRAINT tenants_path_is_below_its_parent FOREIGN KEY (parent_id, parent_path) REFERENCES pingyi.tenants(tenant_id, path) MATCH FULL;
ALTER TABLE ONLY pingyi.two_person_actions
    ADD CONSTRAINT two_person_actions_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.unit_facts
    ADD CONSTRAINT unit_facts_unit_is_in_the_cycle FOREIGN KEY (tenant_id, cycle_id, unit_id) REFERENCES pingyi.cycle_units(tenant_id, cycle_id, unit_id);
ALTER TABLE ONLY pingyi.units
    ADD CONSTRAINT units_sector_fkey FOREIGN KEY (sector) REFERENCES pingyi.sectors(sector);
ALTER TABLE ONLY pingyi.waivers
    ADD CONSTRAINT waivers_approved_by_two FOREIGN KEY (tenant_id, action_id, approval, digest) REFERENCES pingyi.two_person_actions(tenant_id, action_id, state, digest);
ALTER TABLE ONLY pingyi.waivers
    ADD CONSTRAINT waivers_grantee_is_a_tenant FOREIGN KEY (grantee_tenant_id) REFERENCES pingyi.tenants(tenant_id);
ALTER TABLE ONLY pingyi.waivers
    ADD CONSTRAINT waivers_path_is_the_registers FOREIGN KEY (tenant_id, path) REFERENCES pingyi.tenants(tenant_id, path);
CREATE POLICY "a person decides in their own name what is open" ON pingyi.two_person_actions FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (state = 'proposed'::text))) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (decided_by = pingyi.current_person())));
CREATE POLICY "a person proposes in their own name" ON pingyi.two_person_actions FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (proposed_by = pingyi.current_person()) AND (state = 'proposed'::text) AND (NOT asserted_by_operations)));
CREATE POLICY "a visitor reads publications of the office visited" ON pingyi.publications FOR SELECT TO pingyi_public USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "a visitor reads published rows of the office visited" ON pingyi.publication_rows FOR SELECT TO pingyi_public USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "a visitor reads the published summaries of the office visited" ON pingyi.summaries FOR SELECT TO pingyi_public USING (((tenant_id = pingyi.current_tenant()) AND (series = 'published'::text)));
CREATE POLICY "a visitor sees the office visited" ON pingyi.tenants FOR SELECT TO pingyi_public, pingyi_tally, pingyi_audit USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "a visitor sees the polls of the office visited" ON pingyi.polls FOR SELECT TO pingyi_public, pingyi_tally USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "a visitor sees the units of the office visited" ON pingyi.units FOR SELECT TO pingyi_public USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "a voter casts into the poll entered" ON pingyi.ballots FOR INSERT TO pingyi_public WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (poll_id = pingyi.current_poll())));
CREATE POLICY "an office adds events in the name of the person acting" ON pingyi.audit_events FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (NOT (person_id IS DISTINCT FROM pingyi.current_person())) AND (NOT asserted_by_operations)));
CREATE POLICY "an office adds its own findings" ON pingyi.findings FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (recorded_by = pingyi.current_person())));
CREATE POLICY "an office adds its own occurrences" ON pingyi.occurrences FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (recorded_by = pingyi.current_person())));
CREATE POLICY "an office adds its own publications" ON pingyi.publications FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo()) AND (published_by = pingyi.current_person())));
CREATE POLICY "an office adds its own published rows" ON pingyi.publication_rows FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo())));
CREATE POLICY "an office changes its own open drafts" ON pingyi.scheme_drafts FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (status = ANY (ARRAY['open'::text, 'proposed'::text])))) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office closes its own tasks" ON pingyi.tasks FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (closed_at IS NULL))) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office gives roles to its own people" ON pingyi.person_roles FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (home_tenant_id = pingyi.current_tenant()) AND (granted_by = pingyi.current_person())));
CREATE POLICY "an office keeps facts of its own units" ON pingyi.unit_facts TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (NOT (recorded_by IS DISTINCT FROM pingyi.current_person()))));
CREATE POLICY "an office keeps its carried scores" ON pingyi.carryovers TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (recorded_by = pingyi.current_person())));
CREATE POLICY "an office keeps its jurors' scores" ON pingyi.juror_scores TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (recorded_by = pingyi.current_person())));
CREATE POLICY "an office keeps its own cycles" ON pingyi.cycles TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office keeps its own people" ON pingyi.people TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office keeps its own questions" ON pingyi.rebase_questions TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo())));
CREATE POLICY "an office keeps its own units" ON pingyi.units TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office keeps its peers' scores" ON pingyi.peer_scores TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (recorded_by = pingyi.current_person())));
CREATE POLICY "an office keeps its polls" ON pingyi.polls TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office keeps the units of its cycles" ON pingyi.cycle_units TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office keeps what its cycles know" ON pingyi.cycle_facts TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (NOT (recorded_by IS DISTINCT FROM pingyi.current_person()))));
CREATE POLICY "an office lays out blank sheets" ON pingyi.sheets FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (version = 0) AND (marks = decode(repeat('80000000'::text, (length(marks) / 4)), 'hex'::text))));
CREATE POLICY "an office opens its own drafts" ON pingyi.scheme_drafts FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (status = 'open'::text)));
CREATE POLICY "an office opens its own tasks" ON pingyi.tasks FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (closed_at IS NULL)));
CREATE POLICY "an office opens the version of its cycles" ON pingyi.cycle_versions FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (version = 0)));
CREATE POLICY "an office proposes its own decisions" ON pingyi.rebase_decisions FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo()) AND (status = 'proposed'::text)));
CREATE POLICY "an office proposes its own waivers" ON pingyi.waivers FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo()) AND (status = 'proposed'::text)));
CREATE POLICY "an office reads its own decisions" ON pingyi.rebase_decisions FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own drafts" ON pingyi.scheme_drafts FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own findings" ON pingyi.findings FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own live summary" ON pingyi.live_summaries FOR SELECT TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (reach = 'own'::text)));
CREATE POLICY "an office reads its own marks" ON pingyi.marks FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own occurrences" ON pingyi.occurrences FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own operations" ON pingyi.scheme_operations FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own outcomes" ON pingyi.outcomes FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own sheets" ON pingyi.sheets FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own summaries" ON pingyi.summaries FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own versions" ON pingyi.scheme_versions FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its own waivers" ON pingyi.waivers FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads its tallies" ON pingyi.poll_tallies FOR SELECT TO pingyi_app, pingyi_tally USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office reads live summaries below that are opened" ON pingyi.live_summaries FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi()) AND open_above));
CREATE POLICY "an office reads publications of itself and those below" ON pingyi.publications FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office reads published rows of itself and those below" ON pingyi.publication_rows FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office reads questions below that are opened" ON pingyi.rebase_questions FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi()) AND open_above));
CREATE POLICY "an office reads snapshots of itself and those below" ON pingyi.snapshots FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office reads snapshots of those above" ON pingyi.snapshots FOR SELECT TO pingyi_app USING (starts_with(pingyi.current_lo(), path));
CREATE POLICY "an office reads summaries below that are published or opened" ON pingyi.summaries FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi()) AND ((series = 'published'::text) OR open_above)));
CREATE POLICY "an office reads waivers that those above granted" ON pingyi.waivers FOR SELECT TO pingyi_app USING ((starts_with(pingyi.current_lo(), path) AND (status = ANY (ARRAY['granted'::text, 'revoked'::text]))));
CREATE POLICY "an office reads waivers that those below granted" ON pingyi.waivers FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi()) AND (status = ANY (ARRAY['granted'::text, 'revoked'::text]))));
CREATE POLICY "an office reads what it and those below depend on" ON pingyi.scheme_touches FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office reads what those above decided" ON pingyi.rebase_decisions FOR SELECT TO pingyi_app USING ((starts_with(pingyi.current_lo(), path) AND (status = 'approved'::text)));
CREATE POLICY "an office reads what those above published" ON pingyi.scheme_versions FOR SELECT TO pingyi_app USING ((starts_with(pingyi.current_lo(), path) AND (status = 'published'::text)));
CREATE POLICY "an office reads what those below published" ON pingyi.scheme_versions FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi()) AND (status = 'published'::text)));
CREATE POLICY "an office records its own requests" ON pingyi.requests FOR INSERT TO pingyi_owner, pingyi_app WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees its joint actions" ON pingyi.two_person_actions FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees its own requests" ON pingyi.requests FOR SELECT TO pingyi_owner, pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees its own tasks" ON pingyi.tasks FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees itself and those below" ON pingyi.tenants FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office sees the history of itself and those below" ON pingyi.tenant_placements FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office sees the progress of itself and those below" ON pingyi.cycle_progress FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office sees the roles in itself" ON pingyi.person_roles FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees the version of its cycles" ON pingyi.cycle_versions FOR SELECT TO pingyi_app USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office sees those above itself" ON pingyi.tenants FOR SELECT TO pingyi_app USING (starts_with(pingyi.current_lo(), path));
CREATE POLICY "an office sees what became of itself and those below" ON pingyi.tenant_successions FOR SELECT TO pingyi_app USING (((path >= pingyi.current_lo()) AND (path < pingyi.current_hi())));
CREATE POLICY "an office stores its own snapshots" ON pingyi.snapshots FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo())));
CREATE POLICY "an office takes its own decisions further" ON pingyi.rebase_decisions FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (status = 'proposed'::text))) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office takes its own drafts further" ON pingyi.scheme_versions FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (status = ANY (ARRAY['draft'::text, 'proposed'::text])))) WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo())));
CREATE POLICY "an office takes its own waivers further" ON pingyi.waivers FOR UPDATE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (status = ANY (ARRAY['proposed'::text, 'granted'::text])))) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office takes roles in itself away" ON pingyi.person_roles FOR UPDATE TO pingyi_app USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office throws its own drafts away" ON pingyi.scheme_versions FOR DELETE TO pingyi_app USING (((tenant_id = pingyi.current_tenant()) AND (status = 'draft'::text)));
CREATE POLICY "an office writes its own drafts" ON pingyi.scheme_versions FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo()) AND (status = ANY (ARRAY['draft'::text, 'proposed'::text]))));
CREATE POLICY "an office writes its own operations" ON pingyi.scheme_operations FOR INSERT TO pingyi_app WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "an office writes what its own versions depend on" ON pingyi.scheme_touches FOR INSERT TO pingyi_app WITH CHECK (((tenant_id = pingyi.current_tenant()) AND (path = pingyi.current_lo())));
ALTER TABLE pingyi.applied_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.audit_events ENABLE ROW LEVEL SECURITY;
CREATE POLICY "auditors read the events of the office entered" ON pingyi.audit_events FOR SELECT TO pingyi_audit USING ((tenant_id = pingyi.current_tenant()));
ALTER TABLE pingyi.ballots ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_0 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_1 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_2 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_3 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_4 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_5 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_6 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.ballots_7 ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.carryovers ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_inputs ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_progress ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_units ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycle_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.cycles ENABLE ROW LEVEL SECURITY;
CREATE POLICY "engine adds findings loaded by operations" ON pingyi.findings FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine adds marks loaded by operations" ON pingyi.marks FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine adds occurrences loaded by operations" ON pingyi.occurrences FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine adds publications" ON pingyi.publications FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine adds published rows" ON pingyi.publication_rows FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine adds what operations assert" ON pingyi.audit_events FOR INSERT TO pingyi_engine WITH CHECK (asserted_by_operations);
CREATE POLICY "engine changes open drafts" ON pingyi.scheme_drafts FOR UPDATE TO pingyi_engine USING ((status = ANY (ARRAY['open'::text, 'proposed'::text]))) WITH CHECK (true);
CREATE POLICY "engine closes tasks" ON pingyi.tasks FOR UPDATE TO pingyi_engine USING ((closed_at IS NULL)) WITH CHECK (true);
CREATE POLICY "engine decides what is open" ON pingyi.two_person_actions FOR UPDATE TO pingyi_engine USING (((state = 'proposed'::text) AND asserted_by_operations)) WITH CHECK (asserted_by_operations);
CREATE POLICY "engine keeps carried scores loaded by operations" ON pingyi.carryovers TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps cycles" ON pingyi.cycles TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps facts that operations bring" ON pingyi.unit_facts TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps jurors' scores loaded by operations" ON pingyi.juror_scores TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps live summaries" ON pingyi.live_summaries TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps outcomes" ON pingyi.outcomes TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps packed inputs" ON pingyi.cycle_inputs TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps peers' scores loaded by operations" ON pingyi.peer_scores TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps people named by operations" ON pingyi.people TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps polls loaded by operations" ON pingyi.polls TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps progress" ON pingyi.cycle_progress TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps questions" ON pingyi.rebase_questions TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps roles given by operations" ON pingyi.person_roles TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps sheets" ON pingyi.sheets TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps summaries" ON pingyi.summaries TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps tallies loaded by operations" ON pingyi.poll_tallies TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps the sectors" ON pingyi.sectors FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine keeps the units of cycles" ON pingyi.cycle_units TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps units named in files" ON pingyi.units TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps versions" ON pingyi.cycle_versions TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine keeps what operations bring of cycles" ON pingyi.cycle_facts TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine opens drafts" ON pingyi.scheme_drafts FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine opens tasks" ON pingyi.tasks FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine reads decisions" ON pingyi.rebase_decisions FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads drafts" ON pingyi.scheme_drafts FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads findings" ON pingyi.findings FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads marks" ON pingyi.marks FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads occurrences" ON pingyi.occurrences FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads operations" ON pingyi.scheme_operations FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads publications" ON pingyi.publications FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads published rows" ON pingyi.publication_rows FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads snapshots" ON pingyi.snapshots FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads tasks" ON pingyi.tasks FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads the placements" ON pingyi.tenant_placements FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads the register" ON pingyi.tenants FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads the successions" ON pingyi.tenant_successions FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads versions" ON pingyi.scheme_versions FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads waivers" ON pingyi.waivers FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine reads what versions depend on" ON pingyi.scheme_touches FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine records what operations assert" ON pingyi.two_person_actions FOR INSERT TO pingyi_engine WITH CHECK (asserted_by_operations);
CREATE POLICY "engine renames the sectors" ON pingyi.sectors FOR UPDATE TO pingyi_engine USING (true) WITH CHECK (true);
CREATE POLICY "engine sees joint actions" ON pingyi.two_person_actions FOR SELECT TO pingyi_engine USING (true);
CREATE POLICY "engine stores decisions" ON pingyi.rebase_decisions FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine stores operations from files" ON pingyi.scheme_operations FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine stores snapshots" ON pingyi.snapshots FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine stores versions from files" ON pingyi.scheme_versions FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine stores waivers" ON pingyi.waivers FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine stores what versions depend on" ON pingyi.scheme_touches FOR INSERT TO pingyi_engine WITH CHECK (true);
CREATE POLICY "engine takes drafts from files further" ON pingyi.scheme_versions FOR UPDATE TO pingyi_engine USING ((status = ANY (ARRAY['draft'::text, 'proposed'::text]))) WITH CHECK (true);
CREATE POLICY "engine takes open decisions further" ON pingyi.rebase_decisions FOR UPDATE TO pingyi_engine USING ((status = 'proposed'::text)) WITH CHECK (true);
CREATE POLICY "engine takes open waivers further" ON pingyi.waivers FOR UPDATE TO pingyi_engine USING ((status = ANY (ARRAY['proposed'::text, 'granted'::text]))) WITH CHECK (true);
CREATE POLICY "everybody reads the sectors" ON pingyi.sectors FOR SELECT TO pingyi_app, pingyi_engine, pingyi_public USING (true);
ALTER TABLE pingyi.findings ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.juror_scores ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.live_summaries ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.marks ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.occurrences ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.outcomes ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.peer_scores ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.people ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.person_roles ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.poll_tallies ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.polls ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.publication_rows ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.publications ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.rebase_decisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.rebase_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.requests ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_drafts ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_operations ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_touches ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.scheme_versions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.sectors ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.sheets ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.snapshots ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.summaries ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenant_placements ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenant_successions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.tenants ENABLE ROW LEVEL SECURITY;
CREATE POLICY "the owner adds events of the tree" ON pingyi.audit_events FOR INSERT TO pingyi_owner WITH CHECK (true);
CREATE POLICY "the owner adds marks for the office entered" ON pingyi.marks FOR INSERT TO pingyi_owner WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "the owner finds the poll a voter enters" ON pingyi.polls FOR SELECT TO pingyi_owner USING (true);
CREATE POLICY "the owner keeps the book of applied files" ON pingyi.applied_files TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner keeps the placements" ON pingyi.tenant_placements TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner keeps the register" ON pingyi.tenants TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner keeps the successions" ON pingyi.tenant_successions TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of decisions" ON pingyi.rebase_decisions TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of live summaries" ON pingyi.live_summaries TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of progress" ON pingyi.cycle_progress TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of publications" ON pingyi.publications TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of published rows" ON pingyi.publication_rows TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of questions" ON pingyi.rebase_questions TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of snapshots" ON pingyi.snapshots TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of summaries" ON pingyi.summaries TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of touches" ON pingyi.scheme_touches TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of versions" ON pingyi.scheme_versions TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner moves the label of waivers" ON pingyi.waivers TO pingyi_owner USING (true) WITH CHECK (true);
CREATE POLICY "the owner raises a version for the office entered" ON pingyi.cycle_versions TO pingyi_owner USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "the owner writes sheets for the office entered" ON pingyi.sheets TO pingyi_owner USING ((tenant_id = pingyi.current_tenant())) WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "the services read which files are applied" ON pingyi.applied_files FOR SELECT TO pingyi_migrate, pingyi_app, pingyi_engine USING (true);
CREATE POLICY "those who tally add tallies" ON pingyi.poll_tallies FOR INSERT TO pingyi_tally WITH CHECK ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "those who tally read the ballots of the office entered" ON pingyi.ballots FOR SELECT TO pingyi_tally USING ((tenant_id = pingyi.current_tenant()));
CREATE POLICY "those who tally seal a closed poll" ON pingyi.polls FOR UPDATE TO pingyi_tally USING (((tenant_id = pingyi.current_tenant()) AND (sealed_at IS NULL) AND (closes_at < now()))) WITH CHECK ((tenant_id = pingyi.current_tenant()));
ALTER TABLE pingyi.two_person_actions ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.unit_facts ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.units ENABLE ROW LEVEL SECURITY;
ALTER TABLE pingyi.waivers ENABLE ROW LEVEL SECURITY;
GRANT USAGE ON SCHEMA pingyi TO pingyi_migrate;
GRANT USAGE ON SCHEMA pingyi TO pingyi_app;
GRANT USAGE ON SCHEMA pingyi TO pingyi_engine;
GRANT USAGE ON SCHEMA pingyi TO pingyi_public;
GRANT USAGE ON SCHEMA pingyi TO pingyi_tally;
GRANT USAGE ON SCHEMA pingyi TO pingyi_audit;
GRANT USAGE ON SCHEMA pingyi TO pingyi_backup;
REVOKE ALL ON FUNCTION pingyi.begin_pass(pass_year integer, part integer, parts integer) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.begin_pass(pass_year integer, part integer, parts integer) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.cast_ballots(closing_at timestamp with time zone, voter_keys bytea[], rated bytea[]) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.cast_ballots(closing_at timestamp with time zone, voter_keys bytea[], rated bytea[]) TO pingyi_public;
REVOKE ALL ON FUNCTION pingyi.close_tenant(closed_tenant integer, on_day date, successors integer[], succession_kind text, acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.close_tenant(closed_tenant integer, on_day date, successors integer[], succession_kind text, acting_person bigint) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.current_hi() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.current_hi() TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.current_hi() TO pingyi_engine;
GRANT ALL ON FUNCTION pingyi.current_hi() TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.current_hi() TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.current_hi() TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.current_lo() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.current_lo() TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.current_lo() TO pingyi_engine;
GRANT ALL ON FUNCTION pingyi.current_lo() TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.current_lo() TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.current_lo() TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.current_person() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.current_person() TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.current_person() TO pingyi_engine;
GRANT ALL ON FUNCTION pingyi.current_person() TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.current_person() TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.current_person() TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.current_poll() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.current_poll() TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.current_poll() TO pingyi_engine;
GRANT ALL ON FUNCTION pingyi.current_poll() TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.current_poll() TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.current_poll() TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.current_tenant() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.current_tenant() TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.current_tenant() TO pingyi_engine;
GRANT ALL ON FUNCTION pingyi.current_tenant() TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.current_tenant() TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.current_tenant() TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.describe_tenant(described_tenant integer, new_code text, new_name text, new_level text, new_time_zone text, from_day date, acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.describe_tenant(described_tenant integer, new_code text, new_name text, new_level text, new_time_zone text, from_day date, acting_person bigint) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) TO pingyi_public;
GRANT ALL ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) TO pingyi_tally;
GRANT ALL ON FUNCTION pingyi.enter(entered_tenant integer, acting_person bigint) TO pingyi_audit;
REVOKE ALL ON FUNCTION pingyi.enter_poll(entered_poll uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.enter_poll(entered_poll uuid) TO pingyi_public;
REVOKE ALL ON FUNCTION pingyi.move_tenant(moved_tenant integer, new_parent integer, from_day date, acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.move_tenant(moved_tenant integer, new_parent integer, from_day date, acting_person bigint) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.open_tenants(register_ids text[], codes text[], names text[], levels text[], parent_register_ids text[], time_zones text[], opened_ons date[], acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.open_tenants(register_ids text[], codes text[], names text[], levels text[], parent_register_ids text[], time_zones text[], opened_ons date[], acting_person bigint) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.pass_high() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.pass_high() TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.pass_low() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.pass_low() TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.pass_year() FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.pass_year() TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.place_cells(cells bytea, positions integer[], points numeric[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION pingyi.place_subtree(root_path text, from_day date) FROM PUBLIC;
REVOKE ALL ON FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) TO pingyi_app;
GRANT ALL ON FUNCTION pingyi.publish_version(publishing_tenant integer, proposed_version bigint, given_number integer, resolved_digest bytea, resolved_body text, resolved_items integer, approver bigint, resolved_day date, operations text[], kinds text[], addresses text[], group_addresses text[], new_values text[], seen_values text[], touched_keys text[], touching text[]) TO pingyi_engine;
REVOKE ALL ON FUNCTION pingyi.record_marks(marked_cycle bigint, under_snapshot bytea, made_request uuid, request_digest bytea, marked_units bigint[], marked_items text[], cell_positions integer[], given_points numeric[], exact_rates text[], given_reasons text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.record_marks(marked_cycle bigint, under_snapshot bytea, made_request uuid, request_digest bytea, marked_units bigint[], marked_items text[], cell_positions integer[], given_points numeric[], exact_rates text[], given_reasons text[]) TO pingyi_app;
REVOKE ALL ON FUNCTION pingyi.record_succession(followed_tenant integer, successor integer, on_day date, succession_kind text, acting_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION pingyi.record_succession(followed_tenant integer, successor integer, on_day date, succession_kind text, acting_person bigint) TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.applied_files TO pingyi_migrate;
GRANT SELECT ON TABLE pingyi.applied_files TO pingyi_app;
GRANT SELECT ON TABLE pingyi.applied_files TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.audit_events TO pingyi_audit;
GRANT INSERT(tenant_id) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(tenant_id) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT(person_id) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(person_id) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT(asserted_by_operations) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(asserted_by_operations) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT(kind) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(kind) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT(subject) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(subject) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT(detail) ON TABLE pingyi.audit_events TO pingyi_app;
GRANT INSERT(detail) ON TABLE pingyi.audit_events TO pingyi_engine;
GRANT INSERT ON TABLE pingyi.ballots TO pingyi_public;
GRANT SELECT ON TABLE pingyi.ballots TO pingyi_tally;
GRANT SELECT,INSERT ON TABLE pingyi.carryovers TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.carryovers TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_facts TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_facts TO pingyi_engine;
GRANT UPDATE(facts) ON TABLE pingyi.cycle_facts TO pingyi_app;
GRANT UPDATE(facts) ON TABLE pingyi.cycle_facts TO pingyi_engine;
GRANT UPDATE(recorded_by) ON TABLE pingyi.cycle_facts TO pingyi_app;
GRANT UPDATE(recorded_by) ON TABLE pingyi.cycle_facts TO pingyi_engine;
GRANT UPDATE(recorded_at) ON TABLE pingyi.cycle_facts TO pingyi_app;
GRANT UPDATE(recorded_at) ON TABLE pingyi.cycle_facts TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_inputs TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.cycle_inputs TO pingyi_engine;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.cycle_inputs TO pingyi_engine;
GRANT UPDATE(body) ON TABLE pingyi.cycle_inputs TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.cycle_progress TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(units) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(complete) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(incomplete) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(absent) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT UPDATE(counted_at) ON TABLE pingyi.cycle_progress TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_units TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_units TO pingyi_engine;
GRANT UPDATE(form) ON TABLE pingyi.cycle_units TO pingyi_app;
GRANT UPDATE(form) ON TABLE pingyi.cycle_units TO pingyi_engine;
GRANT UPDATE(absent) ON TABLE pingyi.cycle_units TO pingyi_app;
GRANT UPDATE(absent) ON TABLE pingyi.cycle_units TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_versions TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.cycle_versions TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.cycle_versions TO pingyi_engine;
GRANT UPDATE(takes_marks) ON TABLE pingyi.cycle_versions TO pingyi_engine;
GRANT UPDATE(ratings_version) ON TABLE pingyi.cycle_versions TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.cycles TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.cycles TO pingyi_engine;
GRANT UPDATE(scheme_tenant_id) ON TABLE pingyi.cycles TO pingyi_engine;
GRANT UPDATE(scheme_number) ON TABLE pingyi.cycles TO pingyi_engine;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.cycles TO pingyi_engine;
GRANT UPDATE(status) ON TABLE pingyi.cycles TO pingyi_app;
GRANT UPDATE(status) ON TABLE pingyi.cycles TO pingyi_engine;
GRANT UPDATE(decisions) ON TABLE pingyi.cycles TO pingyi_app;
GRANT UPDATE(decisions) ON TABLE pingyi.cycles TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.findings TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.findings TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.juror_scores TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.juror_scores TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.live_summaries TO pingyi_app;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT UPDATE(open_above) ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT UPDATE(units) ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT UPDATE(body) ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT UPDATE(folded_at) ON TABLE pingyi.live_summaries TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.marks TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.marks TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.occurrences TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.occurrences TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.outcomes TO pingyi_app;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT UPDATE(units) ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT UPDATE(body) ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT UPDATE(scored_at) ON TABLE pingyi.outcomes TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.peer_scores TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.peer_scores TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.people TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.people TO pingyi_engine;
GRANT UPDATE(name) ON TABLE pingyi.people TO pingyi_app;
GRANT UPDATE(name) ON TABLE pingyi.people TO pingyi_engine;
GRANT UPDATE(left_on) ON TABLE pingyi.people TO pingyi_app;
GRANT UPDATE(left_on) ON TABLE pingyi.people TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.person_roles TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.person_roles TO pingyi_engine;
GRANT UPDATE(revoked_at) ON TABLE pingyi.person_roles TO pingyi_app;
GRANT UPDATE(revoked_at) ON TABLE pingyi.person_roles TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.poll_tallies TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.poll_tallies TO pingyi_tally;
GRANT SELECT,INSERT ON TABLE pingyi.poll_tallies TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.polls TO pingyi_app;
GRANT SELECT ON TABLE pingyi.polls TO pingyi_public;
GRANT SELECT ON TABLE pingyi.polls TO pingyi_tally;
GRANT SELECT,INSERT ON TABLE pingyi.polls TO pingyi_engine;
GRANT UPDATE(opens_at) ON TABLE pingyi.polls TO pingyi_app;
GRANT UPDATE(closes_at) ON TABLE pingyi.polls TO pingyi_app;
GRANT UPDATE(sealed_at) ON TABLE pingyi.polls TO pingyi_tally;
GRANT UPDATE(sealed_at) ON TABLE pingyi.polls TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.publication_rows TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.publication_rows TO pingyi_engine;
GRANT SELECT(tenant_id) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(publication_id) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(unit_id) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(form) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(sector) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(unit_code) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(unit_name) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(total) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(rank) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(grade) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT(components) ON TABLE pingyi.publication_rows TO pingyi_public;
GRANT SELECT,INSERT ON TABLE pingyi.publications TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.publications TO pingyi_engine;
GRANT SELECT(tenant_id) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(publication_id) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(public_id) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(cycle_id) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(scheme) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(year) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(number) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(content_digest) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT(published_at) ON TABLE pingyi.publications TO pingyi_public;
GRANT SELECT,INSERT ON TABLE pingyi.rebase_decisions TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.rebase_decisions TO pingyi_engine;
GRANT UPDATE(status) ON TABLE pingyi.rebase_decisions TO pingyi_app;
GRANT UPDATE(status) ON TABLE pingyi.rebase_decisions TO pingyi_engine;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.rebase_questions TO pingyi_app;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.rebase_questions TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.requests TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(status) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(status) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(revision) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(revision) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(document) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(document) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(digest) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(digest) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(base_tenant_id) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(base_tenant_id) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(base_number) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(base_number) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(base_digest) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(base_digest) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(target_tenant_id) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(target_tenant_id) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(target_number) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(target_number) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(target_digest) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(target_digest) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(is_edited) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(is_edited) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(open_questions) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(open_questions) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(version_id) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(version_id) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(edited_by) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(edited_by) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT UPDATE(edited_at) ON TABLE pingyi.scheme_drafts TO pingyi_app;
GRANT UPDATE(edited_at) ON TABLE pingyi.scheme_drafts TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_operations TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_operations TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_touches TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_touches TO pingyi_engine;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(number) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(number) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(status) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(status) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(published_at) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(published_at) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(action_id) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(action_id) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT UPDATE(resolved_on) ON TABLE pingyi.scheme_versions TO pingyi_app;
GRANT UPDATE(resolved_on) ON TABLE pingyi.scheme_versions TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.sectors TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.sectors TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.sectors TO pingyi_public;
GRANT UPDATE(name) ON TABLE pingyi.sectors TO pingyi_engine;
GRANT UPDATE("position") ON TABLE pingyi.sectors TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.sheets TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.sheets TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.sheets TO pingyi_engine;
GRANT UPDATE(snapshot_digest) ON TABLE pingyi.sheets TO pingyi_engine;
GRANT UPDATE(marks) ON TABLE pingyi.sheets TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.snapshots TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.snapshots TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.summaries TO pingyi_app;
GRANT SELECT ON TABLE pingyi.summaries TO pingyi_public;
GRANT SELECT,INSERT,DELETE ON TABLE pingyi.summaries TO pingyi_engine;
GRANT UPDATE(version) ON TABLE pingyi.summaries TO pingyi_engine;
GRANT UPDATE(open_above) ON TABLE pingyi.summaries TO pingyi_engine;
GRANT UPDATE(units) ON TABLE pingyi.summaries TO pingyi_engine;
GRANT UPDATE(cell) ON TABLE pingyi.summaries TO pingyi_engine;
GRANT UPDATE(folded_at) ON TABLE pingyi.summaries TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.tasks TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.tasks TO pingyi_engine;
GRANT UPDATE(due_on) ON TABLE pingyi.tasks TO pingyi_app;
GRANT UPDATE(due_on) ON TABLE pingyi.tasks TO pingyi_engine;
GRANT UPDATE(closed_at) ON TABLE pingyi.tasks TO pingyi_app;
GRANT UPDATE(closed_at) ON TABLE pingyi.tasks TO pingyi_engine;
GRANT UPDATE(outcome) ON TABLE pingyi.tasks TO pingyi_app;
GRANT UPDATE(outcome) ON TABLE pingyi.tasks TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.tenant_placements TO pingyi_app;
GRANT SELECT ON TABLE pingyi.tenant_placements TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.tenant_successions TO pingyi_app;
GRANT SELECT ON TABLE pingyi.tenant_successions TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.tenants TO pingyi_app;
GRANT SELECT ON TABLE pingyi.tenants TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.tenants TO pingyi_public;
GRANT SELECT ON TABLE pingyi.tenants TO pingyi_tally;
GRANT SELECT ON TABLE pingyi.tenants TO pingyi_audit;
GRANT SELECT,INSERT ON TABLE pingyi.two_person_actions TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.two_person_actions TO pingyi_engine;
GRANT UPDATE(state) ON TABLE pingyi.two_person_actions TO pingyi_app;
GRANT UPDATE(state) ON TABLE pingyi.two_person_actions TO pingyi_engine;
GRANT UPDATE(decided_by) ON TABLE pingyi.two_person_actions TO pingyi_app;
GRANT UPDATE(decided_by) ON TABLE pingyi.two_person_actions TO pingyi_engine;
GRANT UPDATE(decided_at) ON TABLE pingyi.two_person_actions TO pingyi_app;
GRANT UPDATE(decided_at) ON TABLE pingyi.two_person_actions TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.unit_facts TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.unit_facts TO pingyi_engine;
GRANT UPDATE(facts) ON TABLE pingyi.unit_facts TO pingyi_app;
GRANT UPDATE(facts) ON TABLE pingyi.unit_facts TO pingyi_engine;
GRANT UPDATE(recorded_by) ON TABLE pingyi.unit_facts TO pingyi_app;
GRANT UPDATE(recorded_by) ON TABLE pingyi.unit_facts TO pingyi_engine;
GRANT UPDATE(recorded_at) ON TABLE pingyi.unit_facts TO pingyi_app;
GRANT UPDATE(recorded_at) ON TABLE pingyi.unit_facts TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.units TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.units TO pingyi_engine;
GRANT SELECT ON TABLE pingyi.units TO pingyi_public;
GRANT UPDATE(code) ON TABLE pingyi.units TO pingyi_app;
GRANT UPDATE(code) ON TABLE pingyi.units TO pingyi_engine;
GRANT UPDATE(name) ON TABLE pingyi.units TO pingyi_app;
GRANT UPDATE(name) ON TABLE pingyi.units TO pingyi_engine;
GRANT UPDATE(sector) ON TABLE pingyi.units TO pingyi_app;
GRANT UPDATE(sector) ON TABLE pingyi.units TO pingyi_engine;
GRANT UPDATE(opened_on) ON TABLE pingyi.units TO pingyi_app;
GRANT UPDATE(opened_on) ON TABLE pingyi.units TO pingyi_engine;
GRANT UPDATE(closed_on) ON TABLE pingyi.units TO pingyi_app;
GRANT UPDATE(closed_on) ON TABLE pingyi.units TO pingyi_engine;
GRANT SELECT,INSERT ON TABLE pingyi.waivers TO pingyi_app;
GRANT SELECT,INSERT ON TABLE pingyi.waivers TO pingyi_engine;
GRANT UPDATE(status) ON TABLE pingyi.waivers TO pingyi_app;
GRANT UPDATE(status) ON TABLE pingyi.waivers TO pingyi_engine;
GRANT UPDATE(revoked_by) ON TABLE pingyi.waivers TO pingyi_app;
GRANT UPDATE(revoked_by) ON TABLE pingyi.waivers TO pingyi_engine;
GRANT UPDATE(revoked_at) ON TABLE pingyi.waivers TO pingyi_app;
GRANT UPDATE(revoked_at) ON TABLE pingyi.waivers TO pingyi_engine;
