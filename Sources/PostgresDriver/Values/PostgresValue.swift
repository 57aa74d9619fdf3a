public import FoundationEssentials

/// A value for a parameter.
///
/// Text goes without a type, so the server takes it as whatever the statement
/// needs there: a date, a numeric, a JSON document, an enum. All others say
/// their type. Arrays are made for batches: `insert … select … from unnest($1, $2)`.
public enum PostgresValue: Sendable, Hashable {
    /// SQL null.
    case null
    /// Text, or the textual form of any type; must not hold the character U+0000.
    case text(String)
    /// `bool`.
    case bool(Bool)
    /// `int2`.
    case int16(Int16)
    /// `int4`.
    case int32(Int32)
    /// `int8`.
    case int64(Int64)
    /// `float8`.
    case double(Double)
    /// `bytea`.
    case bytes([UInt8])
    /// `uuid`.
    case uuid(UUID)
    /// Array of text without a type: write the type in the statement, `$1::text[]`.
    case textArray([String?])
    /// `bool[]`.
    case boolArray([Bool?])
    /// `int4[]`.
    case int32Array([Int32?])
    /// `int8[]`.
    case int64Array([Int64?])
    /// `bytea[]`.
    case bytesArray([[UInt8]?])
    /// `uuid[]`.
    case uuidArray([UUID?])

    /// Makes text, or null from `nil`.
    public init(_ value: String?) { self = value.map { .text($0) } ?? .null }

    /// Makes a `bool`, or null from `nil`.
    public init(_ value: Bool?) { self = value.map { .bool($0) } ?? .null }

    /// Makes an `int4`, or null from `nil`.
    public init(_ value: Int32?) { self = value.map { .int32($0) } ?? .null }

    /// Makes an `int8`, or null from `nil`.
    public init(_ value: Int64?) { self = value.map { .int64($0) } ?? .null }

    /// Makes an `int8`, or null from `nil`.
    public init(_ value: Int?) { self = value.map { .int64(Int64($0)) } ?? .null }

    /// Makes a `bytea`, or null from `nil`.
    public init(_ value: [UInt8]?) { self = value.map { .bytes($0) } ?? .null }

    /// Makes a `uuid`, or null from `nil`.
    public init(_ value: UUID?) { self = value.map { .uuid($0) } ?? .null }
}

extension PostgresValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByNilLiteral
{
    /// Makes text.
    public init(stringLiteral value: String) { self = .text(value) }

    /// Makes a `bool`.
    public init(booleanLiteral value: Bool) { self = .bool(value) }

    /// Makes an `int8`.
    public init(integerLiteral value: Int64) { self = .int64(value) }

    /// Makes null.
    public init(nilLiteral: ()) { self = .null }
}
