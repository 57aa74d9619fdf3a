-- Who sees what, by actor: the office, those above and below, siblings, visitors, nobody.
\ir setup/begin.sql
select * from no_plan();

select is(try('pingyi_app', 'raa', 'select register_id from pingyi.tenants'),
  'r,ra,raa,raaa,raab,raac', 'an office knows itself, those below and those above');
select is(try('pingyi_app', 'raaa', 'select register_id from pingyi.tenants'), 'r,ra,raa,raaa',
  'a leaf knows those above');
select is(try('pingyi_app', 'r', 'select count(*) from pingyi.tenants'), '40', 'a root knows all');

select is(try('pingyi_app', 'ra', format('select distinct tenant_id from pingyi.%I', t)),
  tenant('ra')::text, t || ': an office sees its own only')
from unnest(array['people', 'person_roles', 'two_person_actions', 'requests', 'units', 'cycles',
  'cycle_units', 'cycle_versions', 'sheets', 'marks', 'occurrences', 'findings', 'juror_scores',
  'peer_scores', 'carryovers', 'polls', 'poll_tallies', 'outcomes', 'scheme_operations', 'scheme_drafts',
  'tasks', 'unit_facts', 'cycle_facts']) t;

select is(try('pingyi_app', 'raa', format('select count(distinct tenant_id) from pingyi.%I', t)),
  '4', t || ': an office sees itself and those below')
from unnest(array['tenant_placements', 'cycle_progress', 'publications', 'publication_rows',
  'tenant_successions']) t;

select is(try('pingyi_app', 'raa', $$select count(*) from pingyi.summaries where series = 'live'$$),
  '1', 'a live summary is the office''s own');
select is(try('pingyi_app', 'raa',
  $$select count(*) from pingyi.summaries where series = 'published'$$),
  '4', 'published summaries are read from above');
update pingyi.summaries set open_above = true where tenant_id = tenant('raab');
select is(try('pingyi_app', 'raa', $$select count(*) from pingyi.summaries where series = 'live'$$),
  '2', 'a live summary that the template opened is read from above');
select is(try('pingyi_app', 'raab',
  $$select count(*) from pingyi.scheme_versions where status = 'draft'$$), '1',
  'drafts are the office''s own');
select is(try('pingyi_app', 'raab',
  $$select count(*) from pingyi.scheme_versions where status = 'published'$$), '4',
  'what those above published is read from below');

select is(try('pingyi_app', 'raa', 'select count(distinct tenant_id) from pingyi.scheme_touches'),
  '4', 'what derivations depend on is read from above');
select is(try('pingyi_app', 'raa', 'select count(*) from pingyi.rebase_questions'), '5',
  'questions are the office''s own, and those below that follow from published versions');
select is(try('pingyi_app', 'raa', 'select count(*) from pingyi.rebase_decisions'), '4',
  'decisions are the office''s own, and those above that were approved');
select is(try('pingyi_app', 'raa', 'select count(*) from pingyi.waivers'), '7',
  'waivers are the office''s own, and those above and below that were granted');

select is(try('pingyi_public', 'ra', 'select count(flags) from pingyi.publication_rows'), '42501',
  'a visitor does not read every column of a published row');
select is(try('pingyi_public', 'ra', 'select count(unit_name) from pingyi.publication_rows'), '3',
  'a visitor reads the published rows of the office visited');
select is(try('pingyi_public', 'ra', 'select 1 from pingyi.ballots'), '42501',
  'a visitor reads no ballot');
select is(try('pingyi_tally', 'ra', 'select count(*) from pingyi.ballots'), '1',
  'those who tally read the ballots of the office entered');
select is(try('pingyi_engine', null, 'select count(*) from pingyi.sheets'), '80',
  'the engine reads all sheets');
\ir setup/end.sql
