import Canonical
import Exact
import Schemes
import Scoring

/// Scores units as if the ancestor's whole scheme had been theirs.
///
/// A unit of that very scheme has its own total. For others the checklist is the units' points
/// restated to the ancestor's; recorded adjustments that the ancestor knows count within its caps;
/// other components keep their scores, brought to its scales, within its clamps. Its form mixes
/// them, and its rounding rounds once. What published results can't tell is refused.
struct Restatement {
    /// What a unit comes to.
    enum Result: Equatable {
        /// A total, and whether weights were re-proportioned over the available components.
        case total(Amount, isReweighted: Bool)
        /// An item has no mark, the ancestor has no such form, or nothing is there to be mixed.
        case without
        /// Refused, for a reason that holds for the unit.
        case refused(Reason)
    }

    /// Why a unit is not restated.
    enum Reason: Hashable {
        /// The ancestor's scheme asks what published results do not have.
        case obstacle
        /// The ancestor tells classes apart, and the unit's results do not tell its class.
        case unknownClass
        /// The unit has points for adjustments that hang on conditions of the ancestor's.
        case conditions
        /// Items that do not apply to the unit stand in the ancestor's checklist.
        case exempted
        /// A finding acts on the unit by its own scheme.
        case finding
        /// Points are claims by one scheme and verified by the other.
        case claims
        /// Components come to their scores in other ways.
        case components
        /// Adjustments hang on rules of the unit's own scheme.
        case adjustments
        /// A component has no score, and the ancestor's scheme does without no component.
        case missingComponent
    }

    let ancestor: Scheme
    let obstacles: [RestatementObstacle]
    let isForClasses: Bool
    private let rules: ComparisonRules
    private let items: Set<NodeID>
    private let conditioned: Set<NodeID>
    private let forms: [NodeID: [Weighted]]

    /// A component in a form.
    private struct Weighted {
        let component: Component
        let percent: Amount
        /// What the score is measured by, for units without a class.
        let full: Amount

        /// What the score is measured by.
        func full(for unitClass: NodeID?, in scheme: Scheme) -> Amount {
            unitClass == nil ? full : scheme.fullMarks(of: component, unitClass: unitClass)
        }
    }

    init(ancestor: Scheme) {
        self.ancestor = ancestor
        obstacles = ancestor.obstacles
        rules = ComparisonRules(ancestor)
        isForClasses = ancestor.isForClasses
        conditioned = ancestor.conditionedAdjustments
        items = Set(ancestor.items.map(\.id))
        let components = Dictionary(ancestor.components.map { ($0.id, $0) }) { first, _ in first }
        forms = Dictionary(
            ancestor.forms.map { form in
                let parts = form.weights.compactMap { weight -> Weighted? in
                    guard weight.percent > .zero, let component = components[weight.component]
                    else { return nil }
                    let full = ancestor.fullMarks(of: component)
                    return Weighted(component: component, percent: weight.percent, full: full)
                }
                return (form.id, parts)
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The ancestor's components that a scheme comes to in another way, ascending by id.
    func components(otherThan own: ComparisonRules) -> [NodeID] {
        rules.components
            .filter { id, making in
                own.components[id].map { $0.kind != making.kind } ?? false
            }
            .keys.sorted()
    }

    /// The ancestor's components of the same kind that a scheme counts in another way: by another
    /// mean, from fewer raters, with other weights or answers; ascending by id.
    func components(countedOtherwiseBy own: ComparisonRules) -> [NodeID] {
        rules.components
            .filter { id, making in
                guard let other = own.components[id], other.kind == making.kind else {
                    return false
                }
                return making.isRecorded && other.counting != making.counting
            }
            .keys.sorted()
    }

    /// The class of a unit as the ancestor tells classes apart, by the items that it has under its
    /// own scheme.
    ///
    /// - Parameters:
    ///   - unit: A unit of another scheme than the ancestor's.
    ///   - table: That scheme's items and rules.
    /// - Returns: The class, `nil` inside where the ancestor tells none apart; `nil` when the unit
    ///   may be of several classes that the ancestor measures differently, or of none.
    func unitClass(of unit: PublishedUnit, _ table: ItemTable) -> NodeID?? {
        guard isForClasses else { return .some(nil) }
        let own = Set(unit.items.keys).union(unit.exempt)
        let fitting = table.rules.checklists.filter { $0.value == own }.keys
            .filter { rules.checklists[$0] != nil }.sorted()
        guard let first = fitting.first else { return nil }
        let isTold = fitting.allSatisfy { other in
            rules.checklists[other] == rules.checklists[first]
                && ancestor.checklistMarks(for: other) == ancestor.checklistMarks(for: first)
                && ancestor.adjustmentGroups.allSatisfy {
                    $0.classes.counts(for: other) == $0.classes.counts(for: first)
                }
        }
        return isTold ? .some(first) : nil
    }

    /// The ancestor's items for units of a class, as a scheme without classes.
    func checklist(of unitClass: NodeID?, in table: ItemTable) -> ItemTable {
        guard let unitClass, let items = rules.checklists[unitClass] else { return table }
        return ItemTable(
            digest: table.digest,
            fullMarks: table.fullMarks,
            possible: table.possible.filter { items.contains($0.key) }
        )
    }

    /// The ancestor's adjustments that hang on rules of another scheme, ascending by id.
    func adjustments(ruledBy own: ComparisonRules) -> [NodeID] {
        ancestor.adjustments.map(\.id).filter { own.ruledAdjustments.contains($0) }.sorted()
    }

    /// Why no unit of a scheme can be restated; `nil` when they can.
    func refusal(of table: ItemTable) -> Reason? {
        if table.digest == ancestor.digest { return nil }
        if !obstacles.isEmpty { return .obstacle }
        if table.rules.isClaimed { return .claims }
        if !components(otherThan: table.rules).isEmpty { return .components }
        return adjustments(ruledBy: table.rules).isEmpty ? nil : .adjustments
    }

    /// What one unit comes to.
    ///
    /// - Parameters:
    ///   - unit: A unit that is neither absent nor vetoed, of a scheme that is not refused.
    ///   - table: That scheme's items and rules.
    ///   - unitClass: Its class as the ancestor tells classes apart.
    ///   - base: The sum of its restated items; `nil` when one has no mark.
    /// - Returns: Its total, or why there is none.
    func result(
        of unit: PublishedUnit,
        _ table: ItemTable,
        _ unitClass: NodeID?,
        base: Rational?
    ) -> Result {
        if unit.scheme == ancestor.digest {
            return unit.total.map { .total($0, isReweighted: unit.isReweighted) } ?? .without
        }
        if unit.hasFinding { return .refused(.finding) }
        guard unit.exempt.isDisjoint(with: items) else { return .refused(.exempted) }
        let hangs = unit.adjustments.contains { $0.value != .zero && conditioned.contains($0.key) }
        guard !hangs else { return .refused(.conditions) }
        guard let base, let parts = forms[unit.form], !parts.isEmpty else { return .without }
        let capped = ancestor.capped(unit.adjustments, unitClass: unitClass)
        let sheet = base + Rational(capped.onSheet)
        let scores = parts.map { score(of: $0, unit, table.rules, sheet: sheet) }
        let isReweighted = scores.contains(nil)
        switch ancestor.policies.missingComponent {
        case .reweight, .unranked: break
        case .block, .groupMedian, .ownIndicatorTotal:
            if isReweighted { return .refused(.missingComponent) }
        }
        let kind = ancestor.forms.first { $0.id == unit.form }?.mix ?? .weighted
        let fulls = parts.map { $0.full(for: unitClass, in: ancestor) }
        return mixed(parts, fulls, scores, kind)
            .map { $0 + Rational(capped.onTotal) }?
            .rounded(places: ancestor.policies.places, mode: ancestor.policies.rounding)
            .map { .total($0, isReweighted: isReweighted) } ?? .without
    }

    /// The best grade that a restated unit reaches, among those that everyone may have.
    func grade(of unit: PublishedUnit, total: Amount, isReweighted: Bool) -> NodeID? {
        let policies = ancestor.policies
        if isReweighted, policies.missingComponent == .unranked || unit.isUnranked { return nil }
        if unit.isDowngraded { return nil }
        let graded =
            policies.bands == .roundToIntegerFirst
            ? Rational(total).rounded(places: 0, mode: policies.rounding) ?? total : total
        return ancestor.grades
            .first { grade in
                guard !grade.hasQuota else { return false }
                return grade.minimum.map { grade.isMinimumIncluded ? graded >= $0 : graded > $0 }
                    ?? true
            }?
            .id
    }

    /// The exact total of the scores of a form's components.
    ///
    /// Weighted: each score by its share of the available weights, brought to the scheme's full
    /// marks. Added up: each by its percentage, brought to all points that there are.
    private func mixed(
        _ parts: [Weighted],
        _ fulls: [Amount],
        _ scores: [Rational?],
        _ kind: Form.Mix
    ) -> Rational? {
        var sum = Rational.zero
        var available = Rational.zero
        var whole = Rational.zero
        for ((part, full), score) in zip(zip(parts, fulls), scores) {
            let percent = Rational(part.percent)
            let points =
                kind == .sum
                ? percent * Rational(full) : percent
            whole = whole + points
            guard let score else { continue }
            available = available + points
            let scale =
                kind == .sum || full <= .zero
                ? Rational(1)
                : Rational(ancestor.fullMarks).divided(by: Rational(full)) ?? Rational(1)
            sum = sum + score * percent * scale
        }
        switch kind {
        case .weighted: return sum.divided(by: available)
        case .sum:
            return (sum * whole).divided(by: available)
                .flatMap {
                    $0.divided(by: Rational(Amount.hundred))
                }
        }
    }

    private func score(
        of part: Weighted,
        _ unit: PublishedUnit,
        _ own: ComparisonRules,
        sheet: Rational
    ) -> Rational? {
        let component = part.component
        let score: Rational? =
            switch component.source {
            case .checklist, .carryover(.assessedYearSheet): sheet
            case .jury, .publicVote, .peer, .carryover(.previousFinal), .carryover(.imported),
                .formula, .survey:
                recorded(component.id, unit, from: own.components[component.id], to: part.full)
            }
        guard let score, let clamp = component.clamp else { return score }
        return min(max(score, Rational(clamp.lowerBound)), Rational(clamp.upperBound))
    }

    /// A recorded score on the ancestor's scale; a number that stood in for one is none.
    private func recorded(
        _ component: NodeID,
        _ unit: PublishedUnit,
        from own: ScoreMaking?,
        to full: Amount
    ) -> Rational? {
        guard let score = unit.components[component], !unit.flags.contains(.substituted(component))
        else { return nil }
        guard let own, own.fullMarks != full, own.fullMarks > .zero else { return score }
        return (score * Rational(full)).divided(by: Rational(own.fullMarks))
    }
}
