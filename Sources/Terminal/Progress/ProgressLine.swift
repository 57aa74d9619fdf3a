import Foundation

/// A line that tells how far long work is: bar, count, rate.
///
/// On a terminal the line is redrawn in place, at most ten times a second; elsewhere one line is
/// written at the end, so that logs stay short.
struct ProgressLine {
    private let title: String
    private let unit: String
    private let isTerminal: Bool
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?

    init(_ title: String, unit: String, isTerminal: Bool = isatty(2) == 1) {
        self.title = title
        self.unit = unit
        self.isTerminal = isTerminal
    }

    /// Shows that so many of all are done.
    mutating func advance(to count: Int, of total: Int) {
        let now = ContinuousClock.now
        guard isTerminal, lastDrawn.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
        lastDrawn = now
        write("\r\u{1B}[2K" + ProgressLine.text(title, count, total, unit, now - start))
    }

    /// Writes the line for the last time and ends it.
    mutating func finish(count: Int) {
        let line = ProgressLine.text(title, count, count, unit, ContinuousClock.now - start)
        write((isTerminal ? "\r\u{1B}[2K" : "") + line + "\n")
    }

    /// The line: title, bar of 20, count of total, rate a second.
    static func text(
        _ title: String,
        _ count: Int,
        _ total: Int,
        _ unit: String,
        _ elapsed: Duration
    ) -> String {
        let filled = total > 0 ? min(20, 20 * count / total) : 20
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 20 - filled)
        let milliseconds = max(
            1,
            elapsed.components.seconds * 1000
                + elapsed.components.attoseconds / 1_000_000_000_000_000
        )
        let rate = Int64(count) * 1000 / milliseconds
        let name = DisplayWidth.pad(title, to: 28, rightAligned: false)
        return "\(name) \(bar) \(count)/\(total) \(unit) · \(rate)/s · \(milliseconds) ms"
    }

    private func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
