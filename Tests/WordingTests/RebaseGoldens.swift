/// What the worked example of a rebase says.
enum RebaseGoldens {
    static let english = ""
    static let chinese = ""
}
