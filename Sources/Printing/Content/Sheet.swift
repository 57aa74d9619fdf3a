/// A scheme put in the order in which it is printed, before a format is chosen.
struct Sheet: Hashable, Sendable {
    /// The heading of the first page.
    var title: Line = []
    /// Lines under the heading: number, date, issuers.
    var subtitle: [Line] = []
    /// What the reader has to know first: the label of an example, the marks.
    var legend: [Line] = []
    /// The parts, in reading order.
    var parts: [Part] = []

    /// A part with its heading.
    struct Part: Hashable, Sendable {
        /// The heading.
        let title: String
        /// What stands under it.
        var blocks: [Block]
    }

    /// What stands in a part.
    enum Block: Hashable, Sendable {
        /// A table.
        case grid(Grid)
        /// Paragraphs.
        case lines([Line])
    }
}
