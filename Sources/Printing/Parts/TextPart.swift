import Schemes
import Wording

extension Composer {
    /// What the scheme says of itself: basis, issuers, addressees, use of results.
    mutating func facts() -> Sheet.Part {
        guard let node = subject[.scheme] else { return Sheet.Part(title: "", blocks: []) }
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("事项", "Subject")], 18),
            Grid.Column(self[Phrase("内容", "Content")], 82),
        ])
        for field in fields(of: node) {
            let name = field.rawValue
            let isText = name.hasPrefix("articles.") || name.hasPrefix("notes.")
            guard !isText, name != "title" else { continue }
            let label = wording.label(of: field)
            let isList = if case .list = node.fields[field] { true } else { false }
            let line = value(node, name) { value in
                guard isList, case .list(let words) = value else { return "\(value)" }
                return words.joined(separator: "\n")
            }
            grid.rows.append(Grid.Row(cells: [Cell([.text(label)]), Cell(line)]))
        }
        let digest = "\(subject.scheme.snapshot.digest)"
        grid.rows.append(
            Grid.Row(cells: [
                Cell([.text(self[Phrase("内容摘要", "Digest")])]), Cell([.faint(digest)]),
            ])
        )
        return Sheet.Part(
            title: self[Phrase("依据与范围", "Basis and scope")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }

    /// The articles of the rule in order, then its notes.
    mutating func articles() -> Sheet.Part {
        var lines: [Line] = []
        if let node = subject[.scheme] {
            for field in fields(of: node) where field.rawValue.hasPrefix("articles.") {
                let key = String(field.rawValue.dropFirst("articles.".count))
                lines.append([.strong(articleName(key)), .text(" ")] + value(node, field.rawValue))
            }
            for field in fields(of: node) where field.rawValue.hasPrefix("notes.") {
                let key = String(field.rawValue.dropFirst("notes.".count))
                let label = self[Phrase("说明", "Note")] + " \(key)" + self[.colon]
                lines.append([.faint(label)] + value(node, field.rawValue))
            }
        }
        return Sheet.Part(
            title: self[Phrase("条文与说明", "Articles and notes")],
            blocks: lines.isEmpty ? [] : [.lines(lines)]
        )
    }

    /// The name of an article by its key.
    func articleName(_ key: String) -> String {
        guard let number = Int(key), (1...999).contains(number) else { return key }
        return self[Phrase("第\(number.inChinese)条", "Article \(number)")]
    }

    /// What this tenant calls its offices and documents.
    mutating func vocabulary() -> Sheet.Part {
        guard let node = subject[.vocabulary] else { return Sheet.Part(title: "", blocks: []) }
        var grid = Grid(columns: [
            Grid.Column(self[Phrase("用语", "Word")], 30),
            Grid.Column(self[Phrase("本方案的称呼", "What this scheme calls it")], 70),
        ])
        for field in fields(of: node) {
            let key = field.rawValue.split(separator: ".", maxSplits: 1).last.map(String.init) ?? ""
            let label = Phrase.words[key].map { self[$0] } ?? key
            grid.rows.append(
                Grid.Row(cells: [Cell([.text(label)]), Cell(value(node, field.rawValue))])
            )
        }
        return Sheet.Part(
            title: self[Phrase("用语", "Vocabulary")],
            blocks: grid.isEmpty ? [] : [.grid(grid)]
        )
    }
}

extension Int {
    /// A number from 1 to 999 in Chinese, as articles are counted: 二十, 一百零三.
    var inChinese: String {
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (1...999).contains(self) else { return "\(self)" }
        let (hundreds, tens, ones) = (self / 100, self / 10 % 10, self % 10)
        var text = hundreds > 0 ? digits[hundreds] + "百" : ""
        if tens > 0 {
            text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
        } else if hundreds > 0, ones > 0 {
            text += "零"
        }
        return text + digits[ones]
    }
}
