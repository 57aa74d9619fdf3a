import Expressions
import Testing

/// A formula as somebody writes it and in normal spacing.
private let cases: [(String, String)] = [
    ("1+2*3", "1 + 2 * 3"), ("( 1+2 )*3", "(1 + 2) * 3"), ("((1))", "1"),
    ("1-(2-3)", "1 - (2 - 3)"),
    ("(1-2)-3", "(1 - 2) - 3"), ("1-2-3", "1 - 2 - 3"), ("2/(3*4)", "2 / (3 * 4)"),
    ("- -x", "--x"), ("-(1+2)", "-(1 + 2)"), ("not(a and b)", "not (a and b)"),
    ("not a=b", "not a = b"), ("(not a)=b", "(not a) = b"), ("a or b and c", "a or b and c"),
    ("(a or b) and c", "(a or b) and c"), ("a in['x','y']", "a in [\"x\", \"y\"]"),
    ("if a then 1 else if b then 2 else 3", "if a then 1 else if b then 2 else 3"),
    ("if (if a then b else c) then 1 else 2", "if (if a then b else c) then 1 else 2"),
    ("(if a then 1 else 2)+1", "(if a then 1 else 2) + 1"), ("1 + if_ ", "1 + if_"),
    ("f(a,b:1,\"优\":2,-5%:3)", "f(a, b: 1, \"优\": 2, -5%: 3)"), ("0.50", "0.5"), ("020%", "20%"),
    ("item . `I14-1`", "item.`I14-1`"), ("`讲座`", "讲座"), ("`in`", "`in`"),
    ("'say \"a\"'", "\"say \"\"a\"\"\""),
    ("@2026-03-31", "@2026-03-31"), ("a\n  +\n b", "a + b"), ("(a < b) = true", "(a < b) = true"),
    ("2 * (3 * 4)", "2 * (3 * 4)"), ("[1,[2]]", "[1, [2]]"), ("群.份额", "群.份额"),
]

@Test(arguments: cases) func aFormulaHasOneNormalText(text: String, normal: String) throws {
    let expression = try Expression(parsing: text)
    #expect(expression.canonical == normal)
    #expect(try Expression(parsing: normal) == expression)
    #expect(expression.source == text)
}

@Test func namesAreReadFromTheTextAlone() throws {
    let text = "rate(a.b, full: c) + group.mean(d + a.b) + `e-1`"
    let expression = try Expression(parsing: text)
    #expect(expression.references.map(\.description) == ["a.b", "c", "d", "`e-1`"])
}

@Test func renamingLeavesOtherNamesAndTextsAlone() throws {
    let expression = try Expression(parsing: "old+  \"old\" ")
    let renamed = expression.renaming { $0 == Reference("old") ? Reference("item", "I-2") : nil }
    #expect(renamed.source == "item.`I-2` + \"old\"")
    #expect(expression.renaming { _ in nil }.source == expression.source)
}

@Test(arguments: [
    ("old+  \"old\" ", "item.`I-2`+  \"old\" "),
    ("f( 优.old,old )-`old`", "f( 优.old,item.`I-2` )-item.`I-2`"),
    ("old", "item.`I-2`"), ("a\n + 1", "a\n + 1"),
    ("if old > 优 then old\nelse older", "if item.`I-2` > 优 then item.`I-2`\nelse older"),
])
func aTextWithOtherNamesIsElseAsItWas(_ text: String, _ renamed: String) throws {
    let expression = try Expression(parsing: text)
    let other = { (name: Reference) in
        name == Reference("old") ? Reference("item", "I-2") : nil
    }
    #expect(expression.text(renaming: other) == renamed)
    #expect(try Expression(parsing: renamed) == expression.renaming(other))
}

@Test func aPlainNameNeedsNoBackquotes() {
    #expect(["讲座", "a1", "_x", "ئۇيغۇر"].allSatisfy(Reference.isPlainName))
    #expect(
        ["", "1a", "a-b", "a:b", "in", "true", "a b"].allSatisfy { !Reference.isPlainName($0) }
    )
}
