import Foundation
import Wording

/// The texts of all findings, by code and variant, one file a language.
///
/// With `PINGYI_UPDATE_GOLDENS` in the environment the tests write them anew.
enum DiagnosticGoldens {
    static var areWrittenAnew: Bool {
        ProcessInfo.processInfo.environment["PINGYI_UPDATE_GOLDENS"] != nil
    }

    static func write(
        _ texts: [String: String],
        _ language: Language,
        of type: String
    ) throws {
        let name = language == .chinese ? "chinese" : "english"
        var file = "extension \(type) {\n"
        file += "    static let \(name): [String: String] = [\n"
        for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
            file += "        \"\(key)\": #\"\"\"\n"
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                file += pieces(line).map { "        " + $0 }.joined(separator: "\\#\n") + "\n"
            }
            file += "        \"\"\"#,\n"
        }
        file += "    ]\n}\n"
        let place = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "\(type)+\(name.capitalized).swift")
        try file.write(to: place, atomically: true, encoding: .utf8)
    }

    // Lines of the file stay short; the texts' own lines may be long.
    private static func pieces(_ line: Substring) -> [Substring] {
        var pieces: [Substring] = []
        var rest = line
        while rest.count > 88 {
            pieces.append(rest.prefix(88))
            rest = rest.dropFirst(88)
        }
        return pieces + [rest]
    }
}
