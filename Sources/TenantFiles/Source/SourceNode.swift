/// A line and a character, from 1.
struct SourceMark: Hashable, Sendable {
    let line: Int
    let column: Int?
}

/// A value of a YAML or JSON file as it is written: numbers and flags are still text.
struct SourceNode {
    let content: Content
    let mark: SourceMark

    enum Content {
        /// A scalar; plain when it stands without quotation marks or block indicator.
        case scalar(String, isPlain: Bool)
        case list([SourceNode])
        case map([Entry])
        /// Something that has been reported and can't be used.
        case refused
    }

    struct Entry {
        let key: String
        let mark: SourceMark
        let value: SourceNode
    }

    /// Deeper nesting is refused; the documents need ten.
    static let deepest = 32
}
