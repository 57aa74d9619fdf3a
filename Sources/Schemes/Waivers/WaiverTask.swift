public import Hierarchy

/// What is to be done about a waiver that ends: renew it, or bring the value back within bounds.
///
/// The end of a waiver changes no published version; it puts this task on the tenant's list.
public struct WaiverTask: Hashable, Sendable {
    /// The waiver that ends.
    public let waiver: Waiver
    /// The tenant that has to act: the one whose value stands by the waiver.
    public let tenant: TenantID
    /// The value that stands by the waiver.
    public let value: FieldValue
    /// The version that set it.
    public let setter: VersionReference
    /// The operation that set it.
    public let operation: String
    /// The day until which it is to be done: the waiver's last.
    public let due: CalendarDate
    /// Where the waiver stands on the day that was asked about.
    public let state: State
    /// The allowed value nearest to the one that stands; `nil` when none can be told.
    public let nearest: FieldValue?

    /// Where a waiver stands on a day.
    public enum State: Hashable, Sendable {
        /// It still holds, for so many days after this one; 0 or more.
        case expiring(days: Int)
        /// It ended so many days ago; 1 or more.
        case expired(days: Int)
    }
}

/// The tasks that waivers put on the list of a scheme's tenant.
///
/// - Parameters:
///   - resolved: The tenant's scheme; values that levels above hold by waivers are their task.
///   - day: The day that is asked about.
///   - notice: How many days before its end a waiver becomes a task.
/// - Returns: The tasks by the day on which they are due, then by address.
public func waiverTasks(
    of resolved: ResolvedScheme,
    on day: CalendarDate,
    notice: Int = 30
) -> [WaiverTask] {
    var tasks: [WaiverTask] = []
    for (address, uses) in resolved.provenance.waivers {
        let winner = resolved.provenance.entries(at: address).first
        for use in uses where use.setter.tenant == resolved.chain.last?.tenant {
            guard winner?.setter == use.setter, winner?.operation == use.operation else { continue }
            let left = day.days(until: use.waiver.expiresOn)
            guard left <= notice else { continue }
            tasks.append(
                WaiverTask(
                    waiver: use.waiver,
                    tenant: use.setter.tenant,
                    value: use.value,
                    setter: use.setter,
                    operation: use.operation,
                    due: use.waiver.expiresOn,
                    state: left < 0 ? .expired(days: -left) : .expiring(days: left),
                    nearest: resolved.nearestAllowed(to: use.value, at: address)
                )
            )
        }
    }
    return tasks.sorted {
        ($0.due, $0.waiver.address, $0.waiver.id.rawValue)
            < ($1.due, $1.waiver.address, $1.waiver.id.rawValue)
    }
}

extension ResolvedScheme {
    fileprivate func nearestAllowed(to value: FieldValue, at address: Address) -> FieldValue? {
        guard let rule = snapshot.nodes[address.node]?.kind.rule(for: address.field) else {
            return nil
        }
        return snapshot.locks[address]?.nearest(to: value, of: rule.type)
    }
}
