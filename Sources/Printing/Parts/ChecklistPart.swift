import Schemes
import Wording

extension Composer {
    /// The annex grid: sections with their indicators and items, then adjustments, then the sum.
    mutating func checklist() -> Sheet.Part {
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("项目\n分值", "Section,\npoints")], 11),
            Grid.Column(self[Phrase("评分标准", "Standard")], 33),
            Grid.Column(self[Phrase("计分点", "Scoring point")], 18),
            Grid.Column(self[Phrase("分值", "Points")], 9),
            Grid.Column(self[Phrase("计分依据", "Evidence")], 21),
            Grid.Column(self[Phrase("得分", "Score")], 8),
        ])
        for section in subject.children(of: nil, .section) { grid.rows += rows(of: section) }
        for group in subject.children(of: nil, .adjustmentGroup) { grid.rows += rows(of: group) }
        if !grid.isEmpty { grid.rows.append(sum()) }
        // A rule that asks for no evidence leaves its column out.
        let evidence = 4
        if grid.rows.allSatisfy({ $0.cells[evidence]?.lines.isEmpty ?? true }) {
            grid.remove(column: evidence, widening: 1)
        }
        let word = subject.scheme.snapshot.nodes[.vocabulary]?["words.scheme"]?.text
        return Sheet.Part(
            title: word ?? self[Phrase("评分标准", "Scoring standard")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }

    // A section or a group of adjustments: its head reaches down all rows of what it holds.
    private mutating func rows(of section: Node) -> [Grid.Row] {
        let standing = subject.standing(of: section.id)
        let head = head(of: section)
        var rows: [Grid.Row] = []
        for holder in subject.children(of: section.id) where holder.kind.isRowHolder {
            rows += self.rows(ofHolder: holder)
        }
        if rows.isEmpty {
            rows = [Grid.Row(cells: [nil] + [Cell]((0..<5).map { _ in Cell([Line]()) }))]
        }
        rows[0].cells[0] = Cell(head, rows: rows.count, standing: standing, style: .group)
        return rows
    }

    private mutating func head(of section: Node) -> [Line] {
        var title = value(section, "number")
        if !title.isEmpty { title.append(.text(section.numberEnd)) }
        title += value(section, "title")
        var lines = [title]
        let points = value(section, "points") { "\($0)" }
        if !points.isEmpty {
            lines.append([.text(self[.open])] + points + [.text(self[.pointsClose])])
        }
        lines += details(section, except: ["number", "title", "points"])
        lines.append(state(of: section))
        if isNamed { lines.append([.faint(section.id.rawValue)]) }
        lines += inner(section, except: [.indicator, .adjustment])
        return lines
    }

    // An indicator or an adjustment: its text and evidence reach over the rows of its points.
    private mutating func rows(ofHolder holder: Node) -> [Grid.Row] {
        let standing = subject.standing(of: holder.id)
        var text = value(holder, "number")
        if !text.isEmpty { text.append(.text(holder.numberEnd)) }
        text += value(holder, "text") + state(of: holder)
        var body = [text]
        body += details(
            holder,
            except: ["number", "text", "evidence", "data_source", "supplied_by"]
        )
        if isNamed { body.append([.faint(holder.id.rawValue)]) }
        body += inner(holder, except: [.item, .rate])
        var evidence = [value(holder, "evidence")]
        let shown: Set = ["evidence", "data_source", "supplied_by"]
        let others = fields(of: holder).map(\.rawValue).filter { !shown.contains($0) }
        evidence += details(holder, except: Set(others + ["evidence", "data_source"]))
        // The words say themselves that they are about the source.
        let source = value(holder, "data_source")
        if !source.isEmpty {
            evidence.append([.faint(self[.open])] + source + [.faint(self[.close])])
        }
        let points = subject.children(of: holder.id).filter { [.item, .rate].contains($0.kind) }
        let count = max(points.count, 1)
        var rows: [Grid.Row] = []
        for (place, point) in points.enumerated() {
            let cells = pointCells(point, isDeduction: holder["direction"]?.text == "deduction")
            rows.append(
                Grid.Row(
                    cells: [nil, nil, cells.0, cells.1, nil, Cell([Line]())],
                    joinsPrevious: place > 0
                )
            )
        }
        if rows.isEmpty {
            rows = [
                Grid.Row(cells: [nil, nil, Cell([Line]()), Cell([Line]()), nil, Cell([Line]())])
            ]
        }
        rows[0].cells[1] = Cell(body, rows: count, standing: standing)
        rows[0].cells[4] = Cell(evidence, rows: count, standing: standing)
        return rows
    }

    private mutating func pointCells(_ point: Node, isDeduction: Bool) -> (Cell, Cell) {
        let standing = subject.standing(of: point.id)
        let title = point.kind.titleField ?? "text"
        var lines = [value(point, title) + state(of: point)]
        let isRate = point.kind == .rate
        let sign = isRate ? (isDeduction ? "−" : "+") : ""
        var points: [Line] = [value(point, "points") { "\(sign)\($0)" }]
        if isRate {
            let low = value(point, "minimum") { "\(sign)\($0)" }
            let high = value(point, "maximum") { "\($0)" }
            if !low.isEmpty || !high.isEmpty {
                points.append(low + [.text(self[Phrase("至", " to ")])] + high)
            }
            let per = value(point, "per")
            if !per.isEmpty { points.append([.faint(self[Phrase("每", "per ")])] + per) }
        }
        lines += details(point, except: [title, "points", "minimum", "maximum", "per"])
        if isNamed { lines.append([.faint(point.id.rawValue)]) }
        lines += inner(point)
        return (
            Cell(lines, standing: standing), Cell(points, standing: standing, style: .number)
        )
    }

    private mutating func sum() -> Grid.Row {
        let full = subject[.scheme].map { value($0, "full_marks") } ?? []
        return Grid.Row(cells: [
            Cell([[.strong(self[Phrase("合计得分", "Total")])]], columns: 3, style: .number),
            nil, nil, Cell(full, style: .number), Cell([Line]()), Cell([Line]()),
        ])
    }
}

extension Node {
    /// What stands between a printed number and the words after it.
    fileprivate var numberEnd: String {
        guard let last = self["number"]?.text?.last else { return "" }
        if last.isASCII { return last.isNumber || last.isLetter ? "." : "" }
        return last.isLetter || last.isNumber ? "、" : ""
    }
}

extension NodeKind {
    fileprivate var isRowHolder: Bool { self == .indicator || self == .adjustment }
}

extension Phrase {
    static let open = Phrase("（", "(")
    static let close = Phrase("）", ")")
    static let pointsClose = Phrase("分）", " points)")
}
