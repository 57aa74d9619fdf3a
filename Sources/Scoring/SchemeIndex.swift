import Exact
import Schemes

/// A scheme with what scoring looks up by id, prepared once for all units of a cycle.
struct SchemeIndex {
    let scheme: Scheme
    /// All items in reading order.
    let items: [Item]
    /// The bands that the grades' words name, from the best grade down.
    let bands: [WordedBand]
    private let components: [NodeID: Component]
    private let forms: [NodeID: Form]

    init(_ scheme: Scheme) {
        self.scheme = scheme
        items = scheme.items
        bands = scheme.wordedBands
        components = Dictionary(scheme.components.map { ($0.id, $0) }) { first, _ in first }
        forms = Dictionary(scheme.forms.map { ($0.id, $0) }) { first, _ in first }
    }

    func form(_ id: NodeID) -> Form? { forms[id] }

    /// The components that a form mixes with their weights, in the scheme's order.
    func parts(of form: NodeID) -> [(component: Component, percent: Amount)] {
        (forms[form]?.weights ?? [])
            .compactMap { weight in
                guard let component = components[weight.component], weight.percent > .zero else {
                    return nil
                }
                return (component, weight.percent)
            }
    }

    /// The least total that is not the lowest grade's: the mark that a unit passes with.
    var passMark: Amount? { scheme.grades.compactMap(\.minimum).min() }
}
