import Hierarchy
import Schemes

/// Reads the changes of a derivation.
struct OperationReader {
    let nodes: NodeReader
    let log: ProblemLog

    private static let actions = [
        "set", "append", "add", "drop", "place", "narrow", "narrow_container", "annotate",
    ]

    func operation(_ id: String, _ mark: SourceMark, _ field: Field) -> Schemes.Operation? {
        guard (1...60).contains(id.utf8.count), FieldName(id) != nil, !id.contains(".") else {
            let arguments = ["value": shortened(id), "rule": "operation"]
            log.report(.invalidID, at: mark, field: "changes", arguments)
            return nil
        }
        guard var map = field.map() else { return nil }
        nodes.locations[.operation(id)] = log.location(mark)
        let given = OperationReader.actions.filter { name in
            map.entries.contains { $0.key == name }
        }
        guard given.count == 1, let name = given.first, let target = map.optional(name) else {
            let known = OperationReader.actions.joined(separator: ", ")
            field.report(.action, ["count": "\(given.count)", "known": known])
            return nil
        }
        let note = map.optional("note")?.text()
        let action = action(name, target, &map)
        map.reportUnknown()
        return action.map { Schemes.Operation(id: id, action: $0, note: note) }
    }

    private func action(
        _ name: String,
        _ target: Field,
        _ map: inout MapReader
    ) -> Schemes.Operation.Action? {
        switch name {
        case "set": return set(target, &map)
        case "add": return add(target, &map)
        case "drop": return target.nodeID().map { .drop($0) }
        case "place": return place(target, &map)
        case "narrow":
            let lock = map.required("lock").flatMap(LockReader(log: log).lock)
            guard let address = target.address(), let lock else { return nil }
            return .narrow(address, lock)
        case "narrow_container":
            let rule = map.required("rule").flatMap(LockReader(log: log).container)
            guard let node = target.nodeID(), let rule else { return nil }
            return .narrowContainer(node, rule)
        default:
            let text = map.required("text")?.text()
            guard let address = target.address(), let text else { return nil }
            return name == "append"
                ? .append(address, text: text) : .annotate(address, text: text)
        }
    }

    private func set(_ target: Field, _ map: inout MapReader) -> Schemes.Operation.Action? {
        let new = map.required("to")
        let old = map.optional("was")
        guard let address = target.address() else { return nil }
        guard let type = NodeKind.type(at: address) else {
            let name = address.field.rawValue
            let near = nearest(to: name, among: NodeKind.fieldNames) ?? ""
            target.report(.unknownField, ["field": name, "near": near])
            return nil
        }
        let value = new.flatMap { $0.looseValue(type) }
        let was = old.flatMap { $0.looseValue(type) }
        guard let value, old == nil || was != nil else { return nil }
        return .set(address, to: value, was: was)
    }

    private func add(_ target: Field, _ map: inout MapReader) -> Schemes.Operation.Action? {
        let kinds = NodeKind.allCases.filter { $0 != .scheme && $0 != .vocabulary }
        let kind = map.required("kind")?.choice(kinds.map(\.rawValue)).flatMap(NodeKind.init)
        let parent = map.required("under")?.nodeID()
        let sibling = map.optional("after")
        let after = sibling.flatMap { $0.nodeID() }
        let own = map.optional("fields")?.map()?.entries ?? []
        map.skipUnknown()
        guard let text = target.word(), let kind, let parent, sibling == nil || after != nil,
            let id = nodes.id(text, at: target.node.mark, path: target.path)
        else { return nil }
        // A field with the name of a key of the change, such as a note, stands under `fields`.
        let inline = map.entries.filter { !OperationReader.keysOfAdding.contains($0.key) }
        for entry in own {
            guard let first = inline.first(where: { $0.key == entry.key }) else { continue }
            let arguments = ["key": entry.key, "line": "\(first.mark.line)"]
            log.report(.duplicateKey, at: entry.mark, field: map.path, arguments)
        }
        var element = MapReader(
            entries: inline + own,
            mark: map.mark,
            path: map.path,
            log: log
        )
        let isTop = parent.rawValue == NodeKind.scheme.rawValue
        nodes.element(id, kind, under: isTop ? nil : parent, at: target.node.mark, &element)
        element.reportUnknown()
        return .add(nodes.takeNodes(), under: parent, after: after)
    }

    static let keysOfAdding: Set = ["add", "kind", "under", "after", "note", "fields"]

    private func place(_ target: Field, _ map: inout MapReader) -> Schemes.Operation.Action? {
        let sibling = map.required("after")
        guard let node = target.nodeID(), let word = sibling?.word() else { return nil }
        if word == "first" { return .place(node, after: nil) }
        return sibling?.nodeID().map { .place(node, after: $0) }
    }
}
