import Exact
import Hierarchy
import Schemes
import Testing
import Wording

@testable import Printing

/// Texts that try to be more than text.
@Suite struct HostileTextTests {
    static let texts = [
        "<script>alert(1)</script>", "</title><script>alert(1)</script>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "&lt;b&gt; & &amp; &#60;",
        "a | b || c", "ends in a backslash \\", "\\| and \\\\ and \\<b>", "two\nlines\n\nmore",
        "*stars* __lines__ ~~waves~~ `ticks` $x$", "[link](javascript:alert(1)) ![i](x)",
        "# heading", "- list", "1. list", "+ list", "---", "= =", "> quote", "<!-- comment -->",
        "\u{0}\u{1B}[31m\u{85}", "\u{202E}txet", "`` ` ``", "<br>", "中文|“引号”*强调*", "",
    ]

    static func scheme(_ text: String) throws -> ResolvedScheme {
        let one = FieldValue.number(Amount(1))
        func node(
            _ id: String,
            _ kind: NodeKind,
            _ parent: String?,
            _ fields: [String: FieldValue]
        ) -> Node? {
            guard let id = NodeID(id) else { return nil }
            let known = fields.compactMap { name, value in FieldName(name).map { ($0, value) } }
            return Node(
                id: id,
                kind: kind,
                parent: parent.flatMap { NodeID($0) },
                fields: Dictionary(known) { first, _ in first }
            )
        }
        let nodes = [
            node(
                "scheme",
                .scheme,
                nil,
                [
                    "title": .text(text), "full_marks": one, "basis": .list([text, text]),
                    "articles.1": .text(text), "notes.a": .text(text),
                ]
            ),
            node("S", .section, nil, ["title": .text(text), "points": one, "number": .text(text)]),
            node("I", .indicator, "S", ["number": .text(text), "text": .text(text)]),
            node("T", .item, "I", ["text": .text(text), "points": one]),
            node("c", .component, nil, ["title": .text(text), "source": .choice("checklist")]),
            node("f", .form, nil, ["title": .text(text), "weights.c": .number(Amount(100))]),
            node("g", .grade, nil, ["title": .text(text), "wording": .text(text)]),
            node("k", .unitClass, nil, ["title": .text(text), "note": .text(text)]),
        ]
        let document = SchemeDocument(
            scheme: "hostile",
            tenant: try #require(TenantID(rawValue: "t")),
            version: 1,
            nodes: nodes.compactMap { $0 },
            locks: [:],
            containers: [:]
        )
        return resolve(document: document)
    }

    @Test(arguments: texts)
    func noTextBecomesMarkup(_ text: String) throws {
        let plain = try PrintedScheme(Self.scheme("plain"), wording: Wording(.english)).html
        let html = try PrintedScheme(Self.scheme(text), wording: Wording(.english)).html
        // The same elements stand in the page whatever the texts say, but for line breaks, and a
        // title that is not there.
        #expect(Self.tags(html) == Self.tags(plain) || text.isEmpty)
        #expect(!html.contains("<script"))
        let readable = String(
            String.UnicodeScalarView(text.unicodeScalars.filter { $0.isPrintable || $0 == "\n" })
        )
        if readable == text, !text.contains("\n") {
            #expect(html.contains(HTMLText.escaped(text)))
        }
    }

    @Test(arguments: zip(texts, texts.dropFirst(3) + texts.prefix(3)))
    func noDifferenceBecomesMarkup(_ old: String, _ new: String) throws {
        let html = try PrintedScheme(
            Self.scheme(new),
            against: Self.scheme(old),
            wording: Wording(.chinese)
        )
        .html
        let known: Set = [
            "ins", "del", "b", "sup", "span class=\"faint\"", "span class=\"state\"", "br",
        ]
        let body = Self.tags(html).filter { !$0.hasPrefix("/") }
        let names = Set(body.map { String($0.split(separator: " ").first ?? "") })
        #expect(!names.contains("script") && !names.contains("a") && !names.contains("img"))
        #expect(body.filter { $0.hasPrefix("span") }.allSatisfy(known.contains))
        #expect(body.count { $0 == "ins" } == Self.tags(html).count { $0 == "/ins" })
    }

    @Test(arguments: texts)
    func everyRowOfATableKeepsItsCells(_ text: String) throws {
        let markdown = try PrintedScheme(Self.scheme(text), wording: Wording(.english)).markdown
        var widths: [Int] = []
        for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                widths = []
                continue
            }
            widths.append(Self.cells(line))
            #expect(widths.last == widths.first, "\(line)")
        }
        #expect(!markdown.contains("<script"))
    }

    // Every tag of a page in order, line breaks left out.
    private static func tags(_ html: String) -> [String] {
        html.split(separator: "<").dropFirst()
            .compactMap { part in part.firstIndex(of: ">").map { String(part[..<$0]) } }
            .filter { $0 != "br" }
    }

    // The bars of a line that no backslash takes away.
    private static func cells(_ line: Substring) -> Int {
        var count = 0
        var isEscaped = false
        for character in line {
            if character == "|", !isEscaped { count += 1 }
            isEscaped = character == "\\" && !isEscaped
        }
        return count
    }
}
