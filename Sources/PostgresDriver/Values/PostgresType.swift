/// The types that the driver knows by number.
enum PostgresType: UInt32 {
    case bool = 16
    case bytea = 17
    case char = 18
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case oid = 26
    case json = 114
    case float4 = 700
    case float8 = 701
    case boolArray = 1000
    case byteaArray = 1001
    case int4Array = 1007
    case textArray = 1009
    case int8Array = 1016
    case bpchar = 1042
    case varchar = 1043
    case date = 1082
    case time = 1083
    case timestamp = 1114
    case timestamptz = 1184
    case interval = 1186
    case numeric = 1700
    case uuid = 2950
    case uuidArray = 2951
    case jsonb = 3802

    /// The name of a type, or its number when the driver does not know it.
    static func name(of oid: UInt32) -> String {
        PostgresType(rawValue: oid).map { "\($0)" } ?? "type \(oid)"
    }
}
