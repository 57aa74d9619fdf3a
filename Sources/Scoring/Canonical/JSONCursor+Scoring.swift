import BigInt
import Canonical
import Exact
import Hierarchy
import Schemes

extension JSONCursor {
    func node() throws(JSONShapeError) -> NodeID {
        try parsed("an element's id") { NodeID($0) }
    }

    func unit() throws(JSONShapeError) -> UnitID {
        try parsed("a unit's id") { UnitID(rawValue: $0) }
    }

    func decimal() throws(JSONShapeError) -> Amount {
        try parsed("a decimal number of at most four places") { text in
            // Any reason makes the text no number; the error shows the text itself.
            try? Amount(parsing: text)
        }
    }

    func fraction() throws(JSONShapeError) -> Rational {
        try parsed("a fraction, such as 97/100") { text in
            let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            // 40 digits are more than any rate has, and keep reading linear.
            guard text.utf8.count <= 80, parts.count <= 2,
                let numerator = BigInt(String(parts[0])),
                let denominator = parts.count == 2 ? BigInt(String(parts[1])) : BigInt(1)
            else { return nil }
            let fraction = Rational(numerator, denominator)
            return fraction?.description == text ? fraction : nil
        }
    }

    /// The elements of a list; empty when the key is left out.
    func list<Value>(
        _ key: String,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [Value] {
        guard let list = try optionalMember(key) else { return [] }
        var values: [Value] = []
        for element in try list.elements() { values.append(try read(element)) }
        return values
    }

    /// The values by element; empty when the key is left out.
    func byNode<Value>(
        _ key: String,
        _ read: (JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [NodeID: Value] {
        guard let object = try optionalMember(key) else { return [:] }
        var values: [NodeID: Value] = [:]
        for (id, cursor) in try object.members() {
            guard let node = NodeID(id) else {
                throw cursor.failure(.invalidValue(id, expected: "an element's id"))
            }
            values[node] = try read(cursor)
        }
        return values
    }
}
