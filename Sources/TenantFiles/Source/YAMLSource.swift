import Yams

/// Reads YAML into ``SourceNode``s, without the parts of YAML in which texts surprise people.
enum YAMLSource {
    static func read(_ text: String, _ log: ProblemLog) -> SourceNode? {
        let indented = YAMLGate.tabs(in: text)
        for mark in indented { log.report(.tab, at: mark) }
        let aliases = YAMLGate.aliases(in: text)
        for (name, mark) in aliases.prefix(10) { log.report(.alias, at: mark, ["name": name]) }
        guard indented.isEmpty, aliases.isEmpty else { return nil }
        var composer = YAMLComposer(text: text)
        do throws(YamlError) {
            let found = try composer.compose { root, renamed in
                YAMLWalk(log: log, renamed: renamed).node(root, depth: 0)
            }
            if found == nil { log.report(.empty, at: nil) }
            return found
        } catch {
            report(error, log)
            return nil
        }
    }

    private static func report(_ error: YamlError, _ log: ProblemLog) {
        switch error {
        case .composer(_, "but found another document", let mark, _):
            log.report(.severalDocuments, at: SourceMark(mark))
        case .composer(_, let problem, let mark, _) where problem.contains("alias"):
            log.report(.alias, at: SourceMark(mark), ["name": ""])
        case .scanner(let context?, let problem, _, _) where problem.contains("end of stream"):
            // The place where the text began says more than the end of the file.
            log.report(.yamlSyntax, at: SourceMark(context.mark), ["detail": problem])
        case .parser(_, let problem, let mark, _) where problem.contains("nesting level"):
            log.report(.tooDeep, at: SourceMark(mark), ["limit": "\(SourceNode.deepest)"])
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            log.report(.yamlSyntax, at: SourceMark(mark), ["detail": problem])
        case .reader(let problem, _, _, _):
            log.report(.yamlSyntax, at: nil, ["detail": problem])
        case .duplicatedKeysInMapping(let keys, let context):
            let arguments = ["key": keys.first ?? "", "line": "\(context.mark.line)"]
            log.report(.duplicateKey, at: SourceMark(context.mark), arguments)
        case .memory:
            log.report(.tooDeep, at: nil, ["limit": "\(SourceNode.deepest)"])
        case .no, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            log.report(.yamlSyntax, at: nil, ["detail": "\(error)"])
        }
    }
}

extension SourceMark {
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}
