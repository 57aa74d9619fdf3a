-- What the columns of publications mean.
--
-- What: comments of 0017. Why: a file of each concern. Invariants: none.
-- Maintained by: this file. Locks: share update exclusive on tables that nobody uses yet.

set local role pingyi_owner;

comment on table pingyi.publications is 'Publications (通报): numbered versions of a cycle''s outcomes; never changed.';
comment on column pingyi.publications.tenant_id is 'The tenant.';
comment on column pingyi.publications.publication_id is 'Number of the row.';
comment on column pingyi.publications.public_id is 'The id that addresses show: 122 random bits.';
comment on column pingyi.publications.path is 'Path of the tenant today; opens access; outside every digest.';
comment on column pingyi.publications.cycle_id is 'The cycle.';
comment on column pingyi.publications.scheme is 'Name of the scheme.';
comment on column pingyi.publications.year is 'Year of the cycle.';
comment on column pingyi.publications.number is 'From 1; a correction is the next number.';
comment on column pingyi.publications.prior_number is 'The number it corrects; null for the first.';
comment on column pingyi.publications.snapshot_digest is 'The snapshot it was scored under.';
comment on column pingyi.publications.content_digest is 'SHA-256 of the content.';
comment on column pingyi.publications.content is 'Canonical JSON: policies, decisions, method note, digests of the rows.';
comment on column pingyi.publications.action_id is 'The joint action that approved it.';
comment on column pingyi.publications.approval is 'State that the joint action must be in.';
comment on column pingyi.publications.published_by is 'Person who published it; null when operations did.';
comment on column pingyi.publications.published_at is 'When it was published.';

comment on table pingyi.publication_rows is 'The published result of each unit; never changed.';
comment on column pingyi.publication_rows.tenant_id is 'The tenant.';
comment on column pingyi.publication_rows.publication_id is 'The publication.';
comment on column pingyi.publication_rows.unit_id is 'The unit.';
comment on column pingyi.publication_rows.path is 'Path of the tenant today; opens access; outside every digest.';
comment on column pingyi.publication_rows.form is 'Form of the evaluation; ranks are within it.';
comment on column pingyi.publication_rows.sector is 'Sector of the unit at that time.';
comment on column pingyi.publication_rows.unit_code is 'Code of the unit at that time.';
comment on column pingyi.publication_rows.unit_name is 'Name of the unit at that time.';
comment on column pingyi.publication_rows.total is 'Rounded total; null where there is none.';
comment on column pingyi.publication_rows.rank is 'Rank within the form; null where there is none.';
comment on column pingyi.publication_rows.grade is 'Grade; null where there is none.';
comment on column pingyi.publication_rows.flags is 'Flags, separated by spaces, in byte order.';
comment on column pingyi.publication_rows.components is 'Component values as canonical JSON.';
comment on column pingyi.publication_rows.items is 'Final points of each item of the snapshot, in cells as on a sheet.';
