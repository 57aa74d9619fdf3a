public import Canonical
import PostgresDriver

/// What a working copy says: its document, the versions it stands on, and what is open.
public struct DraftToSave: Sendable {
    /// The document's canonical text.
    public var document: String
    /// The digest of the document.
    public var digest: Digest
    /// The parent's version that the changes were written against; `nil` for a root.
    public var base: ParentPin?
    /// The parent's version that it will be published over; `nil` for a root.
    public var target: ParentPin?
    /// How many questions of its rebase nobody answered.
    public var openQuestions: Int
    /// Whether the office changed what its published version says.
    public var isEdited: Bool

    /// Creates a draft's content.
    public init(
        document: String,
        digest: Digest,
        base: ParentPin?,
        target: ParentPin?,
        openQuestions: Int = 0,
        isEdited: Bool
    ) {
        self.document = document
        self.digest = digest
        self.base = base
        self.target = target
        self.openQuestions = openQuestions
        self.isEdited = isEdited
    }
}
