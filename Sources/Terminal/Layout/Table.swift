/// A table for people: columns aligned by display width, numbers to the right.
struct Table {
    /// One column: its heading and whether it holds numbers.
    struct Column {
        let heading: String
        let isNumeric: Bool

        /// A column of words.
        static func text(_ heading: String) -> Column {
            Column(heading: heading, isNumeric: false)
        }

        /// A column of numbers.
        static func number(_ heading: String) -> Column {
            Column(heading: heading, isNumeric: true)
        }
    }

    let columns: [Column]
    var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; cells beyond the columns are left out, missing ones are empty.
    mutating func add(_ cells: [String]) {
        rows.append((0..<columns.count).map { $0 < cells.count ? cells[$0] : "" })
    }

    /// The table as lines: headings, a rule, rows; two blanks between columns.
    var text: String {
        let headings = columns.map(\.heading)
        let widths = columns.indices.map { column in
            ([headings] + rows).map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        let rule = widths.map { String(repeating: "─", count: $0) }
        return ([headings, rule] + rows)
            .map { cells in line(cells, widths: widths) }
            .joined(separator: "\n")
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        var line = cells.indices
            .map { index in
                DisplayWidth.pad(
                    cells[index],
                    to: widths[index],
                    rightAligned: columns[index].isNumeric
                )
            }
            .joined(separator: "  ")
        while line.last == " " { line.removeLast() }
        return line
    }
}
