/// Reads JSON (RFC 8259) into ``SourceNode``s: every value with its place, numbers as text.
struct JSONSource {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private let log: ProblemLog

    static func read(_ text: String, _ log: ProblemLog) -> SourceNode? {
        log.isJSON = true
        var source = JSONSource(scalars: Array(text.unicodeScalars), log: log)
        do throws(Fault) {
            let node = try source.value(depth: 0)
            source.skipBlanks()
            if source.index < source.scalars.count { throw source.fault("after-end") }
            return node
        } catch {
            log.report(error.code, at: error.mark, error.arguments)
            return nil
        }
    }

    private init(scalars: [Unicode.Scalar], log: ProblemLog) {
        self.scalars = scalars
        self.log = log
    }

    private struct Fault: Error {
        let code: TenantFileProblem.Code
        let mark: SourceMark
        let arguments: [String: String]
    }

    private var mark: SourceMark { SourceMark(line: line, column: index - lineStart + 1) }

    private func fault(_ detail: String) -> Fault {
        Fault(code: .jsonSyntax, mark: mark, arguments: ["detail": detail])
    }

    private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func skipBlanks() {
        while let scalar = next, scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t"
        {
            index += 1
            if scalar == "\n" {
                line += 1
                lineStart = index
            }
        }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) throws(Fault) -> SourceNode {
        skipBlanks()
        let start = mark
        guard depth <= SourceNode.deepest else {
            throw Fault(
                code: .tooDeep,
                mark: start,
                arguments: ["limit": "\(SourceNode.deepest)"]
            )
        }
        switch next {
        case "{": return SourceNode(content: .map(try entries(depth: depth)), mark: start)
        case "[": return SourceNode(content: .list(try elements(depth: depth)), mark: start)
        case "\"": return SourceNode(content: .scalar(try text(), isPlain: false), mark: start)
        case nil: throw fault("end")
        default: return SourceNode(content: .scalar(try word(), isPlain: true), mark: start)
        }
    }

    private mutating func elements(depth: Int) throws(Fault) -> [SourceNode] {
        index += 1
        var elements: [SourceNode] = []
        skipBlanks()
        if take("]") { return elements }
        repeat {
            elements.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(",")
        guard take("]") else { throw fault(next == nil ? "end" : "comma-or-bracket") }
        return elements
    }

    private mutating func entries(depth: Int) throws(Fault) -> [SourceNode.Entry] {
        index += 1
        var entries: [SourceNode.Entry] = []
        var firstLines: [String: Int] = [:]
        skipBlanks()
        if take("}") { return entries }
        repeat {
            skipBlanks()
            let start = mark
            guard next == "\"" else { throw fault(next == nil ? "end" : "key") }
            let key = try text()
            skipBlanks()
            guard take(":") else { throw fault(next == nil ? "end" : "colon") }
            let value = try value(depth: depth + 1)
            if let line = firstLines[key] {
                log.report(.duplicateKey, at: start, ["key": key, "line": "\(line)"])
            } else {
                firstLines[key] = start.line
                entries.append(SourceNode.Entry(key: key, mark: start, value: value))
            }
            skipBlanks()
        } while take(",")
        guard take("}") else { throw fault(next == nil ? "end" : "comma-or-brace") }
        return entries
    }

    private mutating func word() throws(Fault) -> String {
        let start = index
        let startMark = mark
        while let scalar = next,
            scalar.isASCII,
            scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar)
        {
            index += 1
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<index])
        let word = String(view)
        let isNumber = word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
        guard isNumber || ["true", "false", "null"].contains(word) else {
            throw Fault(
                code: .jsonSyntax,
                mark: startMark,
                arguments: ["detail": word.isEmpty ? "character" : "word", "word": word]
            )
        }
        return word
    }

    private mutating func text() throws(Fault) -> String {
        index += 1
        var view = String.UnicodeScalarView()
        while let scalar = next {
            switch scalar {
            case "\"":
                index += 1
                return String(view)
            case "\\": view.append(try escape())
            case "\0"..<" ": throw fault("line-break")
            default:
                view.append(scalar)
                index += 1
            }
        }
        throw fault("end")
    }

    private mutating func escape() throws(Fault) -> Unicode.Scalar {
        let letter = index + 1 < scalars.count ? scalars[index + 1] : " "
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
            "\"": "\"", "\\": "\\", "/": "/", "n": "\n", "r": "\r", "t": "\t", "b": "\u{8}",
            "f": "\u{C}",
        ]
        if let meant = plain[letter] {
            index += 2
            return meant
        }
        guard letter == "u", let high = unit(at: index + 2) else { throw fault("escape") }
        if let scalar = Unicode.Scalar(high) {
            index += 6
            return scalar
        }
        guard high < 0xDC00, index + 7 < scalars.count, scalars[index + 6] == "\\",
            scalars[index + 7] == "u", let low = unit(at: index + 8),
            (0xDC00...0xDFFF).contains(low),
            let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        else { throw fault("escape") }
        index += 12
        return scalar
    }

    private func unit(at start: Int) -> UInt32? {
        guard start + 4 <= scalars.count else { return nil }
        var value: UInt32 = 0
        for scalar in scalars[start..<start + 4] {
            guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
