import Exact
import Expressions
public import Schemes
public import Scoring

extension Wording {
    /// What one number of a trace is, and how it was found.
    ///
    /// - Parameters:
    ///   - step: The step.
    ///   - scheme: The scheme that was scored by, for the names of its elements.
    /// - Returns: A line such as `总分 83.5：四舍五入到2位小数`.
    public func text(for step: TraceStep, in scheme: Scheme) -> String {
        let value = step.recomputed().map { " " + number($0) } ?? ""
        return say(
            "\(label(of: step.subject, in: scheme))\(value)：\(text(for: step.operation, step.inputs))",
            "\(label(of: step.subject, in: scheme))\(value): "
                + text(for: step.operation, step.inputs)
        )
    }

    /// What a number of a trace is called.
    ///
    /// - Parameters:
    ///   - subject: What it is.
    ///   - scheme: The scheme that was scored by.
    /// - Returns: A noun.
    public func label(of subject: TraceStep.Subject, in scheme: Scheme) -> String {
        switch subject {
        case .total: say("总分", "total")
        case .sheet: say("评分表合计", "sum of the checklist")
        case .base: say("基本分", "sum of the marks")
        case .adjusted: say("加减分", "adjustments")
        case .node(let id): called(id, in: scheme)
        case .weight(let id):
            say("“\(called(id, in: scheme))”的权重", "weight of \(called(id, in: scheme))")
        case .award(let rate, let matter?): say("\(rate)（\(matter)）", "\(rate) (\(matter))")
        case .award(let rate, nil): rate.rawValue
        case .times: say("次数", "times")
        case .rater(let name): say("\(name)的评分", "score of \(name)")
        case .ballots(let id):
            say("“\(called(id, in: scheme))”票数", "ballots for \(called(id, in: scheme))")
        case .imported(let source): say("取自“\(source)”", "taken from \"\(source)\"")
        case .bound: say("限值", "bound")
        case .fullMarks: say("满分", "full marks")
        case .place: say("位次", "place")
        case .share: say("分摊比例", "share")
        case .penalty(let id):
            say("“\(called(id, in: scheme))”申报不实扣分", "false claim for \(called(id, in: scheme))")
        case .onTotal: say("直接加减总分", "adjustments of the total")
        case .finding(let id):
            say("“\(called(id, in: scheme))”扣分", "finding of \(called(id, in: scheme))")
        case .other: say("其他单位的得分", "what another unit has")
        }
    }

    /// How a number follows from others.
    ///
    /// - Parameters:
    ///   - operation: How.
    ///   - inputs: The steps that it follows from.
    /// - Returns: A phrase without a full stop.
    public func text(for operation: TraceStep.Operation, _ inputs: [TraceStep] = []) -> String {
        let numbers = inputs.map { $0.recomputed().map { number($0) } ?? "—" }
        switch operation {
        case .recorded: return say("照录", "as recorded")
        case .set: return say("方案所定", "set by the scheme")
        case .sum:
            return numbers.isEmpty ? say("没有可加的数", "nothing to add") : sum(of: numbers)
        case .product:
            return numbers.isEmpty
                ? say("没有可乘的数", "nothing to multiply") : numbers.joined(separator: " × ")
        case .negated: return say("取其相反数", "with the opposite sign")
        case .mean: return say("\(numbers.count)个数的平均数", "the mean of \(numbers.count)")
        case .weightedMean:
            let pairs = stride(from: 0, to: numbers.count - 1, by: 2)
                .map { "\(numbers[$0]) × \(numbers[$0 + 1])" }
            return say("加权平均：", "the weighted mean of ")
                + pairs.joined(separator: say("、", ", "))
        case .atLeast:
            return say("不低于\(numbers.last ?? "—")", "at least \(numbers.last ?? "—")")
        case .atMost: return say("不高于\(numbers.last ?? "—")", "at most \(numbers.last ?? "—")")
        case .rounded(let mode, let places):
            let way = label(ofPolicyValue: mode.rawValue)
            return say("\(way)，保留\(places)位小数", "\(way), \(places) places")
        case .median: return say("\(numbers.count)个数的中位数", "the median of \(numbers.count)")
        case .scaled:
            guard numbers.count == 3 else { return numbers.joined(separator: " × ") }
            return "\(numbers[0]) × \(numbers[1]) ÷ \(numbers[2])"
        case .formula(let computed): return text(for: computed)
        }
    }

    /// A formula with the values that it was computed from.
    ///
    /// - Parameter computed: The formula and its values.
    /// - Returns: A phrase without a full stop.
    public func text(for computed: ComputedValue) -> String {
        let names = computed.values.sorted { $0.key.description < $1.key.description }
            .map { "\($0.key) = \($0.value)" }
        let groups = computed.groups.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        let values = names + groups
        let given = values.isEmpty ? "" : say("，其中", ", where ") + values.joined(separator: ", ")
        let reasons = computed.reasons.map { text(for: $0) }
        let why = reasons.isEmpty ? "" : say("；无法计算：", "; no value: ") + list(reasons)
        return say("按公式 ", "by the formula ") + computed.formula.source + given + why
    }

    /// The condition of an element, and whether it holds.
    ///
    /// - Parameters:
    ///   - condition: The condition.
    ///   - scheme: The scheme that was scored by.
    /// - Returns: One line.
    public func text(for condition: ConditionResult, in scheme: Scheme) -> String {
        let state =
            switch condition.holds {
            case true?: say("成立", "holds")
            case false?: say("不成立", "does not hold")
            case nil: say("缺少数据，视为不成立", "counts as not holding")
            }
        let name = called(condition.node, in: scheme)
        return say(
            "“\(name)”的条件\(state)：\(text(for: condition.computed))",
            "The condition of \"\(name)\" \(state): \(text(for: condition.computed))"
        )
    }

    private func sum(of numbers: [String]) -> String {
        guard numbers.count <= 6 else {
            return say("\(numbers.count)个数之和", "the sum of \(numbers.count)")
        }
        return numbers.joined(separator: " + ").replacing("+ -", with: "− ")
    }

    /// An exact number where four places are enough, else a rounded one that says so.
    private func number(_ value: Rational) -> String {
        guard let rounded = value.rounded(places: 4, mode: .halfUp) else {
            return value.description
        }
        return Rational(rounded) == value ? "\(rounded)" : say("约\(rounded)", "about \(rounded)")
    }
}
