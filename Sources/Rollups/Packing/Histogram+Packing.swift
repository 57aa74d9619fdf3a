import Exact

extension Histogram {
    func write(to writer: inout ByteWriter) {
        let step = DecimalStep(dividing: bins.lazy.map { Int128($0.score.tenThousandths) })
        writer.byte(step.places)
        writer.count(bins.count)
        var previous: Int128 = 0
        for (index, bin) in bins.enumerated() {
            let score = Int128(bin.score.tenThousandths) / step.divisor
            if index == 0 {
                writer.signed(score)
            } else {
                writer.number(UInt128(score - previous))
            }
            writer.count(bin.count)
            previous = score
        }
    }

    init(reading reader: inout ByteReader) throws(PackedError) {
        let step = try DecimalStep(reading: &reader)
        let length = try reader.length()
        var bins: [Bin] = []
        bins.reserveCapacity(length)
        let limit = Int128(Amount.limit) * Int128(Amount.scale) / step.divisor
        var score: Int128 = 0
        for index in 0..<length {
            if index == 0 {
                score = try reader.signed()
            } else {
                let rise = Int128(try reader.number())
                guard rise > 0 else { throw .notAscending(at: reader.position) }
                score += rise
            }
            guard score.magnitude <= limit.magnitude else {
                throw .outOfRange(at: reader.position)
            }
            let count = try reader.count()
            guard count > 0 else { throw .inconsistent(at: reader.position) }
            bins.append(
                Bin(score: Amount(tenThousandths: Int64(score * step.divisor)), count: count)
            )
        }
        self.init(ascending: bins)
    }
}
