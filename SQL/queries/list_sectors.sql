-- Every sector with its name, in order.
select sector, name from pingyi.sectors order by position, sector;
