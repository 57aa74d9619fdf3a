import Foundation
import Hierarchy
import Schemes
import Testing
import Wording

@testable import Printing

/// The schemes of the project's own folder, printed: nothing of them is left out.
@Suite struct RealSchemeTests {
    static let tenants = ["650000", "431302", "650100", "653100", "654000", "659001", "650102"]

    @Test(arguments: tenants, Language.allCases)
    func everyValueStandsInThePage(_ tenant: String, _ language: Language) throws {
        let levels = try Folder.shared.levels(tenant)
        let scheme = try #require(levels.last)
        let wording = Folder.shared.wording(language)
        let html = try Folder.shared.printed(tenant, language: language).html
        for missing in Words.missing(of: scheme.snapshot, in: html, wording) {
            Issue.record("\(missing) is not in the page")
        }
    }

    @Test(arguments: tenants, Language.allCases)
    func everyValueStandsInTheMarkdown(_ tenant: String, _ language: Language) throws {
        let scheme = try #require(try Folder.shared.levels(tenant).last)
        let text = try Folder.shared.printed(tenant, language: language).markdown
        let wording = Folder.shared.wording(language)
        for (address, words) in Words.all(of: scheme.snapshot, wording) {
            for word in words.split(separator: "\n") {
                let escaped = MarkdownEscape.escaped(String(word))
                #expect(text.contains(escaped), "\(address)")
            }
        }
    }

    @Test(arguments: tenants, Language.allCases)
    func aSchemeBesideItsParentShowsEveryDifference(
        _ tenant: String,
        _ language: Language
    ) throws {
        let levels = try Folder.shared.levels(tenant)
        let scheme = try #require(levels.last)
        let parent = levels.dropLast().last ?? scheme
        let html = try Folder.shared.compared(tenant, language: language).html
        let wording = Folder.shared.wording(language)
        // What stands now reads on when the old words are taken away, and the other way round.
        for missing in Words.missing(of: scheme.snapshot, in: Words.without("del", html), wording) {
            Issue.record("\(missing) of the scheme is not in the page")
        }
        let changes = difference(from: parent.snapshot, to: scheme.snapshot)
        let old = Words.plain(Words.without("ins", html))
        for change in changes.changed {
            guard let value = change.from, case .number = value else { continue }
            #expect(old.contains("\(value)"), "\(change.address)")
        }
        for node in changes.added + changes.dropped {
            #expect(html.contains(" \(node.id)") || node.parent != nil, "\(node.id)")
        }
    }

    @Test func aSchemeBesideItselfHasNoMarks() throws {
        let html = try Folder.shared.compared("650000", language: .chinese).html
        let body = html[try #require(html.range(of: "<main>")).lowerBound...]
        #expect(!body.contains("<ins>") && !body.contains("<del>") && !body.contains("<sup>"))
    }

    @Test func anExampleIsCalledOneOnEveryPage() throws {
        let html = try Folder.shared.printed("650100", language: .chinese).html
        #expect(html.contains("@top-right { content: \"虚构示例\""))
        #expect(html.contains("虚构示例，不是实际规定。"))
        #expect(!(try Folder.shared.printed("650000", language: .chinese).html.contains("虚构示例")))
    }

    @Test func theNotesNameWhoAndWhy() throws {
        let text = try Folder.shared.compared("654000", language: .chinese).markdown
        #expect(text.contains("伊犁哈萨克自治州第1版 \\#p10"))
        #expect(text.contains("示例：窗口普法排在案例库之前。"))
        let dropped = try Folder.shared.compared("659001", language: .english).markdown
        #expect(dropped.contains("~~公益广告与广播直播节目~~"))
        #expect(dropped.contains("`dropped`"))
        #expect(dropped.contains("示例：本市没有这档广播节目。"))
    }

    @Test(arguments: tenants)
    func aPageNeedsNothingFromElsewhere(_ tenant: String) throws {
        let html = try Folder.shared.compared(tenant, language: .english).html
        for word in ["<script", "<link", "<img", "@import", "url(", "href=", "src=", "http://"] {
            #expect(!html.contains(word))
        }
        #expect(html.contains("default-src 'none'"))
    }
}
