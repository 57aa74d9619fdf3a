-- Records the marks of request $3, whose body has digest $4, in cycle $1 under snapshot $2; an
-- element a mark: units $5, items $6, cells $7, points $8, rates $9, reasons $10.
select pingyi.record_marks($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as version;
