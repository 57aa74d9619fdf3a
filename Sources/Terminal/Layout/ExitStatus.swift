/// The exit codes of `pingyi`: the one map from what happened to a number.
enum ExitStatus: Int32, CaseIterable {
    /// Everything asked for was done.
    case done = 0
    /// A check failed: a scheme has errors, a rollup does not verify, a file is malformed.
    case checkFailed = 1
    /// The plan has changes, with `--detailed-exitcode` only.
    case planHasChanges = 2
    /// Refused: who asks may not do this, or a rule of the tenant forbids it.
    case refused = 3
    /// The database is not there, too old, or not migrated.
    case unavailable = 4
    /// The command line is malformed.
    case usage = 64
    /// A mistake in the program.
    case defect = 70
}
