import Schemes
public import Scoring

/// Flags as the words that publications store, such as `absent` or `in_gap:good,excellent`.
public enum FlagWords {
    /// The words of flags, separated by blanks, in byte order.
    public static func text(_ flags: [Flag]) -> String {
        flags.map(word).sorted().joined(separator: " ")
    }

    /// The flags that stored words stand for.
    ///
    /// - Throws: ``StoredValueError`` for a word that stands for nothing.
    public static func flags(_ text: String) throws(StoredValueError) -> [Flag] {
        var flags: [Flag] = []
        for word in text.split(separator: " ") {
            guard let flag = flag(String(word)) else {
                throw StoredValueError(kind: "flag", text: String(word))
            }
            flags.append(flag)
        }
        return flags
    }

    private static func word(_ flag: Flag) -> String {
        switch flag {
        case .absent: "absent"
        case .criticised: "criticised"
        case .incomplete: "incomplete"
        case .vetoed(let veto): "vetoed:\(veto)"
        case .reweighted(let missing):
            "reweighted:" + list(missing)
        case .noComponent: "no_component"
        case .inGap(let below, let above): "in_gap:\(below),\(above)"
        case .inOverlap(let one, let other): "in_overlap:\(one),\(other)"
        case .baseBelowPass: "base_below_pass"
        case .beyondQuota(let grade): "beyond_quota:\(grade)"
        case .tiedAcrossQuota(let grade): "tied_across_quota:\(grade)"
        case .clamped(let component): "clamped:\(component)"
        case .blocked(let missing): "blocked:" + list(missing)
        case .substituted(let component): "substituted:\(component)"
        case .unranked(let missing): "unranked:" + list(missing)
        case .needsDecision(let below, let above): "needs_decision:\(below),\(above)"
        case .decided(let grade): "decided:\(grade)"
        case .failedBase: "failed_base"
        case .deducted(let veto): "deducted:\(veto)"
        case .zeroed(let veto): "zeroed:\(veto)"
        case .ineligible(let veto): "ineligible:\(veto)"
        case .downgraded(let veto): "downgraded:\(veto)"
        case .limited(let ceiling): "limited:\(ceiling)"
        case .exempted(let items): "exempted:" + list(items)
        case .falseClaims(let items): "false_claims:" + list(items)
        case .undecided(let node, let missing):
            "undecided:" + ([node.rawValue] + missing.map(escaped)).joined(separator: ",")
        }
    }

    private static func list(_ nodes: [NodeID]) -> String {
        nodes.map(\.rawValue).joined(separator: ",")
    }

    /// A name of a formula without what separates words: blanks, commas and the sign itself.
    private static func escaped(_ name: String) -> String {
        name.replacing("%", with: "%25").replacing(" ", with: "%20").replacing(",", with: "%2C")
    }

    private static func plain(_ name: String) -> String {
        name.replacing("%2C", with: ",").replacing("%20", with: " ").replacing("%25", with: "%")
    }

    private static func flag(_ word: String) -> Flag? {
        let parts = word.split(separator: ":", maxSplits: 1)
        guard let name = parts.first else { return nil }
        if name == "undecided", parts.count == 2 {
            let names = parts[1].split(separator: ",").map(String.init)
            return names.first.flatMap { NodeID($0) }
                .map { .undecided($0, missing: names.dropFirst().map(plain)) }
        }
        let ids =
            parts.count == 1 ? [] : parts[1].split(separator: ",").compactMap { NodeID(String($0)) }
        switch (name, ids.count) {
        case ("absent", 0): return .absent
        case ("criticised", 0): return .criticised
        case ("incomplete", 0): return .incomplete
        case ("no_component", 0): return .noComponent
        case ("base_below_pass", 0): return .baseBelowPass
        case ("vetoed", 1): return .vetoed(ids[0])
        case ("reweighted", 1...): return .reweighted(missing: ids)
        case ("in_gap", 2): return .inGap(below: ids[0], above: ids[1])
        case ("in_overlap", 2): return .inOverlap(ids[0], ids[1])
        case ("beyond_quota", 1): return .beyondQuota(ids[0])
        case ("tied_across_quota", 1): return .tiedAcrossQuota(ids[0])
        case ("clamped", 1): return .clamped(ids[0])
        case ("blocked", 1...): return .blocked(missing: ids)
        case ("substituted", 1): return .substituted(ids[0])
        case ("unranked", 1...): return .unranked(missing: ids)
        case ("needs_decision", 2): return .needsDecision(below: ids[0], above: ids[1])
        case ("decided", 1): return .decided(ids[0])
        case ("failed_base", 0): return .failedBase
        case ("deducted", 1): return .deducted(ids[0])
        case ("zeroed", 1): return .zeroed(ids[0])
        case ("ineligible", 1): return .ineligible(ids[0])
        case ("downgraded", 1): return .downgraded(ids[0])
        case ("limited", 1): return .limited(ids[0])
        case ("exempted", 1...): return .exempted(ids)
        case ("false_claims", 1...): return .falseClaims(ids)
        default: return nil
        }
    }
}
