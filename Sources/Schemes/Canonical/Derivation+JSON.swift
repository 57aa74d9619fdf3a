public import Canonical
import Hierarchy

extension Derivation {
    /// The name and number of the format in which derivations are written.
    static let format = "pingyi/derivation/1"

    /// The derivation as JSON: `changes` is a list in the order given.
    public var jsonValue: JSONValue { jsonValue(operations) }

    /// The derivation with its changes sorted by name: their order has no meaning, so two that
    /// say the same have equal canonical bytes.
    public var canonicalValue: JSONValue {
        jsonValue(operations.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) })
    }

    private func jsonValue(_ operations: [Operation]) -> JSONValue {
        .compact([
            "format": .string(Derivation.format),
            "scheme": .string(scheme),
            "tenant": .string(tenant.rawValue),
            "version": .integer(Int64(version)),
            "over": .compact([
                "tenant": .string(over.tenant.rawValue),
                "version": .integer(Int64(over.version)),
                "digest": over.digest.map { .string($0.description) },
            ]),
            "changes": .array(operations.map(\.jsonValue)),
            "succeeds": succession.isEmpty ? nil : succession.jsonValue,
            "on_both_changed": onBothChanged.isEmpty ? nil : onBothChanged.jsonValue,
        ])
    }

    /// Reads a derivation from what ``jsonValue`` gives.
    ///
    /// - Parameter json: The document.
    /// - Throws: `JSONShapeError` naming the first place that is not of the right shape.
    public init(json: JSONValue) throws(JSONShapeError) {
        let cursor = JSONCursor(json)
        try cursor.format(Derivation.format)
        try cursor.allowKeys([
            "format", "scheme", "tenant", "version", "over", "changes", "succeeds",
            "on_both_changed",
        ])
        let over = try cursor.member("over")
        try over.allowKeys(["tenant", "version", "digest"])
        var operations: [Operation] = []
        for element in try cursor.member("changes").elements() {
            operations.append(try Operation(element))
        }
        self.init(
            scheme: try cursor.member("scheme").text(),
            tenant: try cursor.member("tenant").tenant(),
            version: try cursor.member("version").versionNumber(),
            over: Pin(
                tenant: try over.member("tenant").tenant(),
                version: try over.member("version").versionNumber(),
                digest: try over.optionalMember("digest")?.parsed("a digest") { Digest($0) }
            ),
            operations: operations,
            succession: try ElementSuccession(optional: cursor.optionalMember("succeeds")),
            onBothChanged: try OnBothChanged(optional: cursor.optionalMember("on_both_changed"))
        )
    }
}
