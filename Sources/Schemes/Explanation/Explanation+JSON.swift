public import Canonical
import Exact
import Hierarchy

extension Explanation {
    /// The story for programs; a key without a value is left out.
    ///
    /// Values, limits and sums are texts as documents write them. `allowed` is what the bounds
    /// leave together; `without` is what would be without the change in force.
    public var jsonValue: JSONValue {
        .compact([
            "address": .string(address.description),
            "path": .array(
                path.map { ["node": .string($0.node.rawValue), "title": .string($0.title)] }
            ),
            "value": value.map { .string($0.description) },
            "dropped": .bool(isDropped),
            "entries": .array(entries.map(document)),
            "annotations": .array(annotations.map(document)),
            "allowed": allowed.map { .string($0) },
            "bounds": .array(bounds.map(document)),
            "groups": .array(groups.map(\.jsonValue)),
            "waivers": .array(waivers.map(\.waiver.jsonValue)),
            "without": withoutChange.map(document),
        ])
    }

    private func document(_ entry: ProvenanceEntry) -> JSONValue {
        let record = records[entry.setter]
        return .compact([
            "value": .string(entry.value.description),
            "setter": .string(entry.setter.description),
            "operation": entry.operation.map { .string($0) },
            "note": entry.note.map { .string($0) },
            "place": place(of: entry).map { .string($0) },
            "published_on": record?.day.map { .string($0.description) },
            "published_by": record?.person.map { .string($0) },
        ])
    }

    private func document(_ bound: ExplainedBound) -> JSONValue {
        .compact([
            "kind": .string(bound.kind.rawValue),
            "limit": .string(bound.limit),
            "setter": .string(bound.setter.description),
            "operation": bound.operation.map { .string($0) },
            "enforcement": .string(bound.enforcement.rawValue),
            "basis": bound.basis.map { .string($0) },
            "place": place(of: bound).map { .string($0) },
            "overtaken": .array(
                bound.others.map { other in
                    [
                        "setter": .string(other.setter.description),
                        "limit": .string(other.limit.description),
                    ]
                }
            ),
        ])
    }

    private func document(_ without: WithoutChange) -> JSONValue {
        .compact([
            "setter": .string(without.entry.setter.description),
            "operation": without.entry.operation.map { .string($0) },
            "value": without.value.map { .string($0.description) },
            "element_gone": .bool(without.isElementGone),
            "groups": .array(without.groups.map(\.jsonValue)),
            "also_change": .strings(without.alsoChange.map(\.description)),
            "findings": .array(
                without.findings.map { finding in
                    let address = finding.field.map { Address(finding.node, $0).description }
                    return .compact([
                        "code": .string(finding.code.rawValue),
                        "address": .string(address ?? finding.node.rawValue),
                        "operation": finding.operation.map { .string($0) },
                    ])
                }
            ),
        ])
    }
}

extension GroupArithmetic {
    /// The group for programs: its values, what they come to and what they should.
    public var jsonValue: JSONValue {
        .compact([
            "rule": .string(rule.rawValue),
            "node": .string(node.rawValue),
            "class": unitClass.map { .string($0.rawValue) },
            "members": .array(
                members.map { member in
                    .compact([
                        "address": .string(member.address.description),
                        "value": member.value.map { .string($0.description) },
                    ])
                }
            ),
            "sum": sum.map { .string($0.description) },
            "wanted": wanted.map { .string($0.description) },
            "holds": .bool(holds),
        ])
    }
}
