import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import Store
import UseCases
import Wording

/// Lists the questions of rebases.
struct SchemesQuestions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: "List what drafts at and below a tenant are asked, equal questions once."
    )

    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        try await office.running(output) { desk in
            let console = desk.console
            let asked = try await ListQuestions(desk.pools)(desk.office)
            if asked.isEmpty {
                console.say(console[Phrase("没有待回答的问题。", "Nothing is asked.")])
            } else if !console.isJSON {
                try await show(asked, desk)
            }
            console.document([
                "format": "pingyi/question-list/1",
                "questions": .array(
                    asked.map { question in
                        [
                            "id": .string(question.id.description),
                            "scheme": .string(question.scheme),
                            "question": question.question.jsonValue,
                            "tenants": .strings(question.tenants.map(\.rawValue)),
                        ]
                    }
                ),
            ])
            return .done
        }
    }

    private func show(_ asked: [ListQuestions.Asked], _ desk: OfficeDesk) async throws {
        var schemes: [TenantID: Snapshot] = [:]
        for (index, question) in asked.enumerated() {
            // Any of those who are asked has the elements; names of the first few are looked up.
            if let first = question.tenants.first, schemes[first] == nil, schemes.count < 20 {
                let office = try await Office.find(
                    first.rawValue,
                    as: self.office.person,
                    desk.pools
                )
                schemes[first] = try await ShowDraft(desk.pools)(office, today: desk.day)
                    .resolved.snapshot
            }
            QuestionText(
                question: question.question,
                tenants: question.tenants,
                snapshot: question.tenants.first.flatMap { schemes[$0] },
                wording: desk.wording,
                console: desk.console
            )
            .show(index + 1, of: asked.count)
        }
        desk.console.say()
        desk.console.say(
            desk.console[
                Phrase(
                    "* 这一方改过；? 双方都改过。用 pingyi schemes answer 编号 --with 回答，一次回答适用于问到的全部辖区。",
                    "* this side changed it; ? both did. pingyi schemes answer ID --with ANSWER answers for all who are asked."
                )
            ]
        )
    }
}
