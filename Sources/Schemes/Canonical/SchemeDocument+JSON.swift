public import Canonical
import Hierarchy

extension SchemeDocument {
    /// The name and number of the format in which documents are written.
    static let format = "pingyi/scheme/1"

    /// The document as JSON: `nodes` is a list in reading order, locks stand under addresses,
    /// containers under ids.
    public var jsonValue: JSONValue {
        .compact([
            "format": .string(SchemeDocument.format),
            "scheme": .string(scheme),
            "tenant": .string(tenant.rawValue),
            "version": .integer(Int64(version)),
            "nodes": .array(nodes.map { $0.members(withID: true) }),
            "locks": .keyed(locks) { $1.jsonValue },
            "containers": .keyed(containers) { $1.jsonValue },
            "succeeds": succession.isEmpty ? nil : succession.jsonValue,
            "on_both_changed": onBothChanged.isEmpty ? nil : onBothChanged.jsonValue,
        ])
    }

    /// Reads a document from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        let cursor = JSONCursor(json)
        try cursor.format(SchemeDocument.format)
        try cursor.allowKeys([
            "format", "scheme", "tenant", "version", "nodes", "locks", "containers", "succeeds",
            "on_both_changed",
        ])
        self.init(
            scheme: try cursor.member("scheme").text(),
            tenant: try cursor.member("tenant").tenant(),
            version: try cursor.member("version").versionNumber(),
            nodes: try Node.list(cursor.member("nodes")),
            locks: try cursor.member("locks")
                .byAddress { _, cursor throws(JSONShapeError) in
                    try Lock(cursor)
                },
            containers: try cursor.member("containers")
                .byNode {
                    _,
                    cursor throws(JSONShapeError) in
                    try ContainerRule(cursor)
                },
            succession: try ElementSuccession(optional: cursor.optionalMember("succeeds")),
            onBothChanged: try OnBothChanged(optional: cursor.optionalMember("on_both_changed"))
        )
    }
}
