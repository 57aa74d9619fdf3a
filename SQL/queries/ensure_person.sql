-- The person with handle $2 in tenant $1, added under the name $3 when new.
with added as (
  insert into pingyi.people (tenant_id, handle, name)
  values ($1, $2, $3)
  on conflict on constraint people_handle_key do nothing
  returning person_id
),
event as (
  insert into pingyi.audit_events (tenant_id, asserted_by_operations, kind, subject)
  select $1, true, 'person.added', $2 from added
)
select person_id from added
union all
select person_id from pingyi.people where tenant_id = $1 and handle = $2
limit 1;
