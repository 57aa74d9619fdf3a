-- Gives tenant $1 a code $2, a name $3, a level $4 and a time zone $5 from day $6, by person $7.
select pingyi.describe_tenant($1, $2, $3, $4, $5, $6::date, $7);
