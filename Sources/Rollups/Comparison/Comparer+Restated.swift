import BigInt
import Canonical
import Exact
import Schemes

extension Comparer {
    /// Reads the sides under the ancestor's whole scheme.
    func restated() -> Comparison {
        let restatement = Restatement(ancestor: ancestor)
        let whole = CommonCore(ancestor: table, schemes: [])
        let scales = RestatementScales(restatement, whole, table, schemes)
        let read = readers.map { part($0, restatement, scales) }
        let parts = read.map(\.part)
        let isRefused = readers.contains { reader in
            reader.candidates.contains { $0.scheme != ancestor.digest }
        }
        var flags: [ComparisonFlag] = []
        if ancestor.grades.contains(where: \.hasQuota) { flags.append(.quotasNotApplied) }
        if !ancestor.gradesByTotal { flags.append(.gradesNotGiven) }
        let units = Set(read.flatMap(\.reasons)).compactMap(\.obstacle)
        if isRefused {
            let obstacles = Set(restatement.obstacles).union(units)
            flags += RestatementObstacle.allCases.filter(obstacles.contains)
                .map { .notRestated($0) }
        }
        return comparison(.restated, scale: ancestor.fullMarks, parts, flags: flags)
    }

    private func part(
        _ reader: SideReader,
        _ restatement: Restatement,
        _ scales: RestatementScales
    ) -> (part: Part, reasons: Set<Restatement.Reason>) {
        var refused: [Restatement.Reason: Int] = [:]
        var totals: [Int64] = []
        var grades: [NodeID: Int] = [:]
        var reweighted = 0
        let refusals = schemes.mapValues { restatement.refusal(of: $0) }
        var countedOtherwise: Set<NodeID> = []
        let bases = scales.bases(of: reader.candidates)
        for (unit, (unitClass, base)) in zip(reader.candidates, bases) {
            guard let own = schemes[unit.scheme] else { continue }
            if let reason = refusals[unit.scheme] ?? nil {
                refused[reason, default: 0] += 1
                continue
            }
            let isOwn = unit.scheme == ancestor.digest
            guard isOwn || unitClass != nil || unit.total == nil else {
                refused[.unknownClass, default: 0] += 1
                continue
            }
            switch restatement.result(of: unit, own, unitClass ?? nil, base: base) {
            case .without: continue
            case .refused(let reason): refused[reason, default: 0] += 1
            case .total(let total, let isReweighted):
                totals.append(total.tenThousandths)
                if !isOwn {
                    countedOtherwise.formUnion(
                        restatement.components(countedOtherwiseBy: own.rules)
                    )
                }
                if isReweighted { reweighted += 1 }
                guard ancestor.gradesByTotal,
                    let grade = restatement.grade(
                        of: unit,
                        total: total,
                        isReweighted: isReweighted
                    )
                else { continue }
                grades[grade, default: 0] += 1
            }
        }
        let counted: [SideFlag] =
            countedOtherwise.isEmpty ? [] : [.countedOtherwise(countedOtherwise.sorted())]
        let part = Part(
            Statistics(totals, over: BigInt(Amount.scale)),
            grades: grades,
            flags: Part.reweighted(reweighted) + counted
                + flags(reader, restatement, refused)
        )
        return (part, Set(refused.keys))
    }

    /// Why units of a side are left out.
    private func flags(
        _ reader: SideReader,
        _ restatement: Restatement,
        _ refused: [Restatement.Reason: Int]
    ) -> [SideFlag] {
        let others = reader.tables.filter { $0.digest != ancestor.digest }
        var flags: [SideFlag] = []
        let missing = reader.itemsMissing(from: table)
        if !missing.isEmpty { flags.append(.itemsMissing(missing)) }
        let known = Set(table.items)
        let bound = others.reduce(into: Set<NodeID>()) {
            $0.formUnion($1.rules.classItems.intersection(known))
        }
        if restatement.obstacles.isEmpty, !restatement.isForClasses, !bound.isEmpty {
            flags.append(.classItems(bound.sorted()))
        }
        for (reason, units) in refused {
            switch reason {
            case .obstacle, .unknownClass, .conditions: continue
            case .exempted: flags.append(.exempted(units: units))
            case .finding: flags.append(.findings(units: units))
            case .claims: flags.append(.claims(units: units))
            case .missingComponent: flags.append(.componentsMissing(units: units))
            case .components:
                flags.append(
                    .componentsDiffer(
                        Set(others.flatMap { restatement.components(otherThan: $0.rules) }).sorted()
                    )
                )
            case .adjustments:
                flags.append(
                    .adjustmentsDiffer(
                        Set(others.flatMap { restatement.adjustments(ruledBy: $0.rules) }).sorted()
                    )
                )
            }
        }
        return flags.sorted { $0.place < $1.place }
    }
}

extension SideFlag {
    /// The place in the fixed order.
    fileprivate var place: Int {
        switch self {
        case .severalSchemes: 0
        case .unknownScheme: 1
        case .reweighted: 2
        case .countedOtherwise: 3
        case .itemsMissing: 4
        case .classItems: 5
        case .exempted: 6
        case .claims: 7
        case .findings: 8
        case .componentsDiffer: 9
        case .adjustmentsDiffer: 10
        case .componentsMissing: 11
        }
    }
}

extension Restatement.Reason {
    /// What a comparison says about units that are left out for the reason, where the ancestor's
    /// scheme is behind it.
    fileprivate var obstacle: RestatementObstacle? {
        switch self {
        case .unknownClass: .classes
        case .conditions: .conditions
        case .obstacle, .exempted, .finding, .claims, .components, .adjustments,
            .missingComponent:
            nil
        }
    }
}
