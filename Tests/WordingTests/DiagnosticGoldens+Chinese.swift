extension DiagnosticGoldens {
    static let chinese: [String: String] = [
        "E-BUDGET": #"""
        E-BUDGET  S2  社会普法  （示例县第1版，变更d4）
          您要在“社会普法”（S2）下增设“650102:N2”（3分），超出可以增设的限度。
          最多增设2个，已用1个。
          最多增设2分，已用1分。
          已经增设的是示例市；限度由示例区第1版规定。
          可以：
           1. 减少增设的个数或分值
           2. 这里还可增1个、1分
           3. 删去变更d4
           4. 请示例区在下一版放宽限度
        """#,
        "E-BUDGET.value": #"""
        E-BUDGET  650100:X1-1.points  本地计分点：分值  （示例县第1版，变更d16）
          您改为4，社会普法下增设的分值合计便成了4，超出限度。
          最多增设2分，已用1分；限度由示例区第1版规定。
          可以：
           1. 选较小的分值，还可增1分
           2. 删去变更d16（保持原值）
           3. 请示例区在下一版放宽限度
        """#,
        "E-CLOSED": #"""
        E-CLOSED  S1  组织领导  （示例县第1版，变更d3）
          您要在“组织领导”（S1）下增设指标“650102:N1”（3分），这里不允许增设。
          规定它的是示例区第1版。
          允许增设的地方：“社会普法”（S2），还可增1个、1分。
          可以：
           1. 移到允许增设的地方，分值从那里的其他计分点匀出：“社会普法”（S2），还可增1个、1分
           2. 删去变更d3
           3. 请示例区在下一版放开这里的增设
        """#,
        "E-CLOSED.reorder": #"""
        E-CLOSED  I1-2  落实经费  （示例县第1版，变更d9）
          您要调整“落实经费”（I1-2）的次序，这里的次序不能改。
          规定它的是通行规则（未开放即不可）。
          可以：
           1. 删去变更d9
           2. 请示例区在下一版放开次序
        """#,
        "E-CYCLE": #"""
        E-CYCLE  I1-1  健全制度  （示例区第1版，变更p1）
          “健全制度”（I1-1）套在自己里面，或彼此等待。
          可以：
           1. 改正所属的要素
           2. 删去变更p1
        """#,
        "E-CYCLE.data": #"""
        E-CYCLE  I1-1.formula  健全制度：公式  （示例区第1版）
          这几个数据项互相推算，成了一个圈：D1、D2。
          可以：
           1. 从其中一个的公式里去掉另一个
        """#,
        "E-CYCLE.tenants": #"""
        E-CYCLE  scheme  方案  （示例市第3版）
          示例市的方案派生自己：示例区第1版、示例市第1版。
          可以：
           1. 改派生自另一个辖区的方案
        """#,
        "E-DROP": #"""
        E-DROP  I1  1 健全制度，落实经费。  （示例县第1版，变更d5）
          您要停用“1 健全制度，落实经费。”（I1），这里不允许停用上级的要素。
          规定它的是示例区第1版。
          可以：
           1. 删去变更d5（继续使用）
           2. 请示例区在下一版允许停用
        """#,
        "E-DROP.never": #"""
        E-DROP  scheme  方案  （示例县第1版，变更d6）
          方案不能停用。
          可以：
           1. 删去变更d6
        """#,
        "E-DUP": #"""
        E-DUP  I1-1  健全制度  （示例区第1版）
          编号“I1-1”用了两次。
          可以：
           1. 给其中一个另取编号
        """#,
        "E-DUP.dropped": #"""
        E-DUP  I1-1  健全制度  （示例区第1版，变更p1）
          编号“I1-1”属于已停用的要素；编号一经使用永不再用。
          可以：
           1. 换一个没有用过的编号
           2. 删去变更p1
        """#,
        "E-DUP.operation": #"""
        E-DUP  S1.title  组织领导：名称  （示例县第1版，变更d12）
          变更d12与另一项变更同名，或改的是同一处；两项都没有生效。
          可以：
           1. 两项合成一项
           2. 删去其中一项
        """#,
        "E-DUP.used": #"""
        E-DUP  I2  2 开展活动。  （示例县第1版，变更d14）
          编号“I2”已有要素使用；编号一经使用永不再用。
          可以：
           1. 换一个没有用过的编号
           2. 删去变更d14
        """#,
        "E-FORMULA": #"""
        E-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          公式不能用。第1行第8个字符：没有名为“staf”的数据。可以：改写为 staff；或先在方案里定义这项数据。
        """#,
        "E-LOCK-EMPTY": #"""
        E-LOCK-EMPTY  I1-1.points  健全制度：分值  （示例县第1版，变更c7）
          您加的限制（不低于9）和上级的限制（4至7、以0.5为一档）合起来，没有一个值可选。
          下限 9（示例县第1版所定，变更c7）；下限 4（示例区第1版所定，依据附件第1项）；上限 7（示例市第1版所定，变更p1）；每档 0.5（示例区第1版所定，依据附件第1项\#
        ）。
          可以：
           1. 把限制改到上级允许之内
           2. 删去变更c7
           3. 请示例区、示例市放宽上级的限制
        """#,
        "E-LOCK-FIXED": #"""
        E-LOCK-FIXED  scheme.full_marks  方案：满分  （示例县第1版，变更c2）
          您改为30。这里固定为20。
          固定 20（示例区第1版所定，依据第十四条）。
          可以：
           1. 删去变更c2（仍为20）
           2. 请示例区就scheme.full_marks为示例县作出豁免，或放开
        """#,
        "E-LOCK-FIXED.absent": #"""
        E-LOCK-FIXED  I1.note  1 健全制度，落实经费。：备注  （示例县第1版，变更c13）
          您填了另有要求。这里规定不填。
          不填（示例区第1版所定）。
          可以：
           1. 删去变更c13（仍不填）
           2. 请示例区就I1.note为示例县作出豁免，或放开
        """#,
        "E-LOCK-FIXED.append": #"""
        E-LOCK-FIXED  scheme.title  方案：名称  （示例县第1版，变更c5）
          您改成了另一段文字。这里只能在原文之后添加，不能改写原文。
          只可追加（示例区第1版所定）。
          可以：
           1. 改用追加，保留原文
           2. 删去变更c5
           3. 请示例区就scheme.title为示例县作出豁免
        """#,
        "E-LOCK-RANGE": #"""
        E-LOCK-RANGE  I1-1.points  健全制度：分值  （示例县第1版，变更c1）
          您改为8。这里允许4至7、以0.5为一档。
          下限 4（示例区第1版所定，依据附件第1项）；上限 7（示例市第1版所定，变更p1）；每档 0.5（示例区第1版所定，依据附件第1项）。
          示例区第1版自身允许到8。
          可以：
           1. 选4至7、以0.5为一档之内的数，最接近的是7
           2. 删去变更c1（仍为6）
           3. 请示例市（它自己可以放到4至8、以0.5为一档）放宽，或为示例县作出豁免
        """#,
        "E-LOCK-SET": #"""
        E-LOCK-SET  jury.aggregate  评议团评分：合成方式  （示例县第1版，变更c3）
          您改为去掉最高最低后取平均（trimmed_mean）。这里只能选：取平均（mean）。
          可选 取平均（mean）（示例区第1版所定）。
          可以：
           1. 选其中之一
           2. 删去变更c3（仍为取平均（mean））
           3. 请示例区放宽，或为示例县作出豁免
        """#,
        "E-LOCK-TIGHTEN": #"""
        E-LOCK-TIGHTEN  A1.cap  3 受到表彰。：上限  （示例县第1版，变更c6）
          您改为5。这里只能从上级的数往严的方向改：不高于3。
          只降不升，不高于 3（示例区第1版所定）。
          可以：
           1. 选不高于3之内的数，最接近的是3
           2. 删去变更c6（仍为3）
           3. 请示例区放宽，或为示例县作出豁免
        """#,
        "E-NOTE": #"""
        E-NOTE  S2.title  社会普法：名称  （示例县第1版，变更c14）
          您改为普法宣传，没有写明理由。改动这个值须写明理由。
          要求写明理由的是示例区第1版（依据第三条）。
          可以：
           1. 给变更c14写上理由
           2. 删去变更c14（仍为社会普法）
        """#,
        "E-ORDER": #"""
        E-ORDER  pass.minimum  合格：最低分  （示例县第1版）
          各等次的最低分须从高到低：优秀 92、合格 95、不合格 无。
          写过其中各数的变更：e2。
          可以：
           1. 调整最低分，使上一等次高于下一等次
           2. 只有最低等次可以不写最低分
        """#,
        "E-ORDER.ladder": #"""
        E-ORDER  I1-1.points  健全制度：分值  （示例区第1版）
          各档分值须从最好的一档起逐档减少：L1 3、L2 4。
          可以：
           1. 改为逐档减少的分值
        """#,
        "E-ORDER.place": #"""
        E-ORDER  I1  1 健全制度，落实经费。  （示例县第1版，变更d7）
          “1 健全制度，落实经费。”（I1）要排在“I1”之后，绕成了圈。
          可以：
           1. 改排在另一个要素之后
           2. 删去变更d7
        """#,
        "E-ORPHAN": #"""
        E-ORPHAN  I1-1  健全制度  （示例区第1版，变更p1）
          这里没有编号为“I1-1”的要素。
          相近的有：I1-2、I2-1。
          可以：
           1. 改为上级方案里有的编号
           2. 删去变更p1
        """#,
        "E-ORPHAN.dropped": #"""
        E-ORPHAN  I1-1.points  健全制度：分值  （示例区第1版，变更p1）
          “I1-1”已经停用，不能再改。
          停用它的是示例市第2版的变更p3。
          可以：
           1. 删去变更p1
           2. 要恢复使用，请停用它的一级撤回停用
        """#,
        "E-ORPHAN.field": #"""
        E-ORPHAN  I1-1.pionts  健全制度：pionts  （示例县第1版，变更d2）
          这里没有“I1-1.pionts”这个地址。
          相近的有：points。
          可以：
           1. 改为存在的地址
           2. 删去变更d2
        """#,
        "E-ORPHAN.root": #"""
        E-ORPHAN  scheme  方案  （示例区第1版）
          方案里没有“scheme”要素，无从计分。
          可以：
           1. 写上标题和满分
        """#,
        "E-OWNLOCK": #"""
        E-OWNLOCK  I2-1.points  活动：分值  （示例县第1版，变更c8）
          您给下级加的限制是不高于5，本级自己的值7却在限制之外。
          可以：
           1. 改限制，使它包含7
           2. 改本级的值
           3. 删去变更c8
        """#,
        "E-OWNLOCK.container": #"""
        E-OWNLOCK  I1-1  健全制度  （示例区第1版，变更p1）
          您给下级加的限制比已经增设的还少：“健全制度”（I1-1）下已增设3个。
          可以：
           1. 放宽限制
           2. 删去变更p1
        """#,
        "E-PIN": #"""
        E-PIN  scheme  方案  （示例县第1版）
          这份派生方案所依据的上级版本与现有的不符。
          写明的上级：示例区；现有：示例市。
          写明的版本号：7；现有：1。
          写明的方案：other；现有：sample。
          可以：
           1. 对照现有版本更新，改写“over”
           2. 找回所写的版本
        """#,
        "E-PIN.number": #"""
        E-PIN  scheme  方案  （示例区第1版）
          版本号0不对，须从1起。
          可以：
           1. 改正版本号
        """#,
        "E-POLICY.missing": #"""
        E-POLICY  ties  （示例区第1版）
          缺少“ties”这项口径：总分相同怎样排名。没有写明的口径不会有暗中的默认。
          可选：并列，其后名次空出（shared_rank）、并列，其后名次不空（dense）、按排序依据区分（tie_break）。
          可以：
           1. 写明“ties”，建议并列，其后名次空出（shared_rank）
        """#,
        "E-POLICY.unknown_policy": #"""
        E-POLICY  tise  （示例区第1版）
          没有“tise”这项口径。
          相近的有：ties。
          可以：
           1. 改正名称
           2. 自己的口径请在编号前加本辖区编号
        """#,
        "E-POLICY.unknown_value": #"""
        E-POLICY  ties.value  取值  （示例县第1版，变更e4）
          “ties”（总分相同怎样排名）不能是“x”。
          可选：并列，其后名次空出（shared_rank）、并列，其后名次不空（dense）、按排序依据区分（tie_break）。
          可以：
           1. 改为其中之一，建议并列，其后名次空出（shared_rank）
           2. 删去变更e4
        """#,
        "E-REF": #"""
        E-REF  jury.minimum_raters  评议团评分：最低人数  （示例县第1版，变更d11）
          “五”填不进这里；这里须是0至1000000的数。
          可以：
           1. 改为0至1000000的数
           2. 删去变更d11
        """#,
        "E-REF.bound": #"""
        E-REF  pass.title  合格：名称  （示例县第1版，变更c12）
          这种限制不适用于这里；这里是文字。
          可以：
           1. 换一种限制
           2. 删去变更c12
        """#,
        "E-REF.dropped": #"""
        E-REF  I1-1.points  健全制度：分值  （示例区第1版）
          这里指向“fail”，而它已被变更p4停用。
          可以：
           1. 改指另一个要素
           2. 删去变更p4
        """#,
        "E-REF.no_element": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          “健全制度”（I1-1）下至少要有一个选票档次。
          可以：
           1. 补上一个选票档次
        """#,
        "E-REF.no_value": #"""
        E-REF  I1-1.points  健全制度：分值  （示例区第1版）
          缺少必填的值；这里须是0至100000的数。
          可以：
           1. 补上这个值
        """#,
        "E-REF.place": #"""
        E-REF  I2  2 开展活动。  （示例县第1版，变更d14）
          “I2”不能放在这里；须是以“650102:”开头的编号。
          可以：
           1. 改正位置或编号
           2. 删去变更d14
        """#,
        "E-REF.retired_without_text": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          I1-1已取消，但没有写明理由。
          可以：
           1. 写明为何取消
        """#,
        "E-REF.sibling": #"""
        E-REF  I1-1  健全制度  （示例县第1版，变更d8）
          “I2-1”不是同一处的同类要素，不能排在它之后。
          可以：
           1. 改排在同类要素之后
           2. 删去变更d8
        """#,
        "E-REF.succeeds_in_use": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          succeeds里说I1-1已不在，而本版仍有这个要素。
          可以：
           1. 删去这一行
           2. 删去这个要素
        """#,
        "E-REF.succeeds_unknown": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          succeeds里写了I1-1，而上一版没有这个要素。
          相近的有：I1-2、I1-3。
          可以：
           1. 改为上一版有的要素
           2. 删去这一行
        """#,
        "E-REF.successor_missing": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          succeeds里写了I1-1的去向，而去向不存在。
          写的是“I9-1”。
          可以：
           1. 改为本版有的要素
           2. 写明已取消及其理由
        """#,
        "E-REF.successor_other_kind": #"""
        E-REF  I1-1  健全制度  （示例区第1版）
          I1-1原是计分点，而承接它的I1是指标。
          可以：
           1. 改为一个计分点
           2. 写明已取消及其理由
        """#,
        "E-REF.unknown": #"""
        E-REF  fraud.grade  弄虚作假：等次  （示例县第1版，变更d10）
          “exellent”不存在；这里须是等次的编号。
          相近的有：excellent。
          可以：
           1. 改为存在的编号
           2. 删去变更d10
        """#,
        "E-STALE": #"""
        E-STALE  I2-1.points  活动：分值  （示例县第1版，变更c9）
          您改为7.5，当时看到的是8；上级现在是7。
          改动它的是示例市第1版。
          可以：
           1. 核对之后把“was”改为7
           2. 删去变更c9（采用7）
        """#,
        "E-SUM": #"""
        E-SUM  S1.points  组织领导：分值  （示例县第1版）
          “组织领导”（S1）：健全制度 5 + 落实经费 6 = 11，应为12。
          还差1。
          写过其中各数的变更：e1。
          可以：
           1. 调整其中的数，使合计相符（系统不会自动调整）；本级可改的有健全制度（4至7、以0.5为一档）、落实经费
           2. 删去变更e1
        """#,
        "E-VALUE.above_other": #"""
        E-VALUE  A1-2.minimum  酌情：最低分  （示例区第1版）
          这里是2，高于最高分的1。
          可以：
           1. 改小这里，或改大最高分
        """#,
        "E-VALUE.differs": #"""
        E-VALUE  carryover_source.value  取值  （示例区第1版）
          口径写的是“从其他文件录入（imported）”，计分用的carryover.carryover却是“被评议年度的评分表得分（assessed_year_sheet）”；印\#
        出的说明会与计算不符。
          可以：
           1. 把口径改为“被评议年度的评分表得分（assessed_year_sheet）”
           2. 把carryover.carryover改为“从其他文件录入（imported）”
        """#,
        "E-VALUE.fixed_and_discretionary": #"""
        E-VALUE  A1-3.points  又：分值  （示例区第1版）
          既写了固定的1分，又写了幅度。
          可以：
           1. 只留分值，或只留最低和最高
        """#,
        "E-VALUE.from_above": #"""
        E-VALUE  I1-1.formula  健全制度：公式  （示例区第1版）
          由上级给出的数据不能在这里推算。
          可以：
           1. 删去公式
           2. 把记录对象改为unit
        """#,
        "E-VALUE.lowest_grade": #"""
        E-VALUE  fail.minimum  不合格：最低分  （示例区第1版）
          最低等次写了最低分10，低于它的总分便没有等次。
          可以：
           1. 删去最低等次的最低分
           2. 在它之后另设一个没有最低分的等次
        """#,
        "E-VALUE.name_taken": #"""
        E-VALUE  I1-1.name  健全制度：公式中的名称  （示例区第1版）
          数据项D2已用“staff”这个名称。
          可以：
           1. 另取名称
        """#,
        "E-VALUE.not_a_name": #"""
        E-VALUE  I1-1.name  健全制度：公式中的名称  （示例区第1版）
          “1a”不能在公式里作名称：只用文字、数字和_，不以数字开头。
          可以：
           1. 另取名称
           2. 删去名称，公式里可用编号
        """#,
        "E-VALUE.not_positive": #"""
        E-VALUE  A1-1.points  省级：分值  （示例区第1版）
          这里是0，须大于0。
          可以：
           1. 改为大于0的数
        """#,
        "E-VALUE.not_whole": #"""
        E-VALUE  jury.minimum_raters  评议团评分：最低人数  （示例区第1版）
          这里是2.5，须是整数。
          可以：
           1. 改为整数
        """#,
        "E-VALUE.off_step": #"""
        E-VALUE  I1-2.points  落实经费：分值  （示例区第1版）
          满分5.7不是一档0.5分的整倍数，给不到满分。
          可以：
           1. 改分值
           2. 改每档分值
        """#,
        "E-VALUE.outside_item": #"""
        E-VALUE  I1-1.scope  健全制度：记录对象  （示例区第1版）
          写在最上层的数据项不属于任何计分点。
          可以：
           1. 把记录对象改为unit
           2. 放到计分点之下
        """#,
        "E-VALUE.renamed": #"""
        E-VALUE  I1-1.name  健全制度：公式中的名称  （示例区第1版，变更p1）
          这项数据改称投诉件数，而公式里仍写作投诉：good.condition、I1-2.formula。
          可以：
           1. 保留投诉这个名称：删去变更p1
           2. 把good.condition、I1-2.formula里的名称改为投诉件数或编号I1-1
        """#,
        "E-VALUE.reserved_name": #"""
        E-VALUE  I1-1.name  健全制度：公式中的名称  （示例区第1版）
          “total”在公式里另有所指。
          可以：
           1. 另取名称
        """#,
        "W-BANDS.gap": #"""
        W-BANDS  pass.wording  合格：分档原文  （示例区第1版）
          按原文，89与90之间的总分不属任何等次（优秀：90分以上；合格：60分至89分）。
          按口径“各档之间的空当（如89分与90分之间）归哪一档（bands）”定为合格，落在其中的单位加标记。
          可以：
           1. 保留原文，以口径为准
           2. 改写各档文字，使其相接
        """#,
        "W-BANDS.inclusion_differs": #"""
        W-BANDS  I1-1.wording  健全制度：分档原文  （示例区第1版）
          总分正好90分时，分档原文“90分以上”与minimum_included归档不同。
          可以：
           1. 改minimum_included
           2. 改正原文
        """#,
        "W-BANDS.minimum_differs": #"""
        W-BANDS  excellent.wording  优秀：分档原文  （示例市第1版）
          分档原文“90分以上”从90起，这一等次的最低分却是92。
          可以：
           1. 把最低分改为90
           2. 改正原文
        """#,
        "W-BANDS.overlap": #"""
        W-BANDS  fail.wording  不合格：分档原文  （示例区第1版）
          按原文，60的总分同属两个等次（合格：60分至89分；不合格：60分以下）。
          按口径“一个分数按文字同时属于两档时归哪一档（band_boundary）”定为合格，落在其中的单位加标记。
          可以：
           1. 保留原文，以口径为准
           2. 改写各档文字，使其不重
        """#,
        "W-BOUND-NOEFFECT": #"""
        W-BOUND-NOEFFECT  excellent.minimum  优秀：最低分  （示例县第1版，变更c11）
          这个限制不起作用：上级已限为不低于92。
          只升不降，不低于 92（示例市第1版所定，变更p4）。
          可以：
           1. 删去变更c11
           2. 收紧到上级允许之内
        """#,
        "W-BOUND-NOEFFECT.container": #"""
        W-BOUND-NOEFFECT  S1  组织领导  （示例县第1版，变更f5）
          这个限制不起作用：上级对“组织领导”（S1）已同样严，或更严。
          可以：
           1. 删去变更f5
        """#,
        "W-DEVIATION": #"""
        W-DEVIATION  onsite.weights.jury  现场评议：权重 jury  （示例县第1版，变更f1）
          您改为20。上级建议30至50；这里只供参照，已生效，列为偏离。
          下限 30（示例区第1版所定，依据第十八条）；上限 50（示例区第1版所定，依据第十八条）。
          可以：
           1. 保留，并写明理由
           2. 选30至50之内的值
        """#,
        "W-DEVIATION.note": #"""
        W-DEVIATION  S5.title  加分扣分：名称  （示例县第1版，变更c15）
          您改为加分扣分，没有写明理由，示例区第1版建议写明；已生效，列为偏离。
          可以：
           1. 给变更c15写上理由
           2. 维持不变
        """#,
        "W-DEVIATION.structure": #"""
        W-DEVIATION  A1  3 受到表彰。  （示例县第1版，变更d15）
          “3 受到表彰。”（A1）的增设、停用或次序超出上级的建议；这里只供参照，已生效，列为偏离。
          最多增设0个，已用0个。
          提出建议的是示例区第1版。
          可以：
           1. 保留，并写明理由
           2. 删去变更d15
        """#,
        "W-FORMULA.always_holds": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          第1行第12列：不论记录什么，“month”同13的比较都成立。
          可以：
           1. 改正这个数
           2. 改正数据的最小值和最大值
        """#,
        "W-FORMULA.constant": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          公式“points”对每个单位得数都一样。
          可以：
           1. 在公式里写明数据或得分
           2. 停用“健全制度”（I1-1）
        """#,
        "W-FORMULA.hyphen": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          第1行第12列：“share.I1-1”会被读作减法，而细则里有这个编号。
          可以：
           1. 写share.`I1-1`
           2. 如果确是减法，在减号两边各空一格
        """#,
        "W-FORMULA.never_holds": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          第1行第12列：不论记录什么，“month”同12.5的比较都不成立。
          可以：
           1. 改正这个数
           2. 改正数据的最小值和最大值
        """#,
        "W-FORMULA.number_meant": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          第1行第12列：“section.S1”是分数或名次，而60%是不到1的数。
          可以：
           1. 改用share.S1
        """#,
        "W-FORMULA.percent_meant": #"""
        W-FORMULA  I1-1.formula  健全制度：公式  （示例区第1版）
          第1行第12列：“share.S1”同95相比，而比例和比率以1为整体，最多是1。
          可以：
           1. 写95%
           2. 如果记录的就是95这样的数，给数据写明最大值或计量单位
        """#,
        "W-JURY.missing": #"""
        W-JURY  jury.categories  评议团评分：评委类别  （示例县第1版）
          缺少示例区第1版列明的评委类别：律师代表。
          可以：
           1. 补上缺少的类别
           2. 保留，并写明理由
        """#,
        "W-JURY.none_named": #"""
        W-JURY  jury.categories  评议团评分：评委类别  （示例区第1版）
          没有列明评委的类别。
          可以：
           1. 列明类别
           2. 保留，评委不分类别
        """#,
        "W-ORGANISER.in_own_ranking": #"""
        W-ORGANISER  organiser_unit  （示例区第1版）
          组织评议的机关在自己组织的排名之内。
          可以：
           1. 改由其他机关评分，或不参加排名：由其他机关评分（scored_by_other_body）、不参加排名（out_of_ranking）
           2. 保留，并写明理由
        """#,
        "W-ORGANISER.not_answered": #"""
        W-ORGANISER  organiser_unit  （示例区第1版）
          没有写明组织评议的机关自己怎样参加评议；它若同时是被评议单位，便会自己评自己。
          可以：
           1. 写明口径organiser_unit：由其他机关评分（scored_by_other_body）、不参加排名（out_of_ranking），建议由其他机关评分（s\#
        cored_by_other_body）
        """#,
        "W-REDUNDANT": #"""
        W-REDUNDANT  I1-2.points  落实经费：分值  （示例县第1版，变更c10）
          您改为6，与上级相同；作为本级的决定保留。
          可以：
           1. 删去变更c10，今后随上级变动
           2. 保留，今后上级变动时会提问
        """#,
        "W-UNSTATED": #"""
        W-UNSTATED  scheme  方案  （示例区第1版）
          有几项口径计分时总是如此，但没有写明。
          可以：
           1. 写明：band_boundary: higher_grade、thresholds_read: rounded_total、reweight_scope: any_\#
        available、unmarked_item: incomplete、veto_record: keep_score_unranked、absent_and_vetoed: \#
        veto_grade_unscored、median: lower_median、coverage: own_and_ancestor_points、rater_minimum\#
        : not_available_below、juror_minimum_counted: after_recusal_before_trimming、jury_conflict\#
        : recuse、bonus_counting: per_occurrence、same_matter_scope: named_matter_within_adjustmen\#
        t
        """#,
        "W-UNUSED.always_true": #"""
        W-UNUSED  I1-1.condition  健全制度：条件  （示例区第1版）
          条件“1 < 2”对每个单位都成立，不起作用。
          可以：
           1. 删去这个条件
           2. 在条件里写明数据或得分
        """#,
        "W-UNUSED.class_without_form": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          没有哪种评议形式适用于“健全制度”（I1-1），这类单位无法评议。
          可以：
           1. 在某种评议形式里写上这个类别
           2. 停用这个类别
        """#,
        "W-UNUSED.class_without_section": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          没有哪个项目适用于“健全制度”（I1-1），这类单位没有评分表。
          可以：
           1. 在某个项目里写上这个类别
           2. 停用这个类别
        """#,
        "W-UNUSED.empty": #"""
        W-UNUSED  S9  空  （示例区第1版）
          “空”（S9）下没有指标。
          可以：
           1. 补上指标
           2. 停用它
        """#,
        "W-UNUSED.empty_band": #"""
        W-UNUSED  I1-1.minimum  健全制度：最低分  （示例区第1版）
          没有总分落在“健全制度”（I1-1）里：它从90分起，excellent从90.5分起，总分以1分为一档。
          可以：
           1. 把最低分至少降低1分
           2. 停用“健全制度”（I1-1）
        """#,
        "W-UNUSED.idle_ceiling": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          “健全制度”（I1-1）以最好的等次为限，不起作用。
          可以：
           1. 改为更低的等次
           2. 停用“健全制度”（I1-1）
        """#,
        "W-UNUSED.idle_datum": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          没有公式用到“健全制度”（I1-1）。
          可以：
           1. 在公式里用到它
           2. 停用它
        """#,
        "W-UNUSED.lock_without_value": #"""
        W-UNUSED  jury.aggregate  评议团评分：合成方式  （示例区第1版）
          限制的是一个没有写出的值。
          可以：
           1. 写出这个值
           2. 删去限制
        """#,
        "W-UNUSED.never_true": #"""
        W-UNUSED  I1-1.condition  健全制度：条件  （示例区第1版）
          条件“1 > 2”对任何单位都不成立。
          可以：
           1. 改正这个条件
           2. 停用“健全制度”（I1-1）
        """#,
        "W-UNUSED.no_seats": #"""
        W-UNUSED  I1-1.seats  健全制度：席位数  （示例区第1版）
          “健全制度”（I1-1）没有名额，谁也得不到。
          可以：
           1. 至少给一个名额
           2. 停用“健全制度”（I1-1）
        """#,
        "W-UNUSED.no_weight": #"""
        W-UNUSED  spare  备用  （示例区第1版）
          “备用”（spare）在任何评议形式里都没有权重。
          可以：
           1. 在某种评议形式里给它权重
           2. 停用它
        """#,
        "W-UNUSED.outgrown_cap": #"""
        W-UNUSED  I1-1.cap  健全制度：上限  （示例区第1版）
          封顶9分高于scheme.bonus_cap的5分，不起作用。
          可以：
           1. 降到5分或以下
           2. 提高scheme.bonus_cap
           3. 删去它
        """#,
        "W-UNUSED.quota_on_lowest": #"""
        W-UNUSED  fail.quota_percent  不合格：名额比例  （示例区第1版）
          最低等次的名额没有作用。
          可以：
           1. 删去名额
        """#,
        "W-UNUSED.sheet_unused": #"""
        W-UNUSED  scheme  方案  （示例区第1版）
          没有哪种评议形式用到评分表的得分，计分点和加减分不影响总分。
          可以：
           1. 设一项来源为checklist的评分构成
           2. 把上年度结果定为assessed_year_sheet
        """#,
        "W-UNUSED.short_ladder": #"""
        W-UNUSED  I1-1.points  健全制度：分值  （示例区第1版）
          这个计分点有9分，最好的一档只给4分。
          可以：
           1. 把最好的一档改为9分
           2. 把计分点改为4分
        """#,
        "W-UNUSED.stage_without_form": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          有几种评议形式，“健全制度”（I1-1）没有写明属于哪一种。
          可以：
           1. 写明评议形式
           2. 不改：它便属于每种评议形式
        """#,
        "W-UNUSED.stray_field": #"""
        W-UNUSED  spare.carryover  备用：上年度结果  （示例区第1版）
          这个值只有来源为carryover的评分构成才用得到。
          可以：
           1. 删去这个值
           2. 改正来源
        """#,
        "W-UNUSED.stray_group": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          评分组只有来源为jury、peer的评分构成才用得到。
          可以：
           1. 停用这个评分组
           2. 改正来源
        """#,
        "W-UNUSED.stray_ladder": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          只有按档次评定的计分点才有档次。
          可以：
           1. 把计分方式改为ladder
           2. 停用这个档次
        """#,
        "W-UNUSED.stray_step": #"""
        W-UNUSED  carryover-x  满意  （示例区第1版）
          选票档次只有来源为public的评分构成才用得到。
          可以：
           1. 停用这个档次
           2. 改正来源
        """#,
        "W-UNUSED.stray_value": #"""
        W-UNUSED  I1-1.words  健全制度：用语  （示例区第1版）
          这个值只有word、words才用得到。
          可以：
           1. 删去这个值
        """#,
        "W-UNUSED.ties_not_broken": #"""
        W-UNUSED  I1-1  健全制度  （示例区第1版）
          这里同分不再区分，“健全制度”（I1-1）用不到。
          可以：
           1. 把口径ties改为tie_break
           2. 停用“健全制度”（I1-1）
        """#,
        "W-UNUSED.unreachable_grade": #"""
        W-UNUSED  excellent.minimum  优秀：最低分  （示例区第1版）
          “优秀”（excellent）从90分起，没有哪个总分能达到。
          一个单位最多得23分。
          可以：
           1. 把最低分降到23分或以下
           2. 停用“优秀”（excellent）
        """#,
        "W-WAIVER-EXPIRING": #"""
        W-WAIVER-EXPIRING  I1-1.points  健全制度：分值  （示例县第1版，变更g1）
          这里的7.5依示例市的豁免W1成立，豁免到2026-07-01为止，还有16天。
          示例市主任于2026-01-10批准，理由：新设机构，人手不足。
          没有豁免时，这里允许4至7、以0.5为一档。
          可以：
           1. 在2026-07-01之前请示例市重新作出豁免
           2. 下一版改为4至7、以0.5为一档之内的值
           3. 维持不变：已发布的版本不变，到期另有任务提醒
        """#,
        "W-WAIVER-NOEFFECT.dates": #"""
        W-WAIVER-NOEFFECT  scheme.full_marks  方案：满分  （示例县第1版）
          示例区的豁免W7不起作用：它2026-01-01到期，早于开始的2026-12-31。
          可以：
           1. 请示例区改正日期
        """#,
        "W-WAIVER-NOEFFECT.expired": #"""
        W-WAIVER-NOEFFECT  excellent.minimum  优秀：最低分  （示例县第1版，变更g3）
          示例市的豁免W2已于2026-05-31到期，2026-06-15不再起作用。
          它允许91，理由：新设机构，人手不足。
          可以：
           1. 请示例市重新作出豁免
           2. 改到限制之内
        """#,
        "W-WAIVER-NOEFFECT.no_address": #"""
        W-WAIVER-NOEFFECT  I9-9.points  分值  （示例县第1版）
          示例区的豁免W6不起作用：这里没有“I9-9.points”这个地址。
          可以：
           1. 请示例区改正地址
           2. 撤回这项豁免
        """#,
        "W-WAIVER-NOEFFECT.no_day": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。：上限  （示例县第1版，变更g4）
          示例区的豁免W3不起作用：不知道这一版是哪一天作出的。
          可以：
           1. 写明这一版的日期
        """#,
        "W-WAIVER-NOEFFECT.no_reason": #"""
        W-WAIVER-NOEFFECT  scheme.title  方案：名称  （示例县第1版）
          示例区的豁免W8不起作用：没有写明理由。
          可以：
           1. 请示例区补上理由
        """#,
        "W-WAIVER-NOEFFECT.not_above": #"""
        W-WAIVER-NOEFFECT  jury.aggregate  评议团评分：合成方式  （示例县第1版）
          豁免W5不起作用：659000不是本级的上级。
          这里的限制由示例区第1版规定。
          可以：
           1. 请规定限制的一级作出豁免
           2. 撤回这项豁免
        """#,
        "W-WAIVER-NOEFFECT.not_owner": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。：上限  （示例县第1版，变更g4）
          示例市的豁免W4不起作用：这里的限制没有一项是示例市定的。
          这里的限制由示例区第1版规定。
          可以：
           1. 请规定限制的一级作出豁免
           2. 撤回这项豁免
        """#,
        "W-WAIVER-NOEFFECT.not_yet": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。：上限  （示例县第1版，变更g4）
          示例区的豁免W3从2026-07-01起算，2026-06-15还不起作用。
          它允许3至5，理由：新设机构，人手不足。
          可以：
           1. 2026-07-01起再作出这一版
           2. 改到限制之内
        """#,
    ]
}
