/// Words of the printed form in both languages, Chinese first; a scheme's own texts are printed
/// as they stand.
struct Phrase: Hashable, Sendable {
    let chinese: String
    let english: String

    init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }
}
