/// What a check of an installation found.
public struct InstallationReport: Sendable, Hashable {
    /// The database that was checked.
    public let database: String
    /// Every check, in the order of ``InstallationCheck``.
    public let results: [CheckResult]

    /// Whether no check found anything wrong.
    public var isSound: Bool { findings.isEmpty }

    /// Everything that is wrong, in the order of the checks.
    public var findings: [InstallationFinding] { results.flatMap(\.findings) }

    /// Creates a report.
    public init(database: String, results: [CheckResult]) {
        self.database = database
        self.results = results
    }
}

/// What is looked at.
public enum InstallationCheck: String, Sendable, Hashable, CaseIterable {
    /// The release of the server.
    case version
    /// Checksums of data pages.
    case checksums
    /// That an acknowledged commit survives a crash.
    case durability
    /// The encoding of texts.
    case encoding
    /// Who may reach the server's socket.
    case socket
    /// That the server listens on no network.
    case network
    /// How those who connect prove who they are.
    case access
    /// That the schema is this program's.
    case migrations
    /// That no role that serves passes the policies.
    case roles
    /// That nobody who serves may choose the tenant of a transaction but by entering it.
    case context
    /// The lints of the catalog.
    case catalog
    /// That the clocks of server and program agree.
    case clock
    /// Room on the server's disk.
    case disk
}

/// What one check found.
public struct CheckResult: Sendable, Hashable {
    /// The check.
    public let check: InstallationCheck
    /// What is wrong; empty when nothing is, or when the check could not be made.
    public let findings: [InstallationFinding]
    /// Whether the check could be made from here.
    public let isKnown: Bool

    /// Creates a result.
    public init(
        _ check: InstallationCheck,
        _ findings: [InstallationFinding] = [],
        isKnown: Bool = true
    ) {
        self.check = check
        self.findings = findings
        self.isKnown = isKnown
    }
}

/// One thing that is wrong with an installation.
public struct InstallationFinding: Sendable, Hashable {
    /// A stable code.
    public let code: Code
    /// The facts that its text names, by role.
    public let facts: [String: String]

    /// Creates a finding.
    public init(_ code: Code, _ facts: [String: String] = [:]) {
        self.code = code
        self.facts = facts
    }

    /// The kinds of findings.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The release is below its floor: `found`, `needed`.
        case versionTooOld = "D101"
        /// The major version is none that the program is tested with: `found`, `tested`.
        case versionUntested = "D102"
        /// Damaged pages go unnoticed: `setting`, `value`.
        case checksumsOff = "D201"
        /// Committed work can be lost or torn in a crash: `setting`, `value`.
        case durabilityOff = "D202"
        /// A role or database has commits that a crash can lose: `role`, `database`, `setting`.
        case weakenedCommit = "D203"
        /// Texts are not kept as UTF-8: `setting`, `value`.
        case encodingNotUTF8 = "D204"
        /// Others than its owner can enter the socket's folder: `folder`, `mode`.
        case socketOpen = "D301"
        /// The server listens on the network: `addresses`.
        case listensOnNetwork = "D302"
        /// Whoever reaches the server may call himself anybody: `line`, `type`, `users`.
        case trustedAccess = "D303"
        /// The server can't read a line of the access file: `line`, `problem`.
        case brokenAccessRule = "D304"
        /// The database holds no schema of the product.
        case notMigrated = "D401"
        /// Files of the schema are not applied: `files`, `count`.
        case migrationsPending = "D402"
        /// An applied migration had another text: `file`.
        case migrationChanged = "D403"
        /// An applied migration is unknown to this program: `file`.
        case migrationUnknown = "D404"
        /// A migration is missing below one that is applied: `file`, `later`.
        case migrationSkipped = "D405"
        /// A role of the product is missing: `role`.
        case roleMissing = "D501"
        /// A role may do what passes every policy: `role`, `power`.
        case rolePowerful = "D502"
        /// A role that serves may set the context of a transaction: `role`.
        case contextOpen = "D503"
        /// A lint of the catalog found something: `lint`, `fault`, `object`.
        case catalogFault = "D504"
        /// The clocks differ: `seconds`, the server's less the program's.
        case clockSkew = "D601"
        /// The disk is nearly full: `free`, in MiB, `folder`.
        case diskLow = "D602"
    }
}
