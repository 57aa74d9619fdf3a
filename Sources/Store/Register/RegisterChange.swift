public import PostgresDriver
import SQLFiles

/// One change of the register, ready to be written.
public enum RegisterChange: Hashable, Sendable {
    /// Opens a tenant under the parent with this register id.
    case open(
        registerID: String,
        code: String,
        name: String,
        level: String,
        parent: String?,
        timeZone: String,
        openedOn: String
    )
    /// Gives a tenant another code, name, level or time zone from a day on.
    case describe(
        TenantNumber,
        code: String,
        name: String,
        level: String,
        timeZone: String,
        from: String
    )
    /// Moves a tenant with its subtree under another parent from a day on.
    case move(TenantNumber, under: TenantNumber?, from: String)
    /// Closes a tenant on a day.
    case close(TenantNumber, on: String)
    /// Records that a tenant, open or closed, went on in part or whole as another.
    case succeed(TenantNumber, by: TenantNumber, on: String, kind: String)
}

extension RegisterChange {
    /// The statement that writes the change, with its values.
    ///
    /// - Parameter person: Who asks for it.
    /// - Returns: One statement for a session of the engine.
    public func statement(by person: PersonNumber?) -> (Statement, [PostgresValue]) {
        let actor = PostgresValue(person?.rawValue)
        switch self {
        case .open(let id, let code, let name, let level, let parent, let zone, let day):
            return (
                Statement(.openTenants),
                [
                    .textArray([id]), .textArray([code]), .textArray([name]), .textArray([level]),
                    .textArray([parent]), .textArray([zone]), .textArray([day]), actor,
                ]
            )
        case .describe(let tenant, let code, let name, let level, let zone, let day):
            return (
                Statement(.describeTenant),
                [
                    .int32(tenant.rawValue), .text(code), .text(name), .text(level), .text(zone),
                    .text(day), actor,
                ]
            )
        case .move(let tenant, let parent, let day):
            return (
                Statement(.moveTenant),
                [
                    .int32(tenant.rawValue), PostgresValue(parent?.rawValue), .text(day), actor,
                ]
            )
        case .close(let tenant, let day):
            return (
                Statement(.closeTenant),
                [.int32(tenant.rawValue), .text(day), actor]
            )
        case .succeed(let tenant, let successor, let day, let kind):
            return (
                Statement(.recordSuccession),
                [
                    .int32(tenant.rawValue), .int32(successor.rawValue), .text(day), .text(kind),
                    actor,
                ]
            )
        }
    }
}
