import Foundation
import Testing

/// A text that was read once by a person and must stay as it is.
///
/// `PINGYI_UPDATE_GOLDENS=1` writes goldens anew; the difference is read before it is committed.
enum Golden {
    private static let home = Program.project.appending(path: "Tests/TerminalTests/Goldens")

    /// Compares a text with its golden and names the lines that differ.
    static func expect(
        _ text: String,
        _ name: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = home.appending(path: name + ".txt")
        if ProcessInfo.processInfo.environment["PINGYI_UPDATE_GOLDENS"] == "1" {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        // A missing golden differs in every line.
        let golden = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let (now, old) = (lines(text), lines(golden))
        for change in now.difference(from: old) {
            switch change {
            case .insert(let line, let text, _):
                Issue.record(
                    "\(name) line \(line + 1) is new: \(text)",
                    sourceLocation: sourceLocation
                )
            case .remove(let line, let text, _):
                Issue.record(
                    "\(name) line \(line + 1) is gone: \(text)",
                    sourceLocation: sourceLocation
                )
            }
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
