/// The values of an element by field name: a small table in the order of the names' bytes.
///
/// Elements have a handful of fields, so a sorted list beats a hashed one in time and room.
public struct Fields: Hashable, Sendable {
    private struct Entry: Hashable, Sendable {
        let key: FieldName
        var value: FieldValue
    }

    private var entries: [Entry] = []

    /// Creates an empty table.
    public init() {}

    /// Takes over values.
    ///
    /// - Parameter values: The values by field name.
    public init(_ values: [FieldName: FieldValue]) {
        entries = values.map { Entry(key: $0.key, value: $0.value) }
            .sorted { $0.key.symbol < $1.key.symbol }
    }

    /// The value of a field; `nil` when it is not given.
    public subscript(field: FieldName) -> FieldValue? {
        get {
            for place in entries.indices where entries[place].key == field {
                return entries[place].value
            }
            return nil
        }
        set {
            let place = entries.firstIndex { !($0.key.symbol < field.symbol) } ?? entries.count
            let isThere = place < entries.count && entries[place].key == field
            switch (newValue, isThere) {
            case (let value?, true): entries[place].value = value
            case (let value?, false): entries.insert(Entry(key: field, value: value), at: place)
            case (nil, true): entries.remove(at: place)
            case (nil, false): break
            }
        }
    }

    /// Whether a field is given.
    func has(_ field: FieldName) -> Bool {
        for place in entries.indices where entries[place].key == field { return true }
        return false
    }

    /// Makes room for some fields.
    mutating func reserveCapacity(_ count: Int) { entries.reserveCapacity(count) }

    /// Adds a field whose name comes after all others.
    ///
    /// - Returns: `false`, and nothing is added, when it does not.
    mutating func append(_ field: FieldName, _ value: FieldValue) -> Bool {
        if let last = entries.last, !(last.key.symbol < field.symbol) { return false }
        entries.append(Entry(key: field, value: value))
        return true
    }

    /// The names in the order of their bytes.
    public var keys: [FieldName] { entries.map(\.key) }
    /// The values in the order of the names.
    public var values: [FieldValue] { entries.map(\.value) }

    /// The table with other values under the same names.
    public func mapValues(_ transform: (FieldValue) throws -> FieldValue) rethrows -> Fields {
        var result = self
        for place in entries.indices {
            result.entries[place].value = try transform(entries[place].value)
        }
        return result
    }
}

extension Fields: RandomAccessCollection {
    /// The place of the first field.
    public var startIndex: Int { 0 }
    /// The place behind the last field.
    public var endIndex: Int { entries.count }
    /// The field and its value at a place.
    public subscript(place: Int) -> (key: FieldName, value: FieldValue) {
        (entries[place].key, entries[place].value)
    }
}

extension Fields: ExpressibleByDictionaryLiteral {
    /// Creates a table from a literal; of a name given twice the last value counts.
    public init(dictionaryLiteral elements: (FieldName, FieldValue)...) {
        for (field, value) in elements { self[field] = value }
    }
}
