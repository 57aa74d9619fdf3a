import CLibPQ

/// What a result of libpq says, without its rows.
package enum ResultKind: Sendable, Hashable {
    case rows
    case singleRow
    case command
    case empty
    case copyOut
    case copyIn
    case failure
    case pipelineSync
    case pipelineAborted
}

/// One `PGresult`, cleared when the last row over it is gone.
///
/// Unchecked sendable because of the pointer; it holds because libpq never
/// changes a result once `PQgetResult` has returned it, and this type only reads.
final class RawResult: @unchecked Sendable {
    let pointer: OpaquePointer
    let rowCount: Int
    let columnCount: Int

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        rowCount = Int(PQntuples(pointer))
        columnCount = Int(PQnfields(pointer))
    }

    deinit { PQclear(pointer) }

    var kind: ResultKind {
        switch PQresultStatus(pointer) {
        case PGRES_TUPLES_OK: .rows
        case PGRES_SINGLE_TUPLE: .singleRow
        case PGRES_COMMAND_OK: .command
        case PGRES_EMPTY_QUERY: .empty
        case PGRES_COPY_OUT: .copyOut
        case PGRES_COPY_IN, PGRES_COPY_BOTH: .copyIn
        case PGRES_PIPELINE_SYNC: .pipelineSync
        case PGRES_PIPELINE_ABORTED: .pipelineAborted
        default: .failure
        }
    }

    /// Rows that a command changed; 0 for those that count none.
    var affectedRows: Int {
        guard let digits = PQcmdTuples(pointer) else { return 0 }
        return Int(String(cString: digits)) ?? 0
    }

    /// The command tag, such as `COMMIT`.
    var commandTag: String {
        PQcmdStatus(pointer).map { String(cString: $0) } ?? ""
    }

    /// A field of an error or notice, by its `PG_DIAG_…` letter.
    func diagnostic(_ code: Character) -> String? {
        guard let letter = code.asciiValue else { return nil }
        return PQresultErrorField(pointer, Int32(letter)).map { String(cString: $0) }
    }

    func columnName(_ column: Int) -> String {
        PQfname(pointer, Int32(column)).map { String(cString: $0) } ?? ""
    }

    func typeOID(_ column: Int) -> UInt32 { PQftype(pointer, Int32(column)) }

    func isBinary(_ column: Int) -> Bool { PQfformat(pointer, Int32(column)) == 1 }

    /// The bytes of a field, valid while the result lives; `nil` is SQL null.
    func field(_ row: Int, _ column: Int) -> UnsafeRawBufferPointer? {
        let (row, column) = (Int32(row), Int32(column))
        guard PQgetisnull(pointer, row, column) == 0 else { return nil }
        let length = Int(PQgetlength(pointer, row, column))
        return UnsafeRawBufferPointer(start: PQgetvalue(pointer, row, column), count: length)
    }
}
