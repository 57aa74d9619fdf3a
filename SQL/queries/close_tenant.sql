-- Closes tenant $1 on day $2, by person $3; successions are recorded by themselves.
select pingyi.close_tenant($1, $2::date, '{}', null, $3);
