import Testing

@testable import Printing

@Suite struct TextChangeTests {
    private static func texts(_ seed: Int) -> (String, String) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let words = ["普法", "责任", "3", "分", "（", "）", "abc", "ab12", " ", "\n", "每年", "é", "👩‍👧"]
        func text() -> String {
            (0..<Int.random(in: 0...14, using: &generator))
                .map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined()
        }
        return (text(), text())
    }

    @Test(arguments: 0..<300)
    func bothTextsCanBeReadFromThePieces(_ seed: Int) {
        let (old, new) = Self.texts(seed)
        let pieces = TextChange.pieces(from: old, to: new)
        var (before, after) = ("", "")
        for piece in pieces {
            switch piece {
            case .kept(let text): (before, after) = (before + text, after + text)
            case .removed(let text): before += text
            case .added(let text): after += text
            }
        }
        #expect(before == old && after == new)
        if old == new { #expect(!pieces.contains { if case .kept = $0 { false } else { true } }) }
    }

    @Test func aNumberIsReplacedAsAWhole() {
        #expect(
            TextChange.pieces(from: "每年举办法治讲座15次以上", to: "每年举办法治讲座10次以上")
                == [.kept("每年举办法治讲座"), .removed("15"), .added("10"), .kept("次以上")]
        )
    }

    @Test func textsThatShareLittleAreReplacedAsAWhole() {
        #expect(
            TextChange.pieces(from: "新依委办发〔2023〕10号", to: "示例无文号")
                == [.removed("新依委办发〔2023〕10号"), .added("示例无文号")]
        )
    }

    @Test func hugeTextsAreReplacedAsAWhole() {
        let old = String(repeating: "甲乙", count: 3_000)
        let new = String(repeating: "丙丁", count: 3_000)
        #expect(TextChange.pieces(from: old, to: new) == [.removed(old), .added(new)])
    }
}
