import Exact
import Schemes

extension RebaseWording {
    /// The values of a question on all sides, with their totals, in columns.
    func table(_ question: Question) -> [String] {
        var cells: [[String]] = [
            ["", oldParent, say("您的", "yours"), newParent, say("逐项合并", "field by field"), ""]
        ]
        for row in question.rows {
            func text(_ value: FieldValue?) -> String {
                value.map { wording.text(of: $0) } ?? "–"
            }
            let isTheirs = row.base != row.theirs
            cells.append([
                "\(row.address.node) \(name(of: row.address.node))", text(row.base),
                text(row.ours) + (row.isOurs ? "*" : ""),
                text(row.theirs) + (isTheirs ? "*" : ""),
                text(row.merged) + (row.isContested ? "?" : ""), remark(on: row),
            ])
        }
        for total in question.totals where total.merged.sum != nil {
            let sums = [total.base, total.ours, total.theirs, total.merged]
                .map { $0.sum?.description ?? "–" }
            let label =
                question.totals.count == 1
                ? say("合计", "total") : say("合计：", "total: ") + title(of: total.group, nil)
            cells.append([label] + sums + [gap(in: total)])
        }
        return aligned(cells)
    }

    /// What a group's values come to with each side's changes.
    func arithmetic(of total: QuestionTotal, _ rows: [QuestionRow]) -> String {
        let members = rows.filter { total.members.contains($0.address) }
        let values = members.map { wording.text(of: $0.merged) }
        let title = title(of: total.group, nil)
        guard let sum = total.merged.sum, total.group.rule.isSum else {
            return "\(title) " + values.joined(separator: " > ")
        }
        return "\(title) " + values.joined(separator: " + ") + " = \(sum)"
    }

    private func remark(on row: QuestionRow) -> String {
        guard let bound = row.ownBound else { return "" }
        if let fixed = bound.fixed {
            let value = wording.text(of: fixed)
            return say("（您已固定为\(value)）", "(you fixed this at \(value))")
        }
        let limits = wording.text(of: bound)
        return say("（您的限制：\(limits)）", "(your limit: \(limits))")
    }

    private func gap(in total: QuestionTotal) -> String {
        guard !total.merged.holds, let sum = total.merged.sum, let wanted = total.merged.wanted
        else { return "" }
        let isShort = sum < wanted
        let points = isShort ? wanted - sum : sum - wanted
        let words = points == Amount(1) ? "one point" : "\(points) points"
        return isShort
            ? say("差\(points)分", "\(words) short") : say("多\(points)分", "\(words) too many")
    }

    // Columns as wide as their widest cell; Chinese characters are two wide.
    private func aligned(_ cells: [[String]]) -> [String] {
        let columns = cells.first?.count ?? 0
        let widths = (0..<columns).map { column in cells.map { $0[column].columns }.max() ?? 0 }
        return cells.map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                line += cell + String(repeating: " ", count: widths[column] - cell.columns + 3)
            }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension String {
    /// How many columns of a fixed-width screen the text takes.
    fileprivate var columns: Int {
        unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
    }
}
