/// Why a use case could not be done, as people and programs are told.
public struct UseCaseError: Error, Hashable, Sendable {
    /// A stable code: `H1xx` input, `H2xx` tree, `H3xx` schemes, `H4xx` access, `H5xx` store.
    public let code: Code
    /// The facts that the message names, by role.
    public let facts: [String: String]

    /// Creates an error.
    public init(_ code: Code, _ facts: [String: String] = [:]) {
        self.code = code
        self.facts = facts
    }

    /// The kinds of failure.
    public enum Code: String, Hashable, Sendable, CaseIterable {
        /// No tenant has the id or code: `tenant`.
        case unknownTenant = "H101"
        /// No unit has the id: `unit`, `tenant`.
        case unknownUnit = "H102"
        /// There is no element or field with the address: `address`, `near`.
        case unknownAddress = "H103"
        /// The tenant has nothing published for the year: `tenant`, `year`.
        case nothingPublished = "H104"
        /// The tenant has no cycle for the year: `tenant`, `year`.
        case noCycle = "H105"
        /// The tenant has no draft of a scheme: `tenant`.
        case noDraft = "H106"
        /// No waiver has the id: `waiver`, `tenant`.
        case noWaiver = "H107"
        /// A stored tree can't be compared with the files: `problem`.
        case treeConflict = "H201"
        /// The register refuses a change: `tenant`, `problem`.
        case changeRefused = "H202"
        /// A scheme has errors, so it can't be used: `tenant`, `problems`.
        case schemeHasErrors = "H301"
        /// No scheme is in force for the tenant: `tenant`.
        case noScheme = "H302"
        /// A file gives another content to a version that exists: `tenant`, `version`.
        case versionTaken = "H303"
        /// The value that the author saw is not the parent's any more: `address`, `was`, `now`.
        case valueMoved = "H304"
        /// The draft was changed since: `tenant`, `revision`, `now`, `person`, and the `address`
        /// that was about to be changed with its `value` in the draft, where there is one.
        case draftMoved = "H305"
        /// Questions of the rebase are open: `tenant`, `count`.
        case questionsOpen = "H306"
        /// The tenant has a draft already: `tenant`, `status`, `revision`.
        case draftIsOpen = "H307"
        /// The draft is proposed and can't be changed: `tenant`.
        case draftIsProposed = "H308"
        /// The draft has no change of that name: `change`, `near`.
        case noSuchChange = "H309"
        /// A whole document takes new values only; anything else replaces it: `tenant`.
        case wholeDocument = "H310"
        /// The document is another tenant's, of another scheme or kind: `tenant`, `scheme`.
        case otherScheme = "H311"
        /// Nothing waits for approval: `tenant`.
        case notProposed = "H312"
        /// The draft has errors: `tenant`, `count`, `problems`.
        case draftHasErrors = "H313"
        /// No open draft is asked that question: `question`, `tenant`.
        case noSuchQuestion = "H314"
        /// The answer does not fit the question: `question`, `problem`.
        case answerRefused = "H315"
        /// A waiver can't be granted so: `problem`.
        case waiverRefused = "H316"
        /// A file says of elements of the version before what is not so: `tenant`, `version`,
        /// `problems`.
        case successionRefused = "H317"
        /// Somebody took a draft further while a batch was about to write it; nothing of the batch
        /// is written: `tenant`, `scheme`, `revision`, `now`, `status`, `person`, `changes`.
        case draftMovedMeanwhile = "H318"
        /// The same person may not propose and approve: `person`.
        case needsSecondPerson = "H401"
        /// The name of a person is malformed: `person`.
        case malformedPerson = "H402"
        /// A signed-in person has none of the roles: `tenant`, `right`, `roles`.
        case notAllowed = "H403"
        /// The database holds something that this program can't read: `problem`.
        case unreadableStore = "H501"
    }
}
