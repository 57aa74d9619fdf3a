public import Exact

/// What one field of one kind of element holds.
public struct FieldRule: Hashable, Sendable {
    /// The field's name, or the part before the dot of a family such as `weights.*`.
    public let name: String
    /// What the field holds.
    public let type: FieldType
    /// Whether every element of the kind must have it.
    public let isRequired: Bool
    /// Whether the rule stands for a family: the name, a dot and any word.
    public let isFamily: Bool

    /// Creates a required field.
    static func required(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: true, isFamily: false)
    }

    /// Creates a field that may be left out.
    static func optional(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: false, isFamily: false)
    }

    /// Creates a family of fields.
    static func family(_ name: String, _ type: FieldType) -> FieldRule {
        FieldRule(name: name, type: type, isRequired: false, isFamily: true)
    }
}

/// The type of a field, with the values it may have.
public enum FieldType: Hashable, Sendable {
    /// Words for people.
    case text
    /// A number within bounds, ends included.
    case number(ClosedRange<Amount>)
    /// One of these words.
    case choice([String])
    /// Yes or no.
    case flag
    /// A list of words.
    case list
    /// The id of an element of this kind.
    case reference(NodeKind)
}

extension NodeKind {
    /// The kinds that may hold an element of this kind; `nil` stands for the top of the scheme.
    public var allowedParents: [NodeKind?] {
        switch self {
        case .scheme, .vocabulary, .policy, .section, .adjustmentGroup, .component, .form, .grade,
            .veto:
            [nil]
        case .indicator: [.section]
        case .item: [.indicator]
        case .adjustment: [.adjustmentGroup]
        case .rate: [.adjustment]
        case .ballotStep: [.component]
        }
    }

    /// The fields that elements of this kind have.
    public var fieldRules: [FieldRule] {
        switch self {
        case .scheme:
            [
                .required("title", .text), .required("full_marks", points),
                .optional("document_number", .text), .optional("date", .text),
                .optional("issuers", .list), .optional("basis", .list),
                .optional("addressees", .list), .optional("approved_by", .text),
                .optional("units", .text), .optional("period", .text),
                .optional("result_use", .list), .optional("derived_from", .text),
                .family("articles", .text), .family("notes", .text),
            ]
        case .vocabulary: [.family("words", .text)]
        case .policy:
            [
                .required("value", .text), .optional("basis", .text), .optional("note", .text),
                .optional("places", .number(Amount.zero...Amount(4))),
                .optional("grade", .reference(.grade)),
            ]
        case .section:
            [.required("title", .text), .required("points", points), .optional("number", .text)]
        case .indicator:
            [
                .required("number", .text), .required("text", .text), .optional("evidence", .text),
                .optional("data_source", .choice(["unit", "organiser"])),
                .optional("note", .text),
            ]
        case .item:
            [
                .required("text", .text), .required("points", points),
                .optional("step", step), .optional("measure", .choice(["judged", "rate"])),
                .optional("count_minimum", .number(Amount.zero...Amount(10_000))),
                .optional("count_maximum", .number(Amount.zero...Amount(10_000))),
                .optional("must_include", .text), .optional("deadline", .text),
                .optional("proposal", .text), .optional("events", .list),
                .optional("rates", .list),
            ]
        case .adjustmentGroup: [.required("title", .text), .optional("cap", points)]
        case .adjustment:
            [
                .required("number", .text), .required("text", .text),
                .required("direction", .choice(["bonus", "deduction"])),
                .optional("cap", points), .optional("evidence", .text),
                .optional("data_source", .choice(["unit", "organiser"])),
                .optional("note", .text),
            ]
        case .rate:
            [
                .required("level", .text), .optional("points", points),
                .optional("minimum", points), .optional("maximum", points),
                .optional("per", .text), .optional("note", .text),
            ]
        case .component:
            [
                .required("title", .text),
                .required("source", .choice(["checklist", "jury", "public", "peer", "carryover"])),
                .optional("minimum_raters", .number(Amount.zero...Amount(1_000_000))),
                .optional("aggregate", .choice(["mean", "trimmed_mean"])),
                .optional("clamp_low", signedPoints), .optional("clamp_high", signedPoints),
                .optional(
                    "carryover",
                    .choice(["assessed_year_sheet", "previous_final", "imported"])
                ),
                .optional("basis", .text), .optional("categories", .list),
                .optional("note", .text),
            ]
        case .ballotStep: [.required("title", .text), .optional("points", points)]
        case .form:
            [
                .required("title", .text),
                .optional("unit_limit", .number(Amount.zero...Amount(100_000))),
                .optional("steps", .list), .optional("basis", .text),
                .family("weights", .number(Amount.zero...Amount.hundred)),
            ]
        case .grade:
            [
                .required("title", .text), .optional("minimum", signedPoints),
                .optional("quota_percent", .number(Amount.zero...Amount.hundred)),
                .optional("wording", .text), .optional("basis", .text),
            ]
        case .veto:
            [
                .required("title", .text), .required("grade", .reference(.grade)),
                .optional("basis", .text),
            ]
        }
    }

    /// The rule of a field, families included.
    ///
    /// - Parameter field: The field's name.
    /// - Returns: The rule, or `nil` when elements of this kind have no such field.
    public func rule(for field: FieldName) -> FieldRule? {
        fieldRules.first { rule in
            rule.isFamily
                ? field.rawValue.hasPrefix(rule.name + ".")
                    && field.rawValue.utf8.count > rule.name.utf8.count + 1
                : field.rawValue == rule.name
        }
    }
}

// Points of one item or cap: sheets of 1,750 exist elsewhere, so 100,000 leaves room.
private let points = FieldType.number(Amount.zero...Amount(100_000))
private let signedPoints = FieldType.number(Amount(-100_000)...Amount(100_000))
private let step = FieldType.number(Amount(tenThousandths: 1)...Amount(1_000))
