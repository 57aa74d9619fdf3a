/// Reads a row of a binary copy of sheets: cycle, unit, cells.
///
/// The first row of a copy has the copy's header before it; the last message ends the copy.
struct SheetRow {
    private static let header = 19
    /// Field count, then cycle and unit with their lengths, then the length of the cells.
    private static let fixed = 2 + 12 + 12 + 4
    private static let signature: [UInt8] = Array("PGCOPY\n".utf8)

    let cycle: Int64
    let unit: Int64
    /// Where the cells begin in the message.
    let start: Int

    init?(_ bytes: Span<UInt8>) {
        let isFirst = bytes.count > SheetRow.header && bytes[0] == SheetRow.signature[0]
        let offset = isFirst ? SheetRow.header : 0
        guard bytes.count >= offset + SheetRow.fixed, bytes[offset + 1] == 3 else { return nil }
        cycle = SheetRow.number(bytes, offset + 6)
        unit = SheetRow.number(bytes, offset + 18)
        start = offset + SheetRow.fixed
    }

    private static func number(_ bytes: Span<UInt8>, _ start: Int) -> Int64 {
        var number: UInt64 = 0
        for place in start..<start + 8 { number = number << 8 | UInt64(bytes[place]) }
        return Int64(bitPattern: number)
    }
}
