-- The fastest way found in SQL to re-score a country: one row a unit, whole numbers, parallel, new tables instead of
-- updates. Rounds once, half up, to hundredths. Writes every unit's total, rank and grade, and the cells of every office.
begin;
set local max_parallel_workers_per_gather = 2;
set local parallel_setup_cost = 0;
set local parallel_tuple_cost = 0;
set local min_parallel_table_scan_size = 0;
set local work_mem = '256MB';
set local jit = off;
drop table if exists peer.outcomes, peer.cells;
create unlogged table peer.totals as
select u.tenant_id, u.unit_id, u.form, u.sector, u.absent,
  case when not u.absent and sheet.points is not null then
    (2 * f.fraction + f.share * 100) / (2 * f.share * 100) * 100
  end::int as total
from peer.wide u
join peer.schemes s using (tenant_id)
cross join lateral (
  select (m1 + m2 + m3 + m4 + m5 + m6 + m7 + m8 + m9 + m10 + m11 + m12 + m13 + m14 + m15 + m16 + m17 + m18 + m19 + m20 + m21 + m22 + m23 + m24 + m25 + m26 + m27 + m28 + m29 + m30 + m31 + m32 + m33 + m34 + m35 + m36 + m37 + m38 + m39 + m40 + m41 + m42 + m43 + m44 + m45)
    + least(bonus, bonus_cap) - least(deduction, deduction_cap) as points
) sheet
cross join lateral (
  select
    case when form = 0 and jury_count > 0 then s.o1 else 0 end as jury,
    case when public_count > 0 then case when form = 0 then s.o2 else s.w1 end else 0 end as public,
    case when peer_count > 0 then case when form = 0 then s.o3 else s.w2 end else 0 end as peer,
    case when form = 0 then s.o4 else s.w3 end as carryover,
    case when form = 0 then greatest(jury_count, 1) else 1 end as jurors,
    greatest(public_count, 1) as voters,
    greatest(peer_count, 1) as raters,
    greatest(least(sheet.points, 1000000), 0)::int8 as carried
) w
cross join lateral (
  select
    w.jury * jury_sum * voters * raters + w.public * public_sum * jurors * raters
      + w.peer * peer_sum * jurors * voters + w.carryover * carried * jurors * voters * raters as fraction,
    jurors * voters * raters * (w.jury + w.public + w.peer + w.carryover) as share
) f;
create table peer.outcomes as
select t.tenant_id, t.unit_id, t.form, t.sector, t.total,
  case when t.total is not null then
    rank() over (partition by t.tenant_id, t.form order by t.total desc nulls last)
  end::int as rank,
  case when t.total >= s.g1 then 0 when t.total >= s.g2 then 1 when t.total >= s.g3 then 2
    when t.total >= s.g4 then 3 when t.total is not null then 4 end as grade
from peer.totals t join peer.schemes s using (tenant_id);
create unlogged table peer.own as
select u.tenant_id, u.form, u.sector,
  sum(m1) as e1, sum(m2) as e2, sum(m3) as e3, sum(m4) as e4, sum(m5) as e5, sum(m6) as e6, sum(m7) as e7,
  sum(m8) as e8, sum(m9) as e9, sum(m10) as e10, sum(m11) as e11, sum(m12) as e12, sum(m13) as e13,
  sum(m14) as e14, sum(m15) as e15, sum(m16) as e16, sum(m17) as e17, sum(m18) as e18, sum(m19) as e19,
  sum(m20) as e20, sum(m21) as e21, sum(m22) as e22, sum(m23) as e23, sum(m24) as e24, sum(m25) as e25,
  sum(m26) as e26, sum(m27) as e27, sum(m28) as e28, sum(m29) as e29, sum(m30) as e30, sum(m31) as e31,
  sum(m32) as e32, sum(m33) as e33, sum(m34) as e34, sum(m35) as e35, sum(m36) as e36, sum(m37) as e37,
  sum(m38) as e38, sum(m39) as e39, sum(m40) as e40, sum(m41) as e41, sum(m42) as e42, sum(m43) as e43,
  sum(m44) as e44, sum(m45) as e45, sum(s.p1) filter (where m1 is not null) as q1,
  sum(s.p2) filter (where m2 is not null) as q2, sum(s.p3) filter (where m3 is not null) as q3,
  sum(s.p4) filter (where m4 is not null) as q4, sum(s.p5) filter (where m5 is not null) as q5,
  sum(s.p6) filter (where m6 is not null) as q6, sum(s.p7) filter (where m7 is not null) as q7,
  sum(s.p8) filter (where m8 is not null) as q8, sum(s.p9) filter (where m9 is not null) as q9,
  sum(s.p10) filter (where m10 is not null) as q10, sum(s.p11) filter (where m11 is not null) as q11,
  sum(s.p12) filter (where m12 is not null) as q12, sum(s.p13) filter (where m13 is not null) as q13,
  sum(s.p14) filter (where m14 is not null) as q14, sum(s.p15) filter (where m15 is not null) as q15,
  sum(s.p16) filter (where m16 is not null) as q16, sum(s.p17) filter (where m17 is not null) as q17,
  sum(s.p18) filter (where m18 is not null) as q18, sum(s.p19) filter (where m19 is not null) as q19,
  sum(s.p20) filter (where m20 is not null) as q20, sum(s.p21) filter (where m21 is not null) as q21,
  sum(s.p22) filter (where m22 is not null) as q22, sum(s.p23) filter (where m23 is not null) as q23,
  sum(s.p24) filter (where m24 is not null) as q24, sum(s.p25) filter (where m25 is not null) as q25,
  sum(s.p26) filter (where m26 is not null) as q26, sum(s.p27) filter (where m27 is not null) as q27,
  sum(s.p28) filter (where m28 is not null) as q28, sum(s.p29) filter (where m29 is not null) as q29,
  sum(s.p30) filter (where m30 is not null) as q30, sum(s.p31) filter (where m31 is not null) as q31,
  sum(s.p32) filter (where m32 is not null) as q32, sum(s.p33) filter (where m33 is not null) as q33,
  sum(s.p34) filter (where m34 is not null) as q34, sum(s.p35) filter (where m35 is not null) as q35,
  sum(s.p36) filter (where m36 is not null) as q36, sum(s.p37) filter (where m37 is not null) as q37,
  sum(s.p38) filter (where m38 is not null) as q38, sum(s.p39) filter (where m39 is not null) as q39,
  sum(s.p40) filter (where m40 is not null) as q40, sum(s.p41) filter (where m41 is not null) as q41,
  sum(s.p42) filter (where m42 is not null) as q42, sum(s.p43) filter (where m43 is not null) as q43,
  sum(s.p44) filter (where m44 is not null) as q44, sum(s.p45) filter (where m45 is not null) as q45,
  count(m1) as c1, count(m2) as c2, count(m3) as c3, count(m4) as c4, count(m5) as c5, count(m6) as c6,
  count(m7) as c7, count(m8) as c8, count(m9) as c9, count(m10) as c10, count(m11) as c11, count(m12) as c12,
  count(m13) as c13, count(m14) as c14, count(m15) as c15, count(m16) as c16, count(m17) as c17,
  count(m18) as c18, count(m19) as c19, count(m20) as c20, count(m21) as c21, count(m22) as c22,
  count(m23) as c23, count(m24) as c24, count(m25) as c25, count(m26) as c26, count(m27) as c27,
  count(m28) as c28, count(m29) as c29, count(m30) as c30, count(m31) as c31, count(m32) as c32,
  count(m33) as c33, count(m34) as c34, count(m35) as c35, count(m36) as c36, count(m37) as c37,
  count(m38) as c38, count(m39) as c39, count(m40) as c40, count(m41) as c41, count(m42) as c42,
  count(m43) as c43, count(m44) as c44, count(m45) as c45
from peer.wide u join peer.schemes s using (tenant_id)
group by u.tenant_id, u.form, u.sector;
create table peer.cells as
with statistics as (
  select a.node, o.form, o.sector, count(*) as units, count(o.total) as scored, sum(o.total)::int8 as sum,
    percentile_disc(0.5) within group (order by o.total) as median,
    count(*) filter (where o.grade = 0) as g1, count(*) filter (where o.grade = 1) as g2,
    count(*) filter (where o.grade = 2) as g3, count(*) filter (where o.grade = 3) as g4,
    count(*) filter (where o.grade = 4) as g5
  from peer.outcomes o join peer.above a using (tenant_id)
  group by a.node, o.form, o.sector
),
attainment as (
  select a.node, c.form, c.sector,
    sum(e1)::int8 as e1, sum(e2)::int8 as e2, sum(e3)::int8 as e3, sum(e4)::int8 as e4, sum(e5)::int8 as e5,
    sum(e6)::int8 as e6, sum(e7)::int8 as e7, sum(e8)::int8 as e8, sum(e9)::int8 as e9, sum(e10)::int8 as e10,
    sum(e11)::int8 as e11, sum(e12)::int8 as e12, sum(e13)::int8 as e13, sum(e14)::int8 as e14,
    sum(e15)::int8 as e15, sum(e16)::int8 as e16, sum(e17)::int8 as e17, sum(e18)::int8 as e18,
    sum(e19)::int8 as e19, sum(e20)::int8 as e20, sum(e21)::int8 as e21, sum(e22)::int8 as e22,
    sum(e23)::int8 as e23, sum(e24)::int8 as e24, sum(e25)::int8 as e25, sum(e26)::int8 as e26,
    sum(e27)::int8 as e27, sum(e28)::int8 as e28, sum(e29)::int8 as e29, sum(e30)::int8 as e30,
    sum(e31)::int8 as e31, sum(e32)::int8 as e32, sum(e33)::int8 as e33, sum(e34)::int8 as e34,
    sum(e35)::int8 as e35, sum(e36)::int8 as e36, sum(e37)::int8 as e37, sum(e38)::int8 as e38,
    sum(e39)::int8 as e39, sum(e40)::int8 as e40, sum(e41)::int8 as e41, sum(e42)::int8 as e42,
    sum(e43)::int8 as e43, sum(e44)::int8 as e44, sum(e45)::int8 as e45, sum(q1)::int8 as q1,
    sum(q2)::int8 as q2, sum(q3)::int8 as q3, sum(q4)::int8 as q4, sum(q5)::int8 as q5, sum(q6)::int8 as q6,
    sum(q7)::int8 as q7, sum(q8)::int8 as q8, sum(q9)::int8 as q9, sum(q10)::int8 as q10,
    sum(q11)::int8 as q11, sum(q12)::int8 as q12, sum(q13)::int8 as q13, sum(q14)::int8 as q14,
    sum(q15)::int8 as q15, sum(q16)::int8 as q16, sum(q17)::int8 as q17, sum(q18)::int8 as q18,
    sum(q19)::int8 as q19, sum(q20)::int8 as q20, sum(q21)::int8 as q21, sum(q22)::int8 as q22,
    sum(q23)::int8 as q23, sum(q24)::int8 as q24, sum(q25)::int8 as q25, sum(q26)::int8 as q26,
    sum(q27)::int8 as q27, sum(q28)::int8 as q28, sum(q29)::int8 as q29, sum(q30)::int8 as q30,
    sum(q31)::int8 as q31, sum(q32)::int8 as q32, sum(q33)::int8 as q33, sum(q34)::int8 as q34,
    sum(q35)::int8 as q35, sum(q36)::int8 as q36, sum(q37)::int8 as q37, sum(q38)::int8 as q38,
    sum(q39)::int8 as q39, sum(q40)::int8 as q40, sum(q41)::int8 as q41, sum(q42)::int8 as q42,
    sum(q43)::int8 as q43, sum(q44)::int8 as q44, sum(q45)::int8 as q45, sum(c1)::int8 as c1,
    sum(c2)::int8 as c2, sum(c3)::int8 as c3, sum(c4)::int8 as c4, sum(c5)::int8 as c5, sum(c6)::int8 as c6,
    sum(c7)::int8 as c7, sum(c8)::int8 as c8, sum(c9)::int8 as c9, sum(c10)::int8 as c10,
    sum(c11)::int8 as c11, sum(c12)::int8 as c12, sum(c13)::int8 as c13, sum(c14)::int8 as c14,
    sum(c15)::int8 as c15, sum(c16)::int8 as c16, sum(c17)::int8 as c17, sum(c18)::int8 as c18,
    sum(c19)::int8 as c19, sum(c20)::int8 as c20, sum(c21)::int8 as c21, sum(c22)::int8 as c22,
    sum(c23)::int8 as c23, sum(c24)::int8 as c24, sum(c25)::int8 as c25, sum(c26)::int8 as c26,
    sum(c27)::int8 as c27, sum(c28)::int8 as c28, sum(c29)::int8 as c29, sum(c30)::int8 as c30,
    sum(c31)::int8 as c31, sum(c32)::int8 as c32, sum(c33)::int8 as c33, sum(c34)::int8 as c34,
    sum(c35)::int8 as c35, sum(c36)::int8 as c36, sum(c37)::int8 as c37, sum(c38)::int8 as c38,
    sum(c39)::int8 as c39, sum(c40)::int8 as c40, sum(c41)::int8 as c41, sum(c42)::int8 as c42,
    sum(c43)::int8 as c43, sum(c44)::int8 as c44, sum(c45)::int8 as c45
  from peer.own c join peer.above a using (tenant_id)
  group by a.node, c.form, c.sector
)
select * from statistics join attainment using (node, form, sector);
drop table peer.totals, peer.own;
commit;
