-- Begins a test: pgTAP and the world, all rolled back at the end of the file.
\set QUIET 1
\set ON_ERROR_ROLLBACK 1
\set ON_ERROR_STOP true
\pset format unaligned
\pset tuples_only true
\pset pager off
set client_min_messages = warning;

begin;

create schema tap;
create extension pgtap schema tap;
\ir world.sql

set local search_path = tap, pg_catalog;

create function tap.tenant(wanted text) returns int
language sql stable
return (select tenant_id from pingyi.tenants where register_id = wanted);

-- Runs one statement as a service role inside a tenant and comes back: rows it saw or changed as
-- text, or the SQLSTATE that refused it. pgTAP itself stays with the administrator.
create function tap.try(as_role text, in_tenant text, statement text) returns text
language plpgsql
as $$
declare
  entered int := tap.tenant(in_tenant);
  person bigint := (
    select min(person_id) from pingyi.people where tenant_id = tap.tenant(in_tenant)
  );
  answer text;
  touched bigint;
begin
  begin
    execute format('set local role %I', as_role);
    set local search_path = '';
    if in_tenant is not null then
      perform pingyi.enter(entered, person);
    end if;
    if statement ~* '^select' then
      execute format('select string_agg(x::text, '','' order by x::text) from (%s) as t (x)', statement)
        into answer;
    else
      execute statement;
      get diagnostics touched = row_count;
      answer := touched::text;
    end if;
    raise exception using errcode = 'PYTAP', message = coalesce(answer, '');
  exception
    when sqlstate 'PYTAP' then
      answer := sqlerrm;
    when others then
      answer := sqlstate;
  end;
  reset role;
  return answer;
end
$$;
