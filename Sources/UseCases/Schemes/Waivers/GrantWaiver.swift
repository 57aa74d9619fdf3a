public import Hierarchy
import PostgresDriver
public import Schemes
public import Store

/// Proposes a waiver: what one tenant below may do in spite of a bound that the office set.
///
/// It counts once a second person approved it.
public struct GrantWaiver: Sendable {
    private let pools: RolePools

    /// Prepares the use case over a database.
    public init(_ pools: RolePools) { self.pools = pools }

    /// What is granted to whom.
    public struct Request: Sendable {
        /// The waiver's id: 1 to 40 of letters, digits, `-` and `_`.
        public var id: String
        /// Register id or code of the tenant that may.
        public var grantee: String
        /// Where in the scheme.
        public var address: Address
        /// What it may set.
        public var allowed: AllowedValues
        /// Why; never empty.
        public var reason: String
        /// The last day on which it has effect.
        public var expiresOn: CalendarDate

        /// Creates a request.
        public init(
            id: String,
            grantee: String,
            address: Address,
            allowed: AllowedValues,
            reason: String,
            expiresOn: CalendarDate
        ) {
            self.id = id
            self.grantee = grantee
            self.address = address
            self.allowed = allowed
            self.reason = reason
            self.expiresOn = expiresOn
        }
    }

    /// Proposes a waiver.
    ///
    /// - Parameters:
    ///   - request: What is granted to whom.
    ///   - office: The office that owns the bound, and who proposes.
    ///   - today: The first day on which it has effect.
    /// - Returns: The waiver.
    /// - Throws: ``UseCaseError`` `H316` when the tenant is not below, the address or its bound is not
    ///   there, or the days or the reason do not do, `H101`, `H302`, `H403`, `H501`; `StoreError`.
    @discardableResult
    public nonisolated(nonsending) func callAsFunction(
        _ request: Request,
        in office: Office,
        today: CalendarDate
    ) async throws -> Waiver {
        try await office.write(pools, .draft) { session, author in
            let tenants = try await Register.tenants(&session)
            guard
                let grantee = tenants.first(where: {
                    $0.id.rawValue == request.grantee || $0.code == request.grantee
                })
            else { throw UseCaseError(.unknownTenant, ["tenant": request.grantee]) }
            func refuse(_ problem: String, _ given: String = "") -> UseCaseError {
                UseCaseError(
                    .waiverRefused,
                    ["problem": problem, "given": given, "tenant": office.tenant.id.rawValue]
                )
            }
            guard grantee.path.hasPrefix(office.tenant.path), grantee.id != office.tenant.id else {
                throw refuse("not_below", grantee.id.rawValue)
            }
            guard let id = WaiverID(rawValue: request.id) else {
                throw refuse("id", request.id)
            }
            guard request.reason.contains(where: { !$0.isWhitespace }) else {
                throw refuse("reason")
            }
            guard request.expiresOn >= today else { throw refuse("past", "\(request.expiresOn)") }
            let found = try await SchemeShelf.atOrAbove(office.tenant.number, &session)
            guard let own = found.first, own.tenant == office.tenant.id else {
                throw UseCaseError(.noScheme, ["tenant": office.tenant.id.rawValue])
            }
            var archive = SchemeArchive(scheme: own.scheme)
            let entry = try await archive.entry(own.pin, &session)
            guard entry.resolved.snapshot[request.address] != nil else {
                throw refuse("no_value", "\(request.address)")
            }
            let locks = entry.resolved.provenance.locks[request.address] ?? []
            guard locks.contains(where: { $0.setter.tenant == office.tenant.id }) else {
                throw refuse("no_bound", "\(request.address)")
            }
            let waiver = Waiver(
                id: id,
                owner: office.tenant.id,
                child: grantee.id,
                address: request.address,
                allowed: request.allowed,
                reason: request.reason,
                grantedBy: author.name(office),
                grantedOn: today,
                expiresOn: request.expiresOn
            )
            _ = try await WaiverShelf.propose(
                waiver,
                scheme: own.scheme,
                owner: office.tenant.number,
                grantee: grantee.number,
                by: author.person,
                isAsserted: author.isAsserted,
                &session
            )
            try await office.log(
                "scheme.waiver_proposed",
                [
                    "waiver": id.rawValue, "tenant": grantee.id.rawValue,
                    "address": "\(request.address)",
                ],
                by: author,
                &session
            )
            return waiver
        }
    }
}
