extension WorkedExampleGoldens {
    static let chinese: [String: String] = [
        "closed": #"""
        E-CLOSED  ENV  Environment  （乙县第1版，变更c5）
          您要在“Environment”（ENV）下增设指标“county_b:N9-i”（3分），这里不允许增设。
          规定它的是通行规则（未开放即不可）。
          允许增设的地方：“Government services”（GOV），还可增1个、1分。
          可以：
           1. 移到允许增设的地方，分值从那里的其他计分点匀出：“Government services”（GOV），还可增1个、1分
           2. 删去变更c5
           3. 请省在下一版放开这里的增设
        """#,
        "difference": #"""
        项目 “Economy”（ECON）
          改动 E1.points  Output growth：分值 15 → 13（省第3版 → 甲市第2版 p1）
          改动 E3.points  Employment：分值 10 → 12（省第3版 → 甲市第2版 p2）
          限制 E3.points  Employment：不低于8，不高于14 → 固定为12，不低于8，不高于14
        项目 “Environment”（ENV）
          改动 N2.points  Water quality：分值 12 → 11（省第3版 → 乙县第1版 c1）
          改动 N3.points  Waste：分值 8 → 9（省第3版 → 乙县第1版 c2）
          限制 N2.points  Water quality：不低于10，不高于14 → 不低于10，不高于12
        项目 “Government services”（GOV）
          增设 计分点 prefecture_a:G3  Grain security（5分）（甲市第2版 p4）
          增设 指标 prefecture_a:G3-i  G3 Grain security（甲市第2版 p4）
          改动 G2.points  Complaints：分值 15 → 10（省第3版 → 甲市第2版 p3）
        等次
          改动 A.minimum  A：最低分 90 → 92（省第3版 → 甲市第2版 p5）
          限制 A.minimum  A：只升不降，从90起 → 只升不降，从92起
        加减分项目 “Bonus”（bonus）
          改动 bonus.cap  Bonus：上限 5 → 4（省第3版 → 乙县第1版 c3）
          限制 bonus.cap  Bonus：只降不升，从5起 → 只降不升，从4起
        """#,
        "explain A.minimum": #"""
        A.minimum = 92  A：最低分
          92  甲市第2版，变更p5  现行
          90  省第3版  2026-01-10  已被改写
          可定：不低于92
          对下级的限定：只升不降，从92起（甲市第2版，变更p5）
          各等次最低分：A 92 > B 80 > C 60 > D 无
          若没有变更p5：90
            各等次最低分：A 90 > B 80 > C 60 > D 无
        """#,
        "explain E3.points": #"""
        E3.points = 12  Economy › E3 Employment › Employment：分值
          12  甲市第2版，变更p2  现行；理由：Labour plan 2026
          10  省第3版  2026-01-10  已被改写
          可定：12
          对下级的限定：固定为12（甲市第2版，变更p6）
          对下级的限定：不低于8、不高于14（省第3版）
          “Economy”（ECON）各计分点：Output growth 13 + Investment 15 + Employment 12 = 40，应为40
          若没有变更p2：10
            “Economy”（ECON）各计分点：Output growth 13 + Investment 15 + Employment 10 = 38，应为40（不符）
            还须同时改动：p1
        """#,
        "explain N2.points": #"""
        N2.points = 11  Environment › N2 Water quality › Water quality：分值
          11  乙县第1版，变更c1  2026-03-02  Li Ming  现行
          12  省第3版  2026-01-10  已被改写
          可定：10至12
          对下级的限定：不低于10（省第3版）
          对下级的限定：不高于12（甲市第2版，变更p7，省第3版允许到14）
          “Environment”（ENV）各计分点：Air quality 15 + Water quality 11 + Waste 9 = 35，应为35
          若没有变更c1：12
            “Environment”（ENV）各计分点：Air quality 15 + Water quality 12 + Waste 9 = 36，应为35（不符）
            还须同时改动：c2
        """#,
        "explain a waiver": #"""
        N2.points = 13  Environment › N2 Water quality › Water quality：分值
          13  乙县第1版，变更c1  现行
          12  省第3版  已被改写
          可定：10至12
          对下级的限定：不低于10（省第3版）
          对下级的限定：不高于12（甲市第2版，变更p7，省第3版允许到14）
          豁免W1：甲市允许不高于14，到2026-12-31为止，理由：Reservoir under repair
          “Environment”（ENV）各计分点：Air quality 15 + Water quality 13 + Waste 7 = 35，应为35
          若没有变更c1：12
            “Environment”（ENV）各计分点：Air quality 15 + Water quality 12 + Waste 7 = 34，应为35（不符）
            还须同时改动：c2
        """#,
        "explain prefecture_a:G3.points": #"""
        prefecture_a:G3.points = 5  Government services › G3 Grain security › Grain security：分值
          5  甲市第2版，变更p4  现行
          “Government services”（GOV）各计分点：Online services 10 + Complaints 10 + Grain security 5 =\#
         25，应为25
          若没有变更p4：没有这个要素
            “Government services”（GOV）各计分点：Online services 10 + Complaints 10 = 20，应为25（不符）
            还须同时改动：p3
        """#,
        "fixed": #"""
        E-LOCK-FIXED  N1.points  Air quality：分值  （乙县第1版，变更c4）
          您改为12。这里固定为15。
          固定 15（省第3版所定，依据Provincial order 12, article 4）。
          可以：
           1. 删去变更c4（仍为15）
           2. 请省就N1.points为乙县作出豁免，或放开
        """#,
        "range": #"""
        E-LOCK-RANGE  N2.points  Water quality：分值  （乙县第1版，变更c1）
          您改为13。这里允许10至12。
          下限 10（省第3版所定）；上限 12（甲市第2版所定，变更p7）。
          省第3版自身允许到14。
          同时：“Environment”（ENV）：Air quality 15 + Water quality 12 + Waste 7 = 34，应为35。还差1。已生效的变更\#
        ：c2。
          可以：
           1. 选10至12之内的数，最接近的是12
           2. 删去变更c1（仍为12）
           3. 请甲市（它自己可以放到10至14）放宽，或为乙县作出豁免
        """#,
        "range of two": #"""
        E-LOCK-RANGE  N2.points  Water quality：分值  （乙县第1版，变更c1）
          您改为16。这里允许10至12。
          下限 10（省第3版所定）；上限 12（甲市第2版所定，变更p7）。
          省第3版自身允许到14。
          可以：
           1. 选10至12之内的数，最接近的是12
           2. 删去变更c1（仍为12）
           3. 请省、甲市放宽，或为乙县作出豁免
        """#,
        "sum": #"""
        E-SUM  ENV.points  Environment：分值  （乙县第1版）
          “Environment”（ENV）：Air quality 15 + Water quality 11 + Waste 8 = 34，应为35。
          还差1。
          写过其中各数的变更：c1。
          可以：
           1. 调整其中的数，使合计相符（系统不会自动调整）；本级可改的有Water quality（10至12）、Waste（5至12）
           2. 删去变更c1
        """#,
        "tighten": #"""
        E-LOCK-TIGHTEN  A.minimum  最低分  （乙县第1版，变更c6）
          您改为90。这里只能从上级的数往严的方向改：不低于92。
          只升不降，不低于 92（甲市第2版所定，变更p5）。
          上级之前：省第3版为90。
          可以：
           1. 选不低于92之内的数，最接近的是92
           2. 删去变更c6（仍为92）
           3. 请甲市（它自己可以放到不低于90）放宽，或为乙县作出豁免
        """#,
    ]
}
