extension WorkedExampleGoldens {
    static let english: [String: String] = [
        "closed": #"""
        E-CLOSED  ENV  Environment  (County B version 1, change c5)
          You added indicator "county_b:N9-i" (3 points). Nothing may be added under "Environmen\#
        t" (ENV).
          That is set by the general rule (closed unless opened).
          Open to you: "Government services" (GOV), 1 more, 1 point.
          Ways out:
           1. move it to where adding is open, taking its points from other items there: "Govern\#
        ment services" (GOV), 1 more, 1 point
           2. remove change c5
           3. ask the province to open this list in its next version
        """#,
        "difference": #"""
        section "Economy" (ECON)
          changed E1.points  Output growth: points 15 → 13 (the province version 3 → Prefecture \#
        A version 2 p1)
          changed E3.points  Employment: points 10 → 12 (the province version 3 → Prefecture A v\#
        ersion 2 p2)
          bound   E3.points  Employment: 8 or more, 14 or less → fixed at 12, 8 or more, 14 or l\#
        ess
        section "Environment" (ENV)
          changed N2.points  Water quality: points 12 → 11 (the province version 3 → County B ve\#
        rsion 1 c1)
          changed N3.points  Waste: points 8 → 9 (the province version 3 → County B version 1 c2\#
        )
          bound   N2.points  Water quality: 10 or more, 14 or less → 10 or more, 12 or less
        section "Government services" (GOV)
          added   item prefecture_a:G3  Grain security (5 points) (Prefecture A version 2 p4)
          added   indicator prefecture_a:G3-i  G3 Grain security (Prefecture A version 2 p4)
          changed G2.points  Complaints: points 15 → 10 (the province version 3 → Prefecture A v\#
        ersion 2 p3)
        grade
          changed A.minimum  A: minimum 90 → 92 (the province version 3 → Prefecture A version 2\#
         p5)
          bound   A.minimum  A: may only rise from 90 → may only rise from 92
        adjustment group "Bonus" (bonus)
          changed bonus.cap  Bonus: cap 5 → 4 (the province version 3 → County B version 1 c3)
          bound   bonus.cap  Bonus: may only fall from 5 → may only fall from 4
        """#,
        "explain A.minimum": #"""
        A.minimum = 92  A: minimum
          92  Prefecture A version 2, change p5  in force
          90  the province version 3  2026-01-10  overridden
          may be 92 or more
          levels below: may only rise from 92 (Prefecture A version 2, change p5)
          minimums of the grades: A 92 > B 80 > C 60 > D none
          without change p5: 90
            minimums of the grades: A 90 > B 80 > C 60 > D none
        """#,
        "explain E3.points": #"""
        E3.points = 12  Economy › E3 Employment › Employment: points
          12  Prefecture A version 2, change p2  in force; reason: Labour plan 2026
          10  the province version 3  2026-01-10  overridden
          may be 12
          levels below: fixed at 12 (Prefecture A version 2, change p6)
          levels below: 8 or more, 14 or less (the province version 3)
          items of "Economy" (ECON): Output growth 13 + Investment 15 + Employment 12 = 40 of 40
          without change p2: 10
            items of "Economy" (ECON): Output growth 13 + Investment 15 + Employment 10 = 38 of \#
        40 (does not come out)
            these would have to change too: p1
        """#,
        "explain N2.points": #"""
        N2.points = 11  Environment › N2 Water quality › Water quality: points
          11  County B version 1, change c1  2026-03-02  Li Ming  in force
          12  the province version 3  2026-01-10  overridden
          may be 10 to 12
          levels below: 10 or more (the province version 3)
          levels below: 12 or less (Prefecture A version 2, change p7, the province version 3 al\#
        lows 14)
          items of "Environment" (ENV): Air quality 15 + Water quality 11 + Waste 9 = 35 of 35
          without change c1: 12
            items of "Environment" (ENV): Air quality 15 + Water quality 12 + Waste 9 = 36 of 35\#
         (does not come out)
            these would have to change too: c2
        """#,
        "explain a waiver": #"""
        N2.points = 13  Environment › N2 Water quality › Water quality: points
          13  County B version 1, change c1  in force
          12  the province version 3  overridden
          may be 10 to 12
          levels below: 10 or more (the province version 3)
          levels below: 12 or less (Prefecture A version 2, change p7, the province version 3 al\#
        lows 14)
          waiver W1: Prefecture A allows 14 or less until 2026-12-31, reason: Reservoir under re\#
        pair
          items of "Environment" (ENV): Air quality 15 + Water quality 13 + Waste 7 = 35 of 35
          without change c1: 12
            items of "Environment" (ENV): Air quality 15 + Water quality 12 + Waste 7 = 34 of 35\#
         (does not come out)
            these would have to change too: c2
        """#,
        "explain prefecture_a:G3.points": #"""
        prefecture_a:G3.points = 5  Government services › G3 Grain security › Grain security: po\#
        ints
          5  Prefecture A version 2, change p4  in force
          items of "Government services" (GOV): Online services 10 + Complaints 10 + Grain secur\#
        ity 5 = 25 of 25
          without change p4: there would be no such element
            items of "Government services" (GOV): Online services 10 + Complaints 10 = 20 of 25 \#
        (does not come out)
            these would have to change too: p3
        """#,
        "fixed": #"""
        E-LOCK-FIXED  N1.points  Air quality: points  (County B version 1, change c4)
          You set 12. It is fixed at 15.
          fixed 15 (set by the province version 3, Provincial order 12, article 4).
          Ways out:
           1. remove change c4 (it stays 15)
           2. ask the province for a waiver for County B on N1.points, or to open it
        """#,
        "range": #"""
        E-LOCK-RANGE  N2.points  Water quality: points  (County B version 1, change c1)
          You set 13. Allowed here: 10 to 12.
          least 10 (set by the province version 3); most 12 (set by Prefecture A version 2, chan\#
        ge p7).
          the province version 3 itself allows 14.
          Also: "Environment" (ENV): Air quality 15 + Water quality 12 + Waste 7 = 34, should be\#
         35. 1 short. In effect: change c2.
          Ways out:
           1. choose 10 to 12; nearest is 12
           2. remove change c1 (it stays 12)
           3. ask Prefecture A (which alone can allow 10 to 14) to widen its limit, or for a wai\#
        ver for County B
        """#,
        "range of two": #"""
        E-LOCK-RANGE  N2.points  Water quality: points  (County B version 1, change c1)
          You set 16. Allowed here: 10 to 12.
          least 10 (set by the province version 3); most 12 (set by Prefecture A version 2, chan\#
        ge p7).
          the province version 3 itself allows 14.
          Ways out:
           1. choose 10 to 12; nearest is 12
           2. remove change c1 (it stays 12)
           3. ask the province, Prefecture A to widen its limit, or for a waiver for County B
        """#,
        "sum": #"""
        E-SUM  ENV.points  Environment: points  (County B version 1)
          "Environment" (ENV): Air quality 15 + Water quality 11 + Waste 8 = 34, should be 35.
          1 short.
          Changes that wrote these values: c1.
          Ways out:
           1. change values until they add up (nothing is adjusted by itself); open to you: Wate\#
        r quality (10 to 12), Waste (5 to 12)
           2. take back c1
        """#,
        "tighten": #"""
        E-LOCK-TIGHTEN  A.minimum  minimum  (County B version 1, change c6)
          You set 90. This value may only get stricter than the level above: 92 or more.
          may only rise from 92 (set by Prefecture A version 2, change p5).
          Before that: 90 by the province version 3.
          Ways out:
           1. choose 92 or more; nearest is 92
           2. remove change c6 (it stays 92)
           3. ask Prefecture A (which alone can allow 90 or more) to widen its limit, or for a w\#
        aiver for County B
        """#,
    ]
}
