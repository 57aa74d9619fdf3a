-- Who reads and writes marks.
--
-- What: policies, grants and comments of 0011.
-- Why: marks are an office's own until published. The service role has no way to write the log
-- or a sheet but record_marks, so sheet and log cannot part.
-- Invariants: nobody updates or deletes a mark, an occurrence or a finding.
-- Maintained by: this file. Locks: access exclusive on tables that nobody uses yet.

set local role pingyi_owner;

alter table pingyi.sheets enable row level security;
alter table pingyi.sheets force row level security;
alter table pingyi.marks enable row level security;
alter table pingyi.marks force row level security;
alter table pingyi.occurrences enable row level security;
alter table pingyi.occurrences force row level security;
alter table pingyi.findings enable row level security;
alter table pingyi.findings force row level security;

create policy "an office reads its own sheets" on pingyi.sheets
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office lays out blank sheets" on pingyi.sheets
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and version = 0
    and marks = decode(repeat('80000000', length(marks) / 4), 'hex')
  );
create policy "the owner writes sheets for the office entered" on pingyi.sheets
  to pingyi_owner
  using (tenant_id = pingyi.current_tenant())
  with check (tenant_id = pingyi.current_tenant());
create policy "engine keeps sheets" on pingyi.sheets
  to pingyi_engine using (true) with check (true);

create policy "an office reads its own marks" on pingyi.marks
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "the owner adds marks for the office entered" on pingyi.marks
  for insert to pingyi_owner
  with check (tenant_id = pingyi.current_tenant());
create policy "engine reads marks" on pingyi.marks
  for select to pingyi_engine using (true);
create policy "engine adds marks loaded by operations" on pingyi.marks
  for insert to pingyi_engine with check (true);

create policy "an office reads its own occurrences" on pingyi.occurrences
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office adds its own occurrences" on pingyi.occurrences
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by = pingyi.current_person()
  );
create policy "engine reads occurrences" on pingyi.occurrences
  for select to pingyi_engine using (true);
create policy "engine adds occurrences loaded by operations" on pingyi.occurrences
  for insert to pingyi_engine with check (true);

create policy "an office reads its own findings" on pingyi.findings
  for select to pingyi_app
  using (tenant_id = pingyi.current_tenant());
create policy "an office adds its own findings" on pingyi.findings
  for insert to pingyi_app
  with check (
    tenant_id = pingyi.current_tenant() and recorded_by = pingyi.current_person()
  );
create policy "engine reads findings" on pingyi.findings
  for select to pingyi_engine using (true);
create policy "engine adds findings loaded by operations" on pingyi.findings
  for insert to pingyi_engine with check (true);

grant select, insert on pingyi.sheets to pingyi_app;
grant select, insert, update (version, snapshot_digest, marks) on pingyi.sheets to pingyi_engine;
grant select on pingyi.marks to pingyi_app;
grant select, insert on pingyi.marks to pingyi_engine;
grant select, insert on pingyi.occurrences, pingyi.findings to pingyi_app, pingyi_engine;

comment on table pingyi.sheets is 'Sheets (评分表): all current marks of one unit in one cycle, packed.';
comment on column pingyi.sheets.tenant_id is 'The tenant.';
comment on column pingyi.sheets.cycle_id is 'The cycle.';
comment on column pingyi.sheets.unit_id is 'The unit.';
comment on column pingyi.sheets.version is 'Counts the writes; 0 while blank.';
comment on column pingyi.sheets.snapshot_digest is 'The snapshot whose items the cells belong to.';
comment on column pingyi.sheets.marks is
  'A cell an item in byte order of item ids: signed big-endian four bytes, ten-thousandths of a point; 0x80000000 for none.';

comment on table pingyi.marks is 'Marks (计分) as they were given, never changed: the log and the audit record.';
comment on column pingyi.marks.tenant_id is 'The tenant.';
comment on column pingyi.marks.cycle_id is 'The cycle.';
comment on column pingyi.marks.unit_id is 'The unit marked.';
comment on column pingyi.marks.sheet_version is 'Version of the sheet after this write; the highest of an item is current.';
comment on column pingyi.marks.item is 'Id of the item.';
comment on column pingyi.marks.points is 'Points given; null takes the mark back.';
comment on column pingyi.marks.rate is 'The exact rate the points come from, as p/q or decimal, where data give them.';
comment on column pingyi.marks.reason is 'Why, in words.';
comment on column pingyi.marks.scorer is 'Person who gave it; null when operations loaded it.';
comment on column pingyi.marks.request_id is 'The request that brought it.';
comment on column pingyi.marks.recorded_at is 'When it was recorded.';

comment on table pingyi.occurrences is 'Occurrences that add or take points (加减分), never changed, only cancelled by a later row.';
comment on column pingyi.occurrences.tenant_id is 'The tenant.';
comment on column pingyi.occurrences.occurrence_id is 'Number of the row.';
comment on column pingyi.occurrences.cycle_id is 'The cycle.';
comment on column pingyi.occurrences.unit_id is 'The unit.';
comment on column pingyi.occurrences.adjustment is 'Id of the adjustment.';
comment on column pingyi.occurrences.rate is 'Id of the rate within it, such as the level of an award.';
comment on column pingyi.occurrences.points is 'Points where the scheme leaves them to people; null where the rate says.';
comment on column pingyi.occurrences.times is 'How often it happened.';
comment on column pingyi.occurrences.matter is 'What it is about; one matter counts once, at its highest level.';
comment on column pingyi.occurrences.reason is 'Why, in words.';
comment on column pingyi.occurrences.happened_on is 'When it happened.';
comment on column pingyi.occurrences.recorded_by is 'Person who recorded it; null when operations loaded it.';
comment on column pingyi.occurrences.recorded_at is 'When it was recorded.';
comment on column pingyi.occurrences.cancels is 'The earlier row that this one takes back, if any.';

comment on table pingyi.findings is 'Findings that a veto rests on, never changed, only cancelled by a later row.';
comment on column pingyi.findings.tenant_id is 'The tenant.';
comment on column pingyi.findings.finding_id is 'Number of the row.';
comment on column pingyi.findings.cycle_id is 'The cycle.';
comment on column pingyi.findings.unit_id is 'The unit.';
comment on column pingyi.findings.veto is 'Id of the veto in the scheme.';
comment on column pingyi.findings.author is 'Who found it.';
comment on column pingyi.findings.found_on is 'When it was found.';
comment on column pingyi.findings.evidence is 'What it rests on.';
comment on column pingyi.findings.recorded_by is 'Person who recorded it; null when operations loaded it.';
comment on column pingyi.findings.recorded_at is 'When it was recorded.';
comment on column pingyi.findings.cancels is 'The earlier row that this one takes back, if any.';
