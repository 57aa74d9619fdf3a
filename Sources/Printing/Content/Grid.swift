/// A table as the annex has it: merged cells, a head on every page.
struct Grid: Hashable, Sendable {
    /// The columns from left to right.
    var columns: [Column]
    /// The rows from top to bottom.
    var rows: [Row] = []

    /// Takes a column without content away and gives its width to another.
    mutating func remove(column: Int, widening other: Int) {
        let width = columns[other].width + columns[column].width
        columns[other] = Column(columns[other].title, width)
        columns.remove(at: column)
        for place in rows.indices { rows[place].cells.remove(at: column) }
    }

    /// Whether a row is there to print.
    var isEmpty: Bool { rows.isEmpty }

    /// The head of each group of rows, cut where a page may end, by the row of each piece.
    ///
    /// A browser loses its place in a cell that reaches over pages.
    var groupHeads: [Int: Cell] {
        var pieces: [Int: Cell] = [:]
        for (place, row) in rows.enumerated() {
            guard let head = row.cells.compactMap({ $0 }).first(where: { $0.style == .group })
            else { continue }
            let end = min(place + head.rows, rows.count)
            let starts = (place..<end).filter { $0 == place || !rows[$0].joinsPrevious }
            for (index, start) in starts.enumerated() {
                var piece = head
                piece.rows = (index + 1 < starts.count ? starts[index + 1] : end) - start
                piece.isContinued = index + 1 < starts.count
                piece.isContinuation = index > 0
                if index > 0 { piece.lines = [] }
                pieces[start] = piece
            }
        }
        return pieces
    }

    /// A column with its head.
    struct Column: Hashable, Sendable {
        /// The head.
        let title: String
        /// The share of the table's width, in percent.
        let width: Int

        init(_ title: String, _ width: Int) {
            self.title = title
            self.width = width
        }
    }

    /// A row: only the cells that begin in it.
    struct Row: Hashable, Sendable {
        /// The cells by column; `nil` where a cell of a row above reaches down.
        var cells: [Cell?]
        /// Whether the row belongs to the one above, so that no page ends between them.
        var joinsPrevious = false
    }
}

/// A cell of a table.
struct Cell: Hashable, Sendable {
    /// What stands in it.
    var lines: [Line]
    /// How many rows it reaches over; 1 or more.
    var rows = 1
    /// How many columns it reaches over; 1 or more.
    var columns = 1
    /// What happened to the element that it shows.
    var standing = Standing.kept
    /// How its words are set.
    var style = Style.text
    /// Whether the cell below continues it, without a line between.
    var isContinued = false
    /// Whether it continues the cell above.
    var isContinuation = false

    init(
        _ lines: [Line],
        rows: Int = 1,
        columns: Int = 1,
        standing: Standing = .kept,
        style: Style = .text
    ) {
        self.lines = lines.filter { !$0.isEmpty }
        self.rows = rows
        self.columns = columns
        self.standing = standing
        self.style = style
    }

    init(_ line: Line, standing: Standing = .kept, style: Style = .text) {
        self.init([line], standing: standing, style: style)
    }

    /// How the words of a cell are set.
    enum Style: String, Hashable, Sendable {
        /// Set from the left.
        case text
        /// Set in the middle, kept together.
        case number
        /// The head of a group of rows.
        case group
    }
}
