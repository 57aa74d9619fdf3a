/// The rung of the administration that an office stands on: a label for people.
///
/// Nothing branches on it: a county may stand directly under a region, and depth comes from
/// parents alone.
public enum Level: String, Hashable, Sendable, CaseIterable {
    /// A province, autonomous region or municipality (省级).
    case region
    /// A prefecture, autonomous prefecture or prefecture-level city (地级).
    case prefecture
    /// A county, banner, district or county-level city (县级).
    case county
}
