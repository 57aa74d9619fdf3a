public import Exact
public import Hierarchy
public import Schemes

// Literals for tests only: a literal that is no id or number is a mistake in the test itself.
extension NodeID: ExpressibleByStringLiteral {
    /// Creates the value, or ends the test run.
    public init(stringLiteral text: String) {
        guard let id = NodeID(text) else { fatalError("\(text) is no node id") }
        self = id
    }
}

extension UnitID: ExpressibleByStringLiteral {
    /// Creates the value, or ends the test run.
    public init(stringLiteral text: String) {
        guard let id = UnitID(rawValue: text) else { fatalError("\(text) is no unit id") }
        self = id
    }
}

extension SectorID: ExpressibleByStringLiteral {
    /// Creates the value, or ends the test run.
    public init(stringLiteral text: String) {
        guard let id = SectorID(rawValue: text) else { fatalError("\(text) is no sector id") }
        self = id
    }
}

extension Amount: ExpressibleByStringLiteral {
    /// Creates the value, or ends the test run.
    public init(stringLiteral text: String) {
        guard let amount = try? Amount(parsing: text) else { fatalError("\(text) is no amount") }
        self = amount
    }
}

extension Amount: ExpressibleByIntegerLiteral {
    /// Creates the value, or ends the test run.
    public init(integerLiteral whole: Int) { self.init(whole) }
}

extension UnitID {
    /// The unit with a number.
    init(number: Int) { self.init(stringLiteral: "u\(number)") }
}
