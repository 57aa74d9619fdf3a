-- Before the peers of the national re-score: what the sample says beside sheets, as whole numbers.
create schema peer;
create unlogged table peer.given_schemes (
  register_id text, points int[], caps int[], onsite int[], written int[], minimums int[]);
create unlogged table peer.given_units (
  register_id text, code text, bonus int, deduction int, jury_sum int8, public_sum int8, peer_sum int8,
  jury_count int8, public_count int8, peer_count int8);
