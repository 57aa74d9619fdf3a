import Canonical
import Exact
import Hierarchy
public import PostgresDriver
import SQLFiles
public import Schemes
public import Scoring

/// A cycle to open for a tenant, with everything recorded about its units.
public struct CycleToOpen: Sendable {
    /// The tenant.
    public let tenant: TenantNumber
    /// The year that is assessed.
    public let year: Int
    /// The name of the scheme.
    public let scheme: String
    /// The tenant whose published version is in force.
    public let schemeTenant: TenantNumber
    /// The number of that version.
    public let schemeNumber: Int
    /// The scheme that the cycle is pinned to.
    public let rules: Scheme
    /// The day whose tree the cycle belongs to, as `yyyy-mm-dd`.
    public let treeDate: String
    /// The units with their inputs.
    public let units: [UnitInputs]
    /// What the level above supplies, by datum.
    public let upper: [NodeID: DataValue]

    /// Creates a cycle to open.
    public init(
        tenant: TenantNumber,
        year: Int,
        scheme: String,
        schemeTenant: TenantNumber,
        schemeNumber: Int,
        rules: Scheme,
        treeDate: String,
        units: [UnitInputs],
        upper: [NodeID: DataValue] = [:]
    ) {
        self.tenant = tenant
        self.year = year
        self.scheme = scheme
        self.schemeTenant = schemeTenant
        self.schemeNumber = schemeNumber
        self.rules = rules
        self.treeDate = treeDate
        self.units = units
        self.upper = upper
        rows = InputRows(rules, units: units.map(\.unit))
    }

    /// What its rows hold.
    let rows: InputRows

    /// Opens the cycle and stores its inputs; to be called inside a transaction.
    ///
    /// - Parameters:
    ///   - person: Who loads it.
    ///   - request: The id under which the marks stand in the log, as a UUID.
    ///   - session: The engine's session.
    /// - Returns: The number of the cycle.
    /// - Throws: `PostgresError`, as when the tenant has a cycle of that year already.
    public func store(
        by person: PersonNumber,
        request: String,
        _ session: inout Session
    ) async throws -> CycleNumber {
        let rows = try await session.query(Statement(.openCycle), try opening(by: person))
        guard let row = rows.first else {
            throw StoredValueError(kind: "cycle", text: "\(scheme)/\(year)")
        }
        let cycle = CycleNumber(rawValue: try row.int64("cycle_id"))
        try await session.pipeline(
            [marks(cycle, request), occurrences(cycle), findings(cycle)] + ratings(cycle)
                + facts(cycle, person) + context(cycle, person)
        )
        return cycle
    }

    /// One statement when anything is known of the cycle beside its units, else none.
    private func context(
        _ cycle: CycleNumber,
        _ person: PersonNumber?
    ) -> [(Statement, [PostgresValue])] {
        if upper.isEmpty { return [] }
        return [
            (
                Statement(.loadCycleContext),
                [
                    .int32(tenant.rawValue), .int64(cycle.rawValue),
                    .text(CycleFacts.text(of: upper)), PostgresValue(person?.rawValue),
                ]
            )
        ]
    }

    /// One statement when any unit has facts, else none.
    private func facts(
        _ cycle: CycleNumber,
        _ person: PersonNumber?
    ) -> [(Statement, [PostgresValue])] {
        let rows = units.compactMap { unit in
            UnitFacts.text(of: unit, beside: self.rows).map { (unit.unit.rawValue, $0) }
        }
        guard !rows.isEmpty else { return [] }
        return [
            (
                Statement(.loadFacts),
                [
                    .int32(tenant.rawValue), .int64(cycle.rawValue), .textArray(rows.map(\.0)),
                    .textArray(rows.map(\.1)), PostgresValue(person?.rawValue),
                ]
            )
        ]
    }

    func opening(
        by person: PersonNumber?
    ) throws(PackedSheetError) -> [PostgresValue] {
        let layout = SheetLayout(rules)
        var sheets: [[UInt8]?] = []
        for unit in units {
            let known = unit.marks.filter { layout.place(of: $0.key) != nil }
            sheets.append(try PackedSheet(known.mapValues(\.points), in: layout).bytes)
        }
        return [
            .int32(tenant.rawValue), .int32(Int32(year)), .text(scheme),
            .int32(schemeTenant.rawValue), .int32(Int32(schemeNumber)),
            .bytes(rules.digest.bytes), .text(treeDate), PostgresValue(person?.rawValue),
            .textArray(units.map(\.unit.rawValue)), .textArray(units.map(\.name)),
            .textArray(units.map(\.sector.rawValue)), .textArray(units.map(\.form.rawValue)),
            .boolArray(units.map(\.isAbsent)),
            .bytesArray(sheets),
        ]
    }

    private func marks(
        _ cycle: CycleNumber,
        _ request: String
    ) -> (Statement, [PostgresValue]) {
        let known = Set(rules.items.map(\.id))
        let rows = units.flatMap { unit in
            unit.marks.filter { known.contains($0.key) }
                .sorted { $0.key < $1.key }
                .map { (unit.unit.rawValue, $0.key.rawValue, $0.value) }
        }
        return (
            Statement(.loadMarks),
            [
                .int32(tenant.rawValue), .int64(cycle.rawValue), .text(request),
                .textArray(rows.map(\.0)), .textArray(rows.map(\.1)),
                .textArray(rows.map(\.2.points.description)),
                .textArray(rows.map { $0.2.rate?.description }), .textArray(rows.map(\.2.reason)),
            ]
        )
    }

    private func occurrences(_ cycle: CycleNumber) -> (Statement, [PostgresValue]) {
        var adjustmentOfRate: [NodeID: NodeID] = [:]
        for adjustment in rules.adjustments {
            for rate in adjustment.rates { adjustmentOfRate[rate.id] = adjustment.id }
        }
        let rows = units.filter { self.rows.hold($0.occurrences) }
            .flatMap { unit in unit.occurrences.map { (unit.unit.rawValue, $0) } }
        return (
            Statement(.loadOccurrences),
            [
                .int32(tenant.rawValue), .int64(cycle.rawValue), .textArray(rows.map(\.0)),
                .textArray(rows.map { adjustmentOfRate[$0.1.rate]?.rawValue ?? "" }),
                .textArray(rows.map(\.1.rate.rawValue)),
                .int32Array(rows.map { Int32(clamping: $0.1.count) }),
                .textArray(rows.map(\.1.matter)), .textArray(rows.map { $0.1.points?.description }),
            ]
        )
    }

    private func findings(_ cycle: CycleNumber) -> (Statement, [PostgresValue]) {
        let rows = units.flatMap { unit in unit.findings.map { (unit.unit.rawValue, $0) } }
        return (
            Statement(.loadFindings),
            [
                .int32(tenant.rawValue), .int64(cycle.rawValue), .textArray(rows.map(\.0)),
                .textArray(rows.map(\.1.veto.rawValue)),
                .textArray(rows.map { _ in "operations" }), .textArray(rows.map { _ in treeDate }),
                .textArray(rows.map(\.1.evidence)),
            ]
        )
    }
}
