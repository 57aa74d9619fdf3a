-- What the schema promises by its catalog.
\ir setup/begin.sql
select * from no_plan();

select schemas_are(array['pingyi', 'public', 'tap']);
select schema_owner_is('pingyi', 'pingyi_owner');

select columns_are('pingyi', 'tenants', array[
  'tenant_id', 'register_id', 'code', 'name', 'level', 'parent_id', 'path', 'parent_path',
  'time_zone', 'opened_on', 'closed_on']);
select col_is_pk('pingyi', 'tenants', array['tenant_id'], 'tenants has its key');
select col_is_unique('pingyi', 'tenants', array['tenant_id', 'path'], 'tenants has its key');
select col_is_unique('pingyi', 'tenants', array['register_id'], 'tenants has its key');
select fk_ok('pingyi', 'tenants', array['parent_id', 'parent_path'],
  'pingyi', 'tenants', array['tenant_id', 'path']);
select is(
  (select collname from pg_attribute a join pg_collation c on c.oid = attcollation
   where attrelid = 'pingyi.tenants'::regclass and attname = 'path'),
  'C', 'paths are in byte order');

-- Every path is pinned to the register.
select fk_ok('pingyi', t, array['tenant_id', 'path'], 'pingyi', 'tenants', array['tenant_id', 'path'])
from unnest(array['tenant_placements', 'tenant_successions', 'snapshots', 'scheme_versions',
  'cycle_progress', 'summaries', 'publications', 'publication_rows', 'scheme_touches',
  'rebase_questions', 'rebase_decisions', 'waivers']) t;

select col_is_pk('pingyi', 'ballots', array['poll_id', 'voter_key'], 'ballots has its key');
select col_is_pk('pingyi', 'marks',
  array['tenant_id', 'cycle_id', 'unit_id', 'sheet_version', 'item'], 'marks has its key');
select col_is_pk('pingyi', 'sheets', array['tenant_id', 'cycle_id', 'unit_id'], 'sheets has its key');
select col_is_pk('pingyi', 'cycle_facts', array['tenant_id', 'cycle_id'], 'cycle_facts has its key');
select fk_ok('pingyi', 'cycle_facts', array['tenant_id', 'cycle_id'],
  'pingyi', 'cycles', array['tenant_id', 'cycle_id']);
select is_partitioned('pingyi', 'ballots', 'ballots are in parts');

-- What needs two persons points to their approval, content and all.
select fk_ok('pingyi', 'scheme_versions', array['tenant_id', 'action_id', 'approval', 'digest'],
  'pingyi', 'two_person_actions', array['tenant_id', 'action_id', 'state', 'digest']);
select fk_ok('pingyi', 'publications', array['tenant_id', 'action_id', 'approval', 'content_digest'],
  'pingyi', 'two_person_actions', array['tenant_id', 'action_id', 'state', 'digest']);

select fk_ok('pingyi', t, array['tenant_id', 'action_id', 'approval', 'digest'],
  'pingyi', 'two_person_actions', array['tenant_id', 'action_id', 'state', 'digest'])
from unnest(array['rebase_decisions', 'waivers']) t;
select col_is_pk('pingyi', 'rebase_questions', array['tenant_id', 'draft_id', 'question'],
  'rebase_questions has its key');
select throws_ok(
  $$insert into pingyi.scheme_drafts (tenant_id, scheme, kind, origin, document, digest)
    select tenant_id, 'sample', 'root', 'edit', '{}', sha256('x') from pingyi.tenants$$,
  '23505', null, 'a scheme has one open draft');
select throws_ok(
  $$update pingyi.scheme_drafts set base_number = null$$, '23514', null, 'a base is whole');
select throws_ok(
  $$update pingyi.scheme_drafts set status = 'proposed'$$, '23514', null,
  'what is proposed has its version');
select throws_ok(
  $$update pingyi.waivers set grantee_tenant_id = tenant_id$$, '23514', null,
  'nobody waives its own bound for itself');
select throws_ok(
  $$insert into pingyi.tasks (tenant_id, kind, subject, origin)
    select tenant_id, kind, subject, origin from pingyi.tasks$$, '23505', null,
  'one cause opens one task');

select throws_ok(
  format('update pingyi.tenants set path = %L where register_id = %L', bad, 'raaa'), '23514')
from unnest(array['r.ra.raa.RAAA.', 'r.ra.raa.raaa', '.', 'r.ra..raaa.', 'r/ra/raa/raaa.']) bad;
select throws_ok(
  $$update pingyi.tenants set path = 'r.rb.raaa.' where register_id = 'raaa'$$, '23503',
  null, 'a path that is not the parent''s is refused');
select throws_ok(
  $$insert into pingyi.marks (tenant_id, cycle_id, unit_id, sheet_version, item, points, request_id)
    select tenant_id, cycle_id, unit_id, 9, 'x', 200001, gen_random_uuid()
    from pingyi.sheets limit 1$$, '23514', null, 'points that fit no cell are refused');
select throws_ok(
  $$update pingyi.sheets set marks = '\x00'$$, '23514', null, 'a sheet has whole cells');
select throws_ok(
  $$insert into pingyi.peer_scores (tenant_id, cycle_id, unit_id, rater_unit_id, score)
    select tenant_id, cycle_id, unit_id, unit_id, 1 from pingyi.sheets limit 1$$, '23514', null,
  'nobody rates itself');
select throws_ok(
  $$insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings, cast_minute)
    select tenant_id, poll_id, sha256('x'), '\x01', '2024-01-01 10:00:01' from pingyi.polls limit 1$$,
  '23514', null, 'the time of a ballot is kept to the minute');
\ir setup/end.sql
