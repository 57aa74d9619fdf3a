-- A transaction says once for whom it works.
\ir setup/begin.sql
select * from no_plan();

select is(try('pingyi_app', null, 'select count(*) from pingyi.units'), '0',
  'nothing is seen before entering');
select is(try('pingyi_app', 'ra', 'select pingyi.enter(1, 1)'), 'PY001', 'once only');
select is(try('pingyi_app', null, 'select pingyi.enter(999, 1)'), 'PY002', 'an unknown tenant');
select is(try('pingyi_engine', null, 'select pingyi.enter(1, 1)'), '42501',
  'the engine enters no tenant');
select is(try('pingyi_app', 'raa', 'select pingyi.current_lo()'), 'r.ra.raa.',
  'the path comes from the register');
select is(try('pingyi_app', 'raa', 'select pingyi.current_hi()'), 'r.ra.raa/',
  'the range ends right behind the subtree');
select is(try('pingyi_app', 'ra', $$select set_config('pingyi.tenant', '1', true)$$), '42501',
  'nobody sets a setting by a function');
select is(try('pingyi_public', null, format('select pingyi.enter_poll(%L) is null',
  (select public_id from pingyi.polls where tenant_id = tenant('ra')))), 'false',
  'a voter enters an open poll');
select is(try('pingyi_public', null, 'select pingyi.enter_poll(gen_random_uuid())'), 'PY003',
  'no such poll');
update pingyi.polls set opens_at = now() - interval '2 days', closes_at = now() - interval '1 day'
where tenant_id = tenant('rb');
select is(try('pingyi_public', null, format('select pingyi.enter_poll(%L)',
  (select public_id from pingyi.polls where tenant_id = tenant('rb')))), 'PY003',
  'a closed poll is not entered');
select is(try('pingyi_public', 'ra', format(
  $$insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
    select %s, poll, sha256('new'), '\x01' from unnest(array[%s]) poll$$, tenant('ra'),
  (select poll_id from pingyi.polls where tenant_id = tenant('ra')))), '42501',
  'who did not enter a poll casts no ballot');
select is((select count(*) from pg_proc p where pronamespace = 'pingyi'::regnamespace
  and prosecdef and not proconfig @> array['search_path=pg_catalog, pg_temp']), 0::bigint,
  'definer functions find only what they name');
\ir setup/end.sql
