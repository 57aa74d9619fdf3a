extension Catalog {
    static let chinese: [String: Entry] = [
        "E-ORPHAN": Entry(
            "这里没有编号为“{node}”的要素。",
            "相近的有：{near}。",
            ways: ["改为上级方案里有的编号", "删去变更{operation}"]
        ),
        "E-ORPHAN.field": Entry(
            "这里没有“{address}”这个地址。",
            "相近的有：{near}。",
            ways: ["改为存在的地址", "删去变更{operation}"]
        ),
        "E-ORPHAN.dropped": Entry(
            "“{node}”已经停用，不能再改。",
            "停用它的是{dropped_by}。",
            ways: ["删去变更{operation}", "要恢复使用，请停用它的一级撤回停用"]
        ),
        "E-ORPHAN.root": Entry("方案里没有“scheme”要素，无从计分。", ways: ["写上标题和满分"]),
        "E-DUP": Entry("编号“{node}”用了两次。", ways: ["给其中一个另取编号"]),
        "E-DUP.used": Entry(
            "编号“{node}”已有要素使用；编号一经使用永不再用。",
            ways: ["换一个没有用过的编号", "删去变更{operation}"]
        ),
        "E-DUP.dropped": Entry(
            "编号“{node}”属于已停用的要素；编号一经使用永不再用。",
            ways: ["换一个没有用过的编号", "删去变更{operation}"]
        ),
        "E-DUP.operation": Entry(
            "变更{operation}与另一项变更同名，或改的是同一处；两项都没有生效。",
            ways: ["两项合成一项", "删去其中一项"]
        ),
        "E-CLOSED": Entry(
            "您要在{name}下增设{added_kind}“{added}”（{points}分），这里不允许增设。",
            "规定它的是{setters}。",
            "允许增设的地方：{open_list}。",
            ways: [
                "移到允许增设的地方，分值从那里的其他计分点匀出：{open_list}", "删去变更{operation}",
                "请{opener}在下一版放开这里的增设",
            ]
        ),
        "E-CLOSED.reorder": Entry(
            "您要调整{name}的次序，这里的次序不能改。",
            "规定它的是{setters}。",
            ways: ["删去变更{operation}", "请{opener}在下一版放开次序"]
        ),
        "E-BUDGET": Entry(
            "您要在{name}下增设“{added}”（{points}分），超出可以增设的限度。",
            "最多增设{limit.count}个，已用{used.count}个。",
            "最多增设{limit.points}分，已用{used.points}分。",
            "已经增设的是{used.by}；限度由{setters}规定。",
            "允许增设的其他地方：{open_list}。",
            ways: [
                "减少增设的个数或分值", "这里还可增{left.count}个、{left.points}分", "移到允许增设的地方：{open_list}",
                "删去变更{operation}", "请{opener}在下一版放宽限度",
            ]
        ),
        "E-BUDGET.value": Entry(
            "您改为{given}，{title}下增设的分值合计便成了{sum}，超出限度。",
            "最多增设{limit.points}分，已用{used.points}分；限度由{setters}规定。",
            ways: [
                "选较小的分值，还可增{left.points}分", "删去变更{operation}（保持原值）", "请{opener}在下一版放宽限度",
            ]
        ),
        "E-DROP": Entry(
            "您要停用{name}，这里不允许停用上级的要素。",
            "规定它的是{setters}。",
            ways: ["删去变更{operation}（继续使用）", "请{opener}在下一版允许停用"]
        ),
        "E-DROP.never": Entry("{name}不能停用。", ways: ["删去变更{operation}"]),
        "E-LOCK-FIXED": Entry(
            "您改为{given}。这里固定为{fixed}。",
            "{bounds}",
            ways: ["删去变更{operation}（仍为{parent}）", "请{ask}就{address}为{self}作出豁免，或放开"]
        ),
        "E-LOCK-FIXED.absent": Entry(
            "您填了{given}。这里规定不填。",
            "{bounds}",
            ways: ["删去变更{operation}（仍不填）", "请{ask}就{address}为{self}作出豁免，或放开"]
        ),
        "E-LOCK-FIXED.append": Entry(
            "您改成了另一段文字。这里只能在原文之后添加，不能改写原文。",
            "{bounds}",
            ways: ["改用追加，保留原文", "删去变更{operation}", "请{ask}就{address}为{self}作出豁免"]
        ),
        "E-LOCK-RANGE": Entry(
            "您改为{given}。这里允许{allowed}。",
            "{bounds}",
            "{seniors}",
            ways: [
                "选{allowed}之内的数，最接近的是{nearest}", "删去变更{operation}（仍为{parent}）",
                "请{ask_reach}放宽，或为{self}作出豁免",
            ]
        ),
        "E-LOCK-SET": Entry(
            "您改为{given}。这里只能选：{allowed}。",
            "{bounds}",
            ways: [
                "选其中之一", "删去变更{operation}（仍为{parent}）", "请{ask}放宽，或为{self}作出豁免",
            ]
        ),
        "E-LOCK-TIGHTEN": Entry(
            "您改为{given}。这里只能从上级的数往严的方向改：{allowed}。",
            "{bounds}",
            "上级之前：{parent.over}。",
            ways: [
                "选{allowed}之内的数，最接近的是{nearest}", "删去变更{operation}（仍为{parent}）",
                "请{ask_reach}放宽，或为{self}作出豁免",
            ]
        ),
        "E-LOCK-EMPTY": Entry(
            "您加的限制（{allowed}）和上级的限制（{above.allowed}）合起来，没有一个值可选。",
            "{bounds}",
            ways: ["把限制改到上级允许之内", "删去变更{operation}", "请{ask}放宽上级的限制"]
        ),
        "E-NOTE": Entry(
            "您改为{given}，没有写明理由。改动这个值须写明理由。",
            "要求写明理由的是{setter_basis}。",
            ways: ["给变更{operation}写上理由", "删去变更{operation}（仍为{parent}）"]
        ),
        "E-OWNLOCK": Entry(
            "您给下级加的限制是{allowed}，本级自己的值{given}却在限制之外。",
            ways: ["改限制，使它包含{given}", "改本级的值", "删去变更{operation}"]
        ),
        "E-OWNLOCK.container": Entry(
            "您给下级加的限制比已经增设的还少：{name}下已增设{used.count}个。",
            ways: ["放宽限制", "删去变更{operation}"]
        ),
        "E-SUM": Entry(
            "{group_name}：{arithmetic}",
            "这是{class_name}单位的合计。",
            "{gap}",
            "写过其中各数的变更：{operations}。",
            ways: ["调整其中的数，使合计相符（系统不会自动调整）；本级可改的有{room_list}", "删去变更{operations}"]
        ),
        "E-ORDER": Entry(
            "各等次的最低分须从高到低：{arithmetic}",
            "写过其中各数的变更：{operations}。",
            ways: ["调整最低分，使上一等次高于下一等次", "只有最低等次可以不写最低分"]
        ),
        "E-ORDER.ladder": Entry(
            "各档分值须从最好的一档起逐档减少：{arithmetic}",
            ways: ["改为逐档减少的分值"]
        ),
        "E-ORDER.place": Entry(
            "{name}要排在“{after}”之后，绕成了圈。",
            ways: ["改排在另一个要素之后", "删去变更{operation}"]
        ),
        "E-REF": Entry(
            "“{given}”填不进这里；这里须是{expected}。",
            ways: ["改为{expected}", "删去变更{operation}"]
        ),
        "E-REF.unknown": Entry(
            "“{missing}”不存在；这里须是{expected}。",
            "相近的有：{near}。",
            ways: ["改为存在的编号", "删去变更{operation}"]
        ),
        "E-REF.no_value": Entry("缺少必填的值；这里须是{expected}。", ways: ["补上这个值"]),
        "E-REF.no_element": Entry("{name}下至少要有一个{expected}。", ways: ["补上一个{expected}"]),
        "E-REF.dropped": Entry(
            "这里指向“{missing}”，而它已被变更{operations}停用。",
            "这里指向“{dropped}”，而它在这里已经停用。",
            "相近的有：{near}。",
            ways: ["改指另一个要素", "删去变更{operations}", "保留{dropped}：删去停用它的变更"]
        ),
        "E-REF.sibling": Entry(
            "“{after}”不是同一处的同类要素，不能排在它之后。",
            ways: ["改排在同类要素之后", "删去变更{operation}"]
        ),
        "E-REF.bound": Entry(
            "这种限制不适用于这里；这里是{expected}。",
            ways: ["换一种限制", "删去变更{operation}"]
        ),
        "E-REF.succeeds_unknown": Entry(
            "succeeds里写了{element}，而上一版没有这个要素。",
            "相近的有：{near}。",
            ways: ["改为上一版有的要素", "删去这一行"]
        ),
        "E-REF.succeeds_in_use": Entry(
            "succeeds里说{element}已不在，而本版仍有这个要素。",
            ways: ["删去这一行", "删去这个要素"]
        ),
        "E-REF.successor_missing": Entry(
            "succeeds里写了{element}的去向，而去向不存在。",
            "写的是“{successor}”。",
            ways: ["改为本版有的要素", "写明已取消及其理由"]
        ),
        "E-REF.successor_other_kind": Entry(
            "{element}原是{before.kind}，而承接它的{successor}是{kind}。",
            ways: ["改为一个{before.kind}", "写明已取消及其理由"]
        ),
        "E-REF.retired_without_text": Entry("{element}已取消，但没有写明理由。", ways: ["写明为何取消"]),
        "E-REF.place": Entry(
            "“{node}”不能放在这里；须是{expected}。",
            ways: ["改正位置或编号", "删去变更{operation}"]
        ),
        "E-PIN": Entry(
            "这份派生方案所依据的上级版本与现有的不符。",
            "写明的上级：{tenant}；现有：{tenant.parent}。",
            "写明的版本号：{version}；现有：{version.parent}。",
            "写明的方案：{scheme}；现有：{scheme.parent}。",
            "写明的摘要：{digest}；现有：{digest.parent}。",
            ways: ["对照现有版本更新，改写“over”", "找回所写的版本"]
        ),
        "E-PIN.number": Entry("版本号{version}不对，须从1起。", ways: ["改正版本号"]),
        "E-CYCLE": Entry(
            "{name}套在自己里面，或彼此等待。",
            ways: ["改正所属的要素", "删去变更{operation}"]
        ),
        "E-CYCLE.tenants": Entry(
            "{tenant}的方案派生自己：{chain}。",
            ways: ["改派生自另一个辖区的方案"]
        ),
        "E-CYCLE.data": Entry(
            "这几个数据项互相推算，成了一个圈：{members}。",
            ways: ["从其中一个的公式里去掉另一个"]
        ),
        "E-STALE": Entry(
            "您改为{given}，当时看到的是{was}；上级现在是{parent}。",
            "改动它的是{setter}。",
            ways: ["核对之后把“was”改为{parent}", "删去变更{operation}（采用{parent}）"]
        ),
        "E-POLICY.missing": Entry(
            "缺少“{node}”这项口径：{settles}。没有写明的口径不会有暗中的默认。",
            "可选：{allowed}。",
            ways: ["写明“{node}”，建议{recommended}"]
        ),
        "E-POLICY.unknown_policy": Entry(
            "没有“{node}”这项口径。",
            "相近的有：{near}。",
            ways: ["改正名称", "自己的口径请在编号前加本辖区编号"]
        ),
        "E-POLICY.unknown_value": Entry(
            "“{node}”（{settles}）不能是“{given}”。",
            "可选：{allowed}。",
            "相近的有：{near}。",
            ways: ["改为其中之一，建议{recommended}", "删去变更{operation}"]
        ),
        "E-FORMULA": Entry(
            "公式不能用。{formula_problem}"
        ),
        "E-VALUE.outside_item": Entry(
            "写在最上层的数据项不属于任何计分点。",
            ways: ["把记录对象改为unit", "放到计分点之下"]
        ),
        "E-VALUE.from_above": Entry(
            "由上级给出的数据不能在这里推算。",
            ways: ["删去公式", "把记录对象改为unit"]
        ),
        "E-VALUE.renamed": Entry(
            "这项数据改称{given}，而公式里仍写作{was}：{members}。",
            ways: ["保留{was}这个名称：删去变更{operation}", "把{members}里的名称改为{given}或编号{node}"]
        ),
        "E-VALUE.not_a_name": Entry(
            "“{given}”不能在公式里作名称：只用文字、数字和_，不以数字开头。",
            ways: ["另取名称", "删去名称，公式里可用编号"]
        ),
        "E-VALUE.reserved_name": Entry(
            "“{given}”在公式里另有所指。",
            ways: ["另取名称"]
        ),
        "E-VALUE.name_taken": Entry(
            "数据项{other}已用“{given}”这个名称。",
            ways: ["另取名称"]
        ),
        "E-VALUE.not_positive": Entry("这里是{given}，须大于0。", ways: ["改为大于0的数"]),
        "E-VALUE.not_whole": Entry("这里是{given}，须是整数。", ways: ["改为整数"]),
        "E-VALUE.above_other": Entry(
            "这里是{given}，高于{other_field}的{limit}。",
            ways: ["改小这里，或改大{other_field}"]
        ),
        "E-VALUE.fixed_and_discretionary": Entry(
            "既写了固定的{given}分，又写了幅度。",
            ways: ["只留分值，或只留最低和最高"]
        ),
        "E-VALUE.lowest_grade": Entry(
            "最低等次写了最低分{given}，低于它的总分便没有等次。",
            ways: ["删去最低等次的最低分", "在它之后另设一个没有最低分的等次"]
        ),
        "E-VALUE.off_step": Entry(
            "满分{given}不是一档{limit}分的整倍数，给不到满分。",
            ways: ["改分值", "改每档分值"]
        ),
        "E-VALUE.differs": Entry(
            "口径写的是“{given}”，计分用的{other}却是“{limit}”；印出的说明会与计算不符。",
            ways: ["把口径改为“{limit}”", "把{other}改为“{given}”"]
        ),
        "W-BOUND-NOEFFECT": Entry(
            "这个限制不起作用：上级已限为{allowed}。",
            "{bounds}",
            ways: ["删去变更{operation}", "收紧到上级允许之内"]
        ),
        "W-BOUND-NOEFFECT.container": Entry(
            "这个限制不起作用：上级对{name}已同样严，或更严。",
            ways: ["删去变更{operation}"]
        ),
        "W-REDUNDANT": Entry(
            "您改为{given}，与上级相同；作为本级的决定保留。",
            ways: ["删去变更{operation}，今后随上级变动", "保留，今后上级变动时会提问"]
        ),
        "W-DEVIATION": Entry(
            "您改为{given}。上级建议{allowed}；这里只供参照，已生效，列为偏离。",
            "{bounds}",
            "{seniors}",
            ways: ["保留，并写明理由", "选{allowed}之内的值"]
        ),
        "W-DEVIATION.note": Entry(
            "您改为{given}，没有写明理由，{setter}建议写明；已生效，列为偏离。",
            ways: ["给变更{operation}写上理由", "维持不变"]
        ),
        "W-DEVIATION.structure": Entry(
            "{name}的增设、停用或次序超出上级的建议；这里只供参照，已生效，列为偏离。",
            "最多增设{limit.count}个，已用{used.count}个。",
            "最多增设{limit.points}分，已用{used.points}分。",
            "提出建议的是{setters}。",
            ways: ["保留，并写明理由", "删去变更{operation}"]
        ),
        "W-WAIVER-EXPIRING": Entry(
            "这里的{given}依{owner}的豁免{waiver}成立，豁免到{expires}为止，还有{days}天。",
            "{granted_by}于{granted}批准，理由：{reason}。",
            "没有豁免时，这里允许{allowed_without}。",
            ways: [
                "在{expires}之前请{owner}重新作出豁免", "下一版改为{allowed_without}之内的值",
                "维持不变：已发布的版本不变，到期另有任务提醒",
            ]
        ),
        "W-WAIVER-NOEFFECT.expired": Entry(
            "{owner}的豁免{waiver}已于{expires}到期，{day}不再起作用。",
            "它允许{waived}，理由：{reason}。",
            ways: ["请{owner}重新作出豁免", "改到限制之内"]
        ),
        "W-WAIVER-NOEFFECT.not_yet": Entry(
            "{owner}的豁免{waiver}从{granted}起算，{day}还不起作用。",
            "它允许{waived}，理由：{reason}。",
            ways: ["{granted}起再作出这一版", "改到限制之内"]
        ),
        "W-WAIVER-NOEFFECT.no_day": Entry(
            "{owner}的豁免{waiver}不起作用：不知道这一版是哪一天作出的。",
            ways: ["写明这一版的日期"]
        ),
        "W-WAIVER-NOEFFECT.not_owner": Entry(
            "{owner}的豁免{waiver}不起作用：这里的限制没有一项是{owner}定的。",
            "这里的限制由{setters}规定。",
            ways: ["请规定限制的一级作出豁免", "撤回这项豁免"]
        ),
        "W-WAIVER-NOEFFECT.not_above": Entry(
            "豁免{waiver}不起作用：{owner}不是本级的上级。",
            "这里的限制由{setters}规定。",
            ways: ["请规定限制的一级作出豁免", "撤回这项豁免"]
        ),
        "W-WAIVER-NOEFFECT.no_address": Entry(
            "{owner}的豁免{waiver}不起作用：这里没有“{address}”这个地址。",
            ways: ["请{owner}改正地址", "撤回这项豁免"]
        ),
        "W-WAIVER-NOEFFECT.dates": Entry(
            "{owner}的豁免{waiver}不起作用：它{expires}到期，早于开始的{granted}。",
            ways: ["请{owner}改正日期"]
        ),
        "W-WAIVER-NOEFFECT.no_reason": Entry(
            "{owner}的豁免{waiver}不起作用：没有写明理由。",
            ways: ["请{owner}补上理由"]
        ),
        "W-BANDS.gap": Entry(
            "按原文，{low}与{high}之间的总分不属任何等次（{above.title}：{above.wording}；{below.title}：{below.wording}）。",
            "按口径“{policy_name}”定为{given_to}，落在其中的单位加标记。",
            ways: ["保留原文，以口径为准", "改写各档文字，使其相接"]
        ),
        "W-BANDS.overlap": Entry(
            "按原文，{span}的总分同属两个等次（{above.title}：{above.wording}；{below.title}：{below.wording}）。",
            "按口径“{policy_name}”定为{given_to}，落在其中的单位加标记。",
            ways: ["保留原文，以口径为准", "改写各档文字，使其不重"]
        ),
        "W-BANDS.minimum_differs": Entry(
            "分档原文“{given}”从{low}起，这一等次的最低分却是{limit}。",
            ways: ["把最低分改为{low}", "改正原文"]
        ),
        "W-BANDS.inclusion_differs": Entry(
            "总分正好{low}分时，分档原文“{given}”与minimum_included归档不同。",
            ways: ["改minimum_included", "改正原文"]
        ),
        "W-JURY.none_named": Entry("没有列明评委的类别。", ways: ["列明类别", "保留，评委不分类别"]),
        "W-JURY.missing": Entry(
            "缺少{setter}列明的评委类别：{missing}。",
            ways: ["补上缺少的类别", "保留，并写明理由"]
        ),
        "W-ORGANISER.not_answered": Entry(
            "没有写明组织评议的机关自己怎样参加评议；它若同时是被评议单位，便会自己评自己。",
            "组织评议的机关：{organiser}。",
            ways: ["写明口径organiser_unit：{allowed}，建议{recommended}"]
        ),
        "W-ORGANISER.in_own_ranking": Entry(
            "组织评议的机关在自己组织的排名之内。",
            ways: ["改由其他机关评分，或不参加排名：{allowed}", "保留，并写明理由"]
        ),
        "W-UNUSED.no_weight": Entry(
            "{name}在任何评议形式里都没有权重。",
            ways: ["在某种评议形式里给它权重", "停用它"]
        ),
        "W-UNUSED.sheet_unused": Entry(
            "没有哪种评议形式用到评分表的得分，计分点和加减分不影响总分。",
            ways: ["设一项来源为checklist的评分构成", "把上年度结果定为assessed_year_sheet"]
        ),
        "W-UNUSED.empty": Entry("{name}下没有{kind}。", ways: ["补上{kind}", "停用它"]),
        "W-UNUSED.stray_field": Entry(
            "这个值只有来源为{owner}的评分构成才用得到。",
            ways: ["删去这个值", "改正来源"]
        ),
        "W-UNUSED.stray_step": Entry(
            "选票档次只有来源为{owner}的评分构成才用得到。",
            ways: ["停用这个档次", "改正来源"]
        ),
        "W-UNUSED.quota_on_lowest": Entry("最低等次的名额没有作用。", ways: ["删去名额"]),
        "W-UNUSED.lock_without_value": Entry(
            "限制的是一个没有写出的值。",
            ways: ["写出这个值", "删去限制"]
        ),
        "W-UNUSED.idle_datum": Entry(
            "没有公式用到{name}。",
            ways: ["在公式里用到它", "停用它"]
        ),
        "W-UNUSED.always_true": Entry(
            "条件“{given}”对每个单位都成立，不起作用。",
            ways: ["删去这个条件", "在条件里写明数据或得分"]
        ),
        "W-UNUSED.never_true": Entry(
            "条件“{given}”对任何单位都不成立。",
            ways: ["改正这个条件", "停用{name}"]
        ),
        "W-UNUSED.short_ladder": Entry(
            "这个计分点有{given}分，最好的一档只给{limit}分。",
            ways: ["把最好的一档改为{given}分", "把计分点改为{limit}分"]
        ),
        "W-UNUSED.class_without_section": Entry(
            "没有哪个项目适用于{name}，这类单位没有评分表。",
            ways: ["在某个项目里写上这个类别", "停用这个类别"]
        ),
        "W-UNUSED.class_without_form": Entry(
            "没有哪种评议形式适用于{name}，这类单位无法评议。",
            ways: ["在某种评议形式里写上这个类别", "停用这个类别"]
        ),
        "W-UNUSED.idle_ceiling": Entry(
            "{name}以最好的等次为限，不起作用。",
            ways: ["改为更低的等次", "停用{name}"]
        ),
        "W-UNUSED.stage_without_form": Entry(
            "有几种评议形式，{name}没有写明属于哪一种。",
            ways: ["写明评议形式", "不改：它便属于每种评议形式"]
        ),
        "W-UNUSED.ties_not_broken": Entry(
            "这里同分不再区分，{name}用不到。",
            ways: ["把口径ties改为tie_break", "停用{name}"]
        ),
        "W-UNUSED.stray_value": Entry(
            "这个值只有{owners}才用得到。",
            ways: ["删去这个值"]
        ),
        "W-UNUSED.stray_ladder": Entry(
            "只有按档次评定的计分点才有档次。",
            ways: ["把计分方式改为ladder", "停用这个档次"]
        ),
        "W-UNUSED.stray_group": Entry(
            "评分组只有来源为{owners}的评分构成才用得到。",
            ways: ["停用这个评分组", "改正来源"]
        ),
        "W-UNUSED.unreachable_grade": Entry(
            "{name}从{given}分起，没有哪个总分能达到。",
            "一个单位最多得{limit}分。",
            ways: ["把最低分降到{limit}分或以下", "停用{name}"]
        ),
        "W-UNUSED.empty_band": Entry(
            "没有总分落在{name}里：它从{given}分起，{other}从{limit}分起，总分以{step}分为一档。",
            ways: ["把最低分至少降低{step}分", "停用{name}"]
        ),
        "W-UNUSED.no_seats": Entry(
            "{name}没有名额，谁也得不到。",
            ways: ["至少给一个名额", "停用{name}"]
        ),
        "W-UNUSED.outgrown_cap": Entry(
            "封顶{given}分高于{other}的{limit}分，不起作用。",
            ways: ["降到{limit}分或以下", "提高{other}", "删去它"]
        ),
        "W-FORMULA.percent_meant": Entry(
            "第{line}行第{column}列：“{subject}”同{number}相比，而比例和比率以1为整体，最多是1。",
            ways: ["写{near}", "如果记录的就是{number}这样的数，给数据写明最大值或计量单位"]
        ),
        "W-FORMULA.number_meant": Entry(
            "第{line}行第{column}列：“{subject}”是分数或名次，而{number}是不到1的数。",
            ways: ["改用{near}"]
        ),
        "W-FORMULA.always_holds": Entry(
            "第{line}行第{column}列：不论记录什么，“{subject}”同{number}的比较都成立。",
            ways: ["改正这个数", "改正数据的最小值和最大值"]
        ),
        "W-FORMULA.never_holds": Entry(
            "第{line}行第{column}列：不论记录什么，“{subject}”同{number}的比较都不成立。",
            ways: ["改正这个数", "改正数据的最小值和最大值"]
        ),
        "W-FORMULA.hyphen": Entry(
            "第{line}行第{column}列：“{text}”会被读作减法，而细则里有这个编号。",
            ways: ["写{near}", "如果确是减法，在减号两边各空一格"]
        ),
        "W-FORMULA.constant": Entry(
            "公式“{given}”对每个单位得数都一样。",
            ways: ["在公式里写明数据或得分", "停用{name}"]
        ),
        "W-UNSTATED": Entry(
            "有几项口径计分时总是如此，但没有写明。",
            ways: ["写明：{answers}"]
        ),
    ]
}
