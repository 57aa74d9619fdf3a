import Exact
public import Schemes
public import Scoring

extension Wording {
    /// What one step towards a rank, a grade or a title was.
    ///
    /// - Parameters:
    ///   - decision: The decision.
    ///   - scheme: The scheme that was scored by, for the names of its elements.
    /// - Returns: One sentence.
    public func text(for decision: Decision, in scheme: Scheme) -> String {
        switch decision {
        case .absent, .incomplete, .withoutScore, .blocked, .unranked, .vetoed, .deducted, .zeroed:
            beforeRanking(decision, in: scheme)
        case .ranked(let place, let among):
            say("在\(among)个单位中排第\(place)。", "Place \(place) of \(among).")
        case .refused(let grade, let obstacle): text(for: obstacle, of: grade, in: scheme)
        case .undecided(let below, let above):
            say(
                "总分落在“\(self.grade(below, in: scheme))”与“\(self.grade(above, in: scheme))”之间，等次尚待人定。",
                "The total lies between \"\(self.grade(below, in: scheme))\" and "
                    + "\"\(self.grade(above, in: scheme))\", and nobody has decided yet."
            )
        case .decided, .below, .withoutSeat, .graded: aboutGrade(decision, in: scheme)
        case .awarded(let id):
            say("获得“\(honour(id, scheme))”。", "Wins \"\(honour(id, scheme))\".")
        case .withoutTitle(let id, let seats):
            say(
                "够“\(honour(id, scheme))”的条件，但\(seats)个名额已满。",
                "Qualifies for \"\(honour(id, scheme))\", but its \(seats) seats are taken."
            )
        }
    }

    /// What keeps a unit from being ranked, or acts on its total before.
    private func beforeRanking(_ decision: Decision, in scheme: Scheme) -> String {
        switch decision {
        case .absent(let id?):
            let name = grade(id, in: scheme)
            return say("缺席评议，等次定为“\(name)”。", "Absent, which sets the grade \"\(name)\".")
        case .absent(nil):
            return say("缺席评议，没有等次。", "Absent, and so without a grade.")
        case .incomplete(let items):
            let names = list(items.map(\.rawValue))
            return say(
                "\(names)没有得分，所以没有总分。",
                "Without a mark: \(names). So there is no total."
            )
        case .withoutScore:
            return say("没有一项评分可得，没有总分。", "No component has a score, so there is no total.")
        case .blocked(let missing): return rareText(for: .blocked(missing: missing), in: scheme)
        case .unranked(let missing): return rareText(for: .unranked(missing: missing), in: scheme)
        case .vetoed(let veto, let id):
            let (finding, name) = (self.finding(veto, scheme), grade(id, in: scheme))
            return say(
                "经查实有“\(finding)”，等次定为“\(name)”。",
                "A finding of \"\(finding)\" sets the grade \"\(name)\"."
            )
        case .deducted(let veto, let points):
            let finding = self.finding(veto, scheme)
            return say(
                "经查实有“\(finding)”，从总分中扣\(points)分。",
                "A finding of \"\(finding)\" takes \(points) points from the total."
            )
        case .zeroed(let veto): return rareText(for: .zeroed(veto), in: scheme)
        default: return ""
        }
    }

    /// How a grade was given, or missed by points or seats.
    private func aboutGrade(_ decision: Decision, in scheme: Scheme) -> String {
        switch decision {
        case .decided(let id): return rareText(for: .decided(id), in: scheme)
        case .below(let id, let minimum):
            let name = grade(id, in: scheme)
            return say(
                "总分不到“\(name)”的最低分\(minimum)。",
                "The total is below \(minimum), the minimum of \"\(name)\"."
            )
        case .withoutSeat(let id, let seats, let units, let isTied):
            let name = grade(id, in: scheme)
            let reason =
                isTied
                ? say("同分的单位跨过名额线", "units with the same total stand across the last one")
                : say("已满", "all are taken")
            return say(
                "够“\(name)”的分数，但\(units)个单位中只有\(seats)个名额，\(reason)。",
                "Reaches \"\(name)\", but there are \(seats) seats for \(units) units, and \(reason)."
            )
        case .graded(let id, let minimum, let seats, let units):
            let name = grade(id, in: scheme)
            let reached = minimum.map { say("，达到最低分\($0)", ", whose minimum is \($0)") } ?? ""
            let seated =
                seats.map {
                    say("，\(units)个单位中有\($0)个名额", ", with \($0) seats for \(units) units")
                } ?? ""
            return say(
                "等次为“\(name)”\(reached)\(seated)。",
                "The grade is \"\(name)\"\(reached)\(seated)."
            )
        default: return ""
        }
    }

    private func text(
        for obstacle: Decision.Obstacle,
        of id: NodeID,
        in scheme: Scheme
    ) -> String {
        let name = grade(id, in: scheme)
        switch obstacle {
        case .atMinimum(let minimum):
            return say(
                "总分恰为\(minimum)，而“\(name)”须高于此分。",
                "The total is exactly \(minimum), and \"\(name)\" takes more than that."
            )
        case .boundary:
            return say(
                "按原文总分同属“\(name)”和更低的一档，按方案归较低一档。",
                "By the rule's words the total stands in the bands of \"\(name)\" and of a lower "
                    + "grade; by the scheme the lower one counts."
            )
        case .base(let passMark):
            return say(
                "不含加减分的得分不到及格线\(passMark)，不评“\(name)”。",
                "Without bonus and deduction below the pass mark of \(passMark), so not \"\(name)\"."
            )
        case .condition:
            return say(
                "“\(name)”的条件不成立。",
                "The condition of \"\(name)\" does not hold."
            )
        case .ceiling(let id):
            let ceiling = scheme.ceilings.first { $0.id == id }?.title ?? id.rawValue
            return say(
                "“\(ceiling)”限制了等次，不评“\(name)”。",
                "\"\(ceiling)\" limits the grade, so not \"\(name)\"."
            )
        case .ineligible(let veto):
            return say(
                "经查实有“\(finding(veto, scheme))”，不得评为“\(name)”。",
                "A finding of \"\(finding(veto, scheme))\" keeps the unit from \"\(name)\"."
            )
        case .downgraded(let veto):
            return say(
                "经查实有“\(finding(veto, scheme))”，等次降一级，不评“\(name)”。",
                "A finding of \"\(finding(veto, scheme))\" lowers the grade by one, so not \"\(name)\"."
            )
        }
    }

    private func honour(_ id: NodeID, _ scheme: Scheme) -> String {
        scheme.titles.first { $0.id == id }?.title ?? id.rawValue
    }

    private func finding(_ id: NodeID, _ scheme: Scheme) -> String {
        scheme.vetoes.first { $0.id == id }?.title ?? id.rawValue
    }
}
