/// What the worked example of a rebase says.
enum RebaseGoldens {
    static let english = """
        Rebase Prefecture A version 2 from Province 3 to Province 4
        5 of 7 changes carried · 2 questions · publishing blocked until both are answered

        QUESTION 1 of 2   Economy (must total 40)   id …
                             Province 3   yours   Province 4   field by field
          E1 Output growth   15           13*     16*          13?
          E2 Investment      15           15      14*          14
          E3 Employment      10           12*     10           12               (you fixed this at 12)
          total              40           40      40           39               one point short
          You and Province both changed Output growth; taking each change on its own leaves 39.
          Ways out:
           A. keep your allocation   13 / 15 / 12   adds change "E2.points = 15"; inside all limits of Province
           B. take Province's   16 / 14 / 10   removes p1, p2 and your lock p6
           C. enter another allocation   E1 12–18, E2 free, E3 8–14, total 40
          14 derivations below inherit Economy from you; A changes nothing for them, B changes 3 values.

        QUESTION 2 of 2   N2.points Water quality   id …
          Province now gives 13 (was 12) and allows 11 to 14. Your limit p7 says at most 12.
          Ways out:
           A. raise your limit to 13 or 14   Environment stays 15 + 13 + 7 = 35
           B. set Water quality to 11 or 12   you must place 2 or 1 points elsewhere in Environment
          14 derivations below inherit Water quality from you; A changes 1 value, B changes nothing for them.
        """

    static let chinese = """
        示例市第2版：依据由示例省第3版换为示例省第4版
        7处变更中5处照旧 · 2个问题 · 两个问题答复前不能发布

        问题1（共2个）   经济（合计应为40）   编号 …
                        示例省第3版   您的   示例省第4版   逐项合并
          E1 产出增长   15            13*    16*           13?
          E2 投资       15            15     14*           14
          E3 就业       10            12*    10            12         （您已固定为12）
          合计          40            40     40            39         差1分
          您和示例省都改了产出增长；各取其改动，合计为39。
          可选办法：
           A. 保留您的分配   13 / 15 / 12   增加变更“E2.points = 15”；都在示例省的限制之内
           B. 采用示例省的   16 / 14 / 10   去掉p1、p2和您的限制p6
           C. 另定分配   E1 12–18、E2不限、E3 8–14、合计40
          14个下级方案沿用您的经济；A不改其值，B改3个值。

        问题2（共2个）   N2.points 水质   编号 …
          示例省现为13（原为12），允许11至14。您的限制p7为不高于12。
          可选办法：
           A. 把您的限制提高到13或14   环境仍为15 + 13 + 7 = 35
           B. 把水质定为11或12   须在环境中另行安排2或1分
          14个下级方案沿用您的水质；A改1个值，B不改其值。
        """
}
