/// A named way to turn data into points, written in the language itself.
///
/// A call of a measure means its definition with the arguments in the places of the parameters.
public struct Measure: Hashable, Sendable {
    /// What a formula calls it.
    public let name: String
    /// What it takes, in order.
    public let parameters: [Parameter]
    /// What it means.
    public let definition: Expression
    /// What it is for, in Chinese.
    public let chinese: String
    /// What it is for, in English.
    public let english: String

    /// What a measure takes at one place.
    public struct Parameter: Hashable, Sendable {
        /// Its name, also the label of the argument.
        public let name: String
        /// The type of the argument; a series when it repeats.
        public let type: ExpressionType
        /// What it is when it is not given; `nil` when it must be given.
        public let standard: Expression?
        /// Whether several arguments make up the series.
        public let isRepeated: Bool
    }

    /// The measure as a reader calls it, such as `rate(share, full = points)`.
    public var signature: String {
        let list = parameters.map { parameter in
            let standard = parameter.standard.map { " = \($0.canonical)" } ?? ""
            return parameter.name + (parameter.isRepeated ? "…" : "") + standard
        }
        return "\(name)(\(list.joined(separator: ", ")))"
    }

    /// The measures by name.
    static let named = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }

    /// All measures, in the order of the rule types that they serve.
    public static let all: [Measure] = MeasureEntry.all.compactMap(\.measure)
}
