-- The tables that the peers read: one row a unit with a column a mark, one row a scheme with a column a number.
create table peer.schemes as
select t.tenant_id,
  points[1] as p1, points[2] as p2, points[3] as p3, points[4] as p4, points[5] as p5, points[6] as p6,
  points[7] as p7, points[8] as p8, points[9] as p9, points[10] as p10, points[11] as p11, points[12] as p12,
  points[13] as p13, points[14] as p14, points[15] as p15, points[16] as p16, points[17] as p17,
  points[18] as p18, points[19] as p19, points[20] as p20, points[21] as p21, points[22] as p22,
  points[23] as p23, points[24] as p24, points[25] as p25, points[26] as p26, points[27] as p27,
  points[28] as p28, points[29] as p29, points[30] as p30, points[31] as p31, points[32] as p32,
  points[33] as p33, points[34] as p34, points[35] as p35, points[36] as p36, points[37] as p37,
  points[38] as p38, points[39] as p39, points[40] as p40, points[41] as p41, points[42] as p42,
  points[43] as p43, points[44] as p44, points[45] as p45, caps[1] as bonus_cap, caps[2] as deduction_cap,
  onsite[1]::int8 as o1, onsite[2]::int8 as o2, onsite[3]::int8 as o3, onsite[4]::int8 as o4,
  written[1]::int8 as w1, written[2]::int8 as w2, written[3]::int8 as w3, minimums[1] as g1, minimums[2] as g2,
  minimums[3] as g3, minimums[4] as g4
from peer.given_schemes g join pingyi.tenants t using (register_id)
order by t.tenant_id;
create table peer.wide as
select s.tenant_id, s.unit_id, (c.form = 'written')::int as form, n.place as sector, c.absent,
  g.bonus, g.deduction, g.jury_sum, g.public_sum, g.peer_sum, g.jury_count, g.public_count, g.peer_count,
  nullif(('x' || encode(substr(s.marks, 1, 4), 'hex'))::bit(32)::int, -2147483648) as m1,
  nullif(('x' || encode(substr(s.marks, 5, 4), 'hex'))::bit(32)::int, -2147483648) as m2,
  nullif(('x' || encode(substr(s.marks, 9, 4), 'hex'))::bit(32)::int, -2147483648) as m3,
  nullif(('x' || encode(substr(s.marks, 13, 4), 'hex'))::bit(32)::int, -2147483648) as m4,
  nullif(('x' || encode(substr(s.marks, 17, 4), 'hex'))::bit(32)::int, -2147483648) as m5,
  nullif(('x' || encode(substr(s.marks, 21, 4), 'hex'))::bit(32)::int, -2147483648) as m6,
  nullif(('x' || encode(substr(s.marks, 25, 4), 'hex'))::bit(32)::int, -2147483648) as m7,
  nullif(('x' || encode(substr(s.marks, 29, 4), 'hex'))::bit(32)::int, -2147483648) as m8,
  nullif(('x' || encode(substr(s.marks, 33, 4), 'hex'))::bit(32)::int, -2147483648) as m9,
  nullif(('x' || encode(substr(s.marks, 37, 4), 'hex'))::bit(32)::int, -2147483648) as m10,
  nullif(('x' || encode(substr(s.marks, 41, 4), 'hex'))::bit(32)::int, -2147483648) as m11,
  nullif(('x' || encode(substr(s.marks, 45, 4), 'hex'))::bit(32)::int, -2147483648) as m12,
  nullif(('x' || encode(substr(s.marks, 49, 4), 'hex'))::bit(32)::int, -2147483648) as m13,
  nullif(('x' || encode(substr(s.marks, 53, 4), 'hex'))::bit(32)::int, -2147483648) as m14,
  nullif(('x' || encode(substr(s.marks, 57, 4), 'hex'))::bit(32)::int, -2147483648) as m15,
  nullif(('x' || encode(substr(s.marks, 61, 4), 'hex'))::bit(32)::int, -2147483648) as m16,
  nullif(('x' || encode(substr(s.marks, 65, 4), 'hex'))::bit(32)::int, -2147483648) as m17,
  nullif(('x' || encode(substr(s.marks, 69, 4), 'hex'))::bit(32)::int, -2147483648) as m18,
  nullif(('x' || encode(substr(s.marks, 73, 4), 'hex'))::bit(32)::int, -2147483648) as m19,
  nullif(('x' || encode(substr(s.marks, 77, 4), 'hex'))::bit(32)::int, -2147483648) as m20,
  nullif(('x' || encode(substr(s.marks, 81, 4), 'hex'))::bit(32)::int, -2147483648) as m21,
  nullif(('x' || encode(substr(s.marks, 85, 4), 'hex'))::bit(32)::int, -2147483648) as m22,
  nullif(('x' || encode(substr(s.marks, 89, 4), 'hex'))::bit(32)::int, -2147483648) as m23,
  nullif(('x' || encode(substr(s.marks, 93, 4), 'hex'))::bit(32)::int, -2147483648) as m24,
  nullif(('x' || encode(substr(s.marks, 97, 4), 'hex'))::bit(32)::int, -2147483648) as m25,
  nullif(('x' || encode(substr(s.marks, 101, 4), 'hex'))::bit(32)::int, -2147483648) as m26,
  nullif(('x' || encode(substr(s.marks, 105, 4), 'hex'))::bit(32)::int, -2147483648) as m27,
  nullif(('x' || encode(substr(s.marks, 109, 4), 'hex'))::bit(32)::int, -2147483648) as m28,
  nullif(('x' || encode(substr(s.marks, 113, 4), 'hex'))::bit(32)::int, -2147483648) as m29,
  nullif(('x' || encode(substr(s.marks, 117, 4), 'hex'))::bit(32)::int, -2147483648) as m30,
  nullif(('x' || encode(substr(s.marks, 121, 4), 'hex'))::bit(32)::int, -2147483648) as m31,
  nullif(('x' || encode(substr(s.marks, 125, 4), 'hex'))::bit(32)::int, -2147483648) as m32,
  nullif(('x' || encode(substr(s.marks, 129, 4), 'hex'))::bit(32)::int, -2147483648) as m33,
  nullif(('x' || encode(substr(s.marks, 133, 4), 'hex'))::bit(32)::int, -2147483648) as m34,
  nullif(('x' || encode(substr(s.marks, 137, 4), 'hex'))::bit(32)::int, -2147483648) as m35,
  nullif(('x' || encode(substr(s.marks, 141, 4), 'hex'))::bit(32)::int, -2147483648) as m36,
  nullif(('x' || encode(substr(s.marks, 145, 4), 'hex'))::bit(32)::int, -2147483648) as m37,
  nullif(('x' || encode(substr(s.marks, 149, 4), 'hex'))::bit(32)::int, -2147483648) as m38,
  nullif(('x' || encode(substr(s.marks, 153, 4), 'hex'))::bit(32)::int, -2147483648) as m39,
  nullif(('x' || encode(substr(s.marks, 157, 4), 'hex'))::bit(32)::int, -2147483648) as m40,
  nullif(('x' || encode(substr(s.marks, 161, 4), 'hex'))::bit(32)::int, -2147483648) as m41,
  nullif(('x' || encode(substr(s.marks, 165, 4), 'hex'))::bit(32)::int, -2147483648) as m42,
  nullif(('x' || encode(substr(s.marks, 169, 4), 'hex'))::bit(32)::int, -2147483648) as m43,
  nullif(('x' || encode(substr(s.marks, 173, 4), 'hex'))::bit(32)::int, -2147483648) as m44,
  nullif(('x' || encode(substr(s.marks, 177, 4), 'hex'))::bit(32)::int, -2147483648) as m45
from pingyi.sheets s
join pingyi.cycle_units c using (tenant_id, cycle_id, unit_id)
join pingyi.units u using (tenant_id, unit_id)
join (select sector, row_number() over (order by sector)::int - 1 as place from pingyi.sectors) n using (sector)
join pingyi.tenants t using (tenant_id)
join peer.given_units g on g.register_id = t.register_id and g.code = u.code
order by s.tenant_id, s.unit_id;
create table peer.beside as
select tenant_id, unit_id, form, sector, absent::int as absent, bonus, deduction, jury_sum, public_sum, peer_sum,
  jury_count, public_count, peer_count
from peer.wide order by tenant_id, unit_id;
-- Each tenant with itself and everybody above it.
create table peer.above as
select t.tenant_id, a.tenant_id as node
from pingyi.tenants t join pingyi.tenants a on starts_with(t.path, a.path);
alter table peer.schemes add primary key (tenant_id);
analyze peer.schemes;
analyze peer.wide;
analyze peer.beside;
analyze peer.above;
