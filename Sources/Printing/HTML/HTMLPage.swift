import Schemes
import Wording

/// A sheet as one page of HTML with its style inside.
struct HTMLPage {
    private let sheet: Sheet
    private let language: Language
    private let isExample: Bool

    init(_ sheet: Sheet, language: Language, isExample: Bool) {
        self.sheet = sheet
        self.language = language
        self.isExample = isExample
    }

    /// The page.
    var text: String {
        let code = language == .chinese ? "zh-CN" : "en"
        var page = """
            <!DOCTYPE html>
            <html lang="\(code)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTMLText.escaped(sheet.title.plain))</title>
            <style>
            \(HTMLPage.style(example: isExample ? exampleMark : nil))
            </style>
            </head>
            <body>
            <header>
            <h1>\(html(sheet.title))</h1>\n
            """
        for line in sheet.subtitle { page += "<p class=\"origin\">\(html(line))</p>\n" }
        if !sheet.legend.isEmpty {
            let lines = sheet.legend.map { "<p>\(html($0))</p>\n" }
            page += "<div class=\"legend\">\n\(lines.joined())</div>\n"
        }
        page += "</header>\n<main>\n"
        for part in sheet.parts { page += html(part) }
        return page + "</main>\n</body>\n</html>\n"
    }

    private var exampleMark: String {
        language == .chinese ? "虚构示例" : "invented example"
    }

    private func html(_ part: Sheet.Part) -> String {
        var text = "<section>\n<h2>\(HTMLText.escaped(part.title))</h2>\n"
        for block in part.blocks {
            switch block {
            case .grid(let grid): text += html(grid)
            case .lines(let lines):
                for line in lines { text += "<p>\(html(line))</p>\n" }
            }
        }
        return text + "</section>\n"
    }

    private func html(_ grid: Grid) -> String {
        var text = "<table>\n<colgroup>"
        for column in grid.columns { text += "<col style=\"width:\(column.width)%\">" }
        text += "</colgroup>\n<thead><tr>"
        for column in grid.columns {
            text += "<th scope=\"col\">\(HTMLText.escaped(column.title))</th>"
        }
        text += "</tr></thead>\n"
        // An empty foot closes the table at the end of every page.
        text += "<tfoot><tr><td colspan=\"\(grid.columns.count)\"></td></tr></tfoot>\n<tbody>\n"
        let heads = grid.groupHeads
        for (place, row) in grid.rows.enumerated() {
            text += row.joinsPrevious ? "<tr class=\"joined\">" : "<tr>"
            if let head = heads[place] { text += html(head) }
            for cell in row.cells.compactMap({ $0 }) where cell.style != .group {
                text += html(cell)
            }
            text += "</tr>\n"
        }
        return text + "</tbody>\n</table>\n"
    }

    private func html(_ cell: Cell) -> String {
        var classes: [String] = cell.style == .text ? [] : [cell.style.rawValue]
        if cell.isContinued { classes.append("continued") }
        if cell.isContinuation { classes.append("continuation") }
        if cell.standing != .kept { classes.append(cell.standing.rawValue) }
        var tag = "<td"
        if !classes.isEmpty { tag += " class=\"\(classes.joined(separator: " "))\"" }
        if cell.rows > 1 { tag += " rowspan=\"\(cell.rows)\"" }
        if cell.columns > 1 { tag += " colspan=\"\(cell.columns)\"" }
        let body = cell.lines.enumerated()
            .map { place, line in
                let content = html(line.dressed(as: cell.standing))
                return place == 0 ? "<div>\(content)</div>" : "<div class=\"more\">\(content)</div>"
            }
        return tag + ">" + body.joined() + "</td>"
    }

    private func html(_ line: Line) -> String {
        line.map { html($0) }.joined()
    }

    private func html(_ run: Run) -> String {
        switch run {
        case .text(let text): HTMLText.escaped(text)
        case .strong(let text): "<b>\(HTMLText.escaped(text))</b>"
        case .faint(let text): "<span class=\"faint\">\(HTMLText.escaped(text))</span>"
        case .added(let text): "<ins>\(HTMLText.escaped(text))</ins>"
        case .removed(let text): "<del>\(HTMLText.escaped(text))</del>"
        case .bound(let text, let force):
            "<span class=\"bound \(force.rawValue)\">\(HTMLText.escaped(text))</span>"
        case .state(let text): "<span class=\"state\">\(HTMLText.escaped(text))</span>"
        case .note(let number): "<sup>\(number)</sup>"
        }
    }
}

extension Line {
    /// The words of the line without their manner.
    var plain: String {
        map { run in
            switch run {
            case .text(let text), .strong(let text), .added(let text): text
            case .removed, .faint, .bound, .state, .note: ""
            }
        }
        .joined()
    }
}
