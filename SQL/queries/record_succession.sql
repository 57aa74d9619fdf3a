-- Records that tenant $1 went on as tenant $2 on day $3 in the way $4, by person $5.
select pingyi.record_succession($1, $2, $3::date, $4, $5);
