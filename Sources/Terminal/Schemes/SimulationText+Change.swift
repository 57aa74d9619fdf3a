import Schemes
import UseCases
import Wording

extension SimulationText {
    /// What the draft changes.
    func heading() {
        let change = simulation.difference
        let name = simulation.tenants.first?.name ?? ""
        console.heading(
            console[
                Phrase(
                    "\(name)：草案预演（\(simulation.scheme)）",
                    "\(name): a draft tried out (\(simulation.scheme))"
                )
            ]
        )
        let against = simulation.against.map(wording.name(of:))
        let parts = [
            (change.changed.count, "改\(change.changed.count)个值", "value changed", "values changed"),
            (change.locks.count, "改\(change.locks.count)处限定", "bound changed", "bounds changed"),
            (change.added.count, "增\(change.added.count)个要素", "element added", "elements added"),
            (
                change.dropped.count, "减\(change.dropped.count)个要素", "element dropped",
                "elements dropped"
            ),
        ]
        .filter { $0.0 > 0 }
        .map { count, chinese, one, many in
            console[Phrase(chinese, counted(count, one, many))]
        }
        let all =
            parts.isEmpty ? console[Phrase("没有改动", "nothing changed")] : wording.list(parts)
        console.say(
            against.map {
                console[Phrase("与\($0)相比：\(all)。", "Against \($0): \(all).")]
            } ?? console[Phrase("\(all)。", "\(all).")]
        )
        for value in change.changed.prefix(20) {
            let place = value.address
            let (old, new) = (shortened(value.from, place), shortened(value.to, place))
            console.say("  \(place)  \(wording.title(of: place, in: snapshot))  \(old) → \(new)")
        }
        if change.changed.count > 20 { console.say("  …") }
    }

    private func shortened(_ value: FieldValue?, _ address: Address) -> String {
        let text = wording.text(of: value, at: address, in: snapshot)
        return DisplayWidth.cut(text.replacing("\n", with: " "), to: 32)
    }

    /// What is wrong with it.
    func findings() {
        let errors = simulation.findings.filter(\.code.isError)
        guard !errors.isEmpty else { return }
        console.say()
        console.say(
            console[
                Phrase(
                    "草案有 \(errors.count) 处错误，改正后才能发布；按它计分的结果看不到。",
                    "The draft has \(counted(errors.count, "error")); until all is corrected, nothing can be published or scored by it."
                )
            ]
        )
        for finding in errors {
            console.say()
            console.say(wording.text(for: finding, in: simulation.proposed))
        }
    }

    /// What it asks of those who derive from it.
    func derived() {
        let derived = simulation.derived
        guard derived.count > 0 else { return }
        let forecast = derived.provisional.count
        console.say()
        console.say(
            console[
                Phrase(
                    "由它派生的标准共 \(derived.count) 个：\(derived.clean.count) 个无需改动，\(derived.noted.count) 个有说明，\(derived.asked.count) 个有问题；不同的问题 \(derived.questions.count) 个。",
                    "Derived from it: \(counted(derived.count, "scheme")), \(derived.clean.count) clean, \(derived.noted.count) with notes, \(derived.asked.count) with questions; \(counted(derived.questions.count, "distinct question"))."
                )
                    + (forecast == 0
                        ? Phrase("", "")
                        : Phrase(
                            "其中 \(forecast) 个派生自派生标准，要等它的上级先定，这里是预测。",
                            " \(forecast) of them derive from a derivation: its office decides first, so this is a forecast."
                        ))
            ]
        )
        for (index, question) in derived.questions.enumerated() {
            QuestionText(
                question: question.question,
                tenants: question.tenants,
                snapshot: snapshot,
                wording: wording,
                console: console
            )
            .show(index + 1, of: derived.questions.count)
        }
    }
}
