import Schemes

extension Attainment {
    func write(to writer: inout ByteWriter, table: IDTable) {
        let earned = DecimalStep(dividing: sums.lazy.map(\.earnedInTenThousandths))
        let possible = DecimalStep(dividing: sums.lazy.map(\.possibleInTenThousandths))
        writer.byte(earned.places)
        writer.byte(possible.places)
        writer.count(elements.count)
        var previous = -1
        for (element, sum) in zip(elements, sums) {
            let place = table.rank(of: element, after: previous)
            writer.count(place - previous - 1)
            writer.signed(earned.units(in: sum.earnedInTenThousandths))
            writer.number(possible.units(in: sum.possibleInTenThousandths).magnitude)
            writer.count(sum.units)
            previous = place
        }
    }

    init(reading reader: inout ByteReader, table: IDTable) throws(PackedError) {
        let earnedStep = try DecimalStep(reading: &reader)
        let possibleStep = try DecimalStep(reading: &reader)
        let length = try reader.length()
        var elements: [NodeID] = []
        var sums: [Sum] = []
        elements.reserveCapacity(length)
        sums.reserveCapacity(length)
        var place = -1
        for _ in 0..<length {
            place = try table.place(after: place, from: &reader)
            elements.append(table.ids[place])
            let earned = try reader.points(step: earnedStep, signed: true)
            let possible = try reader.points(step: possibleStep, signed: false)
            let units = try reader.count()
            guard units > 0 else { throw .inconsistent(at: reader.position) }
            sums.append(
                Sum(
                    earnedInTenThousandths: earned,
                    possibleInTenThousandths: possible,
                    units: units
                )
            )
        }
        self.init(
            ascending: elements == table.ids ? table.ids : elements,
            sums: sums
        )
    }
}

extension ByteReader {
    // 2⁹⁰ ten-thousandths: far above the largest count of units at the largest amount each.
    fileprivate mutating func points(
        step: DecimalStep,
        signed: Bool
    ) throws(PackedError) -> Int128 {
        let value = signed ? try self.signed() : Int128(try number())
        let (product, isTooLarge) = value.multipliedReportingOverflow(by: step.divisor)
        guard !isTooLarge, product.magnitude < UInt128(1) << 90 else {
            throw .outOfRange(at: position)
        }
        return product
    }
}
