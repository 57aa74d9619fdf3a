public import PostgresDriver
import SQLFiles
import Scoring

/// The latest cycle of a tenant with its sheets, to be scored again by other rules.
public struct PastCycle: Sendable {
    /// The cycle.
    public let cycle: StoredCycle
    /// The tenant's name.
    public let name: String
    /// The tenant's level: a label.
    public let level: String
    /// Everything beside marks as columns, under the cycle's own snapshot; `nil` when the exact way
    /// has to read it.
    public let inputs: CycleInputs?
    /// The units whose sheets are there, by number, ascending.
    public let units: [Int64]
    /// Their marks, unit by unit, in the layout of the cycle's own snapshot.
    public let cells: [Int32]

    /// The latest cycle of each tenant at or below a tenant.
    ///
    /// - Parameters:
    ///   - tenant: The tenant at the top.
    ///   - scheme: The scheme's name.
    ///   - year: The only year wanted; `nil` for each tenant's latest.
    ///   - session: A session of the engine.
    /// - Returns: In tree order.
    /// - Throws: `PostgresError`; ``StoredValueError`` for a broken value.
    public static func latest(
        atOrBelow tenant: TenantNumber,
        scheme: String,
        year: Int?,
        _ session: inout Session
    ) async throws -> [PastCycle] {
        let rows = try await session.query(
            Statement(.latestCycles, format: .binary),
            [
                .int32(tenant.rawValue), .text(scheme),
                PostgresValue(year.map { Int32(clamping: $0) }),
            ]
        )
        return try rows.map { try PastCycle(row: $0) }
    }

    private init(row: borrowing PostgresRow) throws {
        let cycle = try StoredCycle(row: row)
        let name = try row.text("name")
        let level = try row.text("level")
        var inputs: CycleInputs?
        if try row.bool("is_packed") { inputs = try CycleInputs(packed: row.bytes("body")) }
        let units = PastCycle.numbers(try row.bytes("units"))
        let cells = try PastCycle.cells(try row.bytes("marks"))
        self.cycle = cycle
        self.name = name
        self.level = level
        self.inputs = inputs
        self.units = units
        self.cells = cells
    }

    private static func numbers(_ bytes: [UInt8]) -> [Int64] {
        var reader = ColumnReader(bytes)
        var numbers: [Int64] = []
        while reader.left >= 8 { numbers.append(reader.next(Int64.self)) }
        return numbers
    }

    private static func cells(_ bytes: [UInt8]) throws(PackedSheetError) -> [Int32] {
        var cells: [Int32] = []
        try PackedSheet.append(bytes.span, to: &cells)
        return cells
    }

    /// The code and name of each unit of some tenants, by number.
    ///
    /// - Throws: `PostgresError`.
    public static func names(
        of tenants: [TenantNumber],
        _ session: inout Session
    ) async throws -> [Int64: (code: String, name: String)] {
        let rows = try await session.query(
            Statement(.unitNames, format: .binary),
            [.int32Array(tenants.map(\.rawValue))]
        )
        var names: [Int64: (code: String, name: String)] = [:]
        names.reserveCapacity(rows.count)
        for row in rows {
            names[try row.int64("unit_id")] = (try row.text("code"), try row.text("name"))
        }
        return names
    }
}
