import Canonical
import Foundation
import Wording

/// Where a command writes: tables for people, or one JSON document for programs.
struct Console {
    let language: Language
    let isJSON: Bool

    /// A phrase in the language of the reader.
    subscript(_ phrase: Phrase) -> String {
        switch language {
        case .chinese: phrase.chinese
        case .english: phrase.english
        }
    }

    /// Several short sentences in one cell, without their full stops.
    func joined(_ sentences: [String]) -> String {
        sentences.map { sentence in
            sentence.hasSuffix("。") || sentence.hasSuffix(".")
                ? String(sentence.dropLast()) : sentence
        }
        .joined(separator: language == .chinese ? "；" : "; ")
    }

    /// Writes lines for people; nothing when programs read.
    func say(_ text: String = "") {
        if !isJSON { print(text) }
    }

    /// Writes a heading with a line under it.
    func heading(_ text: String) {
        say()
        say(text)
        say(String(repeating: "═", count: DisplayWidth.columns(of: text)))
    }

    /// Writes the one document of a command when programs read.
    func document(_ value: JSONValue) {
        if isJSON { print(value.prettyText) }
    }

    /// Writes to the error stream, for people and programs alike.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

/// A text of the program in both languages, Chinese first.
struct Phrase: Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// One text after the other.
    static func + (first: Phrase, second: Phrase) -> Phrase {
        Phrase(first.chinese + second.chinese, first.english + second.english)
    }
}
