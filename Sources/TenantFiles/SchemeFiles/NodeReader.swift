import Exact
import Hierarchy
import Schemes

/// Reads the elements of a scheme, of a whole document or of one change.
final class NodeReader {
    let log: ProblemLog
    /// The tenant whose id added elements must carry in front; `nil` in a root document.
    let owner: TenantID?
    private(set) var nodes: [Node] = []
    var locations: [SchemeFile.Place: SourceLocation] = [:]

    init(log: ProblemLog, owner: TenantID?) {
        self.log = log
        self.owner = owner
    }

    /// Forgets the elements read so far, not where they stand.
    func takeNodes() -> [Node] {
        defer { nodes = [] }
        return nodes
    }

    /// Takes over an element.
    func add(_ node: Node) {
        nodes.append(node)
    }

    /// Reads a map of elements of one kind by id.
    func family(_ field: Field, _ kind: NodeKind, under parent: NodeID?) {
        guard let map = field.map() else { return }
        for (key, mark, value) in map.fields {
            guard let id = id(key, at: mark, path: value.path), var inner = value.map() else {
                continue
            }
            element(id, kind, under: parent, at: mark, &inner)
            inner.reportUnknown()
        }
    }

    /// Checks an element's id.
    func id(_ text: String, at mark: SourceMark, path: String) -> NodeID? {
        guard let id = NodeID(text) else {
            log.report(
                .invalidID,
                at: mark,
                field: path,
                ["value": shortened(text), "rule": "node"]
            )
            return nil
        }
        guard id.owner == owner else {
            let arguments = ["id": text, "tenant": owner?.rawValue ?? ""]
            log.report(.foreignID, at: mark, field: path, arguments)
            return nil
        }
        return id
    }

    /// Reads an element with everything inside it.
    func element(
        _ id: NodeID,
        _ kind: NodeKind,
        under parent: NodeID?,
        at mark: SourceMark,
        _ map: inout MapReader
    ) {
        if let first = locations[.node(id)] {
            let arguments = ["id": id.rawValue, "line": first.line.map(String.init) ?? ""]
            log.report(.duplicateNode, at: mark, field: map.path, arguments)
        } else {
            locations[.node(id)] = log.location(mark)
        }
        let fields = fields(of: kind, id, &map)
        nodes.append(Node(id: id, kind: kind, parent: parent, fields: fields))
        for (key, child) in kind.children {
            if let field = map.optional(key) { family(field, child, under: id) }
        }
    }

    /// Reads the fields that elements of a kind have.
    func fields(
        of kind: NodeKind,
        _ id: NodeID,
        _ map: inout MapReader
    ) -> [FieldName: FieldValue] {
        var values: [FieldName: FieldValue] = [:]
        for rule in kind.fieldRules {
            guard let field = rule.isRequired ? map.required(rule.name) : map.optional(rule.name)
            else { continue }
            if rule.isFamily {
                values.merge(family(field, rule, id)) { first, _ in first }
            } else if let name = FieldName(rule.name), let value = field.value(rule.type) {
                values[name] = value
                locations[.value(Address(id, name))] = field.location
            }
        }
        return values
    }

    /// Reads a map whose entries are fields of one family, such as `weights`.
    func family(_ field: Field, _ rule: FieldRule, _ id: NodeID) -> [FieldName: FieldValue] {
        guard let map = field.map() else { return [:] }
        var values: [FieldName: FieldValue] = [:]
        for (key, mark, entry) in map.fields {
            guard let name = FieldName("\(rule.name).\(key)") else {
                let arguments = ["value": shortened(key), "rule": "field"]
                log.report(.invalidID, at: mark, field: field.path, arguments)
                continue
            }
            guard let value = entry.value(rule.type) else { continue }
            values[name] = value
            locations[.value(Address(id, name))] = entry.location
        }
        return values
    }
}
