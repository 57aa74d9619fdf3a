import Scoring
import Schemes
import Exact
public import Canonical
import Exact
public import PostgresDriver
import SQLFiles

/// Marks of one cycle that one request gives: stored all or none, and once however often the
/// request is repeated.
///
/// The log, the sheets and the cycle's version change in one statement, so they cannot part. When
/// an answer is lost (``StoreError/outcomeUnknown``, ``StoreError/unavailable``), send the same
/// batch again: if the first try was committed, nothing changes and its answer comes back.
public struct MarkBatch: Hashable, Sendable {
    /// The key of the request.
    public let request: RequestID
    /// The cycle.
    public let cycle: CycleNumber
    /// The digest of the snapshot that the cells were placed by.
    public let snapshot: Digest
    /// The marks by unit, then item.
    public let marks: [GivenMark]

    /// Creates a batch.
    ///
    /// - Parameters:
    ///   - request: The key of the request, the same for every try.
    ///   - cycle: The cycle; it must belong to the tenant that is entered.
    ///   - snapshot: The digest of the snapshot that the cycle is pinned to.
    ///   - marks: 1 or more, in any order, none for the same item of the same unit.
    public init(request: RequestID, cycle: CycleNumber, snapshot: Digest, marks: [GivenMark]) {
        self.request = request
        self.cycle = cycle
        self.snapshot = snapshot
        self.marks = marks.sorted { ($0.unit, $0.item) < ($1.unit, $1.item) }
    }

    /// The digest of what is asked for, by which a key used for something else is told apart.
    public var digest: Digest {
        let marks = marks.map { given in
            JSONValue.compact([
                "unit": .integer(given.unit.rawValue),
                "item": .string(given.item.rawValue),
                "points": given.mark.map { .string($0.points.description) },
                "rate": given.mark?.rate.map { .string($0.description) },
                "reason": given.mark?.reason.map { .string($0) },
            ])
        }
        return
            JSONValue.object([
                "cycle": .integer(cycle.rawValue), "snapshot": .string(snapshot.description),
                "marks": .array(marks),
            ])
            .digest
    }

    /// Stores the marks in a transaction of their own, as the application's role.
    ///
    /// - Parameters:
    ///   - tenant: The tenant whose cycle it is.
    ///   - person: Who gives the marks; `nil` for work without a person.
    ///   - pools: Where sessions come from.
    /// - Returns: The version of the cycle that the batch made, 1 or more; the same for every try.
    /// - Throws: ``StoreError/noSuchSheet`` when a unit has no sheet under the snapshot or a cell is
    ///   outside it; ``StoreError/itemTwice``; ``StoreError/noMoreMarks`` when the cycle is
    ///   published; ``StoreError/requestKeyReused`` when the key came with other marks before;
    ///   ``StoreError/outOfRange(constraint:)`` for points or texts that no row can hold; what
    ///   ``TenantTransaction`` throws.
    @discardableResult
    public nonisolated(nonsending) func store(
        for tenant: TenantNumber,
        by person: PersonNumber?,
        _ pools: RolePools
    ) async throws -> Int64 {
        try await TenantTransaction(pools)(for: tenant, by: person) { session in
            try await store(&session)
        }
    }

    /// Stores the marks beside other work, inside a ``TenantTransaction`` of the application's role.
    ///
    /// - Parameter session: The session of the transaction.
    /// - Returns: The version of the cycle that the batch made.
    /// - Throws: `PostgresError`, which the transaction puts into the words of ``StoreError``.
    public nonisolated(nonsending) func store(_ session: inout Session) async throws -> Int64 {
        let rows = try await session.query(
            Statement(.recordMarks),
            [
                .int64(cycle.rawValue), .bytes(snapshot.bytes), .uuid(request.rawValue),
                .bytes(digest.bytes), .int64Array(marks.map(\.unit.rawValue)),
                .textArray(marks.map(\.item.rawValue)),
                .int32Array(marks.map { Int32(clamping: $0.cell) }),
                .textArray(marks.map { $0.mark?.points.description }),
                .textArray(marks.map { $0.mark?.rate?.description }),
                .textArray(marks.map { $0.mark?.reason }),
            ]
        )
        guard let row = rows.first else {
            throw StoredValueError(kind: "answer of record_marks", text: "no row")
        }
        return try row.int64("version")
    }
}
