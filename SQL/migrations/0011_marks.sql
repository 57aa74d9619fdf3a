-- Marks: the log, the sheet beside it, and what else a score is made of.
--
-- What: marks (append-only), sheets (one row a unit, all current marks packed),
-- occurrences (of bonus and deduction), findings (of a veto).
-- Why: the log is its own audit record and can be read row by row; the sheet is what a national
-- pass reads, about 150 bytes a unit, in one sequential scan.
-- Invariants: the log is only added to; a sheet's version counts its writes and stands in each
-- log row of that write, so the highest version of an item is its current mark and equals the
-- sheet's cell. Cells: one for each item of the snapshot, in byte order of item ids; four bytes,
-- signed, big-endian, in ten-thousandths of a point; 0x80000000 says that there is no mark.
-- Maintained by: record_marks, which runs as the owner for the office entered; the engine when it
-- loads or re-pins whole sheets. Locks: new tables only.

set local role pingyi_owner;

create table pingyi.sheets (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  version bigint not null default 0,
  snapshot_digest bytea not null,
  marks bytea not null,
  primary key (tenant_id, cycle_id, unit_id),
  constraint sheets_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint sheets_marks_are_whole_cells check (length(marks) % 4 = 0),
  constraint sheets_snapshot_digest_is_sha256 check (length(snapshot_digest) = 32)
) with (fillfactor = 70);

alter table pingyi.sheets alter column marks set storage plain;

create table pingyi.marks (
  tenant_id int not null,
  cycle_id bigint not null,
  unit_id bigint not null,
  sheet_version bigint not null,
  item text not null,
  points numeric(10,4),
  rate text,
  reason text,
  scorer bigint,
  request_id uuid not null,
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, cycle_id, unit_id, sheet_version, item),
  constraint marks_sheet_is_own
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.sheets (tenant_id, cycle_id, unit_id),
  constraint marks_points_fit_a_cell check (points between -200000 and 200000),
  constraint marks_rate_is_exact check (rate ~ '^-?[0-9]{1,18}(/[1-9][0-9]{0,17}|\.[0-9]{1,18})?$'),
  constraint marks_reason_is_short check (length(reason) <= 4000)
);

create table pingyi.occurrences (
  tenant_id int not null,
  occurrence_id bigint generated always as identity,
  cycle_id bigint not null,
  unit_id bigint not null,
  adjustment text not null,
  rate text,
  points numeric(10,4),
  times int not null default 1,
  matter text,
  reason text,
  happened_on date,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  cancels bigint,
  primary key (tenant_id, occurrence_id),
  constraint occurrences_own_key unique (tenant_id, cycle_id, unit_id, occurrence_id),
  constraint occurrences_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint occurrences_cancels_one_of_the_same_unit
    foreign key (tenant_id, cycle_id, unit_id, cancels)
    references pingyi.occurrences (tenant_id, cycle_id, unit_id, occurrence_id),
  constraint occurrences_cancelled_once unique (tenant_id, cancels),
  constraint occurrences_times_in_range check (times between 1 and 10000)
);

create table pingyi.findings (
  tenant_id int not null,
  finding_id bigint generated always as identity,
  cycle_id bigint not null,
  unit_id bigint not null,
  veto text not null,
  author text not null,
  found_on date not null,
  evidence text not null,
  recorded_by bigint,
  recorded_at timestamptz not null default now(),
  cancels bigint,
  primary key (tenant_id, finding_id),
  constraint findings_own_key unique (tenant_id, cycle_id, unit_id, finding_id),
  constraint findings_unit_is_in_the_cycle
    foreign key (tenant_id, cycle_id, unit_id)
    references pingyi.cycle_units (tenant_id, cycle_id, unit_id),
  constraint findings_cancels_one_of_the_same_unit
    foreign key (tenant_id, cycle_id, unit_id, cancels)
    references pingyi.findings (tenant_id, cycle_id, unit_id, finding_id),
  constraint findings_cancelled_once unique (tenant_id, cancels),
  constraint findings_have_author_and_evidence check (author <> '' and evidence <> '')
);
