-- A tree of 1 + 3 + 9 + 27 tenants, each with a row of every kind: what isolation is tested on.
--
-- Run by an administrator on a migrated database. Register ids spell the place: r, ra, rab, rabc.

set local search_path = '';

select count(*)
from pingyi.open_tenants(
  array['r']
    || array(select 'r' || a from unnest(array['a', 'b', 'c']) a)
    || array(select 'r' || a || b from unnest(array['a', 'b', 'c']) a, unnest(array['a', 'b', 'c']) b)
    || array(select 'r' || a || b || c from unnest(array['a', 'b', 'c']) a,
         unnest(array['a', 'b', 'c']) b, unnest(array['a', 'b', 'c']) c),
  array(select 'code' || g from generate_series(1, 40) g),
  array(select 'Tenant ' || g from generate_series(1, 40) g),
  array(select 'level' from generate_series(1, 40) g),
  array[null::text]
    || array(select 'r' from generate_series(1, 3))
    || array(select 'r' || a from unnest(array['a', 'b', 'c']) a, generate_series(1, 3))
    || array(select 'r' || a || b from unnest(array['a', 'b', 'c']) a,
         unnest(array['a', 'b', 'c']) b, generate_series(1, 3)),
  array(select 'Asia/Shanghai' from generate_series(1, 40)),
  array(select date '2020-01-01' from generate_series(1, 40)),
  null
);

insert into pingyi.sectors (sector, name)
values ('education', 'Education'), ('public-security', 'Public security');

insert into pingyi.tenant_successions (tenant_id, successor_id, happened_on, kind, path)
select tenant_id, coalesce(lead(tenant_id) over w, first_value(tenant_id) over w), '2022-01-01',
  'split', path
from pingyi.tenants
window w as (order by tenant_id);

insert into pingyi.people (tenant_id, handle, name)
select tenant_id, h, initcap(h) from pingyi.tenants, unnest(array['one', 'two']) h;

insert into pingyi.person_roles (tenant_id, home_tenant_id, person_id, role)
select tenant_id, tenant_id, person_id, 'scorer' from pingyi.people;

-- Approved: scheme, publication, and one that nothing uses yet. Open: one.
insert into pingyi.two_person_actions (
  tenant_id, kind, subject, digest, state, proposed_by, decided_by, decided_at
)
select p.tenant_id, 'publish_scheme', s, sha256(convert_to(s || p.tenant_id, 'UTF8')),
  case s when 'open' then 'proposed' else 'approved' end, min(person_id),
  case s when 'open' then null else max(person_id) end,
  case s when 'open' then null else now() end
from pingyi.people p, unnest(array['scheme', 'publication', 'unused', 'open']) s
group by p.tenant_id, s;

insert into pingyi.snapshots (tenant_id, digest, path, scheme, item_count, body)
select tenant_id, sha256(convert_to('snapshot' || tenant_id, 'UTF8')), path, 'sample', 2, '{}'
from pingyi.tenants;

insert into pingyi.scheme_versions (
  tenant_id, path, scheme, number, kind, status, document, digest, snapshot_digest, source,
  published_at, action_id
)
select t.tenant_id, t.path, 'sample', 1, 'root', 'published', '{}', a.digest,
  sha256(convert_to('snapshot' || t.tenant_id, 'UTF8')), 'test', now(), a.action_id
from pingyi.tenants t
join pingyi.two_person_actions a on a.tenant_id = t.tenant_id and a.subject = 'scheme';

insert into pingyi.scheme_versions (
  tenant_id, path, scheme, kind, status, document, digest, source,
  parent_tenant_id, parent_number, parent_digest
)
select tenant_id, path, 'sample', 'derivation', 'draft', '{"draft":true}', sha256('draft'), 'test',
  tenant_id, number, digest
from pingyi.scheme_versions;

insert into pingyi.scheme_operations (
  tenant_id, version_id, operation, kind, address, parent_tenant_id, parent_number
)
select tenant_id, version_id, 'p1', 'set', 'a.points', tenant_id, 1
from pingyi.scheme_versions where status = 'draft';

insert into pingyi.units (tenant_id, code, name, sector)
select tenant_id, u, 'Unit ' || u, 'education'
from pingyi.tenants, unnest(array['u1', 'u2', 'u3']) u;

-- 2023 has everything, 2024 nothing yet.
insert into pingyi.cycles (
  tenant_id, year, scheme, scheme_tenant_id, scheme_number, snapshot_digest, tree_date
)
select tenant_id, y, 'sample', tenant_id, 1, snapshot_digest, make_date(y, 12, 31)
from pingyi.scheme_versions, unnest(array[2023, 2024]) y
where status = 'published';

insert into pingyi.cycle_units (tenant_id, cycle_id, unit_id, form)
select tenant_id, cycle_id, unit_id, 'on_site'
from pingyi.cycles join pingyi.units using (tenant_id) where year = 2023;

insert into pingyi.cycle_versions (tenant_id, cycle_id, version)
select tenant_id, cycle_id, 1 from pingyi.cycles where year = 2023;

insert into pingyi.cycle_progress (
  tenant_id, cycle_id, path, version, units, complete, incomplete, absent
)
select tenant_id, cycle_id, path, 1, 3, 0, 3, 0
from pingyi.cycles join pingyi.tenants using (tenant_id) where year = 2023;

-- The third unit has no sheet, score or carried score yet.
insert into pingyi.sheets (tenant_id, cycle_id, unit_id, version, snapshot_digest, marks)
select c.tenant_id, c.cycle_id, u.unit_id, 1, c.snapshot_digest, '\x000088b880000000'
from pingyi.cycles c join pingyi.units u using (tenant_id) where year = 2023 and u.code <> 'u3';

insert into pingyi.marks (
  tenant_id, cycle_id, unit_id, sheet_version, item, points, request_id
)
select tenant_id, cycle_id, unit_id, 1, 'item1', 3.5, gen_random_uuid() from pingyi.sheets;

insert into pingyi.occurrences (tenant_id, cycle_id, unit_id, adjustment)
select tenant_id, cycle_id, unit_id, 'bonus' from pingyi.sheets;

insert into pingyi.findings (tenant_id, cycle_id, unit_id, veto, author, found_on, evidence)
select tenant_id, cycle_id, unit_id, 'fraud', 'office', '2023-06-01', 'letter' from pingyi.sheets;

insert into pingyi.juror_scores (tenant_id, cycle_id, unit_id, juror, score)
select tenant_id, cycle_id, unit_id, 'j1', 80 from pingyi.sheets;

insert into pingyi.peer_scores (tenant_id, cycle_id, unit_id, rater_unit_id, score)
select a.tenant_id, a.cycle_id, a.unit_id, b.unit_id, 90
from pingyi.sheets a
join pingyi.sheets b on b.tenant_id = a.tenant_id and b.unit_id <> a.unit_id;

insert into pingyi.carryovers (tenant_id, cycle_id, unit_id, score, source)
select tenant_id, cycle_id, unit_id, 85, 'sheet of 2022' from pingyi.sheets;

insert into pingyi.polls (tenant_id, cycle_id, opens_at, closes_at)
select tenant_id, cycle_id, now() - interval '1 day', now() + interval '1 day'
from pingyi.cycles where year = 2023;

insert into pingyi.poll_tallies (tenant_id, poll_id, unit_id, step, ballots)
select tenant_id, poll_id, unit_id, 'good', 10
from pingyi.polls join pingyi.units using (tenant_id);

insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
select tenant_id, poll_id, sha256(convert_to('voter' || tenant_id, 'UTF8')), '\x01'
from pingyi.polls;

insert into pingyi.outcomes (tenant_id, cycle_id, form, version, snapshot_digest, units, body)
select tenant_id, cycle_id, 'on_site', 1, snapshot_digest, 3, '\x00'
from pingyi.cycles where year = 2023;

insert into pingyi.summaries (
  tenant_id, cycle_id, series, form, sector, full_marks, path, scheme, year, version, units, cell
)
select c.tenant_id, c.cycle_id, s, 'on_site', 'education', 100, t.path, 'sample', 2023, 1, 3, '\x00'
from pingyi.cycles c join pingyi.tenants t using (tenant_id), unnest(array['live', 'published']) s
where year = 2023;

insert into pingyi.live_summaries (
  tenant_id, scheme, year, reach, path, version, open_above, units, body
)
select tenant_id, 'sample', year, reach, path, 1, year = 2024, 3, '\x00'
from pingyi.tenants, unnest(array[2023, 2024]) year, unnest(array['own', 'subtree']) reach;

insert into pingyi.publications (
  tenant_id, path, cycle_id, scheme, year, number, snapshot_digest, content_digest, content,
  action_id
)
select t.tenant_id, t.path, c.cycle_id, 'sample', 2023, 1, c.snapshot_digest, a.digest, '{}',
  a.action_id
from pingyi.tenants t
join pingyi.cycles c on c.tenant_id = t.tenant_id and c.year = 2023
join pingyi.two_person_actions a on a.tenant_id = t.tenant_id and a.subject = 'publication';

insert into pingyi.publication_rows (
  tenant_id, publication_id, unit_id, path, form, sector, unit_code, unit_name, components, items
)
select p.tenant_id, p.publication_id, u.unit_id, p.path, 'on_site', 'education', u.code, u.name,
  '{}', '\x000088b880000000'
from pingyi.publications p join pingyi.units u using (tenant_id);

insert into pingyi.requests (tenant_id, request_id, body_digest, answer)
select tenant_id, gen_random_uuid(), sha256('body'), '1' from pingyi.tenants;

-- A draft that waits for answers, what it is asked, and what was decided about it.
insert into pingyi.two_person_actions (
  tenant_id, kind, subject, digest, state, proposed_by, decided_by, decided_at
)
select p.tenant_id, case s when 'waiver' then 'grant_waiver' else 'decide_question' end, s,
  sha256(convert_to(s || p.tenant_id, 'UTF8')), 'approved', min(person_id), max(person_id), now()
from pingyi.people p, unnest(array['waiver', 'decision']) s
group by p.tenant_id, s;

insert into pingyi.scheme_drafts (
  tenant_id, scheme, kind, origin, document, digest, base_tenant_id, base_number, base_digest,
  target_tenant_id, target_number, target_digest
)
select tenant_id, 'sample', 'derivation', 'edit', '{}', sha256('draft'), tenant_id, number, digest,
  tenant_id, number, digest
from pingyi.scheme_versions where status = 'published';

insert into pingyi.scheme_touches (
  tenant_id, version_id, touched, operation, path, parent_tenant_id, parent_number
)
select tenant_id, version_id, 'a.points', 'p1', path, tenant_id, 1
from pingyi.scheme_versions where status = 'published';

insert into pingyi.rebase_questions (
  tenant_id, draft_id, question, path, scheme, kind, subject, body, open_above
)
select d.tenant_id, d.draft_id, sha256(convert_to(o::text, 'UTF8')), t.path, 'sample', 'VALUE',
  'a.points', '{}', o
from pingyi.scheme_drafts d join pingyi.tenants t using (tenant_id), unnest(array[true, false]) o;

insert into pingyi.rebase_decisions (
  tenant_id, path, scheme, question, answer, digest, status, action_id
)
select t.tenant_id, t.path, 'sample', sha256('q'), '{}',
  case s when 'approved' then a.digest else sha256('other') end, s, a.action_id
from pingyi.tenants t
join pingyi.two_person_actions a on a.tenant_id = t.tenant_id and a.subject = 'decision',
  unnest(array['proposed', 'approved']) s;

insert into pingyi.waivers (
  tenant_id, waiver, path, scheme, grantee_tenant_id, address, document, digest, reason, expires_on,
  status, action_id
)
select t.tenant_id, 'w-' || s, t.path, 'sample',
  (select g.tenant_id from pingyi.tenants g where g.tenant_id <> t.tenant_id limit 1), 'a.points', '{}',
  a.digest, 'drought', '2030-01-01', s, a.action_id
from pingyi.tenants t
join pingyi.two_person_actions a on a.tenant_id = t.tenant_id and a.subject = 'waiver',
  unnest(array['proposed', 'granted']) s;

insert into pingyi.tasks (tenant_id, kind, subject, origin)
select tenant_id, 'waiver_expires', 'w1', 'waiver:1' from pingyi.tenants;

insert into pingyi.unit_facts (tenant_id, cycle_id, unit_id, facts)
select tenant_id, cycle_id, unit_id, '{}' from pingyi.sheets;
insert into pingyi.cycle_facts (tenant_id, cycle_id, facts)
select distinct tenant_id, cycle_id, '{}' from pingyi.sheets;
