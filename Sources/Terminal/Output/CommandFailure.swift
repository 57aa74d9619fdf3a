/// A command that could not do its work: how the program ends and what people are told.
struct CommandFailure: Error {
    let status: ExitStatus
    let phrase: Phrase

    init(_ status: ExitStatus, _ phrase: Phrase) {
        self.status = status
        self.phrase = phrase
    }
}
