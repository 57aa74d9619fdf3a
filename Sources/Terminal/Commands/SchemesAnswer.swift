import ArgumentParser
import Canonical
import Hierarchy
import Schemes
import Store
import UseCases
import Wording

/// Answers a question.
struct SchemesAnswer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: "Answer a question once for a tenant and all below it who are asked the same.",
        discussion: """
            An answer is mine, theirs or remove, or JSON such as {"values": {"I1-1.points": "12"}}. It
            counts once a second person approved it: at once with --approved-by, or later with
            --approve by that person.
            """
    )

    @Argument(help: "The question's id, or how it begins.")
    var question: String
    @Option(name: .customLong("with"), help: "The answer.")
    var answer: String?
    @Option(help: "Why.")
    var reason: String?
    @OptionGroup var second: SecondPersonOptions
    @OptionGroup var office: OfficeOptions
    @OptionGroup var output: OutputOptions

    mutating func validate() throws {
        if (answer == nil) != second.approve {
            throw ValidationError("Give either --with ANSWER or --approve.")
        }
    }

    func run() async throws {
        try await office.running(output) { desk in
            let (pools, office) = (desk.pools, desk.office)
            let id = try await find(pools, office)
            var asked: [TenantID] = []
            if let answer {
                asked = try await AnswerQuestion(pools)(
                    id,
                    try SchemesAnswer.read(answer),
                    reason: reason,
                    in: office,
                    today: desk.day
                )
            }
            var left: [TenantID: Int]?
            if let approver = try await second.approver(in: office, pools) {
                left = try await ApproveAnswer(pools)(id, in: approver, today: desk.day)
            }
            show(id, asked, left, desk.wording, desk.console)
            return .done
        }
    }

    private func find(_ pools: RolePools, _ office: Office) async throws -> Digest {
        let asked = try await ListQuestions(pools)(office)
        let begun = asked.map(\.id)
            .filter {
                $0.description.hasPrefix(question)
                    || $0.description.dropFirst(7).hasPrefix(question)
            }
        guard let id = begun.first, begun.count == 1 else {
            throw UseCaseError(
                .noSuchQuestion,
                ["question": question, "tenant": office.tenant.id.rawValue]
            )
        }
        return id
    }

    private func show(
        _ id: Digest,
        _ asked: [TenantID],
        _ left: [TenantID: Int]?,
        _ wording: Wording,
        _ console: Console
    ) {
        if let left {
            console.say(
                console[
                    Phrase(
                        "已回答 \(left.count) 个草案。",
                        "Answered for \(counted(left.count, "draft"))."
                    )
                ]
            )
            for (tenant, count) in left.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                console.say(
                    "  \(wording.name(of: tenant))  "
                        + console[
                            Phrase("还有 \(count) 个问题", "\(counted(count, "question")) left")
                        ]
                )
            }
        } else {
            console.say(
                console[
                    Phrase(
                        "已提出，批准后对 \(asked.count) 个草案生效。",
                        "Proposed; once approved it counts for \(counted(asked.count, "draft"))."
                    )
                ]
            )
        }
        console.document(
            .compact([
                "format": "pingyi/question-answer/1", "question": .string(id.description),
                "approved": .bool(left != nil),
                "left": .object(
                    Dictionary(
                        (left ?? [:]).map { ($0.key.rawValue, JSONValue.integer(Int64($0.value))) },
                        uniquingKeysWith: { first, _ in first }
                    )
                ),
            ])
        )
    }

    private static func read(_ text: String) throws -> Answer {
        let json = text.hasPrefix("{") ? try? JSONValue(parsing: text) : .string(text)
        // Any other text is no answer, and the remedy is the same.
        guard let json, let answer = try? Answer(JSONCursor(json)) else {
            throw UseCaseError(
                .answerRefused,
                ["question": "", "problem": "not_an_answer", "given": text]
            )
        }
        return answer
    }
}
