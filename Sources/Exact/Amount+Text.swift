/// Why a text is not an amount.
public enum AmountError: Error, Hashable, Sendable {
    /// The text is not a plain decimal number such as `12`, `-0.5` or `60.25`.
    case notANumber(String)
    /// The text has more than four decimal places.
    case tooManyPlaces(String)
    /// The magnitude is above ``Amount/limit``.
    case outOfRange(String)
}

extension Amount {
    /// Reads a plain decimal number: an optional minus, digits, and at most four decimal places.
    ///
    /// Exponents, thousands separators, a leading plus, full-width digits and blanks are refused,
    /// so that a number means the same to every reader.
    ///
    /// - Parameter text: The text, such as `2`, `0.5` or `-3`.
    /// - Throws: ``AmountError`` naming the text and what is wrong with it.
    public init(parsing text: String) throws(AmountError) {
        var bytes = Array(text.utf8)[...]
        let isNegative = bytes.first == UInt8(ascii: "-")
        if isNegative { bytes.removeFirst() }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(Amount.areDigits) else {
            throw .notANumber(text)
        }
        let decimals = parts.count == 2 ? parts[1] : []
        guard decimals.count <= 4 else { throw .tooManyPlaces(text) }
        let whole = parts[0].drop { $0 == UInt8(ascii: "0") }
        guard whole.count <= 10 else { throw .outOfRange(text) }
        var units: Int64 = 0
        for digit in whole { units = units * 10 + Int64(digit - UInt8(ascii: "0")) }
        for place in 0..<4 {
            let index = decimals.startIndex + place
            let digit = index < decimals.endIndex ? decimals[index] - UInt8(ascii: "0") : 0
            units = units * 10 + Int64(digit)
        }
        guard units <= Amount.limit * Amount.scale else { throw .outOfRange(text) }
        self.init(tenThousandths: isNegative ? -units : units)
    }

    private static func areDigits(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// The amount with a set number of decimal places, for tables: `89.5` with 2 is `89.50`.
    ///
    /// - Parameter places: 0 to 4; places beyond that many are cut, so round first.
    /// - Returns: The text, without a plus sign.
    public func text(places: Int) -> String {
        let magnitude = tenThousandths.magnitude
        let sign = tenThousandths < 0 ? "-" : ""
        let whole = String(magnitude / UInt64(Amount.scale))
        let wanted = min(max(places, 0), 4)
        guard wanted > 0 else { return sign + whole }
        let decimals = String(magnitude % UInt64(Amount.scale))
        let padded = String(repeating: "0", count: 4 - decimals.count) + decimals
        return sign + whole + "." + padded.prefix(wanted)
    }
}

extension Amount: CustomStringConvertible {
    /// The shortest decimal text, such as `2` or `0.5`: the canonical form in documents.
    public var description: String {
        var text = text(places: 4)
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
