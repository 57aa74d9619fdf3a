import Exact
import Schemes
import Scoring
import Testing

@Suite struct PackedSheets {
    private let layout = SheetLayout(.xinjiang)

    @Test(arguments: 0..<100)
    func packingAndUnpackingGivesTheSameMarks(seed: Int) throws {
        var dice = Dice(seed: seed)
        var points: [NodeID: Amount] = [:]
        for item in Scheme.xinjiang.items where !dice.once(in: 3) {
            points[item.id] = Amount(
                tenThousandths: Int64(dice.int(-2_147_483_647...2_147_483_647))
            )
        }
        let sheet = try PackedSheet(points, in: layout)
        #expect(sheet.bytes.count == 4 * 37)
        let read = try PackedSheet(bytes: sheet.bytes)
        #expect(read == sheet)
        #expect(try read.points(in: layout) == points)
    }

    @Test func cellsStandInByteOrderOfTheIds() throws {
        #expect(layout.items.prefix(3) == ["I1-1", "I1-2", "I10-1"])
        let sheet = try PackedSheet(["I1-2": "2.5"], in: layout)
        #expect(sheet.bytes.prefix(12) == [0x80, 0, 0, 0, 0, 0, 0x61, 0xA8, 0x80, 0, 0, 0])
    }

    @Test func whatDoesNotFitIsRefused() {
        #expect(throws: PackedSheetError.unknownItem("I99-1")) {
            try PackedSheet(["I99-1": 1], in: layout)
        }
        #expect(throws: PackedSheetError.pointsOutOfRange("I1-1", 214_749)) {
            try PackedSheet(["I1-1": 214_749], in: layout)
        }
        #expect(throws: PackedSheetError.brokenCell(bytes: 5)) {
            try PackedSheet(bytes: [0, 0, 0, 1, 2])
        }
        #expect(throws: PackedSheetError.wrongCellCount(1, expected: 37)) {
            try PackedSheet(bytes: [0, 0, 0, 1]).points(in: layout)
        }
    }
}
