import Exact
import Schemes
import Testing

@Suite struct ScaleLaws {
    @Test(arguments: 0..<250) func multiplyingEveryPointBy100CommutesWithResolving(seed: Int) {
        let sample = SchemeCase(seed: seed)
        let wild = sample.wild(over: sample.root)
        let plain = resolve(wild, over: sample.root)
        let root = resolve(document: sample.document.scaled())
        let scaled = resolve(wild.scaled(), over: root)
        #expect(root.snapshot.nodes == sample.root.snapshot.nodes.mapValues { $0.scaled() })
        #expect(scaled.snapshot.nodes == plain.snapshot.nodes.mapValues { $0.scaled() })
        #expect(scaled.snapshot.children == plain.snapshot.children)
        #expect(scaled.codes.map(\.rawValue).sorted() == plain.codes.map(\.rawValue).sorted())
        #expect(scaled.diagnostics.map(\.operation) == plain.diagnostics.map(\.operation))
    }
}

private func times100(_ amount: Amount) -> Amount {
    let (product, overflow) = amount.tenThousandths.multipliedReportingOverflow(by: 100)
    return overflow ? amount : Amount(tenThousandths: product)
}

extension FieldValue {
    fileprivate func scaled(_ field: FieldName) -> FieldValue {
        guard case .number(let amount) = self, field.holdsPoints else { return self }
        return .number(times100(amount))
    }
}

extension FieldName {
    fileprivate var holdsPoints: Bool {
        ["points", "full_marks", "cap", "minimum"].contains(rawValue)
    }
}

extension Node {
    fileprivate func scaled() -> Node {
        var copy = self
        for (field, value) in fields { copy.fields[field] = value.scaled(field) }
        return copy
    }
}

extension Lock {
    fileprivate func scaled(_ field: FieldName) -> Lock {
        guard field.holdsPoints else { return self }
        switch rule {
        case .range(let low, let high, let step):
            let rule = LockRule.range(
                low: low.map(times100),
                high: high.map(times100),
                step: step.map(times100)
            )
            return Lock(rule, enforcement: enforcement, requiresNote: requiresNote)
        case .oneOf(let words):
            let scaled = words.map { word in
                (try? Amount(parsing: word)).map { times100($0).description } ?? word  // or a word
            }
            return Lock(.oneOf(scaled), enforcement: enforcement, requiresNote: requiresNote)
        default: return self
        }
    }
}

extension ContainerRule {
    fileprivate func scaled() -> ContainerRule {
        ContainerRule(
            mayAdd: mayAdd.map {
                AddAllowance(
                    kinds: $0.kinds,
                    maximumCount: $0.maximumCount,
                    maximumPoints: $0.maximumPoints.map(times100)
                )
            },
            mayDrop: mayDrop,
            mayReorder: mayReorder,
            enforcement: enforcement
        )
    }
}

extension SchemeDocument {
    fileprivate func scaled() -> SchemeDocument {
        var scaledLocks: [Address: Lock] = [:]
        for (address, lock) in locks { scaledLocks[address] = lock.scaled(address.field) }
        return SchemeDocument(
            scheme: scheme,
            tenant: self.tenant,
            version: version,
            nodes: nodes.map { $0.scaled() },
            locks: scaledLocks,
            containers: containers.mapValues { $0.scaled() }
        )
    }
}

extension Derivation {
    fileprivate func scaled() -> Derivation {
        with(
            operations.map { operation in
                let action: Operation.Action =
                    switch operation.action {
                    case .set(let address, let value, let seen):
                        .set(
                            address,
                            to: value.scaled(address.field),
                            was: seen?.scaled(address.field)
                        )
                    case .add(let nodes, let under, let after):
                        .add(nodes.map { $0.scaled() }, under: under, after: after)
                    case .narrow(let address, let lock):
                        .narrow(address, lock.scaled(address.field))
                    case .narrowContainer(let id, let rule): .narrowContainer(id, rule.scaled())
                    default: operation.action
                    }
                return Operation(id: operation.id, action: action, note: operation.note)
            }
        )
    }
}
