public import Exact

/// What a lock allows, without who set it.
public struct LockLimits: Hashable, Sendable {
    /// The only value allowed; then nothing else is given.
    public let fixed: FieldValue?
    /// The least number; `nil` for no end.
    public let low: Amount?
    /// The greatest number; `nil` for no end.
    public let high: Amount?
    /// What a number must be a multiple of; `nil` for any number.
    public let step: Amount?
    /// The words allowed, in byte order; `nil` for any.
    public let oneOf: [String]?
    /// Whether words may only be added after the text.
    public let isAppendOnly: Bool
    /// Whether no value may be given at all.
    public let isAbsent: Bool
    /// Whether a change has to say why.
    public let needsReason: Bool

    /// Creates limits.
    public init(
        fixed: FieldValue? = nil,
        low: Amount? = nil,
        high: Amount? = nil,
        step: Amount? = nil,
        oneOf: [String]? = nil,
        isAppendOnly: Bool = false,
        isAbsent: Bool = false,
        needsReason: Bool = false
    ) {
        self.fixed = fixed
        self.low = low
        self.high = high
        self.step = step
        self.oneOf = oneOf
        self.isAppendOnly = isAppendOnly
        self.isAbsent = isAbsent
        self.needsReason = needsReason
    }

    /// Whether every value is allowed.
    public var isOpen: Bool { self == LockLimits() }
}

extension EffectiveLock {
    /// What the lock allows, for a question.
    var lockLimits: LockLimits {
        let needsReason = noteRequired != nil
        if absent != nil { return LockLimits(isAbsent: true, needsReason: needsReason) }
        if let fixed { return LockLimits(fixed: fixed.value, needsReason: needsReason) }
        let steps = steps.map(\.value).commonMultiple
        return LockLimits(
            low: [low, tightenUp].compactMap { $0?.value }.max(),
            high: [high, tightenDown].compactMap { $0?.value }.min(),
            step: steps.flatMap { $0 > .zero ? $0 : nil },
            oneOf: oneOf.map { Set($0.value).sorted() },
            isAppendOnly: appendOnly != nil,
            needsReason: needsReason
        )
    }
}

extension LockLimits {
    /// The allowed value nearest to a wanted one; of two equally near the lesser.
    ///
    /// - Parameters:
    ///   - wanted: The value.
    ///   - type: The type of the field.
    /// - Returns: The value, or `nil` when none is near: words are not, nor are texts.
    func nearest(to wanted: FieldValue, _ type: FieldType) -> FieldValue? {
        if let fixed { return fixed }
        guard !isAbsent else { return nil }
        guard case .number(let range) = type, let number = wanted.number else { return nil }
        if let oneOf {
            let numbers = oneOf.compactMap { word in
                // A word that is no number is none of this field's values.
                try? Amount(parsing: word)
            }
            return numbers.filter { admits($0, range) }
                .min { ($0.distance(to: number), $0) < ($1.distance(to: number), $1) }
                .map { .number($0) }
        }
        let least = max(low ?? range.lowerBound, range.lowerBound)
        let most = min(high ?? range.upperBound, range.upperBound)
        let clamped = min(max(number, least), max(least, most))
        guard let step else { return admits(clamped, range) ? .number(clamped) : nil }
        let below = clamped.tenThousandths - clamped.tenThousandths % step.tenThousandths
        let around = [-1, 0, 1]
            .map { below.addingReportingOverflow($0 * step.tenThousandths) }
            .filter { !$0.overflow }.map { Amount(tenThousandths: $0.partialValue) }
        return around.filter { admits($0, range) }
            .min { ($0.distance(to: number), $0) < ($1.distance(to: number), $1) }
            .map { .number($0) }
    }

    private func admits(_ number: Amount, _ range: ClosedRange<Amount>) -> Bool {
        range.contains(number) && (low.map { $0 <= number } ?? true)
            && (high.map { number <= $0 } ?? true)
            && (step.map { number.isMultiple(of: $0) } ?? true)
    }
}

extension Amount {
    fileprivate func distance(to other: Amount) -> UInt64 {
        let (low, high) = self < other ? (self, other) : (other, self)
        return UInt64(bitPattern: high.tenThousandths &- low.tenThousandths)
    }
}
