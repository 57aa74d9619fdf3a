-- Closes tenant $1 on day $2 in favour of the tenants $3, as a split or a merge $4, by person $5.
select pingyi.close_tenant($1, $2::date, $3::int[], $4, $5);
