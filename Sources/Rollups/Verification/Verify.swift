public import Exact
public import Hierarchy
public import Schemes

/// Holds kept subtree sums, a fresh fold and a recomputation against each other.
///
/// - Parameters:
///   - memo: The kept sums of subtrees; tenants without one are not checked against the fold.
///   - own: The kept cells of each tenant's own units.
///   - recomputed: The same computed anew from sheets.
///   - parents: The parent of each tenant that has one.
/// - Returns: Every difference between memo and fold, and between fold and recomputation, by key;
///   empty when all three agree.
/// - Throws: ``FoldError/circle(_:)`` when following parents does not end.
public func verify(
    memo: [TenantID: Summaries],
    own: [TenantID: Summaries],
    recomputed: [TenantID: Summaries],
    parents: [TenantID: TenantID]
) throws(FoldError) -> [Mismatch] {
    let fold = try subtrees(parents: parents, own: own)
    let fresh = try subtrees(parents: parents, own: recomputed)
    var mismatches: [Mismatch] = []
    for (tenant, kept) in memo {
        mismatches += kept.mismatches(
            tenant,
            .memo,
            against: fold[tenant] ?? .empty,
            .fold
        )
    }
    for tenant in Set(fold.keys).union(fresh.keys) {
        mismatches += (fold[tenant] ?? .empty)
            .mismatches(
                tenant,
                .fold,
                against: fresh[tenant] ?? .empty,
                .recomputation
            )
    }
    return mismatches.sorted {
        $0.key == $1.key ? $0.account.rawValue > $1.account.rawValue : $0.key < $1.key
    }
}

/// Holds a unit's sheet against the latest row of each item in the log of marks.
///
/// - Parameters:
///   - sheet: The points by item.
///   - log: The points of the latest row by item, taken-back marks left out.
///   - tenant: The tenant.
///   - unit: The unit.
/// - Returns: The items that differ, ascending by id; empty when sheet and log agree.
public func sheetMismatches(
    sheet: [NodeID: Amount],
    log: [NodeID: Amount],
    tenant: TenantID,
    unit: UnitID
) -> [SheetMismatch] {
    Set(sheet.keys).union(log.keys).sorted()
        .filter { sheet[$0] != log[$0] }
        .map { item in
            SheetMismatch(
                tenant: tenant,
                unit: unit,
                item: item,
                sheet: sheet[item],
                log: log[item]
            )
        }
}

extension Summaries {
    fileprivate func mismatches(
        _ tenant: TenantID,
        _ account: Mismatch.Account,
        against other: Summaries,
        _ reference: Mismatch.Account
    ) -> [Mismatch] {
        if self == other { return [] }
        return Set(cells.keys).union(other.cells.keys)
            .compactMap { key in
                let parts = Mismatch.Part.differing(cells[key], other.cells[key])
                guard !parts.isEmpty else { return nil }
                return Mismatch(
                    key: SummaryKey(tenant: tenant, cell: key),
                    account: account,
                    reference: reference,
                    parts: parts
                )
            }
    }
}

extension Mismatch.Part {
    /// The parts in which two cells differ; all of them when just one of the two is there.
    static func differing(_ left: SummaryCell?, _ right: SummaryCell?) -> [Mismatch.Part] {
        guard let left, let right else { return left == right ? [] : allCases }
        return allCases.filter { part in
            switch part {
            case .units: left.units != right.units
            case .scores: left.scores != right.scores
            case .grades: left.grades != right.grades
            case .attainment: left.attainment != right.attainment
            case .adjustments: left.adjustments != right.adjustments
            case .participation: left.participation != right.participation
            case .rectification: left.rectification != right.rectification
            }
        }
    }
}
