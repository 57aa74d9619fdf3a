public import Canonical
public import Hierarchy
public import Schemes

/// What a draft would ask of those who derive from it.
public struct DerivedImpact: Sendable {
    /// Tenants that would need nothing but a new pin.
    public internal(set) var clean: [TenantID] = []
    /// Tenants whose changes would be carried with notes, or by answers given before.
    public internal(set) var noted: [TenantID] = []
    /// Tenants that would have to decide something.
    public internal(set) var asked: [TenantID] = []
    /// Tenants that derive from a derivation, so that their answer is a forecast.
    public internal(set) var provisional: [TenantID] = []
    /// Tenants whose scheme has errors until they answer, so that their results are shown as they
    /// stand.
    public internal(set) var undecided: [TenantID] = []
    /// The distinct questions, the one that most are asked first.
    public internal(set) var questions: [AskedQuestion] = []
    /// The tenants that the join of what changes with what derivations depend on names.
    public internal(set) var candidates: [TenantID] = []

    private var places: [Digest: Int] = [:]

    /// How many derivations there are.
    public var count: Int { clean.count + noted.count + asked.count }

    /// A question with those who would be asked.
    public struct AskedQuestion: Sendable {
        /// The question's id.
        public let id: Digest
        /// The question.
        public let question: Question
        /// The tenants, in tree order.
        public internal(set) var tenants: [TenantID]
    }

    mutating func add(_ tenant: TenantID, _ rebase: Rebase?, isProvisional: Bool) {
        if isProvisional { provisional.append(tenant) }
        guard let rebase else {
            clean.append(tenant)
            return
        }
        let open = rebase.questions
        for conflict in open {
            let id = conflict.question.id
            if let place = places[id] {
                questions[place].tenants.append(tenant)
            } else {
                places[id] = questions.count
                questions.append(
                    AskedQuestion(id: id, question: conflict.question, tenants: [tenant])
                )
            }
        }
        if !open.isEmpty {
            asked.append(tenant)
        } else if rebase.isClean, rebase.notes.isEmpty {
            clean.append(tenant)
        } else {
            noted.append(tenant)
        }
    }

    /// Puts the questions in order, once everybody is there.
    mutating func sort() {
        places = [:]
        questions.sort {
            ($1.tenants.count, $0.id.description) < ($0.tenants.count, $1.id.description)
        }
    }
}
