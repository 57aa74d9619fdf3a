import Canonical
import Exact
import Hierarchy

extension JSONCursor {
    func amount() throws(JSONShapeError) -> Amount {
        try parsed("a decimal number of at most four places") { text in
            // Any reason makes the text no number; the error shows the text itself.
            try? Amount(parsing: text)
        }
    }

    func texts() throws(JSONShapeError) -> [String] {
        var texts: [String] = []
        for element in try elements() { texts.append(try element.text()) }
        return texts
    }

    func nodeID() throws(JSONShapeError) -> NodeID {
        try parsed("an element's id") { NodeID($0) }
    }

    func nodeIDs() throws(JSONShapeError) -> [NodeID] {
        var ids: [NodeID] = []
        for element in try elements() { ids.append(try element.nodeID()) }
        return ids
    }

    func tenant() throws(JSONShapeError) -> TenantID {
        try parsed("a tenant's id") { TenantID(rawValue: $0) }
    }

    func address() throws(JSONShapeError) -> Address {
        try parsed("an address, such as I14-1.points") { Address($0) }
    }

    func kind() throws(JSONShapeError) -> NodeKind {
        try parsed("a kind of element") { NodeKind(rawValue: $0) }
    }

    func version() throws(JSONShapeError) -> VersionReference {
        try parsed("a version, such as 650100@2") { VersionReference($0) }
    }

    func versionNumber() throws(JSONShapeError) -> Int {
        try integer(in: 1...1_000_000)
    }

    func format(_ format: String) throws(JSONShapeError) {
        let given = try member("format")
        guard try given.text() == format else {
            throw given.failure(.invalidValue(try given.text(), expected: "\"\(format)\""))
        }
    }

    // The error of a key that should have been an id or an address.
    func keyFailure(_ key: String, expected: String) -> JSONShapeError {
        failure(.invalidValue(key, expected: expected))
    }

    func byNode<Value>(
        _ read: (NodeID, JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [NodeID: Value] {
        var values: [NodeID: Value] = [:]
        for (key, cursor) in try members() {
            guard let id = NodeID(key) else {
                throw cursor.keyFailure(key, expected: "an element's id")
            }
            values[id] = try read(id, cursor)
        }
        return values
    }

    func byAddress<Value>(
        _ read: (Address, JSONCursor) throws(JSONShapeError) -> Value
    ) throws(JSONShapeError) -> [Address: Value] {
        var values: [Address: Value] = [:]
        for (key, cursor) in try members() {
            guard let address = Address(key) else {
                throw cursor.keyFailure(key, expected: "an address, such as I14-1.points")
            }
            values[address] = try read(address, cursor)
        }
        return values
    }
}

extension JSONValue {
    static func keyed<Key: CustomStringConvertible, Value>(
        _ values: some Sequence<(key: Key, value: Value)>,
        _ write: (Key, Value) -> JSONValue
    ) -> JSONValue {
        var members: [String: JSONValue] = [:]
        for (key, value) in values { members[key.description] = write(key, value) }
        return .object(members)
    }
}

extension VersionReference {
    /// Reads a reference.
    ///
    /// - Parameter text: Such as `650100@2`; `nil` when malformed.
    public init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, let tenant = TenantID(rawValue: String(parts[0])),
            let number = Int(parts[1]), number >= 1, String(number) == parts[1]
        else { return nil }
        self.init(tenant: tenant, number: number)
    }
}
