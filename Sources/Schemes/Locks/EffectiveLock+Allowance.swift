import Exact

/// What a lock allows, without who set it: equal allowances allow the same, now and below.
struct Allowance: Hashable, Sendable {
    /// The only value.
    var fixed: FieldValue?
    /// The least number of all bounds.
    var low: Amount?
    /// The greatest number of all bounds.
    var high: Amount?
    /// The least common multiple of the steps; zero stands for any number.
    var step: Amount
    /// The words, in byte order.
    var oneOf: [String]?
    /// Whether the number may only rise: 1, only fall: 2, the text only grow: 4; their sum.
    var directions: Int
    /// Whether no value may be given.
    var isAbsent = false
    /// Whether a change has to say why.
    var requiresNote = false
}

extension EffectiveLock {
    /// What the lock allows, without who set it.
    var allowance: Allowance {
        guard absent == nil else { return Allowance(step: .zero, directions: 0, isAbsent: true) }
        guard fixed == nil else {
            return Allowance(fixed: fixed?.value, step: .zero, directions: 0)
        }
        return Allowance(
            low: stronger(low?.value, tightenUp?.value, max),
            high: stronger(high?.value, tightenDown?.value, min),
            step: steps.count == 1
                ? steps[0].value : steps.map(\.value).commonMultiple ?? .zero,
            oneOf: oneOf.map { Set($0.value).sorted() },
            directions: (tightenUp == nil ? 0 : 1) + (tightenDown == nil ? 0 : 2)
                + (appendOnly == nil ? 0 : 4),
            requiresNote: noteRequired != nil
        )
    }

    /// Whether the lock has no bound at all.
    var isOpen: Bool {
        fixed == nil && low == nil && high == nil && steps.isEmpty && oneOf == nil
            && tightenUp == nil && tightenDown == nil && appendOnly == nil && absent == nil
            && noteRequired == nil
    }

    /// Whether no value of a type keeps every bound.
    ///
    /// - Parameter type: The type of the field.
    /// - Returns: `true` when nothing is allowed.
    func isEmpty(for type: FieldType) -> Bool {
        if absent != nil { return false }
        if let fixed { return !allows(fixed.value) }
        if let oneOf { return !oneOf.value.contains { allows(word: $0, of: type) } }
        guard case .number(let range) = type else { return false }
        let allowance = allowance
        let low = max(allowance.low ?? range.lowerBound, range.lowerBound)
        let high = min(allowance.high ?? range.upperBound, range.upperBound)
        guard low <= high else { return true }
        guard let first = firstMultiple(of: allowance.step, from: low) else { return true }
        return first > high
    }

    private func allows(word: String, of type: FieldType) -> Bool {
        switch type {
        case .number(let range):
            guard let amount = try? Amount(parsing: word) else { return false }  // no number
            return range.contains(amount) && allows(.number(amount))
        case .choice(let words): return words.contains(word) && allows(.choice(word))
        case .flag: return word == "true" || word == "false"
        case .text, .formula, .reference, .references, .list: return allows(.text(word))
        }
    }
}

private func stronger(
    _ first: Amount?,
    _ second: Amount?,
    _ choose: (Amount, Amount) -> Amount
) -> Amount? {
    guard let first else { return second }
    return second.map { choose(first, $0) } ?? first
}

extension Array where Element == Amount {
    /// The least common multiple of steps; `nil` when there are none.
    var commonMultiple: Amount? {
        isEmpty ? nil : reduce(.zero, leastCommonMultiple)
    }
}

// An overflow gives a step so large that only zero is a multiple within any field's range.
private func leastCommonMultiple(_ left: Amount, _ right: Amount) -> Amount {
    let (first, second) = (left.tenThousandths, right.tenThousandths)
    guard first > 0 else { return right }
    guard second > 0 else { return left }
    var (divisor, rest) = (first, second)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    let (product, overflow) = (first / divisor).multipliedReportingOverflow(by: second)
    return Amount(tenThousandths: overflow ? Int64.max : product)
}

// The least multiple of a step that is not below a number; `nil` when it is out of reach.
private func firstMultiple(of step: Amount, from low: Amount) -> Amount? {
    guard step > .zero else { return low }
    let rest = low.tenThousandths % step.tenThousandths
    guard rest != 0 else { return low }
    let gap = rest > 0 ? step.tenThousandths - rest : -rest
    let (sum, overflow) = low.tenThousandths.addingReportingOverflow(gap)
    return overflow ? nil : Amount(tenThousandths: sum)
}
