import Canonical
import Hierarchy
import Schemes

/// Reads a derivation.
struct DerivationReader {
    let log: ProblemLog

    func derivation(_ map: inout MapReader) -> SchemeFile? {
        let name = map.required("scheme")?.schemeName()
        let tenant = map.required("tenant")?.tenantID()
        let version = map.required("version")?.whole(1...1_000_000)
        let isExample = map.optional("example")?.flag() ?? false
        let over = map.required("over")
        let pin = over.flatMap(pin)
        let changes = map.required("changes")?.map()
        let succession = SuccessionReader(log: log).succession(&map)
        let onBothChanged = SuccessionReader(log: log).onBothChanged(&map)
        map.reportUnknown()
        guard let tenant else { return nil }
        let nodes = NodeReader(log: log, owner: tenant)
        if let over { nodes.locations[.pin] = over.location }
        let operations = OperationReader(nodes: nodes, log: log)
        let read = changes?.fields.compactMap { operations.operation($0.key, $0.mark, $0.field) }
        guard let name, let version, let pin, let read else { return nil }
        let derivation = Derivation(
            scheme: name,
            tenant: tenant,
            version: version,
            over: pin,
            operations: read,
            succession: succession,
            onBothChanged: onBothChanged
        )
        return SchemeFile(
            content: .derivation(derivation),
            isExample: isExample,
            path: log.file,
            locations: nodes.locations
        )
    }

    private func pin(_ field: Field) -> Pin? {
        guard var map = field.map() else { return nil }
        let tenant = map.required("tenant")?.tenantID()
        let version = map.required("version")?.whole(1...1_000_000)
        let digest = map.optional("digest")?.digest()
        map.reportUnknown()
        guard let tenant, let version else { return nil }
        return Pin(tenant: tenant, version: version, digest: digest)
    }
}
