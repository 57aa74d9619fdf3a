import Canonical
import Exact
import Hierarchy
import Testing

@testable import Schemes

@Suite struct RebaseDecisionLaws {
    // L19
    @Test(arguments: 0..<150) func mineGivesOursAndTheirsGivesTheirs(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let first = try sample.rebase()
        let theirs = sample.new.scheme.snapshot
        for answer in [Answer.mine, .theirs] {
            let choice: QuestionOption.Choice = answer == .mine ? .mine : .theirs
            let rebase = try first.answeringAll { question in
                question.options.contains { $0.choice == choice } ? answer : nil
            }
            guard let answered = rebase.answered else { continue }
            let after = resolve(answered, over: sample.new.scheme, digest: nil).snapshot
            for conflict in rebase.conflicts {
                guard case .decided = conflict.settlement, conflict.question.kind == .value else {
                    continue
                }
                for row in conflict.question.rows where row.isContested {
                    let address = try #require(row.address.address(for: tenant("pref")))
                    // A change that no field would take had no effect before and has none now.
                    let isFaulty = rebase.errors.contains {
                        Address($0.node, $0.field ?? address.field) == address
                    }
                    guard answer == .theirs || !isFaulty else { continue }
                    let expected = answer == .mine ? row.ours : theirs[address]
                    #expect(after[address] == expected, "\(address) \(answer)")
                }
            }
            if answer == .mine { try sample.expectOurs(in: after) }
        }
    }

    // L20
    @Test(arguments: 0..<100) func questionsHaveStableAndDistinctIds(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let first = try sample.rebase()
        var random = SeededGenerator(seed: seed)
        let shuffled = sample.derivation.with(random.shuffled(sample.derivation.operations))
        let second = try rebase(RebaseDraft(shuffled, over: sample.old), by: sample.change)
        let ids = first.questions.map(\.question.id)
        #expect(ids == second.questions.map(\.question.id))
        #expect(Set(ids).count == ids.count)
        // Nobody's name is in a question: another tenant with the same changes is asked the same.
        let other = sample.derivation.owned(by: "somebody")
        let third = try rebase(RebaseDraft(other, over: sample.old), by: sample.change)
        #expect(ids == third.questions.map(\.question.id))
    }

    // L22
    @Test(arguments: 0..<20) func batchesAreSingles(seed: Int) throws {
        let sample = RebaseCase(seed: seed)
        var derivations: [Derivation] = []
        for number in 0..<6 {
            let prefecture = sample.sample.legal(
                over: sample.old.scheme,
                as: "pref\(number)",
                salt: number
            )
            derivations.append(prefecture)
            let middle = resolve(prefecture, over: sample.old.scheme)
            for county in 0..<3 {
                derivations.append(
                    sample.sample.legal(
                        over: middle,
                        as: "county\(number)_\(county)",
                        salt: 100 + county
                    )
                )
            }
        }
        let waves = RebaseWaves(derivations, by: sample.change)
        #expect(waves.leftOut.isEmpty)
        var random = SeededGenerator(seed: seed)
        let shuffled = RebaseWaves(random.shuffled(derivations), by: sample.change)
        #expect(waves == shuffled)
        for derivation in derivations where derivation.over.tenant == tenant("region") {
            let single = try rebase(RebaseDraft(derivation, over: sample.old), by: sample.change)
            #expect(waves.results[derivation.tenant] == single)
            let below = single.changeBelow()
            for county in derivations where county.over.tenant == derivation.tenant {
                let alone = try rebase(RebaseDraft(county, over: below.old), by: below)
                #expect(waves.results[county.tenant] == alone)
                #expect(alone.isProvisional)
            }
        }
        let counts = waves.counts
        #expect(counts.clean + counts.withNotes + counts.withQuestions == derivations.count)
        #expect(
            waves.questions.map(\.tenants.count).reduce(0, +)
                == waves.results.values.map(\.questions.count).reduce(0, +)
        )
    }

    @Test(arguments: 0..<100) func reportsAndQuestionsReadBack(seed: Int) throws {
        let sample = RebaseCase(seed: seed, isLegal: seed.isMultiple(of: 2))
        let rebase = try sample.rebase()
        let report = rebase.report()
        // Numbers beyond the limit come from no document, so that they need not read back.
        guard !report.errors.contains(where: { $0.given?.isBeyondReading ?? false }) else { return }
        let text = report.jsonValue.canonicalText
        #expect(try RebaseReport(json: JSONValue(parsing: text)) == report)
        for conflict in rebase.conflicts {
            let json = try JSONValue(parsing: conflict.question.jsonValue.canonicalText)
            #expect(try Question(json: json).id == conflict.question.id)
            for choice in conflict.question.options.map(\.choice).compactMap(Answer.init) {
                let decision = RebaseDecision(conflict.question.id, choice, reason: "议定")
                let json = try JSONValue(parsing: decision.jsonValue.canonicalText)
                #expect(try RebaseDecision(json: json) == decision)
            }
        }
    }

    @Test(arguments: 0..<40) func decisionsAreTakenInAnyOrder(seed: Int) throws {
        let sample = RebaseCase(seed: seed)
        let first = try sample.rebase()
        let answered = try first.answeringAll { question in
            question.options.map(\.choice).compactMap(Answer.init).first
        }
        let all = Array(answered.draft.decisions.values)
        let again = try sample.rebase(all.reversed())
        #expect(again == answered)
    }
}

extension FieldValue {
    fileprivate var isBeyondReading: Bool {
        guard let number else { return false }
        let limit = Amount.limit * Amount.scale
        return number.tenThousandths > limit || number.tenThousandths < -limit
    }
}

extension Derivation {
    /// The same changes as another tenant's.
    func owned(by name: String) -> Derivation {
        let own = "\(self.tenant):"
        let renamed = operations.map { operation in
            operation.owned { node in
                node.rawValue.hasPrefix(own)
                    ? id("\(name):" + node.rawValue.dropFirst(own.count)) : node
            }
        }
        return Derivation(
            scheme: scheme,
            tenant: SchemesTests.tenant(name),
            version: version,
            over: over,
            operations: renamed
        )
    }
}

extension Schemes.Operation {
    fileprivate func owned(_ moved: (NodeID) -> NodeID) -> Schemes.Operation {
        func at(_ address: Address) -> Address { Address(moved(address.node), address.field) }
        let action: Action =
            switch action {
            case .set(let address, let value, let seen): .set(at(address), to: value, was: seen)
            case .append(let address, let text): .append(at(address), text: text)
            case .add(let nodes, let under, let after):
                .add(
                    nodes.map {
                        Node(
                            id: moved($0.id),
                            kind: $0.kind,
                            parent: $0.parent.map(moved),
                            fields: $0.fields
                        )
                    },
                    under: moved(under),
                    after: after.map(moved)
                )
            case .drop(let node): .drop(moved(node))
            case .place(let node, let after): .place(moved(node), after: after.map(moved))
            case .narrow(let address, let lock): .narrow(at(address), lock)
            case .narrowContainer(let node, let rule): .narrowContainer(moved(node), rule)
            case .annotate(let address, let text): .annotate(at(address), text: text)
            }
        return Schemes.Operation(id: id, action: action, note: note)
    }
}

extension RebaseCase {
    /// Expects our value at every address that both sides changed, unless its publisher takes it.
    fileprivate func expectOurs(in after: Snapshot) throws {
        let before = resolve(derivation, over: old.scheme)
        let faulty = before.refusedOperations
        for operation in derivation.operations where !faulty.contains(operation.id) {
            guard case .set(let address, let ours, _) = operation.action,
                let theirs = new.scheme.snapshot[address],
                old.scheme.snapshot[address] != theirs, theirs != ours,
                old.scheme.snapshot.nodes[address.node] != nil,
                change.onBothChanged[address] != .takeParent,
                change.succession.fates[address.node] == nil
            else { continue }
            #expect(after[address] == ours, "\(address) mine")
        }
    }
}
