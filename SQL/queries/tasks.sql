-- What offices have to look at.

-- name: open_task
-- $1 tenant, $2 kind, $3 subject, $4 origin, $5 day.
insert into pingyi.tasks (tenant_id, kind, subject, origin, due_on)
values ($1, $2, $3, $4, $5::date)
on conflict do nothing;

-- name: close_task
-- Closes the open task of kind $2 and origin $3 of tenant $1 with outcome $4.
update pingyi.tasks
set closed_at = now(), outcome = $4
where tenant_id = $1 and kind = $2 and origin = $3 and closed_at is null;

-- name: open_tasks
-- The open tasks at or below tenant $1 that the caller may see.
select t.register_id, k.tenant_id, k.public_id::text as public_id, k.kind, k.subject, k.origin, k.due_on
from pingyi.tenants o
join pingyi.tenants t on t.path >= o.path and t.path < rtrim(o.path, '.') || '/'
join pingyi.tasks k on k.tenant_id = t.tenant_id
where o.tenant_id = $1 and k.closed_at is null
order by k.due_on nulls last, t.path, k.task_id;
