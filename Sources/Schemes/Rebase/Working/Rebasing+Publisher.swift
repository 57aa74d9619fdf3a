extension Rebasing {
    /// Settles one address that both sides changed by what the publisher said about it.
    ///
    /// - Parameter trial: What the derivation resolves to now.
    /// - Returns: Whether one was settled.
    mutating func applyPublisher(_ trial: Trial) -> Bool {
        guard !change.onBothChanged.isEmpty else { return false }
        for point in points(in: trial) {
            guard point.isContested, case .value(let address) = point.place else { continue }
            let choice = change.onBothChanged[address]
            var issue = Issue(kind: .value, points: [point], groups: [])
            issue.points[0].kind = .value
            switch choice {
            case .ask: continue
            case .keepChild:
                guard point.kind == .value else { continue }
                let conflict = conflict(issue, trial)
                settled.insert(address)
                conflicts.append(conflict.settled(.publisher(choice)))
            case .takeParent:
                let conflict = conflict(issue, trial)
                apply(.theirs, to: issue)
                conflicts.append(conflict.settled(.publisher(choice)))
            }
            return true
        }
        return false
    }
}
