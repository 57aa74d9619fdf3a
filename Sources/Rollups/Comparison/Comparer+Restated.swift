import BigInt
import Canonical
import Exact
import Schemes

extension Comparer {
    /// Reads the sides under the ancestor's whole scheme.
    func restated() -> Comparison {
        let restatement = Restatement(ancestor: ancestor)
        let whole = CommonCore(ancestor: table, schemes: [])
        let scale = CoreScale(core: whole, schemes: schemes.values)
        let parts = readers.map { part($0, restatement, scale) }
        let isRefused = readers.contains { reader in
            reader.candidates.contains { $0.scheme != ancestor.digest }
        }
        var flags: [ComparisonFlag] = []
        if ancestor.grades.contains(where: \.hasQuota) { flags.append(.quotasNotApplied) }
        if !ancestor.gradesByTotal { flags.append(.gradesNotGiven) }
        if isRefused { flags += restatement.obstacles.map { .notRestated($0) } }
        return comparison(.restated, scale: ancestor.fullMarks, parts, flags: flags)
    }

    private func part(
        _ reader: SideReader,
        _ restatement: Restatement,
        _ scale: CoreScale
    ) -> Part {
        var refused: [Restatement.Reason: Int] = [:]
        var totals: [Int64] = []
        var grades: [NodeID: Int] = [:]
        var reweighted = 0
        let refusals = schemes.mapValues { restatement.refusal(of: $0) }
        let bases = scale.numerators(of: reader.candidates, schemes: schemes).exact
        for (unit, base) in zip(reader.candidates, bases) {
            guard let own = schemes[unit.scheme] else { continue }
            if let reason = refusals[unit.scheme] ?? nil {
                refused[reason, default: 0] += 1
                continue
            }
            let base = base.flatMap { Rational($0, scale.denominator) }
            switch restatement.result(of: unit, own, base: base) {
            case .without: continue
            case .refused(let reason): refused[reason, default: 0] += 1
            case .total(let total, let isReweighted):
                totals.append(total.tenThousandths)
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
        return Part(
            Statistics(totals, over: BigInt(Amount.scale)),
            grades: grades,
            flags: Part.reweighted(reweighted)
                + flags(reader, restatement, refused)
        )
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
        if restatement.obstacles.isEmpty, !bound.isEmpty {
            flags.append(.classItems(bound.sorted()))
        }
        for (reason, units) in refused {
            switch reason {
            case .obstacle: continue
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
        case .itemsMissing: 3
        case .classItems: 4
        case .exempted: 5
        case .claims: 6
        case .findings: 7
        case .componentsDiffer: 8
        case .adjustmentsDiffer: 9
        case .componentsMissing: 10
        }
    }
}
