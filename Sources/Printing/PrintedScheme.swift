public import Schemes
public import Wording

/// A scheme as people know it: the annex grid with everything around it, ready to print.
///
/// Every value of the scheme is printed. Beside another scheme, what differs is marked where it
/// stands: old values struck through, new ones underlined, elements that were added, dropped or
/// moved, with who did it and why in notes at the end.
public struct PrintedScheme: Sendable {
    private let sheet: Sheet
    private let wording: Wording
    private let isExample: Bool

    /// Puts a scheme in the order in which it is printed.
    ///
    /// - Parameters:
    ///   - scheme: The scheme.
    ///   - base: The scheme to mark differences against, such as the parent's; `nil` for none.
    ///   - changes: The derivations from the base to the scheme, for who dropped, moved or bounded
    ///     what; the notes are silent on that without them.
    ///   - isExample: Whether the scheme is an invented example, which every print says.
    ///   - wording: The language of the form and the names of tenants.
    public init(
        _ scheme: ResolvedScheme,
        against base: ResolvedScheme? = nil,
        changes: [Derivation] = [],
        isExample: Bool = false,
        wording: Wording
    ) {
        var composer = Composer(Subject(scheme, against: base, changes), wording)
        sheet = composer.sheet(isExample: isExample)
        self.wording = wording
        self.isExample = isExample
    }

    /// A page that needs nothing from elsewhere and prints on A4.
    public var html: String {
        HTMLPage(sheet, language: wording.language, isExample: isExample).text
    }

    /// The same in Markdown, with the tables of GitHub.
    public var markdown: String {
        MarkdownText(sheet, language: wording.language).text
    }
}
