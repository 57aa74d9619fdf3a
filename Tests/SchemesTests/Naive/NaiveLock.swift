import Exact
import Schemes

/// What happened to one value that its bounds depend on.
enum LockEvent {
    /// A level declared a bound when the value was this.
    case declared(DeclaredLock, value: FieldValue?)
    /// A level wrote the value.
    case written(FieldValue, VersionReference, String?)
}

/// Bounds found by going through everything that happened to a value, anew for each question.
enum NaiveLock {
    /// The bounds of one force that bind the next level.
    static func replay(_ events: [LockEvent], _ force: Enforcement) -> EffectiveLock {
        var lock = EffectiveLock(steps: [])
        for event in events {
            switch event {
            case .declared(let declared, let value):
                guard declared.lock.enforcement == force else { continue }
                let narrower = meet(lock, alone(declared, value))
                if shape(narrower) != shape(lock) { lock = narrower }
            case .written(let value, let setter, let operation):
                func follow<Kind>(_ bound: Bound<Kind>?, _ new: Kind?) -> Bound<Kind>? {
                    guard let bound, let new, new != bound.value else { return bound }
                    return Bound(
                        value: new,
                        setter: setter,
                        operation: operation,
                        enforcement: bound.enforcement,
                        basis: bound.basis
                    )
                }
                lock.tightenUp = follow(lock.tightenUp, value.number)
                lock.tightenDown = follow(lock.tightenDown, value.number)
                lock.appendOnly = follow(lock.appendOnly, value.text)
            }
        }
        return lock
    }

    /// A declaration by itself.
    static func alone(_ declared: DeclaredLock, _ value: FieldValue?) -> EffectiveLock {
        func bound<Kind>(_ limit: Kind?) -> Bound<Kind>? {
            limit.map {
                Bound(
                    value: $0,
                    setter: declared.setter,
                    operation: declared.operation,
                    enforcement: declared.lock.enforcement,
                    basis: declared.lock.basis
                )
            }
        }
        var lock = EffectiveLock(steps: [])
        if declared.lock.requiresNote { lock.noteRequired = bound(true) }
        switch declared.lock.rule {
        case .open: break
        case .fixed where value == nil: lock.absent = bound(true)
        case .fixed: lock.fixed = bound(value)
        case .range(let low, let high, let step):
            lock.low = bound(low)
            lock.high = bound(high)
            lock.steps = [bound(step)].compactMap { $0 }
        case .oneOf(let words): lock.oneOf = bound(words)
        case .tightenUp: lock.tightenUp = bound(value?.number)
        case .tightenDown: lock.tightenDown = bound(value?.number)
        case .appendOnly: lock.appendOnly = bound(value?.text ?? "")
        }
        return lock
    }

    /// Whether a bound can be declared at all: it needs a value of the right type.
    static func isDeclarable(_ rule: LockRule, _ type: FieldType, _ value: FieldValue?) -> Bool {
        var isNumber = false
        if case .number = type { isNumber = true }
        switch rule {
        case .fixed, .open: return true
        case .range(_, _, let step): return isNumber && (step ?? Amount(1)) > .zero
        case .tightenUp, .tightenDown: return isNumber && value?.number != nil
        case .appendOnly: return type == .text
        case .oneOf: return type != .list
        }
    }

    /// The narrower of two bounds; the senior stays named where both are the same.
    static func meet(_ senior: EffectiveLock, _ junior: EffectiveLock) -> EffectiveLock {
        var lock = senior
        lock.fixed = senior.fixed ?? junior.fixed
        lock.appendOnly = senior.appendOnly ?? junior.appendOnly
        lock.absent = senior.absent ?? junior.absent
        lock.noteRequired = senior.noteRequired ?? junior.noteRequired
        func pick(_ path: WritableKeyPath<EffectiveLock, Bound<Amount>?>, rising: Bool) {
            guard let mine = senior[keyPath: path] else {
                lock[keyPath: path] = junior[keyPath: path]
                return
            }
            guard let other = junior[keyPath: path] else { return }
            let isNarrower = rising ? other.value > mine.value : other.value < mine.value
            if isNarrower { lock[keyPath: path] = other }
        }
        pick(\.low, rising: true)
        pick(\.high, rising: false)
        pick(\.tightenUp, rising: true)
        pick(\.tightenDown, rising: false)
        for step in junior.steps
        where senior.steps.allSatisfy({ !$0.value.isMultiple(of: step.value) }) {
            lock.steps.append(step)
        }
        if let mine = senior.oneOf, let other = junior.oneOf {
            let both = mine.value.filter { other.value.contains($0) }
            if both.count < mine.value.count {
                lock.oneOf = Bound(
                    value: both,
                    setter: other.setter,
                    operation: other.operation,
                    enforcement: other.enforcement,
                    basis: other.basis
                )
            }
        } else {
            lock.oneOf = senior.oneOf ?? junior.oneOf
        }
        return lock
    }

    /// What a lock allows, as a text that is the same for locks that allow the same.
    static func shape(_ lock: EffectiveLock) -> String {
        if lock.absent != nil { return "nothing" }
        if let fixed = lock.fixed { return "only \(fixed.value)" }
        let low = [lock.low?.value, lock.tightenUp?.value].compactMap { $0 }.max()
        let high = [lock.high?.value, lock.tightenDown?.value].compactMap { $0 }.min()
        let words = lock.oneOf.map { Set($0.value).sorted() }
        let turns = [lock.tightenUp == nil, lock.tightenDown == nil, lock.appendOnly == nil]
        let isSilent = lock.noteRequired == nil
        return
            "\(low as Any) \(high as Any) \(commonStep(lock)) \(words as Any) \(turns) \(isSilent)"
    }

    /// The least number of ten-thousandths that is a whole number of every step; 0 for no step.
    static func commonStep(_ lock: EffectiveLock) -> Int64 {
        var common: Int64 = 0
        for step in lock.steps.map(\.value.tenThousandths) {
            guard common > 0 else {
                common = step
                continue
            }
            var multiple = common
            while multiple % step != 0 { multiple += common }
            common = multiple
        }
        return common
    }

    /// The code of the first bound that a value breaks; `nil` when it keeps them all.
    static func fault(_ lock: EffectiveLock, _ value: FieldValue) -> Diagnostic.Code? {
        if lock.absent != nil { return .lockFixed }
        if let fixed = lock.fixed, fixed.value != value { return .lockFixed }
        if let number = value.number {
            if let bound = lock.tightenUp, number < bound.value { return .lockTighten }
            if let bound = lock.tightenDown, number > bound.value { return .lockTighten }
            if let bound = lock.low, number < bound.value { return .lockRange }
            if let bound = lock.high, number > bound.value { return .lockRange }
            if lock.steps.contains(where: { number.tenThousandths % $0.value.tenThousandths != 0 })
            {
                return .lockRange
            }
        }
        if let words = lock.oneOf, !words.value.contains(value.description) { return .lockSet }
        if let start = lock.appendOnly, !(value.text ?? "").hasPrefix(start.value) {
            return .lockFixed
        }
        return nil
    }

    /// Whether no value of a type keeps the bounds, by trying those that could.
    static func isEmpty(_ lock: EffectiveLock, _ type: FieldType) -> Bool {
        if lock.absent != nil { return false }
        if let fixed = lock.fixed { return fault(lock, fixed.value) != nil }
        if let words = lock.oneOf?.value {
            return !words.contains { word in
                switch type {
                case .number(let range):
                    guard let number = try? Amount(parsing: word) else { return false }  // a word
                    return range.contains(number) && fault(lock, .number(number)) == nil
                case .choice(let known):
                    return known.contains(word) && fault(lock, .choice(word)) == nil
                case .flag: return ["true", "false"].contains(word)
                default: return fault(lock, .text(word)) == nil
                }
            }
        }
        guard case .number(let range) = type else { return false }
        let low = ([range.lowerBound, lock.low?.value, lock.tightenUp?.value].compactMap { $0 })
            .max()
        let high =
            ([range.upperBound, lock.high?.value, lock.tightenDown?.value].compactMap { $0 }).min()
        guard let low, let high, low <= high else { return true }
        let step = commonStep(lock)
        guard step > 0 else { return false }
        var first = low.tenThousandths
        while first % step != 0 { first += 1 }
        return first > high.tenThousandths
    }
}
