import BigInt

extension Rational {
    /// Reads a fraction as ``description`` writes it: `numerator/denominator`, or a whole number.
    ///
    /// - Parameter text: Such as `-7/4`; `nil` when it is anything else.
    public init?(parsing text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, parts.count <= 2, let numerator = BigInt(first) else {
            return nil
        }
        guard parts.count == 2 else {
            self.init(numerator, 1)
            return
        }
        guard let denominator = BigInt(parts[1]), denominator > 0 else { return nil }
        self.init(numerator, denominator)
    }
}
