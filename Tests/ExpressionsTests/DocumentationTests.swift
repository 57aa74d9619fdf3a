import Expressions
import Foundation
import Testing

private func page(_ name: String) throws -> String {
    let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let folder = project.appending(path: "Sources/Expressions/Documentation.docc")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}

@Test(arguments: Measure.all.map(\.name))
func aMeasuresPageSaysWhatItMeansAndGives(name: String) throws {
    let measure = try #require(Measure.all.first { $0.name == name })
    let section = try #require(
        try page("Measures.md").components(separatedBy: "### ").first { $0.hasPrefix(name + "\n") }
    )
    #expect(section.contains("    means \(measure.definition.source)\n"))
    #expect(section.contains(measure.chinese))
    #expect(section.lowercased().contains(measure.english.lowercased()))
    let lines = section.split(separator: "\n").map(String.init)
    let given = try #require(lines.firstIndex { $0.hasPrefix("    gives ") })
    let expected = lines[given].dropFirst("    gives ".count)
    // What depends on other units is told in words, and worked by hand in the tests of groups.
    if !expected.contains(":") {
        #expect(try TrialBench.standard.value(of: lines[given - 1]) == expected)
    }
}

@Test func theReferenceNamesEveryFunction() throws {
    let reference = try page("LanguageReference.md")
    let labelled = ["steps", "table", "interpolate"]
    for name in UntypedFormula.functions where !Measure.all.map(\.name).contains(name) {
        #expect(reference.contains("`\(name)"), "\(name) is not in the reference")
    }
    for name in labelled { #expect(reference.contains("| `\(name)` |")) }
    for function in GroupFunction.allCases {
        #expect(reference.contains("`group.\(function.rawValue)("))
    }
}

/// Rows of the reference that show an example and a plain result.
@Test func theExamplesOfTheReferenceComeToWhatTheySay() throws {
    var tried = 0
    for line in try page("LanguageReference.md").split(separator: "\n") {
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 3, cells[1].hasPrefix("`"), cells[1].hasSuffix("`"),
            !cells[1].dropFirst().dropLast().contains("`")
        else { continue }
        let result = cells[2].prefix { "-.0123456789".contains($0) }
        let rest = cells[2].dropFirst(result.count)
        guard !result.isEmpty,
            rest.isEmpty || rest.hasPrefix(":") || rest.hasPrefix(";")
                || rest.hasPrefix(",")
        else { continue }
        let formula = String(cells[1].dropFirst().dropLast())
        let expected = result.last == "." ? result.dropLast() : result
        #expect(try TrialBench.standard.value(of: formula) == expected, "\(formula)")
        tried += 1
    }
    #expect(tried > 12)
}
