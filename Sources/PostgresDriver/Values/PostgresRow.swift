public import FoundationEssentials

/// A type made from one row.
public protocol PostgresRowDecodable {
    /// Reads the columns by name.
    init(row: borrowing PostgresRow) throws
}

/// One row of an answer; nothing is copied out of it until it is asked for.
public struct PostgresRow: Sendable {
    let result: RawResult
    let layout: ColumnLayout
    let statement: String
    /// The row in `result`, from 0.
    let index: Int
    /// The number of the row in the whole answer, from 1.
    public let number: Int

    /// The names of the columns, in order.
    public var columns: [String] { layout.names }

    /// Returns a column of any type as the server writes it, times in UTC.
    ///
    /// - Throws: ``PostgresError`` when the column is null or missing.
    public func text(_ column: String) throws(PostgresError) -> String {
        try required(optionalText(column), column, "text")
    }

    /// Returns a column of any type as the server writes it; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing.
    public func optionalText(_ column: String) throws(PostgresError) -> String? {
        try read(column, "text") { $0.text() }
    }

    /// Returns an `int2`, `int4` or `int8`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func int64(_ column: String) throws(PostgresError) -> Int64 {
        try required(optionalInt64(column), column, "int8")
    }

    /// Returns an `int2`, `int4` or `int8`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalInt64(_ column: String) throws(PostgresError) -> Int64? {
        try read(column, "int8") { $0.int64() }
    }

    /// Returns an `int2`, `int4` or `int8`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func int(_ column: String) throws(PostgresError) -> Int {
        Int(try int64(column))
    }

    /// Returns an `int2`, `int4` or `int8`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalInt(_ column: String) throws(PostgresError) -> Int? {
        try optionalInt64(column).map { Int($0) }
    }

    /// Returns an `int2` or `int4`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func int32(_ column: String) throws(PostgresError) -> Int32 {
        try required(optionalInt32(column), column, "int4")
    }

    /// Returns an `int2` or `int4`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalInt32(_ column: String) throws(PostgresError) -> Int32? {
        try read(column, "int4") { field in field.int64().flatMap { Int32(exactly: $0) } }
    }

    /// Returns a `bool`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func bool(_ column: String) throws(PostgresError) -> Bool {
        try required(optionalBool(column), column, "bool")
    }

    /// Returns a `bool`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalBool(_ column: String) throws(PostgresError) -> Bool? {
        try read(column, "bool") { $0.bool() }
    }

    /// Returns a `float4` or `float8`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func double(_ column: String) throws(PostgresError) -> Double {
        try required(optionalDouble(column), column, "float8")
    }

    /// Returns a `float4` or `float8`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalDouble(_ column: String) throws(PostgresError) -> Double? {
        try read(column, "float8") { $0.double() }
    }

    /// Returns a `bytea`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func bytes(_ column: String) throws(PostgresError) -> [UInt8] {
        try required(optionalBytes(column), column, "bytea")
    }

    /// Returns a `bytea`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalBytes(_ column: String) throws(PostgresError) -> [UInt8]? {
        try read(column, "bytea") { $0.byteArray() }
    }

    /// Returns a `uuid`.
    ///
    /// - Throws: ``PostgresError`` when the column is null, missing or of another type.
    public func uuid(_ column: String) throws(PostgresError) -> UUID {
        try required(optionalUUID(column), column, "uuid")
    }

    /// Returns a `uuid`; `nil` is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing or of another type.
    public func optionalUUID(_ column: String) throws(PostgresError) -> UUID? {
        try read(column, "uuid") { $0.uuid() }
    }

    /// Whether a column is null.
    ///
    /// - Throws: ``PostgresError`` when the column is missing.
    public func isNull(_ column: String) throws(PostgresError) -> Bool {
        try result.field(index, position(column, "any type")) == nil
    }
}

extension PostgresRow {
    private func position(_ column: String, _ expected: String) throws(PostgresError) -> Int {
        guard let position = layout.index(of: column) else {
            throw fault(column, expected, "no such column")
        }
        return position
    }

    private func read<Value>(
        _ column: String,
        _ expected: String,
        _ decode: (FieldDecoding) -> Value?
    ) throws(PostgresError) -> Value? {
        let position = try position(column, expected)
        guard let bytes = result.field(index, position) else { return nil }
        let oid = result.typeOID(position)
        let field = FieldDecoding(bytes, oid: oid, isBinary: result.isBinary(position))
        guard let value = decode(field) else {
            throw fault(column, expected, PostgresType.name(of: oid))
        }
        return value
    }

    private func required<Value>(
        _ value: Value?,
        _ column: String,
        _ expected: String
    ) throws(PostgresError) -> Value {
        guard let value else { throw fault(column, expected, "null") }
        return value
    }

    private func fault(_ column: String, _ expected: String, _ found: String) -> PostgresError {
        let fault = DecodingFault(
            statement: statement,
            column: column,
            expected: expected,
            found: found,
            row: number
        )
        return PostgresError(.decoding(fault))
    }
}
