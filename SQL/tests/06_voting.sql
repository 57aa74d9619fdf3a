-- One voter, one ballot, whatever the tenant; and a record that says nothing.
\ir setup/begin.sql
select * from no_plan();

create function tap.cast_one(in_tenant text, voter text, closing timestamptz) returns text
language plpgsql as $$
declare
  poll uuid := (select public_id from pingyi.polls where tenant_id = tap.tenant(in_tenant));
begin
  return tap.try('pingyi_public', null, format(
    'select pingyi.cast_ballots(%L, array[sha256(%L)], array[%L::bytea]) '
    'from pingyi.enter_poll(%L)', closing, voter, '\x01', poll));
end
$$;

select is(cast_one('ra', 'a', now() + interval '1 hour'), '1', 'a ballot is counted');
select is(cast_one('ra', 'a', now() - interval '1 hour'), '0', 'after closing it is not');
insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
select tenant_id, poll_id, sha256('b'), '\x01' from pingyi.polls where tenant_id = tenant('ra');
select is(cast_one('ra', 'b', now() + interval '1 hour'), '0', 'a second one is left out');
select throws_ok(
  $$insert into pingyi.ballots (tenant_id, poll_id, voter_key, ratings)
    select tenant('rb'), poll_id, sha256('b'), '\x01'
    from pingyi.polls where tenant_id = tenant('ra')$$, '23505', null,
  'nor counted through another tenant');
select is(try('pingyi_tally', 'rb', format('select count(*) from pingyi.ballots where poll_id = %s',
  (select poll_id from pingyi.polls where tenant_id = tenant('ra')))), '0',
  'another tenant''s tally does not see it');
\ir setup/end.sql
