-- Publishes the outcomes of cycle $2 of tenant $1 as the next number, approved by a second person.
--
-- $3 snapshot digest, $4 content digest, $5 content, $6 proposer, $7 approver, then a unit an element:
-- unit codes $8, totals $9, ranks $10, grades $11, flags $12, components $13, items $14.
with place as (
  select t.tenant_id, t.path, c.scheme, c.year, c.scheme_tenant_id
  from pingyi.tenants t
  join pingyi.cycles c using (tenant_id)
  where t.tenant_id = $1 and c.cycle_id = $2
),
action as (
  insert into pingyi.two_person_actions (
    tenant_id, kind, subject, digest, state, proposed_by, decided_by, decided_at,
    asserted_by_operations
  )
  select tenant_id, 'publish_cycle', scheme || '/' || year, $4, 'approved', $6, $7, now(), true
  from place
  returning action_id
),
-- Whoever may read the results may read the rules, wherever the tenant moves later.
kept as (
  insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
  select p.tenant_id, x.digest, p.path, x.scheme, x.item_count, x.body
  from place p
  join pingyi.snapshots x on x.tenant_id = p.scheme_tenant_id and x.digest = $3
  on conflict do nothing
),
publication as (
  insert into pingyi.publications (
    tenant_id, path, cycle_id, scheme, year, number, snapshot_digest, content_digest, content,
    action_id
  )
  select
    p.tenant_id, p.path, $2, p.scheme, p.year,
    coalesce(
      (select max(x.number) from pingyi.publications x
        where x.tenant_id = $1 and x.cycle_id = $2), 0) + 1,
    $3, $4, $5, a.action_id
  from place p, action a
  returning publication_id, number
),
placed as (
  insert into pingyi.publication_rows (
    tenant_id, publication_id, unit_id, path, form, sector, unit_code, unit_name, total, rank, grade,
    flags, components, items
  )
  select
    $1, p.publication_id, u.unit_id, place.path, c.form, u.sector, u.code, u.name,
    g.total::numeric, g.rank, g.grade, g.flags, g.components, g.items
  from publication p, place,
    unnest($8::text[], $9::text[], $10::int[], $11::text[], $12::text[], $13::text[], $14::bytea[])
      as g (code, total, rank, grade, flags, components, items)
  join pingyi.units u on u.tenant_id = $1 and u.code = g.code
  join pingyi.cycle_units c on c.tenant_id = $1 and c.cycle_id = $2 and c.unit_id = u.unit_id
),
stage as (
  update pingyi.cycles set status = 'published' where tenant_id = $1 and cycle_id = $2
),
event as (
  insert into pingyi.audit_events (
    tenant_id, person_id, asserted_by_operations, kind, subject, detail
  )
  select
    tenant_id, $6, true, 'cycle.published', scheme || '/' || year,
    jsonb_build_object('number', number, 'digest', encode($4, 'hex'), 'approved_by', $7)
  from place, publication
)
select number from publication;
