-- Moving, renaming, closing: history stays, access moves.
\ir setup/begin.sql
select * from no_plan();

select is(try('pingyi_app', 'ra', 'select count(*) from pingyi.publications'), '13',
  'before the move the old parent reads 13 publications');
select is(try('pingyi_app', 'rb', 'select count(*) from pingyi.publications'), '13',
  'and the new parent 13');
create temporary table content as
  select publication_id, md5(concat(content, content_digest, number)) as digest
  from pingyi.publications;

select is(pingyi.move_tenant(tenant('raa'), tenant('rb'), '2024-07-01', null), 4,
  'four tenants change path');
select is((select path from pingyi.tenants where register_id = 'raab'), 'r.rb.raa.raab.',
  'the subtree follows');
select is(try('pingyi_app', 'ra', 'select count(*) from pingyi.publications'), '9',
  'the old parent reads them no more');
select is(try('pingyi_app', 'rb', 'select count(*) from pingyi.publications'), '17',
  'the new parent does');
select is(try('pingyi_app', 'r', 'select count(*) from pingyi.publications'), '40',
  'the root still reads all');
select is(try('pingyi_app', 'rb', format('select count(distinct tenant_id) from pingyi.%I', t)), '17',
  t || ' moved along')
from unnest(array['tenant_placements', 'cycle_progress', 'publication_rows']) t;
select is(try('pingyi_app', 'rb', 'select count(distinct tenant_id) from pingyi.snapshots'), '18',
  'snapshots moved along, with those of the root');
select is((select count(*) from pingyi.publications p join content c using (publication_id)
  where md5(concat(content, content_digest, number)) = c.digest), 40::bigint,
  'no content changed');

select results_eq(
  $$select placed_path collate "default", valid_from, valid_to from pingyi.tenant_placements
    where tenant_id = tenant('raab') order by valid_from$$,
  $$values ('r.ra.raa.raab.', date '2020-01-01', date '2024-07-01'),
      ('r.rb.raa.raab.', date '2024-07-01', null)$$,
  'as was and as is can both be told');
select is(
  (select count(*) from pingyi.tenant_placements where placed_path >= 'r.ra.' and placed_path < 'r.ra/'
    and valid_from <= '2023-12-31' and coalesce(valid_to, 'infinity') > '2023-12-31'), 13::bigint,
  'as was, the old parent had 13 in 2023');
select is((select count(*) from pingyi.audit_events where kind = 'tenant.moved'), 1::bigint,
  'one event');

select throws_ok($$select pingyi.move_tenant(tenant('rb'), tenant('raab'), '2024-08-01', null)$$,
  'PY013', null, 'not below itself');
select throws_ok($$select pingyi.move_tenant(tenant('raa'), tenant('rc'), '2024-06-30', null)$$,
  'PY012', null, 'not before the last move');
select lives_ok($$select pingyi.move_tenant(tenant('raa'), tenant('rc'), '2024-07-01', null)$$,
  'the same day again corrects');
select is((select count(*) from pingyi.tenant_placements where tenant_id = tenant('raab')), 2::bigint,
  'without a placement of no days');
select throws_ok($$select pingyi.move_tenant(999, tenant('rc'), '2024-07-01', null)$$, 'PY011');
select throws_ok($$select pingyi.move_tenant(tenant('raa'), 999, '2024-07-01', null)$$, 'PY011');

select lives_ok($$select pingyi.describe_tenant(tenant('rbb'), 'code99', 'New name', 'county',
  'Asia/Shanghai', '2025-01-01', null)$$, 'a tenant gets another code and name');
select isnt((select name from pingyi.tenant_placements where tenant_id = tenant('rbb')
  and valid_to = '2025-01-01'), 'New name', 'the old name stays told');
select is((select count(*) from pingyi.tenant_placements where placed_path >= 'r.rb.rbb.'
  and placed_path < 'r.rb.rbb/' and valid_from = '2025-01-01'), 1::bigint,
  'those below keep their placement');
select throws_ok($$select pingyi.describe_tenant(tenant('rba'), 'code99', 'x', 'x', 'UTC',
  '2025-01-01', null)$$, '23505', null, 'a code is one open tenant''s');

select throws_ok($$select pingyi.close_tenant(tenant('rba'), '2025-01-01', '{}', 'merge', null)$$,
  'PY014', null, 'not while open tenants stand below');
select lives_ok($$select pingyi.close_tenant(tenant('rbaa'), '2025-01-01',
  array[tenant('rbab')], 'merge', null)$$, 'a merger');
select is((select count(*) from pingyi.tenant_placements where tenant_id = tenant('rbaa')
  and valid_to is null), 0::bigint, 'its placement ends');
select lives_ok($$select pingyi.record_succession(tenant('rbaa'), tenant('rbb'), '2025-01-02',
  'split', null)$$, 'a succession may be recorded after the closing');
select is((select count(*) from pingyi.tenant_successions where tenant_id = tenant('rbaa')
  and successor_id = tenant('rbb') and kind = 'split' and happened_on = '2025-01-02'), 1::bigint,
  'with its own kind and day');
select throws_ok($$select pingyi.record_succession(tenant('rbaa'), 999, '2025-01-02', 'split', null)$$,
  'PY011', null, 'not to nobody');
select is(try('pingyi_app', 'rba', format(
  'select count(*) from pingyi.publications where tenant_id = %s', tenant('rbaa'))), '1',
  'its publications stay readable');
select is((select count(*) from pingyi.tenants t left join pingyi.tenant_placements p
  on p.tenant_id = t.tenant_id and p.valid_to is null
  where t.closed_on is null and (p.code, p.name, p.level, p.placed_path, p.path)
    is distinct from (t.code, t.name, t.level, t.path, t.path)), 0::bigint,
  'the current placement says what the register says');
select is((select count(*) from pingyi.tenant_placements a join pingyi.tenant_placements b
  on a.tenant_id = b.tenant_id and a.valid_from < b.valid_from
  where coalesce(a.valid_to, 'infinity') > b.valid_from), 0::bigint, 'placements never overlap');
\ir setup/end.sql
