-- Moves tenant $1 with its subtree under tenant $2 from day $3, by person $4.
select pingyi.move_tenant($1, $2, $3::date, $4);
