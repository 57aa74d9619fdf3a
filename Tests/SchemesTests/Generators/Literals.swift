import Exact
import Hierarchy
import Schemes
import Testing

/// An element's id that the test knows to be good.
func id(_ text: String) -> NodeID {
    guard let id = NodeID(text) else {
        Issue.record("\(text) is no id")
        return .scheme
    }
    return id
}

/// An address that the test knows to be good.
func at(_ text: String) -> Address {
    guard let address = Address(text) else {
        Issue.record("\(text) is no address")
        return Address(.scheme, field("title"))
    }
    return address
}

/// A field's name that the test knows to be good.
func field(_ text: String) -> FieldName {
    FieldName(text) ?? at("scheme.title").field
}

/// A tenant's id that the test knows to be good.
func tenant(_ text: String) -> TenantID {
    guard let id = TenantID(rawValue: text) else {
        Issue.record("\(text) is no tenant")
        return tenant("x")
    }
    return id
}

/// A whole number as a value.
func number(_ whole: Int) -> FieldValue { .number(Amount(whole)) }

/// An element with fields by name.
func node(
    _ name: String,
    _ kind: NodeKind,
    in parent: String? = nil,
    _ fields: [String: FieldValue]
) -> Node {
    var named: [FieldName: FieldValue] = [:]
    for (name, value) in fields { named[field(name)] = value }
    return Node(id: id(name), kind: kind, parent: parent.map(id), fields: named)
}

/// A derivation over a resolved parent, pinned to its version.
func derivation(
    _ name: String,
    over parent: ResolvedScheme,
    _ operations: [Operation],
    version: Int = 1
) -> Derivation {
    Derivation(
        scheme: parent.snapshot.scheme,
        tenant: tenant(name),
        version: version,
        over: Pin(
            tenant: parent.chain.last?.tenant ?? tenant("none"),
            version: parent.chain.last?.number ?? 0,
            digest: nil
        ),
        operations: operations
    )
}

extension Derivation {
    /// The same derivation with other operations.
    func with(_ operations: [Operation]) -> Derivation {
        Derivation(
            scheme: scheme,
            tenant: self.tenant,
            version: version,
            over: over,
            operations: operations
        )
    }
}

extension ResolvedScheme {
    /// The errors, those about the chain left out.
    var operationErrors: [Diagnostic] {
        diagnostics.filter { $0.code.isError && $0.operation != nil }
    }

    /// The names of the operations that had an error.
    var refusedOperations: Set<String> { Set(operationErrors.compactMap(\.operation)) }

    /// The codes of all findings, in order.
    var codes: [Diagnostic.Code] { diagnostics.map(\.code) }
}
