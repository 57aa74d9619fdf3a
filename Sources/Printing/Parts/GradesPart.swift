import Exact
import Schemes
import Wording

extension Composer {
    /// The grades from the best down, with the band that follows from their minimums.
    mutating func grades() -> Sheet.Part {
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("等次", "Grade")], 16),
            Grid.Column(self[Phrase("最低分", "Minimum")], 14),
            Grid.Column(self[Phrase("分数段", "Band")], 26),
            Grid.Column(self[Phrase("原文与条件", "Wording and conditions")], 26),
            Grid.Column(self[Phrase("依据", "Basis")], 18),
        ])
        var above: Amount?
        for node in subject.children(of: nil, .grade) {
            let standing = subject.standing(of: node.id)
            let minimum = node["minimum"]?.number
            let band = standing == .dropped ? "" : self.band(node, below: above)
            let details = details(node, except: ["title", "minimum", "basis"]) + inner(node)
            grid.rows.append(
                Grid.Row(cells: [
                    Cell(named(node) + state(of: node), standing: standing),
                    Cell(value(node, "minimum"), standing: standing, style: .number),
                    Cell([.text(band)], standing: standing),
                    Cell(details, standing: standing),
                    Cell(value(node, "basis"), standing: standing),
                ])
            )
            if standing != .dropped { above = minimum ?? above }
        }
        return Sheet.Part(
            title: self[Phrase("等次", "Grades")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }

    // From its minimum to below the minimum of the grade above; a quota may share a minimum.
    private func band(_ node: Node, below above: Amount?) -> String {
        let isIncluded = node["minimum_included"] != .flag(false)
        let low = node["minimum"]?.number
            .map { low in
                isIncluded
                    ? self[Phrase("\(low)分及以上", "\(low) or more")]
                    : self[Phrase("高于\(low)分", "more than \(low)")]
            }
        let high = above.flatMap { above in
            (node["minimum"]?.number).map { $0 < above } ?? true
                ? self[Phrase("不满\(above)分", "below \(above)")] : nil
        }
        return [low, high].compactMap { $0 }.joined(separator: self[.comma])
    }

    /// Findings that act on the outcome whatever the score.
    mutating func vetoes() -> Sheet.Part {
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("否决情形", "Veto")], 36),
            Grid.Column(self[Phrase("后果", "Consequence")], 38),
            Grid.Column(self[Phrase("依据", "Basis")], 26),
        ])
        for node in subject.children(of: nil, .veto) {
            let standing = subject.standing(of: node.id)
            grid.rows.append(
                Grid.Row(cells: [
                    Cell(named(node) + state(of: node), standing: standing),
                    Cell(
                        details(node, except: ["title", "basis"]) + inner(node),
                        standing: standing
                    ),
                    Cell(value(node, "basis"), standing: standing),
                ])
            )
        }
        return Sheet.Part(
            title: self[Phrase("否决情形", "Vetoes")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }
}
