-- What the server says about itself.

-- name: server_version
select current_setting('server_version_num')::int as version_number;
