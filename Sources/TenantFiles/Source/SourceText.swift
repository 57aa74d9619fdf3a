import Foundation

/// The checked text of a file.
enum SourceText {
    // 8 MiB: the inputs of 2,000 units with 40 marks and a reason each; schemes need 100 KiB.
    static let largest = 8 << 20
    // So many problems of one kind are reported a file; a file in another encoding has thousands.
    private static let mostOfAKind = 10

    /// Checks bytes line by line.
    ///
    /// - Returns: The text, or `nil` when its bytes can't be read as text at all.
    static func read(_ bytes: [UInt8], _ log: ProblemLog) -> String? {
        guard bytes.count <= largest else {
            log.report(.tooLarge, at: nil, ["limit": "\(largest >> 20)"])
            return nil
        }
        var bytes = bytes[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            log.report(.byteOrderMark, at: SourceMark(line: 1, column: 1))
            bytes = bytes.dropFirst(3)
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            log.report(.notUTF8, at: SourceMark(line: 1, column: 1))
            return nil
        }
        var check = LineCheck(log: log)
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            check.next(line, most: mostOfAKind)
        }
        guard check.isReadable else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard !text.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
        else {
            log.report(.empty, at: nil)
            return nil
        }
        return text
    }
}

/// Looks at the lines of a file one after another.
private struct LineCheck {
    let log: ProblemLog
    var line = 0
    var isReadable = true
    var counts: [TenantFileProblem.Code: Int] = [:]

    mutating func next(_ bytes: ArraySlice<UInt8>, most: Int) {
        line += 1
        guard let text = String(validating: bytes, as: UTF8.self) else {
            isReadable = false
            report(.notUTF8, column: nil, most: most)
            return
        }
        var isASCII = true
        var column = 0
        for scalar in text.unicodeScalars {
            column += 1
            if scalar.value >= 0x80 { isASCII = false }
            if scalar == "\r" {
                let isEnd = column == text.unicodeScalars.count
                if isEnd {
                    report(.carriageReturn, column: column, most: 1, severity: .warning)
                } else {
                    isReadable = false
                    report(.carriageReturn, column: column, most: most)
                }
            } else if let code = scalar.objection {
                if code == .controlCharacter { isReadable = false }
                report(code, column: column, most: most, ["character": scalar.codePoint])
            }
        }
        if !isASCII, !text.isNormal { report(.notNormal, column: nil, most: most) }
    }

    private mutating func report(
        _ code: TenantFileProblem.Code,
        column: Int?,
        most: Int,
        _ arguments: [String: String] = [:],
        severity: TenantFileProblem.Severity = .error
    ) {
        counts[code, default: 0] += 1
        guard counts[code, default: 0] <= most else { return }
        let mark = SourceMark(line: line, column: column)
        log.report(code, at: mark, arguments, severity: severity)
    }
}

extension String {
    /// Whether the text is in Unicode normal form C.
    var isNormal: Bool {
        unicodeScalars.elementsEqual(precomposedStringWithCanonicalMapping.unicodeScalars)
    }
}

extension Unicode.Scalar {
    /// Why the character may not stand in a file; `nil` for those that may.
    var objection: TenantFileProblem.Code? {
        switch value {
        case 0x09: nil
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF:
            .controlCharacter
        case 0x202A...0x202E, 0x2066...0x2069: .directionCharacter
        default: properties.isNoncharacterCodePoint ? .controlCharacter : nil
        }
    }

    /// The character as `U+202E`.
    var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
