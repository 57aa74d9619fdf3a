import Exact

extension Expression {
    /// Looks for places where a number was probably meant another way.
    ///
    /// - Parameters:
    ///   - scope: What the formula may use.
    ///   - range: What is known of the numbers that a name stands for.
    /// - Returns: The doubts in the order of the text, each number once; none for a formula that
    ///   ``checked(in:expecting:)`` refuses.
    public func doubts(
        in scope: Scope,
        _ range: (Reference) -> ValueRange
    ) -> [ExpressionDoubt] {
        var checker = Checker(scope: scope)
        checker.isNoting = true
        guard checker.check(syntax) != nil, checker.problems.isEmpty else { return [] }
        var places: Set<SourceSpan> = []
        return checker.noted.sorted { $0.span.offset < $1.span.offset }
            .compactMap { $0.doubt(range) }
            .filter { places.insert($0.position).inserted }
    }
}

extension NotedNumber {
    fileprivate func doubt(_ range: (Reference) -> ValueRange) -> ExpressionDoubt? {
        let finder = RangeFinder(references, aggregates, range)
        let known = subject.map { finder.range(of: $0) } ?? .share
        guard known.low == nil || known.low != known.high else { return nil }
        if let doubt = percentMeant(known, isQuotient: isShareLike(range)) { return doubt }
        if let doubt = numberMeant(known) { return doubt }
        return decided(known)
    }

    // A share held against 95 where 95% is meant.
    private func percentMeant(_ known: ValueRange, isQuotient: Bool) -> ExpressionDoubt? {
        let hundred = Rational(100)
        let number = literal.value
        guard !literal.isPercent, number <= hundred else { return nil }
        let isBeyondOne = known.isAtMostOne && number > Rational(1)
        let isPercentLike = known.high == nil && isQuotient && number >= Rational(20)
        guard isBeyondOne || isPercentLike else { return nil }
        return made(.percentMeant, near: written + "%")
    }

    // A score or a count held against 80% where 80, or its share, is meant.
    private func numberMeant(_ known: ValueRange) -> ExpressionDoubt? {
        guard literal.isPercent, literal.value > .zero else { return nil }
        // What has a part of one beside it is a number of points or places itself.
        let least = Rational(known.part == nil ? 50 : 2)
        guard known.high.map({ $0 >= least }) ?? (known.part != nil) else { return nil }
        let plain = (isNegative ? "-" : "") + literal.amount.description
        return made(.numberMeant, near: known.part ?? plain)
    }

    // A comparison that the bounds of what is recorded decide.
    private func decided(_ known: ValueRange) -> ExpressionDoubt? {
        guard let sign, isWritten, known.isStrict else { return nil }
        let number = isNegative ? .zero - literal.value : literal.value
        let isAbove = known.low.map { $0 > number } ?? false
        let isBelow = known.high.map { $0 < number } ?? false
        guard isAbove || isBelow else { return nil }
        let holds =
            switch sign {
            case .equal: false
            case .notEqual: true
            case .greater, .greaterOrEqual: isAbove
            case .less, .lessOrEqual: isBelow
            }
        return made(holds ? .alwaysHolds : .neverHolds, near: nil)
    }

    private var written: String { (isNegative ? "-" : "") + literal.text }

    private func made(_ kind: ExpressionDoubt.Kind, near: String?) -> ExpressionDoubt {
        ExpressionDoubt(
            kind: kind,
            subject: text,
            number: written,
            near: near,
            position: span
        )
    }

    // One count over another of the same unit, or of units that are not told.
    private func isShareLike(_ range: (Reference) -> ValueRange) -> Bool {
        guard case .product(let first, let rest)? = subject?.withoutRounding, rest.count == 1,
            let divisor = rest.first, divisor.isInverse
        else { return false }
        let (above, below) = (units(of: first, range), units(of: divisor.part, range))
        guard let above, let below else { return false }
        return above.isEmpty || below.isEmpty || above == below
    }

    // The units of the names that a part is made of; `nil` when it is more than their sum.
    private func units(of part: Typed, _ range: (Reference) -> ValueRange) -> Set<String>? {
        switch part {
        case .reference(let index):
            guard references.indices.contains(index) else { return nil }
            return range(references[index]).unit.map { [$0] } ?? []
        case .sum(let first, let rest):
            var units: Set<String> = []
            for part in [first] + rest.map(\.part) {
                guard let more = self.units(of: part, range) else { return nil }
                units.formUnion(more)
            }
            return units
        default: return nil
        }
    }
}

extension Typed {
    // What is rounded, or stands in for a missing value, itself.
    fileprivate var withoutRounding: Typed {
        switch self {
        case .function(.round, let parts): parts.first?.withoutRounding ?? self
        case .fallback(let part, _): part.withoutRounding
        default: self
        }
    }
}
