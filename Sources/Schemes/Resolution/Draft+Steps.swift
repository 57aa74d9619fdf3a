/// The steps of the one pass, in their order.
private enum Step: Int, CaseIterable {
    case drop
    /// Overrides that lower a number, so that what they free can be added in the same version.
    case lower
    case add
    case set
    case append
    case place
    case narrow
    case annotate
}

extension Draft {
    /// Applies operations in normal form, in the order of the steps and then of their targets.
    mutating func apply(_ operations: [Operation]) {
        guard !operations.isEmpty else { return }
        var due = [[Int]](repeating: [], count: Step.allCases.count)
        for (place, operation) in operations.enumerated() {
            due[step(of: operation).rawValue].append(place)
            if case .annotate(let address, let text) = operation.action, text.saysSomething {
                reasoned.insert(address)
            }
        }
        for step in Step.allCases {
            switch step {
            case .add: add(due[step.rawValue].map { operations[$0] })
            case .place: place(due[step.rawValue].map { operations[$0] })
            default: for place in due[step.rawValue] { apply(operations[place]) }
            }
        }
        fixOfficialGroups()
        clearAwayDropped()
        reportDanglingReferences()
        checkGroups()
    }

    private func step(of operation: Operation) -> Step {
        switch operation.action {
        case .set(let address, let value, _):
            if let wanted = value.number, let present = snapshot[address]?.number,
                wanted < present
            {
                .lower
            } else {
                .set
            }
        case .append: .append
        case .add: .add
        case .drop: .drop
        case .place: .place
        case .narrow, .narrowContainer: .narrow
        case .annotate: .annotate
        }
    }

    private mutating func apply(_ operation: Operation) {
        switch operation.action {
        case .set(let address, let value, let seen):
            set(address, to: value, was: seen, operation)
        case .append(let address, let text): append(address, text, operation)
        case .drop(let node): drop(node, operation)
        case .narrow(let address, let lock): narrow(address, lock, operation)
        case .narrowContainer(let node, let rule): narrowContainer(node, rule, operation)
        case .annotate(let address, let text): annotate(address, text, operation)
        case .add: add([operation])
        case .place: place([operation])
        }
    }
}
