import Exact

extension Amount {
    /// Creates an amount within ``Amount/limit``, the nearest one to any number of ten-thousandths.
    ///
    /// Sums of recorded values go through here, so that no input makes arithmetic overflow: each
    /// pinned amount is below 2^44 ten-thousandths, and 2^83 of them fit the wide sum.
    init(pinning wide: Int128) {
        let bound = Int128(Amount.limit * Amount.scale)
        self.init(tenThousandths: Int64(min(max(wide, -bound), bound)))
    }

    /// The amount, or the limit that it lies beyond.
    var pinned: Amount { Amount(pinning: Int128(tenThousandths)) }

    /// The amount, or the end of the range that it lies beyond.
    func clamped(to range: ClosedRange<Amount>) -> Amount {
        min(max(self, range.lowerBound), range.upperBound)
    }

    /// The amount as often as said.
    ///
    /// - Parameter count: Any number; nothing for less than one.
    /// - Returns: The product, within ``Amount/limit``.
    func times(_ count: Int) -> Amount {
        Amount(pinning: Int128(pinned.tenThousandths) * Int128(max(count, 0)))
    }
}

extension Sequence where Element == Amount {
    /// The sum, within ``Amount/limit``.
    var pinnedTotal: Amount {
        Amount(pinning: reduce(Int128(0)) { $0 + Int128($1.pinned.tenThousandths) })
    }
}
