-- Whether the cluster has a database named $1.
select exists (select from pg_catalog.pg_database where datname = $1) as is_there;
