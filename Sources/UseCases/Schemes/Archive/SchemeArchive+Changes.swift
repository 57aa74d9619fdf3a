import Canonical
import PostgresDriver
import Schemes
import Store

extension SchemeArchive {
    /// The step from one published version of a tenant's scheme to another.
    mutating func change(
        from old: ParentPin,
        to new: ParentPin,
        _ session: inout Session
    ) async throws -> ParentChange {
        let step = Step(tenant: new.tenantNumber, from: old.number, to: new.number)
        if old.tenantNumber == new.tenantNumber, let known = changes[step] { return known }
        let first = try await entry(old, &session)
        let second = try await entry(new, &session)
        let (succession, both) = try await publisher(first, second, &session)
        let change = ParentChange(
            from: first.parentVersion,
            to: second.parentVersion,
            succession: succession,
            onBothChanged: both
        )
        if old.tenantNumber == new.tenantNumber { changes[step] = change }
        return change
    }

    /// What the publishers of all levels say about the step between two versions.
    mutating func publisher(
        _ old: Entry,
        _ new: Entry,
        _ session: inout Session
    ) async throws -> (ElementSuccession, OnBothChanged) {
        var succession = ElementSuccession.none
        var both = OnBothChanged.ask
        if let before = old.version.parent, let after = new.version.parent, before != after,
            before.tenant == after.tenant
        {
            let above = try await entry(before, &session)
            let next = try await entry(after, &session)
            (succession, both) = try await publisher(above, next, &session)
        }
        guard new.version.number > old.version.number else { return (succession, both) }
        // Files may leave numbers out.
        for number in (old.version.number + 1)..<new.version.number {
            guard let step = try await known(new.version.tenantNumber, number: number, &session)
            else { continue }
            succession = succession.followed(by: step.content.succession)
        }
        succession = succession.followed(by: new.content.succession)
        return (succession, both.combined(with: new.content.onBothChanged))
    }
}

extension SchemeArchive.Entry {
    /// The version as a rebase starts from it or arrives at it.
    var parentVersion: ParentVersion {
        ParentVersion(scheme: resolved, digest: version.snapshotDigest)
    }
}

extension SchemeContent {
    /// What became of elements that it no longer has.
    var succession: ElementSuccession {
        switch self {
        case .root(let document): document.succession
        case .derivation(let derivation): derivation.succession
        }
    }

    /// What it says about values that it and a derivation both changed.
    var onBothChanged: OnBothChanged {
        switch self {
        case .root(let document): document.onBothChanged
        case .derivation(let derivation): derivation.onBothChanged
        }
    }
}
