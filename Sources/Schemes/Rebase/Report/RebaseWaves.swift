import Canonical
public import Hierarchy

/// A whole tree of derivations, rebased from the top down after one change.
///
/// Each wave is rebased onto what the wave before proposes, so everything below the first is
/// provisional until the level above is published. The order in which the derivations are given
/// has no meaning.
public struct RebaseWaves: Hashable, Sendable {
    /// What becomes of each tenant's derivation.
    public let results: [TenantID: Rebase]
    /// The tenants whose derivation is not pinned to the old version of its parent's, and those
    /// below them, by id.
    public let leftOut: [TenantID]

    /// Rebases every derivation below a publisher.
    ///
    /// - Parameters:
    ///   - derivations: The derivations in force, one for a tenant that has changes of its own,
    ///     each pinned to the nearest level above that has a scheme.
    ///   - change: The change of the publisher's scheme.
    ///   - decisions: Decisions in whose scope all of them are.
    ///   - waivers: Waivers of the whole tree; each counts for the tenant that it was granted to.
    ///   - day: The day on which the new versions are made; `nil` when no waiver counts.
    /// - Complexity: That of each rebase; a derivation that is not concerned and has none below
    ///   costs its footprint only.
    public init(
        _ derivations: [Derivation],
        by change: ParentChange,
        decisions: [RebaseDecision] = [],
        waivers: [Waiver] = [],
        on day: CalendarDate? = nil
    ) {
        let granted = Dictionary(grouping: waivers, by: \.child)
        let below = Dictionary(grouping: derivations, by: \.over.tenant)
        var results: [TenantID: Rebase] = [:]
        var wave = [change]
        while !wave.isEmpty {
            var next: [ParentChange] = []
            for change in wave {
                guard let parent = change.old.reference?.tenant else { continue }
                for derivation in below[parent] ?? [] where results[derivation.tenant] == nil {
                    // One that is pinned elsewhere is left out, and named so.
                    guard
                        let draft = try? RebaseDraft(
                            derivation,
                            over: change.old,
                            decisions: decisions
                        ),
                        let rebase = try? draft.rebased(
                            by: change,
                            waivers: granted[derivation.tenant] ?? [],
                            on: day
                        )
                    else { continue }
                    results[derivation.tenant] = rebase
                    if below[derivation.tenant] != nil { next.append(rebase.changeBelow()) }
                }
            }
            wave = next
        }
        self.results = results
        leftOut = derivations.map(\.tenant).filter { results[$0] == nil }.sorted()
    }

    /// How many derivations are clean, clean with notes, and with questions.
    public var counts: Counts {
        var counts = Counts()
        for rebase in results.values {
            if !rebase.questions.isEmpty {
                counts.withQuestions += 1
            } else if rebase.isClean, rebase.notes.isEmpty {
                counts.clean += 1
            } else {
                counts.withNotes += 1
            }
        }
        return counts
    }

    /// The open questions, each once, with the tenants that are asked it; the most asked first.
    public var questions: [Asked] {
        var asked: [Digest: Asked] = [:]
        for (tenant, rebase) in results {
            for conflict in rebase.questions {
                let id = conflict.question.id
                asked[id, default: Asked(question: conflict.question, tenants: [])].tenants
                    .append(tenant)
            }
        }
        return
            asked.map { id, asked in
                (id.description, Asked(question: asked.question, tenants: asked.tenants.sorted()))
            }
            .sorted { ($1.1.tenants.count, $0.0) < ($0.1.tenants.count, $1.0) }
            .map(\.1)
    }

    /// How many derivations come out how.
    public struct Counts: Hashable, Sendable {
        /// Nothing to know and nothing to decide.
        public var clean = 0
        /// Nothing to decide any more, but something to know.
        public var withNotes = 0
        /// With open questions.
        public var withQuestions = 0
    }

    /// A question with those who are asked it.
    public struct Asked: Hashable, Sendable {
        /// The question.
        public let question: Question
        /// The tenants, by id; never empty.
        public internal(set) var tenants: [TenantID]
    }
}

extension Rebase {
    /// The change of this tenant's own scheme, as the levels below see it before it is published.
    ///
    /// - Returns: From the version in force to the proposed one, numbered one higher.
    public func changeBelow() -> ParentChange {
        let before = granted.begun.resolve(draft.derivation, over: draft.base.scheme)
        let after = granted.resolve(provisional.next, over: change.new.scheme)
        return ParentChange(
            from: ParentVersion(before),
            to: ParentVersion(after, isProposed: true),
            succession: change.succession,
            onBothChanged: change.onBothChanged.combined(with: draft.derivation.onBothChanged)
        )
    }
}
