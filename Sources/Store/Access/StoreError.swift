public import PostgresDriver

/// What the database refused, in the product's words.
public enum StoreError: Error, Sendable {
    /// There is no such tenant.
    case unknownTenant
    /// The tenant, its parent or a successor is unknown or closed.
    case noSuchOpenTenant
    /// A parent is unknown or closed, or the tenants to open form a ring.
    case parentUnknown
    /// The register already says something for a later day.
    case dayTooEarly
    /// A tenant cannot move below itself.
    case belowItself
    /// Open tenants stand below the one to be closed.
    case openTenantsBelow
    /// Another open tenant has the code.
    case tenantCodeTaken
    /// The register id is in use, or was.
    case registerIDTaken
    /// No such poll is open.
    case pollNotOpen
    /// Another unit of the tenant has the code.
    case unitCodeTaken
    /// Another person of the tenant has the handle.
    case handleTaken
    /// The tenant has a cycle of that scheme and year.
    case cycleExists
    /// The version number of the scheme was given already: another publication came first.
    case versionNumberTaken
    /// The publication number was given already: another publication came first.
    case publicationNumberTaken
    /// The approver is the one who proposed.
    case needsAnotherPerson
    /// Two persons have not approved exactly this content.
    case notApproved
    /// The version derived from is not published with that digest.
    case parentNotPublished
    /// The unit has no sheet under that snapshot, or the item has no place in it.
    case noSuchSheet
    /// The same item stands twice in one request.
    case itemTwice
    /// The cycle takes no more marks: it is published.
    case noMoreMarks
    /// The request's key was used before for something else.
    case requestKeyReused
    /// The value is outside its range, by constraint name.
    case outOfRange(constraint: String)
    /// A row that is pointed to does not exist or belongs to another tenant, by constraint name.
    case missingReference(constraint: String)
    /// The value exists already, by constraint name.
    case exists(constraint: String)
    /// The role or the person's tenant has no right to this.
    case refused
    /// The transaction has entered a tenant already; a mistake in the program.
    case enteredAlready
    /// Another transaction came first, again and again, or held a lock for too long.
    case busy
    /// A statement ran longer than its role may.
    case tookTooLong
    /// The database cannot be reached, or has no connection left; try again later.
    case unavailable
    /// The connection broke while committing: repeat the request under the same key.
    case outcomeUnknown
    /// The database lacks a table or function of this program: migrate it.
    case notMigrated
    /// Anything else the driver reported.
    case unexpected(PostgresError)
}

extension StoreError {
    /// Whether the same request may well succeed later: nothing about it was refused.
    public var isPassing: Bool {
        switch self {
        case .busy, .tookTooLong, .unavailable, .outcomeUnknown: true
        default: false
        }
    }

    /// Reads the meaning of an error of the driver.
    ///
    /// - Parameter error: What the driver reported outside of a commit.
    public init(_ error: PostgresError) {
        switch error.kind {
        case .connectFailed, .poolExhausted, .poolClosed, .connectionLost: self = .unavailable
        case .timedOut: self = .tookTooLong
        case .decoding, .unencodable, .misuse: self = .unexpected(error)
        case .server: self = StoreError.refusal(error)
        }
    }

    private static func refusal(_ error: PostgresError) -> StoreError {
        let constraint = error.constraint ?? ""
        return switch (error.sqlState?.rawValue ?? "", constraint) {
        case ("PY001", _): .enteredAlready
        case ("PY002", _): .unknownTenant
        case ("PY003", _): .pollNotOpen
        case ("PY010", _): .parentUnknown
        case ("PY011", _): .noSuchOpenTenant
        case ("PY012", _): .dayTooEarly
        case ("PY013", _): .belowItself
        case ("PY014", _): .openTenantsBelow
        case ("PY021", _): .noSuchSheet
        case ("PY022", _): .noMoreMarks
        case ("PY023", _): .requestKeyReused
        case ("23505", "tenants_open_code_idx"): .tenantCodeTaken
        case ("23505", "tenants_register_id_key"): .registerIDTaken
        case ("23505", "units_code_key"): .unitCodeTaken
        case ("23505", "people_handle_key"): .handleTaken
        case ("23505", "cycles_year_key"): .cycleExists
        case ("23505", "scheme_versions_number_key"): .versionNumberTaken
        case ("23505", "publications_number_key"): .publicationNumberTaken
        case ("23505", "marks_pkey"): .itemTwice
        case ("23505", _): .exists(constraint: constraint)
        case ("23514", "two_person_actions_approver_is_another"): .needsAnotherPerson
        case ("23514", "scheme_versions_published_is_whole"): .notApproved
        case ("23514", _), ("22003", _): .outOfRange(constraint: constraint)
        case ("23503", "scheme_versions_approved_by_two"): .notApproved
        case ("23503", "publications_approved_by_two"): .notApproved
        case ("23503", "scheme_versions_parent_is_published"): .parentNotPublished
        case ("23503", _): .missingReference(constraint: constraint)
        case ("42501", _): .refused
        case ("40001", _), ("40P01", _), ("55P03", _): .busy
        case ("57014", _): .tookTooLong
        case ("53300", _), ("57P01", _), ("57P02", _), ("57P03", _): .unavailable
        case ("42P01", _), ("42883", _), ("42703", _), ("3F000", _): .notMigrated
        default: .unexpected(error)
        }
    }
}
