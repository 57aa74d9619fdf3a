import Exact

/// A value on its way into a YAML file.
indirect enum WrittenValue {
    /// A word, number, date or flag that stands without quotation marks.
    case plain(String)
    /// Words for people, or an id; quoted where YAML or a reader could mistake them.
    case text(String)
    case list([WrittenValue])
    case map(WrittenEntries)

    static func number(_ amount: Amount) -> WrittenValue { .plain(amount.description) }

    static func flag(_ flag: Bool) -> WrittenValue { .plain(flag ? "true" : "false") }
}

/// The entries of a map in the order in which they are written.
typealias WrittenEntries = [(key: String, value: WrittenValue)]
