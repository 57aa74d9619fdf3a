import Testing

@testable import Terminal

@Suite struct TableTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("昌吉市", 6), ("昌吉市 a", 8), ("（虚构）", 8), ("１２", 4), ("—", 1),
        ("é", 1), ("e\u{301}", 1), ("…", 1), ("→", 1), ("“谁”", 4),
    ])
    func everyCharacterHasItsColumns(_ text: String, _ columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func columnsStandUnderTheirHeadings() {
        var table = Table([.number("名次"), .text("责任单位"), .number("总分"), .text("说明")])
        table.add(["1", "甲局（虚构）", "92.72", ""])
        table.add(["12", "Office B", "100.00", "缺席"])
        table.add(["—", "丙"])
        #expect(
            table.text == """
                名次  责任单位        总分  说明
                ────  ────────────  ──────  ────
                   1  甲局（虚构）   92.72
                  12  Office B      100.00  缺席
                   —  丙
                """
        )
    }

    @Test func everyLineOfAFullTableIsEquallyWide() {
        var table = Table([.text("代码"), .number("Points"), .number("得分")])
        for cell in ["甲", "甲乙丙", "abc", "（）", "12.5%"] { table.add([cell, cell, cell]) }
        let widths = Set(
            table.text.split(separator: "\n").map { DisplayWidth.columns(of: String($0)) }
        )
        #expect(widths.count == 1)
    }

    @Test func aTableWithoutRowsIsItsHeadings() {
        #expect(Table([.text("a"), .number("bb")]).text == "a  bb\n─  ──")
    }

    @Test func progressCountsAndRates() {
        let line = ProgressLine.text("计分", 64, 128, "个辖区", .milliseconds(500))
        #expect(
            line == "计分                         ██████████░░░░░░░░░░ 64/128 个辖区 · 128/s · 500 ms"
        )
        #expect(ProgressLine.text("x", 0, 0, "", .zero).contains("0/0"))
    }
}
