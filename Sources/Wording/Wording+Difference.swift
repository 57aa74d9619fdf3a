import Exact
public import Schemes

extension Wording {
    /// What differs between two schemes, a line for each difference.
    ///
    /// - Parameters:
    ///   - difference: The difference.
    ///   - first: The scheme that is compared with.
    ///   - second: The scheme that is described.
    /// - Returns: Lines without a line break at the end; one line when nothing differs.
    public func text(
        for difference: SnapshotDifference,
        from first: Snapshot,
        to second: Snapshot
    ) -> String {
        guard !difference.isEmpty else { return say("两个方案没有差别。", "The two schemes do not differ.") }
        return lines(for: difference, from: first, to: second, setters: [:])
            .joined(separator: "\n")
    }

    /// The lines of a difference; with setters each names who set what.
    func lines(
        for difference: SnapshotDifference,
        from first: Snapshot,
        to second: Snapshot,
        setters: [Address: SchemeDifference.Sides]
    ) -> [String] {
        var lines: [String] = []
        lines += difference.added.map { node in
            say("增设 ", "added   ") + title(of: node, in: second)
                + sides(
                    node.fields.keys.map { setters[Address(node.id, $0)] }
                        .first { $0 != nil } ?? nil
                )
        }
        lines += difference.dropped.map { node in
            say("停用 ", "dropped ") + title(of: node, in: first)
        }
        lines += difference.changed.map { change in
            let address = change.address
            let place = "\(address)  \(title(of: address, in: second))"
            let old = text(of: change.from, at: address, in: first)
            let new = text(of: change.to, at: address, in: second)
            let by = sides(setters[address])
            return say("改动 ", "changed ") + "\(place) \(old) → \(new)\(by)"
        }
        lines += difference.moved.map { move in
            let under = move.from == nil ? "" : say("，改属", ", now under ") + holder(move, second)
            let after =
                move.after.map { name(of: $0, in: second) }
                .map { say("\($0)之后", "after \($0)") } ?? say("最前", "first")
            let place = "\(move.node)  \(second.displayName(of: move.node))"
            return say("移位 \(place)：\(after)\(under)", "moved   \(place): \(after)\(under)")
        }
        lines += difference.locks.map { lock in
            let kind = lock.enforcement == .enforced ? say("限制", "bound") : say("建议", "advice")
            let place = "\(lock.address)  \(second.displayName(of: lock.address.node))"
            let change = "\(text(of: lock.from)) → \(text(of: lock.to))"
            return say("\(kind) \(place)：\(change)", "\(kind)   \(place): \(change)")
        }
        lines += difference.containers.map { change in
            let place = name(of: change.node, in: second)
            let rules = "\(text(of: change.from)) → \(text(of: change.to))"
            return say("增删 \(place)：\(rules)", "list    \(place): \(rules)")
        }
        return lines
    }

    private func title(of node: Node, in snapshot: Snapshot) -> String {
        let points =
            node["points"]?.number
            .map { say("（\($0)分）", " (\($0) \("\($0)" == "1" ? "point" : "points"))") } ?? ""
        return "\(label(of: node.kind)) \(node.id)  \(snapshot.displayName(of: node.id))\(points)"
    }

    private func holder(_ move: SnapshotDifference.MovedNode, _ snapshot: Snapshot) -> String {
        move.under.map { name(of: $0, in: snapshot) } ?? label(of: .scheme)
    }

    /// What a lock allows, in a few words.
    public func text(of lock: EffectiveLock?) -> String {
        guard let lock, lock != .open else { return say("不限", "open") }
        var parts: [String] = []
        if lock.absent != nil { parts.append(say("不得填写", "no value")) }
        if let fixed = lock.fixed {
            parts.append(say("固定为", "fixed at ") + text(of: fixed.value))
        }
        if let bound = lock.low { parts.append(say("不低于\(bound.value)", "\(bound.value) or more")) }
        if let bound = lock.high {
            parts.append(say("不高于\(bound.value)", "\(bound.value) or less"))
        }
        parts += lock.steps.map { say("以\($0.value)为一档", "steps of \($0.value)") }
        if let bound = lock.oneOf { parts.append(say("选其一：", "one of ") + list(bound.value)) }
        if let bound = lock.tightenUp {
            parts.append(say("只升不降，从\(bound.value)起", "may only rise from \(bound.value)"))
        }
        if let bound = lock.tightenDown {
            parts.append(say("只降不升，从\(bound.value)起", "may only fall from \(bound.value)"))
        }
        if lock.appendOnly != nil { parts.append(say("只可追加", "append only")) }
        if lock.noteRequired != nil { parts.append(say("改动须写明理由", "changes need a reason")) }
        return parts.isEmpty ? say("不限", "open") : parts.joined(separator: say("，", ", "))
    }

    /// What may be done to a list of elements, in a few words.
    public func text(of rule: ContainerRule) -> String {
        var parts: [String] = []
        if let allowance = rule.mayAdd, allowance.maximumCount > 0 {
            let kinds = list(allowance.kinds.map { label(of: $0) })
            let points = allowance.maximumPoints.map { say("、共\($0)分", ", \($0) points together") }
            parts.append(
                say(
                    "可增设\(kinds)\(allowance.maximumCount)个\(points ?? "")",
                    "up to \(allowance.maximumCount) of \(kinds)\(points ?? "")"
                )
            )
        } else {
            parts.append(say("不可增设", "nothing added"))
        }
        switch rule.mayDrop {
        case .none: parts.append(say("不可停用", "nothing dropped"))
        case .own: parts.append(say("只可停用自己增设的", "own elements dropped"))
        case .any: parts.append(say("可停用", "any dropped"))
        }
        parts.append(rule.mayReorder ? say("可调序", "reordered") : say("不可调序", "order kept"))
        return parts.joined(separator: say("，", ", "))
    }
}
