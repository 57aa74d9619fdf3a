-- Records are added to, never changed; each role can do its work and no more.
\ir setup/begin.sql
select * from no_plan();

select is(try(r, case when r <> 'pingyi_engine' then 'ra' end, format(s, t)), '42501',
  format('%s: no %s on %s', r, split_part(s, ' ', 1), t))
from unnest(array['pingyi_app', 'pingyi_engine', 'pingyi_public', 'pingyi_tally']) r,
  unnest(array['marks', 'publications', 'publication_rows', 'ballots']) t,
  unnest(array['update pingyi.%I set tenant_id = tenant_id', 'delete from pingyi.%I',
    'truncate pingyi.%I']) s;

select is(try(r, 'ra', 'select 1 from pingyi.audit_events'), '42501', r || ' reads no event')
from unnest(array['pingyi_app', 'pingyi_public', 'pingyi_tally']) r;
select is(try('pingyi_audit', 'ra', 'select kind from pingyi.audit_events'), 'tenant.opened',
  'the auditor reads events');
select is(try('pingyi_audit', 'ra',
  $$insert into pingyi.audit_events (tenant_id, kind, subject) values (1, 'a.b', 'x')$$),
  '42501', 'the auditor adds none');
select is(try('pingyi_app', 'ra', format(
  $$insert into pingyi.audit_events (tenant_id, person_id, kind, subject)
    values (%s, %s, 'unit.named', 'x')$$, tenant('ra'),
  (select min(person_id) from pingyi.people where tenant_id = tenant('ra')))), '1',
  'an office adds an event in the name of who acts');
select is(try('pingyi_app', 'ra', format(
  $$insert into pingyi.audit_events (tenant_id, person_id, kind, subject)
    values (%s, 999, 'unit.named', 'x')$$, tenant('ra'))), '42501',
  'and in no other name');
select is(try('pingyi_app', 'ra', format(
  $$insert into pingyi.audit_events (tenant_id, person_id, kind, subject, happened_at)
    values (%s, null, 'unit.named', 'x', '2000-01-01')$$, tenant('ra'))), '42501',
  'nobody chooses the time of an event');

select is(try('pingyi_app', 'ra', 'update pingyi.scheme_versions set document = ''x'''), '42501',
  'the content of a version is never updated');
select is(try('pingyi_app', 'ra',
  $$update pingyi.scheme_versions set status = 'withdrawn' where status = 'published'$$), '0',
  'a published version is out of reach');
select is(try('pingyi_app', 'ra',
  $$delete from pingyi.scheme_versions where status = 'published'$$), '0',
  'a published version is not deleted');
select is(try('pingyi_app', 'ra', 'update pingyi.sheets set version = 9'), '42501',
  'a sheet is written by record_marks only');
select is(try('pingyi_app', 'ra', 'insert into pingyi.marks select * from pingyi.marks'), '42501',
  'a mark is written by record_marks only');
select is(try('pingyi_app', 'ra', 'update pingyi.cycle_versions set version = 9'), '42501',
  'a version is raised by record_marks only');
select is(try('pingyi_app', null, 'select pingyi.move_tenant(2, 3, ''2024-01-01'', null)'), '42501',
  'an office moves no tenant');

-- Two persons.
select is(try('pingyi_app', 'ra',
  $$update pingyi.two_person_actions set state = 'approved', decided_at = now(),
    decided_by = proposed_by where state = 'proposed'$$), '23514', 'nobody approves one''s own');
select is(try('pingyi_app', 'ra', format(
  $$update pingyi.two_person_actions set state = 'approved', decided_at = now(),
    decided_by = %s where state = 'proposed'$$,
  (select max(person_id) from pingyi.people where tenant_id = tenant('ra')))), '42501',
  'nobody approves in another''s name');
select is(try('pingyi_app', 'ra',
  $$update pingyi.two_person_actions set state = 'withdrawn', decided_at = now(),
    decided_by = pingyi.current_person() where state = 'approved'$$), '0',
  'what was approved stays approved');
select throws_ok(
  $$update pingyi.scheme_versions set status = 'published', number = 2, published_at = now(),
    snapshot_digest = sha256(convert_to('snapshot' || tenant_id, 'UTF8')),
    action_id = (select action_id from pingyi.two_person_actions a
      where a.tenant_id = scheme_versions.tenant_id and a.subject = 'unused')
    where status = 'draft'$$, '23503', null, 'an approval is of exactly one content');
select is(try(r, 'ra', format($$select pingyi.publish_version(tenant_id, version_id, 9, digest, '{}', 0,
    null, null, '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}') is null
    from pingyi.scheme_versions where tenant_id = %s and status = 'published'$$, tenant('ra'))),
  said, r || ': what is not proposed is not published')
from (values ('pingyi_app', 'true'), ('pingyi_public', '42501'), ('pingyi_tally', '42501')) v (r, said);
select is(try('pingyi_app', 'ra', format(
  $$update pingyi.cycle_facts set facts = '{"upper":{}}', recorded_by = %s$$,
  (select min(person_id) from pingyi.people where tenant_id = tenant('ra')))), '1',
  'an office records what its own cycles know');
select is(try('pingyi_app', 'ra', $$update pingyi.cycle_facts set recorded_by = 999$$), '42501',
  'in the name of who acts');
select is(try('pingyi_app', 'ra', format($$insert into pingyi.cycle_facts (tenant_id, cycle_id, facts)
    select tenant_id, cycle_id, '{}' from pingyi.cycle_facts where tenant_id = %s$$,
  tenant('ra'))), '42501', 'and in nobody''s name');
select is(try(r, 'ra', 'select 1 from pingyi.cycle_facts'), '42501', r || ' reads no facts')
from unnest(array['pingyi_public', 'pingyi_tally', 'pingyi_audit']) r;
select is(try('pingyi_app', 'ra', 'delete from pingyi.cycle_facts'), '42501',
  'facts are replaced, not deleted');
select is(try('pingyi_app', 'ra',
  $$update pingyi.waivers set document = '{}'$$), '42501', 'a waiver is never edited');
select is(try('pingyi_app', 'ra',
  $$update pingyi.rebase_decisions set status = 'withdrawn' where status = 'approved'$$), '0',
  'an approved decision is out of reach');
select is(try('pingyi_app', 'ra',
  $$update pingyi.rebase_decisions set status = 'approved' where status = 'proposed'$$), '23503',
  'a decision counts by the approval of exactly its content');
select is(try('pingyi_app', 'ra',
  $$delete from pingyi.scheme_touches$$), '42501', 'what a version depends on is never changed');
select is(try('pingyi_app', 'ra', 'select pingyi.enter_poll(gen_random_uuid())'), '42501',
  'an office casts no ballot');
\ir setup/end.sql
