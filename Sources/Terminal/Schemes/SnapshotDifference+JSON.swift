import Canonical
import Schemes

extension SnapshotDifference {
    /// The difference for programs: `changed` values by address, `added` and `dropped` elements.
    var members: [String: JSONValue] {
        [
            "changed": .array(
                changed.map { change in
                    .compact([
                        "address": .string("\(change.address)"),
                        "from": change.from.map { .string("\($0)") },
                        "to": change.to.map { .string("\($0)") },
                    ])
                }
            ),
            "added": .strings(added.map(\.id.rawValue)),
            "dropped": .strings(dropped.map(\.id.rawValue)),
        ]
    }
}
