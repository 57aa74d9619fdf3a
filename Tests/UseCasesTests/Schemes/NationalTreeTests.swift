import Hierarchy
import PostgresDriver
import Schemes
import ServerSupport
import Store
import Testing
import UseCases

@Suite struct NationalTreeTests {
    /// A region with a template, prefectures that derive from it, counties that derive from those.
    private func tree(_ prefectures: Int, counties: Int) throws -> FileTree {
        var files = FileTree(entries: [], schemes: ["r": SmallTree.template()])
        try files.add("r", code: "900000", under: nil, level: .region)
        for p in 1...prefectures {
            let prefecture = "p\(p)"
            try files.add(
                prefecture,
                code: "\(900000 + p * 100)",
                under: "r",
                level: .prefecture
            )
            files.schemes[prefecture] = derivation(of: prefecture, over: "r", "I1-1.text", "责任制")
            for c in 1...counties {
                let county = "c\(p)x\(c)"
                try files.add(county, code: "\(900000 + p * 100 + c)", under: prefecture)
                files.schemes[county] = derivation(of: county, over: prefecture, "I1-2.text", "演练")
            }
        }
        return files
    }

    private func derivation(
        of tenant: String,
        over parent: String,
        _ address: String,
        _ was: String
    ) -> String {
        """
        format: pingyi/derivation/1
        scheme: school-safety
        tenant: \(tenant)
        version: 1
        over: {tenant: \(parent), version: 1}
        changes:
          d1: {set: \(address), was: \(was), to: \(was)（\(tenant)）}

        """
    }

    /// Prefectures that change a text, and counties that all move the same points.
    private func asking(_ prefectures: Int, counties: Int) throws -> FileTree {
        var files = try tree(prefectures, counties: counties)
        for p in 1...prefectures {
            for c in 1...counties {
                let county = "c\(p)x\(c)"
                files.schemes[county] = SmallTree.county()
                    .replacing("tenant: c22", with: "tenant: \(county)")
                    .replacing("tenant: r,", with: "tenant: p\(p),")
            }
        }
        return files
    }

    /// Publishes a template that moves the same points, and adopts it in the prefectures.
    private func ask(
        _ database: ScratchDatabase,
        prefectures: Int,
        counties: Int
    ) async throws -> ListQuestions.Asked {
        try await database.apply(asking(prefectures, counties: counties))
        try await database.publishTemplate(["I1-1.points": points(55), "I1-2.points": points(25)])
        let adopted = try await AdoptCleanDrafts(database.pools)(
            database.office("r"),
            approvedBy: "chief",
            today: ScratchDatabase.today
        )
        #expect(adopted.published.count == prefectures)
        let questions = try await ListQuestions(database.pools)(database.office("r"))
        #expect(questions.map(\.tenants.count) == [prefectures * counties])
        return try #require(questions.first)
    }

    @Test func oneAnswerIsAppliedToThreeHundredDraftsSomeDozensAtATime() async throws {
        try await ScratchDatabase.with { database in
            let question = try await ask(database, prefectures: 10, counties: 30)
            let today = try ScratchDatabase.today
            _ = try await AnswerQuestion(database.pools)(
                question.id,
                .mine,
                in: database.office("r"),
                today: today
            )
            var steps: [Int] = []
            let left = try await ApproveAnswer(database.pools)(
                question.id,
                in: database.office("r", as: "chief"),
                today: today
            ) { done, all in
                #expect(all == 300)
                steps.append(done)
            }
            #expect(steps == [64, 128, 192, 256, 300])
            #expect(left.count == 300)
            #expect(left.values.allSatisfy { $0 == 0 })
            let rows = try await database.texts(
                "select count(*)::text from pingyi.rebase_questions"
            )
            #expect(rows == ["0"])
        }
    }

    @Test func anApprovalThatWasInterruptedIsFinishedByTheNext() async throws {
        try await ScratchDatabase.with { database in
            let question = try await ask(database, prefectures: 2, counties: 3)
            let today = try ScratchDatabase.today
            _ = try await AnswerQuestion(database.pools)(
                question.id,
                .mine,
                in: database.office("r"),
                today: today
            )
            // Approved, and then nothing more.
            try await database.asAdministrator { session in
                try await session.runScript(
                    """
                    update pingyi.two_person_actions set state = 'approved', decided_at = now(),
                      decided_by = (select person_id from pingyi.people where handle = 'chief')
                    where kind = 'decide_question';
                    update pingyi.rebase_decisions set status = 'approved'
                    """
                )
            }
            let approve = ApproveAnswer(database.pools)
            let office = try await database.office("r", as: "chief")
            let left = try await approve(question.id, in: office, today: today)
            #expect(left.count == 6)
            #expect(left.values.allSatisfy { $0 == 0 })
            let again = await #expect(throws: UseCaseError.self) {
                try await approve(question.id, in: office, today: today)
            }
            #expect(again?.code == .notProposed)
        }
    }

    /// Publishes a template that touches nobody, and adopts it everywhere.
    private func adopt(_ prefectures: Int, counties: Int) async throws -> (Duration, Duration) {
        try await ScratchDatabase.with { database in
            try await database.apply(tree(prefectures, counties: counties))
            let clock = ContinuousClock()
            let first = clock.now
            let below = try await database.publishTemplate(["scheme.title": .text("新办法")]).below
            let second = clock.now
            #expect(below.clean.count == prefectures)
            #expect(below.read.isEmpty)
            let report = try await AdoptCleanDrafts(database.pools)(
                database.office("r"),
                approvedBy: "chief",
                today: ScratchDatabase.today
            )
            let end = clock.now
            #expect(report.left.isEmpty)
            #expect(report.published.count == prefectures * (counties + 1))
            let behind = try await database.texts(
                """
                select count(*)::text from pingyi.scheme_versions
                where parent_number = 2 and number = 2 and status = 'published'
                """
            )
            #expect(behind == ["\(prefectures * (counties + 1))"])
            let open = try await database.texts(
                "select count(*)::text from pingyi.tasks where closed_at is null"
            )
            #expect(open == ["0"])
            return (second - first, end - second)
        }
    }

    @Test func adoptingATemplateGrowsWithTheNumberOfSchemes() async throws {
        let small = try await adopt(3, counties: 10)
        let large = try await adopt(30, counties: 10)
        // Ten times the schemes; a hundred times the work would be quadratic.
        #expect(large.1 < small.1 * 40, "\(small) and \(large)")
    }

    @Test func oneAnswerAtTheTopServesEveryTenantThatIsAskedTheSame() async throws {
        try await ScratchDatabase.with { database in
            var files = try SmallTree.files
            files.schemes["p1"] = nil
            files.schemes["c12"] = SmallTree.county().replacing("tenant: c22", with: "tenant: c12")
            try await database.apply(files)
            let today = try ScratchDatabase.today
            let report =
                try await database.publishTemplate([
                    "I1-1.points": points(55), "I1-2.points": points(25),
                ])
                .below
            #expect(Set(report.asked.map(\.rawValue)) == ["c12", "c22"])
            #expect(report.questions.count == 1)
            let question = try #require(report.questions.keys.first)
            // A prefecture without anybody below who is asked has nothing to decide.
            let outside = await #expect(throws: UseCaseError.self) {
                try await AnswerQuestion(database.pools)(
                    question,
                    .mine,
                    in: database.office("c11"),
                    today: today
                )
            }
            #expect(outside?.code == .noSuchQuestion)
            let asked = try await AnswerQuestion(database.pools)(
                question,
                .mine,
                reason: "各县自行把握",
                in: database.office("r"),
                today: today
            )
            #expect(Set(asked.map(\.rawValue)) == ["c12", "c22"])
            let left = try await ApproveAnswer(database.pools)(
                question,
                in: database.office("r", as: "chief"),
                today: today
            )
            #expect(left.values.allSatisfy { $0 == 0 })
            let adopted = try await AdoptCleanDrafts(database.pools)(
                database.office("r"),
                approvedBy: "chief",
                today: today
            )
            #expect(Set(adopted.published.map(\.rawValue)) == ["c12", "c22"])
        }
    }

    @Test func anAnswerOfOnePrefectureLeavesTheOtherAlone() async throws {
        try await ScratchDatabase.with { database in
            var files = try SmallTree.files
            files.schemes["p1"] = nil
            files.schemes["c12"] = SmallTree.county().replacing("tenant: c22", with: "tenant: c12")
            try await database.apply(files)
            let today = try ScratchDatabase.today
            let report =
                try await database.publishTemplate([
                    "I1-1.points": points(55), "I1-2.points": points(25),
                ])
                .below
            let question = try #require(report.questions.keys.first)
            _ = try await AnswerQuestion(database.pools)(
                question,
                .mine,
                in: database.office("p1"),
                today: today
            )
            let left = try await ApproveAnswer(database.pools)(
                question,
                in: database.office("p1", as: "chief"),
                today: today
            )
            #expect(left.map(\.key.rawValue) == ["c12"])
            let other = try await database.draft("c22")
            #expect(other.rebase?.questions.count == 1)
        }
    }
}
