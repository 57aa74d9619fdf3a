import Canonical
import Hierarchy

extension SchemeDocument {
    /// Reads a document from bytes.
    ///
    /// Canonical bytes are read straight into the document, others by way of a `JSONValue`.
    ///
    /// - Parameter bytes: What ``jsonValue`` gives, in any spelling of JSON.
    /// - Throws: `JSONSyntaxError` or `JSONShapeError` naming the first place that is wrong.
    public init(parsing bytes: [UInt8]) throws {
        var reader = CanonicalReader(bytes)
        do {
            self = try reader.schemeDocument()
        } catch {
            try self.init(json: JSONValue(parsing: bytes))
        }
    }
}

extension Derivation {
    /// Reads a derivation from bytes.
    ///
    /// Canonical bytes are read straight into the derivation, others by way of a `JSONValue`.
    ///
    /// - Parameter bytes: What ``jsonValue`` gives, in any spelling of JSON.
    /// - Throws: `JSONSyntaxError` or `JSONShapeError` naming the first place that is wrong.
    public init(parsing bytes: [UInt8]) throws {
        var reader = CanonicalReader(bytes)
        do {
            self = try reader.derivation()
        } catch {
            try self.init(json: JSONValue(parsing: bytes))
        }
    }
}

extension CanonicalReader {
    fileprivate mutating func schemeDocument() throws(Irregular) -> SchemeDocument {
        try expect(Piece.containers)
        let containers = try containers()
        try expect(Piece.schemeFormat)
        let locks = try locks()
        try expect(Piece.nodes)
        let nodes = try nodes()
        let (scheme, tenant, version) = try signature()
        return SchemeDocument(
            scheme: scheme,
            tenant: tenant,
            version: version,
            nodes: nodes,
            locks: locks,
            containers: containers
        )
    }

    fileprivate mutating func derivation() throws(Irregular) -> Derivation {
        try expect(Piece.changes)
        let operations = try list { reader throws(Irregular) in try reader.operation() }
        try expect(Piece.derivationFormat)
        var digest: Digest?
        if take(Piece.digest) {
            digest = Digest(try text())
            guard digest != nil, take(UInt8(ascii: ",")) else { throw Irregular.here }
        }
        try expect(Piece.overTenant)
        let parent = try tenant()
        try expect(Piece.version)
        let number = try versionNumber()
        try expect(UInt8(ascii: "}"))
        let (scheme, tenant, version) = try signature()
        return Derivation(
            scheme: scheme,
            tenant: tenant,
            version: version,
            over: Pin(tenant: parent, version: number, digest: digest),
            operations: operations
        )
    }

    // What every document ends with.
    private mutating func signature() throws(Irregular) -> (String, TenantID, Int) {
        try expect(Piece.scheme)
        let scheme = try text()
        try expect(Piece.tenant)
        let tenant = try tenant()
        try expect(Piece.version)
        let version = try versionNumber()
        try expect(UInt8(ascii: "}"))
        try end()
        return (scheme, tenant, version)
    }

    private mutating func operation() throws(Irregular) -> Operation {
        try expect(UInt8(ascii: "{"))
        if take(Piece.add) {
            let nodes = try nodes()
            let after = take(Piece.after) ? try nodeID() : nil
            let (id, note) = try name()
            try expect(Piece.under)
            return try finished(id, .add(nodes, under: try nodeID(), after: after), note)
        }
        let isAppended = take(Piece.append)
        if isAppended || take(Piece.annotate) {
            let address = try address()
            let (id, note) = try name()
            try expect(Piece.text)
            let text = try text()
            return try finished(
                id,
                isAppended ? .append(address, text: text) : .annotate(address, text: text),
                note
            )
        }
        if take(Piece.drop) {
            let node = try nodeID()
            let (id, note) = try name()
            return try finished(id, .drop(node), note)
        }
        try expect(Piece.id)
        let id = try text()
        if take(Piece.lock) {
            let lock = try lock()
            try expect(Piece.narrow)
            let address = try address()
            return try finished(id, .narrow(address, lock), try note())
        }
        let note = try note()
        try expect(Piece.set)
        let address = try address()
        try expect(Piece.to)
        let value = try value(for: address.field)
        let was = take(Piece.was) ? try self.value(for: address.field) : nil
        return try finished(id, .set(address, to: value, was: was), note)
    }

    private mutating func name() throws(Irregular) -> (id: String, note: String?) {
        try expect(UInt8(ascii: ","))
        try expect(Piece.id)
        let id = try text()
        return (id, try note())
    }

    private mutating func note() throws(Irregular) -> String? {
        take(Piece.note) ? try text() : nil
    }

    private mutating func finished(
        _ id: String,
        _ action: Operation.Action,
        _ note: String?
    ) throws(Irregular) -> Operation {
        try expect(UInt8(ascii: "}"))
        return Operation(id: id, action: action, note: note)
    }
}

extension Piece {
    fileprivate static let containers = Piece("{\"containers\":")
    fileprivate static let schemeFormat =
        Piece(",\"format\":\"pingyi/scheme/1\",\"locks\":")
    fileprivate static let nodes = Piece(",\"nodes\":")
    fileprivate static let scheme = Piece(",\"scheme\":")
    fileprivate static let tenant = Piece(",\"tenant\":")
    fileprivate static let version = Piece(",\"version\":")
    fileprivate static let changes = Piece("{\"changes\":")
    fileprivate static let derivationFormat =
        Piece(",\"format\":\"pingyi/derivation/1\",\"over\":{")
    fileprivate static let digest = Piece("\"digest\":")
    fileprivate static let overTenant = Piece("\"tenant\":")
    fileprivate static let add = Piece("\"add\":")
    fileprivate static let after = Piece(",\"after\":")
    fileprivate static let under = Piece(",\"under\":")
    fileprivate static let append = Piece("\"append\":")
    fileprivate static let annotate = Piece("\"annotate\":")
    fileprivate static let text = Piece(",\"text\":")
    fileprivate static let drop = Piece("\"drop\":")
    fileprivate static let id = Piece("\"id\":")
    fileprivate static let lock = Piece(",\"lock\":")
    fileprivate static let narrow = Piece(",\"narrow\":")
    fileprivate static let note = Piece(",\"note\":")
    fileprivate static let set = Piece(",\"set\":")
    fileprivate static let to = Piece(",\"to\":")
    fileprivate static let was = Piece(",\"was\":")
}
