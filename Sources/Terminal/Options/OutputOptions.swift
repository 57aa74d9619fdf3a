import ArgumentParser
import Foundation
import Wording

/// The options that every command has.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Write one JSON document instead of text.")
    var json = false

    @Option(
        help: ArgumentHelp(
            "Language of texts: zh or en. Default: PINGYI_LANG, else en when LANG begins with en, else zh."
        )
    )
    var lang: String?

    mutating func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError("--lang takes zh or en, not '\(lang)'.")
        }
    }

    var console: Console {
        Console(language: language, isJSON: json)
    }

    private var language: Language {
        let environment = ProcessInfo.processInfo.environment
        if let chosen = (lang ?? environment["PINGYI_LANG"]).flatMap(Language.init(rawValue:)) {
            return chosen
        }
        return environment["LANG"]?.hasPrefix("en") == true ? .english : .chinese
    }
}
