import Exact
public import Schemes

extension Wording {
    /// What a kind of element is called.
    public func label(of kind: NodeKind) -> String {
        switch kind {
        case .scheme: say("方案", "scheme")
        case .vocabulary: say("词汇", "vocabulary")
        case .policy: say("口径", "policy")
        case .section: say("项目", "section")
        case .indicator: say("指标", "indicator")
        case .item: say("计分点", "item")
        case .adjustmentGroup: say("加减分项目", "adjustment group")
        case .adjustment: say("加减分项", "adjustment")
        case .rate: say("加减分档", "rate")
        case .component: say("评分构成", "component")
        case .ballotStep: say("选票档次", "ballot answer")
        case .form: say("评议形式", "form")
        case .grade: say("等次", "grade")
        case .veto: say("否决情形", "veto")
        case .unitClass: say("单位类别", "unit class")
        case .datum: say("数据项", "datum")
        case .ladderStep: say("评定档次", "ladder step")
        case .raterGroup: say("评分组", "rater group")
        case .ceiling: say("等次上限", "grade ceiling")
        case .title: say("称号", "title")
        case .tieKey: say("同分排序依据", "tie-break key")
        case .stage: say("阶段", "stage")
        }
    }

    /// What a field is called.
    public func label(of field: FieldName) -> String {
        let names = field.rawValue.split(separator: ".", maxSplits: 1).map(String.init)
        let label = Wording.fieldLabels[names[0]]
        let text = label.map { say($0.0, $0.1) } ?? names[0]
        return names.count > 1 ? "\(text) \(names[1])" : text
    }

    private static let fieldLabels: [String: (String, String)] = [
        "title": ("名称", "title"), "full_marks": ("满分", "full marks"),
        "document_number": ("文号", "document number"), "date": ("日期", "date"),
        "issuers": ("发文机关", "issuers"), "basis": ("依据", "basis"),
        "addressees": ("主送", "addressees"), "approved_by": ("审议通过", "approved by"),
        "units": ("单位范围", "units"), "period": ("评议周期", "period"),
        "result_use": ("结果运用", "use of results"), "derived_from": ("来源文件", "derived from"),
        "articles": ("条文", "article"), "notes": ("说明", "note"), "words": ("用语", "word"),
        "value": ("取值", "value"), "note": ("备注", "note"), "places": ("小数位数", "places"),
        "grade": ("等次", "grade"), "points": ("分值", "points"), "number": ("序号", "number"),
        "text": ("内容", "text"), "evidence": ("计分依据", "evidence"),
        "data_source": ("数据来源", "data source"), "step": ("每档分值", "step"),
        "measure": ("计分方式", "measure"), "count_minimum": ("最少次数", "least count"),
        "count_maximum": ("最多次数", "greatest count"), "must_include": ("必含", "must include"),
        "deadline": ("期限", "deadline"), "proposal": ("建议计分", "proposal"),
        "events": ("事件", "events"), "rates": ("比率", "rates"), "cap": ("上限", "cap"),
        "direction": ("加或减", "direction"), "level": ("层级", "level"),
        "minimum": ("最低分", "minimum"), "maximum": ("最高分", "maximum"), "per": ("每", "per"),
        "source": ("来源", "source"), "minimum_raters": ("最低人数", "least raters"),
        "aggregate": ("合成方式", "aggregate"), "clamp_low": ("下限", "lower clamp"),
        "clamp_high": ("上限", "upper clamp"), "carryover": ("上年度结果", "carryover"),
        "categories": ("评委类别", "categories"), "unit_limit": ("单位数上限", "unit limit"),
        "steps": ("环节", "steps"), "weights": ("权重", "weight"),
        "quota_percent": ("名额比例", "quota percent"), "official": ("分值统一规定", "official"),
        "wording": ("分档原文", "wording"),
        "actor": ("责任方", "actor"), "apply_to": ("作用于", "applies to"),
        "approves": ("算作赞成", "counts as approval"), "bonus_cap": ("加分总上限", "bonus cap"),
        "carry_over": ("跨年结转", "carried over"),
        "carryover_points": ("等次折算分", "points as last year's grade"),
        "checklist_marks": ("评分表满分", "checklist marks"),
        "classes": ("适用单位类别", "unit classes"), "closes": ("结束", "closes"),
        "condition": ("条件", "condition"), "deduction_cap": ("减分总上限", "deduction cap"),
        "effect": ("效果", "effect"), "false_claim_points": ("虚报扣分", "points for a false claim"),
        "first_month": ("起始月", "first month"), "form": ("评议形式", "form"),
        "formula": ("公式", "formula"), "last_month": ("截止月", "last month"),
        "minimum_included": ("含最低分", "minimum included"),
        "minimum_turnout": ("最低参与率", "least turnout"),
        "minimum_valid": ("最低有效率", "least share of valid ballots"), "mix": ("合成", "mix"),
        "missing_group": ("缺少评分组时", "when a group is missing"),
        "name": ("公式中的名称", "name in formulas"), "once": ("只计一次", "counts once"),
        "opens": ("开始", "opens"), "order": ("排序依据", "order"),
        "quota_count": ("名额数", "quota count"), "quota_over": ("名额范围", "quota over"),
        "rank_step": ("每名次差分", "points per rank"), "ranking_list": ("排名名单", "ranking list"),
        "scope": ("记录对象", "scope"), "scored_by": ("评分部门", "scored by"),
        "seats": ("席位数", "seats"), "seats_percent": ("席位比例", "seats percent"),
        "sharing": ("分担", "sharing"), "supplied_by": ("数据提供方", "supplied by"),
        "type": ("类型", "type"), "unit": ("计量单位", "unit of measure"),
        "vote_scoring": ("票数折算", "vote scoring"), "weight": ("权重", "weight"),
        "working_days": ("工作日数", "working days"),
    ]

    /// The name of an element, its id beside it where the name does not show it.
    public func name(of id: NodeID, in snapshot: Snapshot) -> String {
        if id == .scheme { return label(of: .scheme) }
        let name = snapshot.displayName(of: id)
        return name == id.rawValue ? name : say("“\(name)”（\(id)）", "\"\(name)\" (\(id))")
    }

    /// A value as people write it.
    public func text(of value: FieldValue?) -> String {
        switch value {
        case nil: say("（无）", "(none)")
        case .flag(let flag): flag ? say("是", "yes") : say("否", "no")
        case .list(let words): list(words)
        case .text(let text), .choice(let text): text
        case .number(let amount): amount.description
        }
    }
}
