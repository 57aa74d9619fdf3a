import Canonical
import Schemes

extension RebaseWording {
    /// An answer, as part of a sentence.
    func text(for answer: Answer) -> String {
        switch answer {
        case .mine: say("保留自己的", "keep yours")
        case .theirs: say("采用\(parent)的", "take \(parent)'s")
        case .remove: say("去掉变更", "remove the change")
        case .limit(let limit): say("限制改为\(limit)", "move your limit to \(limit)")
        case .retarget(let node): say("改到“\(name(of: node))”", "move it to \(name(of: node))")
        case .values(let values):
            wording.list(
                values.sorted { $0.key < $1.key }
                    .map { "\($0.key) = \(wording.text(of: $0.value))" }
            )
        }
    }

    /// A decision that does not fit, on one line.
    func line(for refused: RefusedDecision) -> String {
        let answer = text(for: refused.decision.answer)
        let reason = text(for: refused.reason)
        let id = short(refused.decision.question.description)
        return say(
            "答复不再适用（\(id)，\(answer)）：\(reason)",
            "A decision no longer fits (\(id), \(answer)): \(reason)"
        )
    }

    private func text(for refusal: DecisionRefusal) -> String {
        switch refusal {
        case .notAsked: return say("这里没有这个问题。", "this question is not asked here.")
        case .nothingGiven: return say("没有给出值。", "no value is given.")
        case .notOffered: return say("这个问题没有这种答法。", "the question has no such way out.")
        case .notConcerned(let address):
            return say("\(address)不在这个问题之内。", "the question is not about \(address).")
        case .breaks(let findings):
            let texts = findings.map { finding in
                let place = finding.field.map { "\(finding.node).\($0)" } ?? "\(finding.node)"
                let sum = finding.facts["sum"], wanted = finding.facts["wanted"]
                if let sum, let wanted {
                    return say("合计\(sum)，应为\(wanted)", "the total is \(sum), not \(wanted)")
                }
                if let allowed = finding.facts["allowed"] {
                    return say("\(place)只能是\(allowed)", "\(place) may be \(allowed)")
                }
                return "\(finding.code.rawValue) \(place)"
            }
            return wording.list(texts) + say("。", ".")
        }
    }

    /// The beginning of an id, enough to tell questions apart.
    func short(_ id: String) -> String {
        String(id.drop { $0 != ":" }.dropFirst().prefix(8)) + "…"
    }
}
