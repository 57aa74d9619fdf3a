import Canonical
import Hierarchy
import Schemes

extension Field {
    /// A tenant's id.
    func tenantID() -> TenantID? { identifier("tenant") { TenantID(rawValue: $0) } }

    /// A unit's id.
    func unitID() -> UnitID? { identifier("unit") { UnitID(rawValue: $0) } }

    /// A sector's id.
    func sectorID() -> SectorID? { identifier("sector") { SectorID(rawValue: $0) } }

    /// An element's id.
    func nodeID() -> NodeID? { identifier("node") { NodeID($0) } }

    /// A digest in its written form.
    func digest() -> Digest? { identifier("digest") { Digest($0) } }

    /// The name that a scheme shares with all derived from it.
    func schemeName() -> String? {
        identifier("scheme") { text in
            let isName =
                (1...80).contains(text.utf8.count)
                && text.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
            return isName ? text : nil
        }
    }

    /// An element and one of its fields.
    func address() -> Address? {
        guard let text = word() else { return nil }
        guard let address = Address(text) else {
            report(.invalidAddress, ["value": shortened(text)])
            return nil
        }
        return address
    }

    func identifier<Identifier>(_ rule: String, _ make: (String) -> Identifier?) -> Identifier? {
        guard let text = word() else { return nil }
        guard let identifier = make(text) else {
            report(.invalidID, ["value": shortened(text), "rule": rule])
            return nil
        }
        return identifier
    }
}
