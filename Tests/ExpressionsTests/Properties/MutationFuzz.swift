import Exact
import Expressions
import Foundation
import Testing

private typealias Expression = Expressions.Expression

/// Changes the texts of the corpus at random, for two seconds or as many as
/// `PINGYI_FUZZ_SECONDS` says, from the seed in `PINGYI_FUZZ_SEED` on.
///
/// With `PINGYI_FUZZ_KEEP` set, the shortest text for each new way to end is kept in the corpus.
struct MutationFuzz {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Corpus")

    private static func setting(_ name: String) -> String? {
        ProcessInfo.processInfo.environment["PINGYI_FUZZ_" + name]
    }

    private static func corpus() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    @Test func everyTextOfTheCorpusEnds() throws {
        let corpus = try MutationFuzz.corpus()
        #expect(corpus.count > 20)
        for text in corpus { _ = ending(of: text) }
    }

    @Test func changedTextsOfTheCorpusEnd() throws {
        let seconds = MutationFuzz.setting("SECONDS").flatMap { Int($0) } ?? 2
        var seed = MutationFuzz.setting("SEED").flatMap { Int($0) } ?? 0
        var corpus = try MutationFuzz.corpus()
        var found: [String: String] = [:]
        for text in corpus { found[ending(of: text)] = text }
        let known = Set(found.keys)
        let clock = ContinuousClock()
        let end = clock.now + .seconds(seconds)
        while clock.now < end {
            seed += 1
            var writer = UntypedFormula(seed: seed)
            let text = changed(writer.pick(corpus), corpus, &writer)
            let start = clock.now
            let ending = ending(of: text)
            #expect(clock.now - start < .seconds(20), "seed \(seed) takes long: \(text)")
            if let shortest = found[ending], shortest.utf8.count <= text.utf8.count { continue }
            found[ending] = text
            if corpus.count < 5_000 { corpus.append(text) }
        }
        guard MutationFuzz.setting("KEEP") != nil else { return }
        for (number, ending) in found.keys.filter({ !known.contains($0) }).sorted().enumerated() {
            let file = MutationFuzz.folder.appending(path: "found-\(seconds)-\(number).txt")
            try found[ending]?.write(to: file, atomically: true, encoding: .utf8)
        }
    }

    /// One to four changes: a piece put in, a stretch cut out, doubled, or taken from another text.
    private func changed(
        _ text: String,
        _ corpus: [String],
        _ writer: inout UntypedFormula
    ) -> String {
        var characters = Array(text)
        for _ in 0...writer.number(below: 4) {
            let start = writer.number(below: characters.count + 1)
            let end = min(characters.count, start + writer.number(below: 8))
            switch writer.number(below: 5) {
            case 0: characters.insert(contentsOf: writer.pick(UntypedFormula.pieces), at: start)
            case 1: characters.removeSubrange(start..<end)
            case 2: characters.insert(contentsOf: characters[start..<end], at: end)
            case 3: characters.insert(contentsOf: writer.pick(corpus).prefix(200), at: start)
            default:
                characters.replaceSubrange(start..<end, with: "(" + writer.formula(2) + ")")
            }
        }
        return String(characters.prefix(2_100))
    }

    /// How a text ends: its problems, or its type and why it has no value.
    ///
    /// What holds for every formula is checked on the way.
    private func ending(of text: String) -> String {
        do throws(ExpressionError) {
            let expression = try Expression(parsing: text)
            expectSame(expression)
            return try checkedEnding(of: expression, text)
        } catch {
            expectPlaces(of: error, inside: text)
            return Set(error.problems.map(\.code.rawValue)).sorted().joined(separator: " ")
        }
    }

    private func checkedEnding(
        of expression: Expression,
        _ text: String
    ) throws(ExpressionError) -> String {
        var refused: ExpressionError?
        for type in ExpressionType.allCases {
            do throws(ExpressionError) {
                let checked = try expression.checked(
                    in: TrialBench.standard.scope,
                    expecting: type
                )
                let result = checked.evaluate({ TrialBench.standard[$0] }) { _ in
                    .value(.number(Rational(2)))
                }
                #expect(!result.reasons.contains(.mismatchedTypes), "\(text)")
                #expect(result.value == nil || result.value?.type == type, "\(text)")
                let groups = checked.aggregates.map(\.function.rawValue).sorted()
                return "\(type) \(groups) \(result.reasons)"
            } catch {
                refused = error
                guard error.problems.first?.code == .wrongResult else { break }
            }
        }
        if let refused { throw refused }
        return "nothing"
    }

    private func expectSame(_ expression: Expression) {
        do throws(ExpressionError) {
            #expect(try Expression(parsing: expression.canonical) == expression)
        } catch {
            // Normal spacing may take a text over the limit of length, and only over that.
            #expect(error.problems.map(\.code) == [.tooLong], "\(expression.source)")
        }
    }
}
