-- Records that tenant $1 gave up a part on day $2 to the tenants $3, by person $4.
select pingyi.record_split($1, $2::date, $3::int[], $4);
