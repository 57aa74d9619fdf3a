/// The database role under which a face of the product works; each has its own pool.
public enum ServiceRole: String, Sendable, Hashable, CaseIterable {
    /// Signed-in work of an office.
    case app = "pingyi_app"
    /// Re-scores, folds, loads and changes of the tree; serves no request.
    case engine = "pingyi_engine"
    /// Voters and readers of publications.
    case visitor = "pingyi_public"
    /// Counts ballots of a closed poll.
    case tally = "pingyi_tally"
    /// Reads audit events.
    case audit = "pingyi_audit"
    /// Changes the schema.
    case migrate = "pingyi_migrate"
}
