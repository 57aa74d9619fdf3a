import Yams

/// Composes a document, going on after keys that a map has twice.
///
/// The parser stops at such a key. Its first character is then exchanged for one from Unicode's
/// private planes, and the document is composed again, so that all of them are found.
struct YAMLComposer {
    private var scalars: [Unicode.Scalar]
    private var lineStarts: [Int] = [0]
    /// What stood in place of each private character.
    private var renamed: [Unicode.Scalar: Unicode.Scalar] = [:]

    // Each doubled key costs another pass, so in large files the first is reported alone.
    private var mostDoubled: Int { scalars.count > 1 << 18 ? 0 : 200 }

    init(text: String) {
        scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() where scalar == "\n" {
            lineStarts.append(index + 1)
        }
    }

    /// Composes the one document of the text.
    ///
    /// - Parameter walk: Gets the root while its anchors are still alive, with the characters
    ///   exchanged.
    /// - Returns: What the walk returns, or `nil` when there is no document.
    /// - Throws: What the parser throws, doubled keys apart.
    mutating func compose(
        _ walk: (Node, [Unicode.Scalar: Unicode.Scalar]) -> SourceNode
    ) throws(YamlError) -> SourceNode? {
        while true {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars)
            do {
                let parser = try Parser(
                    yaml: String(view),
                    resolver: .basic,
                    encoding: .utf8
                )
                let root = try parser.singleRoot()
                return withExtendedLifetime(parser) { root.map { walk($0, renamed) } }
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard exchangeKey(at: context.mark) else {
                    throw .duplicatedKeysInMapping(duplicates: keys, context: context)
                }
            } catch let error as YamlError {
                throw error
            } catch {
                throw .reader(problem: "\(error)", offset: nil, value: -1, yaml: "")
            }
        }
    }

    private mutating func exchangeKey(at mark: Mark) -> Bool {
        guard renamed.count < mostDoubled,
            lineStarts.indices.contains(mark.line - 1)
        else { return false }
        var index = lineStarts[mark.line - 1] + mark.column - 1
        guard scalars.indices.contains(index) else { return false }
        if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
        // Planes 15 and 16 are for private use: no script has characters there.
        guard scalars.indices.contains(index), scalars[index] != "\\", scalars[index] != "\"",
            scalars[index] != "'", renamed[scalars[index]] == nil,
            let stand = Unicode.Scalar(0xF_0000 + UInt32(renamed.count))
        else { return false }
        renamed[stand] = scalars[index]
        scalars[index] = stand
        return true
    }
}
