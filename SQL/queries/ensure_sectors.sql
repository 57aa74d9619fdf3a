-- Adds the sectors $1 under the names $2; those there keep their names.
insert into pingyi.sectors (sector, name, position)
select s.sector, s.name, s.position
from unnest($1::text[], $2::text[]) with ordinality as s (sector, name, position)
on conflict do nothing;
