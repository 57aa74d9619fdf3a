/// What a publisher says should happen where both its new version and a derivation changed a
/// value.
public struct OnBothChanged: Hashable, Sendable {
    /// What happens at addresses that are not named.
    public let standard: BothChanged
    /// What happens at single addresses.
    public let choices: [Address: BothChanged]

    /// Every such case is asked.
    public static let ask = OnBothChanged()

    /// Creates a rule.
    ///
    /// - Parameters:
    ///   - standard: What happens at addresses that are not named.
    ///   - choices: What happens at single addresses.
    public init(standard: BothChanged = .ask, choices: [Address: BothChanged] = [:]) {
        self.standard = standard
        self.choices = choices
    }

    /// Whether the rule is the one that holds without any.
    public var isEmpty: Bool { standard == .ask && choices.isEmpty }

    /// What happens at an address.
    public subscript(address: Address) -> BothChanged { choices[address] ?? standard }

    /// This level's rule together with that of a level below: the senior level's word counts.
    ///
    /// - Parameter junior: The rule of the level below.
    /// - Returns: The rule for those below both.
    public func combined(with junior: OnBothChanged) -> OnBothChanged {
        var merged = choices
        for (address, choice) in junior.choices where merged[address] == nil && standard == .ask {
            merged[address] = choice
        }
        return OnBothChanged(
            standard: standard == .ask ? junior.standard : standard,
            choices: merged
        )
    }
}

/// What happens where both the publisher and a derivation changed a value.
public enum BothChanged: String, Hashable, Sendable, CaseIterable {
    /// The derivation's owner is asked.
    case ask
    /// The derivation's value stays, where it is still allowed.
    case keepChild = "keep_child"
    /// The publisher's new value is taken.
    case takeParent = "take_parent"
}
