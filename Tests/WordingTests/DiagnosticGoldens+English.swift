extension DiagnosticGoldens {
    static let english: [String: String] = [
        "E-BUDGET": #"""
        E-BUDGET  S2  社会普法  (示例县 version 1, change d4)
          You added "650102:N2" (3 points) under "社会普法" (S2), more than may be added there.
          At most 2 elements may be added; 1 is.
          At most 2 points may be added; 1 is.
          Added so far by 示例市; the limit is set by 示例区 version 1.
          Ways out:
           1. add less
           2. 1 more with 1 point can still be added here
           3. remove change d4
           4. ask 示例区 to allow more in its next version
        """#,
        "E-BUDGET.value": #"""
        E-BUDGET  650100:X1-1.points  本地计分点: points  (示例县 version 1, change d16)
          You set 4; what was added under 社会普法 would then be 4 points, too many.
          At most 2 points may be added; 1 is. Set by 示例区 version 1.
          Ways out:
           1. choose fewer points; 1 point can still be added
           2. remove change d16 (it stays as it is)
           3. ask 示例区 to allow more in its next version
        """#,
        "E-CLOSED": #"""
        E-CLOSED  S1  组织领导  (示例县 version 1, change d3)
          You added indicator "650102:N1" (3 points). Nothing may be added under "组织领导" (S1).
          That is set by 示例区 version 1.
          Open to you: "社会普法" (S2), 1 more, 1 point.
          Ways out:
           1. move it to where adding is open, taking its points from other items there: "社会普法" \#
        (S2), 1 more, 1 point
           2. remove change d3
           3. ask 示例区 to open this list in its next version
        """#,
        "E-CLOSED.reorder": #"""
        E-CLOSED  I1-2  落实经费  (示例县 version 1, change d9)
          You moved "落实经费" (I1-2). The order here can't be changed.
          That is set by the general rule (closed unless opened).
          Ways out:
           1. remove change d9
           2. ask 示例区 to open the order in its next version
        """#,
        "E-CYCLE": #"""
        E-CYCLE  I1-1  健全制度  (示例区 version 1, change p1)
          "健全制度" (I1-1) would hold itself, or waits for itself.
          Ways out:
           1. correct the element that holds it
           2. remove change p1
        """#,
        "E-CYCLE.data": #"""
        E-CYCLE  I1-1.formula  健全制度: formula  (示例区 version 1)
          These data are computed from one another in a circle: D1, D2.
          Ways out:
           1. take one of them out of another's formula
        """#,
        "E-CYCLE.tenants": #"""
        E-CYCLE  scheme  (示例市 version 3)
          The scheme of 示例市 derives from itself: 示例区 version 1, 示例市 version 1.
          Ways out:
           1. derive from another tenant's scheme
        """#,
        "E-DROP": #"""
        E-DROP  I1  1 健全制度，落实经费。  (示例县 version 1, change d5)
          You dropped "1 健全制度，落实经费。" (I1). Elements from above may not be dropped here.
          That is set by 示例区 version 1.
          Ways out:
           1. remove change d5 (it stays in use)
           2. ask 示例区 to allow it in its next version
        """#,
        "E-DROP.never": #"""
        E-DROP  scheme  (示例县 version 1, change d6)
          scheme can't be dropped.
          Ways out:
           1. remove change d6
        """#,
        "E-DUP": #"""
        E-DUP  I1-1  健全制度  (示例区 version 1)
          The id "I1-1" stands twice.
          Ways out:
           1. give one of them another id
        """#,
        "E-DUP.dropped": #"""
        E-DUP  I1-1  健全制度  (示例区 version 1, change p1)
          The id "I1-1" belongs to an element that was dropped; ids are never used again.
          Ways out:
           1. take an id that was never used
           2. remove change p1
        """#,
        "E-DUP.operation": #"""
        E-DUP  S1.title  组织领导: title  (示例县 version 1, change d12)
          Change d12 has the name or the target of another; neither took effect.
          Ways out:
           1. make one change of the two
           2. remove one of them
        """#,
        "E-DUP.used": #"""
        E-DUP  I2  2 开展活动。  (示例县 version 1, change d14)
          The id "I2" is in use; ids are never used again.
          Ways out:
           1. take an id that was never used
           2. remove change d14
        """#,
        "E-FORMULA": #"""
        E-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          The formula cannot be used. line 1, column 8: There is no datum named "staf". You can:\#
         write staff; or define the datum in the scheme first.
        """#,
        "E-LOCK-EMPTY": #"""
        E-LOCK-EMPTY  I1-1.points  健全制度: points  (示例县 version 1, change c7)
          Your bound (9 or more) and those above (4 to 7 in steps of 0.5) together leave no valu\#
        e.
          least 9 (set by 示例县 version 1, change c7); least 4 (set by 示例区 version 1, 附件第1项); most\#
         7 (set by 示例市 version 1, change p1); step 0.5 (set by 示例区 version 1, 附件第1项).
          Ways out:
           1. choose a bound within those above
           2. remove change c7
           3. ask 示例区, 示例市 to widen the bounds above
        """#,
        "E-LOCK-FIXED": #"""
        E-LOCK-FIXED  scheme.full_marks  full marks  (示例县 version 1, change c2)
          You set 30. It is fixed at 20.
          fixed 20 (set by 示例区 version 1, 第十四条).
          Ways out:
           1. remove change c2 (it stays 20)
           2. ask 示例区 for a waiver for 示例县 on scheme.full_marks, or to open it
        """#,
        "E-LOCK-FIXED.absent": #"""
        E-LOCK-FIXED  I1.note  1 健全制度，落实经费。: note  (示例县 version 1, change c13)
          You gave 另有要求. Here no value may be given.
          no value (set by 示例区 version 1).
          Ways out:
           1. remove change c13 (it stays without a value)
           2. ask 示例区 for a waiver for 示例县 on I1.note, or to open it
        """#,
        "E-LOCK-FIXED.append": #"""
        E-LOCK-FIXED  scheme.title  title  (示例县 version 1, change c5)
          You replaced the text. Here words may only be added after it.
          may only be added to (set by 示例区 version 1).
          Ways out:
           1. append instead, keeping the text
           2. remove change c5
           3. ask 示例区 for a waiver for 示例县 on scheme.title
        """#,
        "E-LOCK-RANGE": #"""
        E-LOCK-RANGE  I1-1.points  健全制度: points  (示例县 version 1, change c1)
          You set 8. Allowed here: 4 to 7 in steps of 0.5.
          least 4 (set by 示例区 version 1, 附件第1项); most 7 (set by 示例市 version 1, change p1); step \#
        0.5 (set by 示例区 version 1, 附件第1项).
          示例区 version 1 itself allows 8.
          Ways out:
           1. choose 4 to 7 in steps of 0.5; nearest is 7
           2. remove change c1 (it stays 6)
           3. ask 示例市 (which alone can allow 4 to 8 in steps of 0.5) to widen its limit, or for \#
        a waiver for 示例县
        """#,
        "E-LOCK-SET": #"""
        E-LOCK-SET  jury.aggregate  评议团评分: aggregate  (示例县 version 1, change c3)
          You set trimmed mean (trimmed_mean). Allowed here: mean.
          one of mean (set by 示例区 version 1).
          Ways out:
           1. choose one of these
           2. remove change c3 (it stays mean)
           3. ask 示例区 to widen the list, or for a waiver for 示例县
        """#,
        "E-LOCK-TIGHTEN": #"""
        E-LOCK-TIGHTEN  A1.cap  3 受到表彰。: cap  (示例县 version 1, change c6)
          You set 5. This value may only get stricter than the level above: 3 or less.
          may only fall from 3 (set by 示例区 version 1).
          Ways out:
           1. choose 3 or less; nearest is 3
           2. remove change c6 (it stays 3)
           3. ask 示例区 to widen its limit, or for a waiver for 示例县
        """#,
        "E-NOTE": #"""
        E-NOTE  S2.title  社会普法: title  (示例县 version 1, change c14)
          You set 普法宣传 without saying why. Changes of this value need a reason.
          That is demanded by 示例区 version 1 (第三条).
          Ways out:
           1. add the reason to change c14
           2. remove change c14 (it stays 社会普法)
        """#,
        "E-ORDER": #"""
        E-ORDER  pass.minimum  合格: minimum  (示例县 version 1)
          The grades' minimums must fall from the best grade down: 优秀 92, 合格 95, 不合格 none.
          Changes that wrote these values: e2.
          Ways out:
           1. choose minimums that fall
           2. leave out the minimum of the lowest grade only
        """#,
        "E-ORDER.ladder": #"""
        E-ORDER  I1-1.points  健全制度: points  (示例区 version 1)
          The points of a ladder must fall from the best step down: L1 3, L2 4.
          Ways out:
           1. choose points that fall
        """#,
        "E-ORDER.place": #"""
        E-ORDER  I1  1 健全制度，落实经费。  (示例县 version 1, change d7)
          "1 健全制度，落实经费。" (I1) would come after "I1", which goes in a circle.
          Ways out:
           1. place it after another element
           2. remove change d7
        """#,
        "E-ORPHAN": #"""
        E-ORPHAN  I1-1  健全制度  (示例区 version 1, change p1)
          There is no element "I1-1" here.
          Similar ids: I1-2, I2-1.
          Ways out:
           1. use an id that the scheme above has
           2. remove change p1
        """#,
        "E-ORPHAN.dropped": #"""
        E-ORPHAN  I1-1.points  健全制度: points  (示例区 version 1, change p1)
          "I1-1" is no longer in use and can't be changed.
          It was dropped by change p3 of 示例市 version 2.
          Ways out:
           1. remove change p1
           2. to use it again, ask the level that dropped it to take that back
        """#,
        "E-ORPHAN.field": #"""
        E-ORPHAN  I1-1.pionts  健全制度: pionts  (示例县 version 1, change d2)
          There is no address "I1-1.pionts" here.
          Similar names: points.
          Ways out:
           1. use an address that exists
           2. remove change d2
        """#,
        "E-ORPHAN.root": #"""
        E-ORPHAN  scheme  (示例区 version 1)
          The scheme has no element "scheme", so nothing can be scored by it.
          Ways out:
           1. add the title and the full marks
        """#,
        "E-OWNLOCK": #"""
        E-OWNLOCK  I2-1.points  活动: points  (示例县 version 1, change c8)
          The bound that you set for levels below is 5 or less; your own value 7 is outside it.
          Ways out:
           1. choose a bound that holds 7
           2. change your value
           3. remove change c8
        """#,
        "E-OWNLOCK.container": #"""
        E-OWNLOCK  I1-1  健全制度  (示例区 version 1, change p1)
          The bound is less than what was added already: "健全制度" (I1-1) holds 3 additions.
          Ways out:
           1. widen the bound
           2. remove change p1
        """#,
        "E-PIN": #"""
        E-PIN  scheme  (示例县 version 1)
          The version above is not the one that this derivation was written against.
          Tenant written: 示例区; at hand: 示例市.
          Number written: 7; at hand: 1.
          Scheme written: other; at hand: sample.
          Ways out:
           1. check against the version at hand and correct "over"
           2. bring back the version that was written
        """#,
        "E-PIN.number": #"""
        E-PIN  scheme  (示例区 version 1)
          The version number 0 is wrong; it counts from 1.
          Ways out:
           1. correct the number
        """#,
        "E-POLICY.missing": #"""
        E-POLICY  ties  (示例区 version 1)
          The policy "ties" is missing: how equal totals are ranked. There is no hidden default.
          Values: shared rank, following ranks left out (shared_rank), shared rank, none left ou\#
        t (dense), told apart by tie keys (tie_break).
          Ways out:
           1. write out "ties"; recommended is shared rank, following ranks left out (shared_ran\#
        k)
        """#,
        "E-POLICY.unknown_policy": #"""
        E-POLICY  tise  (示例区 version 1)
          There is no policy "tise".
          Similar names: ties.
          Ways out:
           1. correct the name
           2. put your tenant's id before a policy of your own
        """#,
        "E-POLICY.unknown_value": #"""
        E-POLICY  ties.value  value  (示例县 version 1, change e4)
          "ties" (how equal totals are ranked) can't be "x".
          Values: shared rank, following ranks left out (shared_rank), shared rank, none left ou\#
        t (dense), told apart by tie keys (tie_break).
          Ways out:
           1. choose one of these; recommended is shared rank, following ranks left out (shared_\#
        rank)
           2. remove change e4
        """#,
        "E-REF": #"""
        E-REF  jury.minimum_raters  评议团评分: least raters  (示例县 version 1, change d11)
          "五" does not fit here; wanted is a number, 0 to 1000000.
          Ways out:
           1. give a number, 0 to 1000000
           2. remove change d11
        """#,
        "E-REF.bound": #"""
        E-REF  pass.title  合格: title  (示例县 version 1, change c12)
          This kind of bound does not apply; the value is a text.
          Ways out:
           1. choose another kind of bound
           2. remove change c12
        """#,
        "E-REF.dropped": #"""
        E-REF  I1-1.points  健全制度: points  (示例区 version 1)
          This names "fail", which change p4 drops.
          Ways out:
           1. name another element
           2. remove change p4
        """#,
        "E-REF.no_element": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          "健全制度" (I1-1) needs at least one ballot answer.
          Ways out:
           1. add one ballot answer
        """#,
        "E-REF.no_value": #"""
        E-REF  I1-1.points  健全制度: points  (示例区 version 1)
          A required value is missing; wanted is a number, 0 to 100000.
          Ways out:
           1. give the value
        """#,
        "E-REF.place": #"""
        E-REF  I2  2 开展活动。  (示例县 version 1, change d14)
          "I2" can't stand here; wanted is an id that begins with 650102:.
          Ways out:
           1. correct the place or the id
           2. remove change d14
        """#,
        "E-REF.retired_without_text": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          I1-1 is retired without a word why.
          Ways out:
           1. say why it is gone
        """#,
        "E-REF.sibling": #"""
        E-REF  I1-1  健全制度  (示例县 version 1, change d8)
          "I2-1" is no element of the same kind in the same list.
          Ways out:
           1. place it after one that is
           2. remove change d8
        """#,
        "E-REF.succeeds_in_use": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          "succeeds" says that I1-1 is gone, but this version still has it.
          Ways out:
           1. remove the line
           2. remove the element
        """#,
        "E-REF.succeeds_unknown": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          "succeeds" names I1-1, which the version before did not have.
          Similar ids: I1-2, I1-3.
          Ways out:
           1. name an element of the version before
           2. remove the line
        """#,
        "E-REF.successor_missing": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          "succeeds" says where I1-1 went, but there is no such element.
          Named is "I9-1".
          Ways out:
           1. name an element of this version
           2. say that it is retired, and why
        """#,
        "E-REF.successor_other_kind": #"""
        E-REF  I1-1  健全制度  (示例区 version 1)
          The kind of I1-1 was item; that of its successor I1 is indicator.
          Ways out:
           1. name an element of the kind item
           2. say that it is retired, and why
        """#,
        "E-REF.unknown": #"""
        E-REF  fraud.grade  弄虚作假: grade  (示例县 version 1, change d10)
          "exellent" does not exist; wanted is the id of one grade.
          Similar ids: excellent.
          Ways out:
           1. use an id that exists
           2. remove change d10
        """#,
        "E-STALE": #"""
        E-STALE  I2-1.points  活动: points  (示例县 version 1, change c9)
          You set 7.5 when the value above was 8; it is 7 now.
          It was changed by 示例市 version 1.
          Ways out:
           1. check it and write 7 as "was"
           2. remove change c9 (it becomes 7)
        """#,
        "E-SUM": #"""
        E-SUM  S1.points  组织领导: points  (示例县 version 1)
          "组织领导" (S1): 健全制度 5 + 落实经费 6 = 11, should be 12.
          1 short.
          Changes that wrote these values: e1.
          Ways out:
           1. change values until they add up (nothing is adjusted by itself); open to you: 健全制度\#
         (4 to 7 in steps of 0.5), 落实经费
           2. take back e1
        """#,
        "E-VALUE.above_other": #"""
        E-VALUE  A1-2.minimum  酌情: minimum  (示例区 version 1)
          This is 2, above maximum, which is 1.
          Ways out:
           1. lower this, or raise maximum
        """#,
        "E-VALUE.differs": #"""
        E-VALUE  carryover_source.value  value  (示例区 version 1)
          The policy says "imported from a document (imported)", but carryover.carryover, which \#
        is scored by, says "the assessed year's checklist (assessed_year_sheet)": the method not\#
        e would be wrong.
          Ways out:
           1. make the policy "the assessed year's checklist (assessed_year_sheet)"
           2. make carryover.carryover "imported from a document (imported)"
        """#,
        "E-VALUE.fixed_and_discretionary": #"""
        E-VALUE  A1-3.points  又: points  (示例区 version 1)
          There are both fixed points (1) and a range.
          Ways out:
           1. keep the points alone, or the least and the most
        """#,
        "E-VALUE.from_above": #"""
        E-VALUE  I1-1.formula  健全制度: formula  (示例区 version 1)
          What a tenant above gives cannot be computed here.
          Ways out:
           1. remove the formula
           2. make the scope unit
        """#,
        "E-VALUE.lowest_grade": #"""
        E-VALUE  fail.minimum  不合格: minimum  (示例区 version 1)
          The lowest grade has a minimum of 10; totals below it have no grade.
          Ways out:
           1. remove the minimum of the lowest grade
           2. add a grade without a minimum after it
        """#,
        "E-VALUE.name_taken": #"""
        E-VALUE  I1-1.name  健全制度: name in formulas  (示例区 version 1)
          Another datum, D2, has the name "staff" already.
          Ways out:
           1. choose another name
        """#,
        "E-VALUE.not_a_name": #"""
        E-VALUE  I1-1.name  健全制度: name in formulas  (示例区 version 1)
          "1a" cannot stand in a formula as a name: letters, digits and _, not a digit first.
          Ways out:
           1. choose another name
           2. remove the name; the id stands for the datum too
        """#,
        "E-VALUE.not_positive": #"""
        E-VALUE  A1-1.points  省级: points  (示例区 version 1)
          This is 0; it must be above 0.
          Ways out:
           1. choose a number above 0
        """#,
        "E-VALUE.not_whole": #"""
        E-VALUE  jury.minimum_raters  评议团评分: least raters  (示例区 version 1)
          This is 2.5; it must be a whole number.
          Ways out:
           1. choose a whole number
        """#,
        "E-VALUE.off_step": #"""
        E-VALUE  I1-2.points  落实经费: points  (示例区 version 1)
          Full marks of 5.7 are no multiple of the step 0.5, so nobody can get them.
          Ways out:
           1. change the points
           2. change the step
        """#,
        "E-VALUE.outside_item": #"""
        E-VALUE  I1-1.scope  健全制度: scope  (示例区 version 1)
          A datum at the top belongs to no item.
          Ways out:
           1. make the scope unit
           2. put it under the item
        """#,
        "E-VALUE.renamed": #"""
        E-VALUE  I1-1.name  健全制度: name in formulas  (示例区 version 1, change p1)
          The datum is called 投诉件数 now, but formulas still call it 投诉: good.condition, I1-2.form\#
        ula.
          Ways out:
           1. keep the name 投诉: remove change p1
           2. write 投诉件数, or its id I1-1, in good.condition, I1-2.formula
        """#,
        "E-VALUE.reserved_name": #"""
        E-VALUE  I1-1.name  健全制度: name in formulas  (示例区 version 1)
          Formulas use "total" for something else.
          Ways out:
           1. choose another name
        """#,
        "W-BANDS.gap": #"""
        W-BANDS  pass.wording  合格: wording  (示例区 version 1)
          By the rule's words, totals between 89 and 90 have no grade (优秀: 90分以上; 合格: 60分至89分).
          The policy "which grade a total between two worded bands gets (bands)" gives them 合格; \#
        units that fall there are flagged.
          Ways out:
           1. keep the words and go by the policy
           2. word the bands so that they meet
        """#,
        "W-BANDS.inclusion_differs": #"""
        W-BANDS  I1-1.wording  健全制度: wording  (示例区 version 1)
          By the words "90分以上" a total of exactly 90 has another grade than by minimum_included.
          Ways out:
           1. change minimum_included
           2. correct the words
        """#,
        "W-BANDS.minimum_differs": #"""
        W-BANDS  excellent.wording  优秀: wording  (示例市 version 1)
          The words "90分以上" begin at 90, but the grade's minimum is 92.
          Ways out:
           1. make the minimum 90
           2. correct the words
        """#,
        "W-BANDS.overlap": #"""
        W-BANDS  fail.wording  不合格: wording  (示例区 version 1)
          By the rule's words, totals of 60 have two grades (合格: 60分至89分; 不合格: 60分以下).
          The policy "which grade a total gets that stands in two worded bands (band_boundary)" \#
        gives them 合格; units that fall there are flagged.
          Ways out:
           1. keep the words and go by the policy
           2. word the bands so that they don't overlap
        """#,
        "W-BOUND-NOEFFECT": #"""
        W-BOUND-NOEFFECT  excellent.minimum  优秀: minimum  (示例县 version 1, change c11)
          This bound has no effect: the levels above allow 92 or more already.
          may only rise from 92 (set by 示例市 version 1, change p4).
          Ways out:
           1. remove change c11
           2. choose a tighter bound
        """#,
        "W-BOUND-NOEFFECT.container": #"""
        W-BOUND-NOEFFECT  S1  组织领导  (示例县 version 1, change f5)
          This bound has no effect: the levels above are as strict about "组织领导" (S1), or stricte\#
        r.
          Ways out:
           1. remove change f5
        """#,
        "W-DEVIATION": #"""
        W-DEVIATION  onsite.weights.jury  现场评议: weight jury  (示例县 version 1, change f1)
          You set 20. Recommended above: 30 to 50. It takes effect and is reported as a deviatio\#
        n.
          least 30 (set by 示例区 version 1, 第十八条); most 50 (set by 示例区 version 1, 第十八条).
          Ways out:
           1. keep it and give a reason
           2. choose 30 to 50
        """#,
        "W-DEVIATION.note": #"""
        W-DEVIATION  S5.title  加分扣分: title  (示例县 version 1, change c15)
          You set 加分扣分 without saying why, which 示例区 version 1 recommends here; it takes effect \#
        and is reported as a deviation.
          Ways out:
           1. add the reason to change c15
           2. keep it
        """#,
        "W-DEVIATION.structure": #"""
        W-DEVIATION  A1  3 受到表彰。  (示例县 version 1, change d15)
          What is added, dropped or moved at "3 受到表彰。" (A1) goes beyond what is recommended abov\#
        e; it takes effect and is reported as a deviation.
          At most 0 additions recommended; 0 so far.
          Recommended by 示例区 version 1.
          Ways out:
           1. keep it and give a reason
           2. remove change d15
        """#,
        "W-FORMULA.always_holds": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          Line 1, column 12: whatever is recorded, the comparison of "month" with 13 holds.
          Ways out:
           1. correct the number
           2. correct the minimum and maximum of the data
        """#,
        "W-FORMULA.constant": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          The formula "points" comes to the same for every unit.
          Ways out:
           1. name a datum or a score in it
           2. drop "健全制度" (I1-1)
        """#,
        "W-FORMULA.hyphen": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          Line 1, column 12: "share.I1-1" is read as a subtraction, but the scheme has an elemen\#
        t with that id.
          Ways out:
           1. write share.`I1-1`
           2. where a subtraction is meant, put a space on each side of it
        """#,
        "W-FORMULA.never_holds": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          Line 1, column 12: whatever is recorded, the comparison of "month" with 12.5 does not \#
        hold.
          Ways out:
           1. correct the number
           2. correct the minimum and maximum of the data
        """#,
        "W-FORMULA.number_meant": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          Line 1, column 12: "section.S1" counts points or places, but 60% is a part of one.
          Ways out:
           1. use share.S1
        """#,
        "W-FORMULA.percent_meant": #"""
        W-FORMULA  I1-1.formula  健全制度: formula  (示例区 version 1)
          Line 1, column 12: "share.S1" is held against 95, but shares and rates are parts of on\#
        e, at most 1.
          Ways out:
           1. write 95%
           2. where it is recorded as a number such as 95, give its data a maximum, or their uni\#
        ts
        """#,
        "W-JURY.missing": #"""
        W-JURY  jury.categories  评议团评分: categories  (示例县 version 1)
          Categories of jurors that 示例区 version 1 names are missing: 律师代表.
          Ways out:
           1. add them
           2. keep it and give a reason
        """#,
        "W-JURY.none_named": #"""
        W-JURY  jury.categories  评议团评分: categories  (示例区 version 1)
          No categories of jurors are named.
          Ways out:
           1. name the categories
           2. keep it: jurors of no category
        """#,
        "W-ORGANISER.in_own_ranking": #"""
        W-ORGANISER  organiser_unit  (示例区 version 1)
          The organiser stands in the ranking that it makes itself.
          Ways out:
           1. have it scored by another body, or leave it out: scored by another body (scored_by\#
        _other_body), out of the ranking (out_of_ranking)
           2. keep it and give a reason
        """#,
        "W-ORGANISER.not_answered": #"""
        W-ORGANISER  organiser_unit  (示例区 version 1)
          How the organiser itself is evaluated is not written out; if it is a unit too, it woul\#
        d judge itself.
          Ways out:
           1. write out organiser_unit: scored by another body (scored_by_other_body), out of th\#
        e ranking (out_of_ranking); recommended is scored by another body (scored_by_other_body)
        """#,
        "W-REDUNDANT": #"""
        W-REDUNDANT  I1-2.points  落实经费: points  (示例县 version 1, change c10)
          You set 6, which the level above says too; it is kept as your decision.
          Ways out:
           1. remove change c10 and follow the level above from now on
           2. keep it and be asked when the level above changes
        """#,
        "W-UNSTATED": #"""
        W-UNSTATED  scheme  (示例区 version 1)
          Some policies are always scored so, but are not written out.
          Ways out:
           1. write out: band_boundary: higher_grade, thresholds_read: rounded_total, reweight_s\#
        cope: any_available, unmarked_item: incomplete, veto_record: keep_score_unranked, absent\#
        _and_vetoed: veto_grade_unscored, median: lower_median, coverage: own_and_ancestor_point\#
        s, rater_minimum: not_available_below, juror_minimum_counted: after_recusal_before_trimm\#
        ing, jury_conflict: recuse, bonus_counting: per_occurrence, same_matter_scope: named_mat\#
        ter_within_adjustment
        """#,
        "W-UNUSED.always_true": #"""
        W-UNUSED  I1-1.condition  健全制度: condition  (示例区 version 1)
          The condition "1 < 2" holds for every unit, so it decides nothing.
          Ways out:
           1. remove the condition
           2. name a datum or a score in it
        """#,
        "W-UNUSED.class_without_form": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          No form takes units of "健全制度" (I1-1), so they cannot be evaluated.
          Ways out:
           1. name the class in a form
           2. drop the class
        """#,
        "W-UNUSED.class_without_section": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          No section counts for "健全制度" (I1-1), so its units have no checklist.
          Ways out:
           1. name the class in a section
           2. drop the class
        """#,
        "W-UNUSED.empty": #"""
        W-UNUSED  S9  空  (示例区 version 1)
          "空" (S9) holds no indicator.
          Ways out:
           1. add one
           2. drop it
        """#,
        "W-UNUSED.empty_band": #"""
        W-UNUSED  I1-1.minimum  健全制度: minimum  (示例区 version 1)
          No total belongs to "健全制度" (I1-1): it begins at 90, excellent at 90.5, and totals are \#
        whole multiples of 1.
          Ways out:
           1. lower the minimum by 1 or more
           2. drop "健全制度" (I1-1)
        """#,
        "W-UNUSED.idle_ceiling": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          "健全制度" (I1-1) limits to the best grade, so it limits nothing.
          Ways out:
           1. name a lower grade
           2. drop "健全制度" (I1-1)
        """#,
        "W-UNUSED.idle_datum": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          "健全制度" (I1-1) is used by no formula.
          Ways out:
           1. use it in a formula
           2. drop it
        """#,
        "W-UNUSED.lock_without_value": #"""
        W-UNUSED  jury.aggregate  评议团评分: aggregate  (示例区 version 1)
          The bound is on a value that is not given.
          Ways out:
           1. give the value
           2. remove the bound
        """#,
        "W-UNUSED.never_true": #"""
        W-UNUSED  I1-1.condition  健全制度: condition  (示例区 version 1)
          The condition "1 > 2" holds for no unit.
          Ways out:
           1. correct the condition
           2. drop "健全制度" (I1-1)
        """#,
        "W-UNUSED.no_seats": #"""
        W-UNUSED  I1-1.seats  健全制度: seats  (示例区 version 1)
          "健全制度" (I1-1) has no seat, so nobody gets it.
          Ways out:
           1. give it at least one seat
           2. drop "健全制度" (I1-1)
        """#,
        "W-UNUSED.no_weight": #"""
        W-UNUSED  spare  备用  (示例区 version 1)
          "备用" (spare) has no weight in any form.
          Ways out:
           1. give it a weight in a form
           2. drop it
        """#,
        "W-UNUSED.outgrown_cap": #"""
        W-UNUSED  I1-1.cap  健全制度: cap  (示例区 version 1)
          The cap of 9 is above scheme.bonus_cap, which is 5, so it holds nothing back.
          Ways out:
           1. lower it to 5 or less
           2. raise scheme.bonus_cap
           3. remove it
        """#,
        "W-UNUSED.quota_on_lowest": #"""
        W-UNUSED  fail.quota_percent  不合格: quota percent  (示例区 version 1)
          A quota on the lowest grade has no effect.
          Ways out:
           1. remove the quota
        """#,
        "W-UNUSED.sheet_unused": #"""
        W-UNUSED  scheme  (示例区 version 1)
          No form uses the checklist's total, so items and adjustments don't move any total.
          Ways out:
           1. add a component with the source checklist
           2. make last year's result assessed_year_sheet
        """#,
        "W-UNUSED.short_ladder": #"""
        W-UNUSED  I1-1.points  健全制度: points  (示例区 version 1)
          The item has 9 points, but its best step gives 4.
          Ways out:
           1. raise the best step to 9
           2. lower the item to 4
        """#,
        "W-UNUSED.stage_without_form": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          "健全制度" (I1-1) names no form, though there are several.
          Ways out:
           1. name the form
           2. leave it: it then belongs to all forms
        """#,
        "W-UNUSED.stray_field": #"""
        W-UNUSED  spare.carryover  备用: carryover  (示例区 version 1)
          Only components with the source carryover use this value.
          Ways out:
           1. remove the value
           2. correct the source
        """#,
        "W-UNUSED.stray_group": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          Only components with the source jury, peer have groups of raters.
          Ways out:
           1. drop the group
           2. correct the source
        """#,
        "W-UNUSED.stray_ladder": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          Only items measured by a ladder have steps.
          Ways out:
           1. make the measure ladder
           2. drop the step
        """#,
        "W-UNUSED.stray_step": #"""
        W-UNUSED  carryover-x  满意  (示例区 version 1)
          Only components with the source public have answers on a ballot.
          Ways out:
           1. drop the answer
           2. correct the source
        """#,
        "W-UNUSED.stray_value": #"""
        W-UNUSED  I1-1.words  健全制度: word  (示例区 version 1)
          Only what is word, words uses this value.
          Ways out:
           1. remove the value
        """#,
        "W-UNUSED.ties_not_broken": #"""
        W-UNUSED  I1-1  健全制度  (示例区 version 1)
          Ties are not broken here, so "健全制度" (I1-1) is never looked at.
          Ways out:
           1. make policy ties tie_break
           2. drop "健全制度" (I1-1)
        """#,
        "W-UNUSED.unreachable_grade": #"""
        W-UNUSED  excellent.minimum  优秀: minimum  (示例区 version 1)
          No total comes to 90, where "优秀" (excellent) begins.
          A unit earns 23 at most.
          Ways out:
           1. lower the minimum to 23 or less
           2. drop "优秀" (excellent)
        """#,
        "W-WAIVER-EXPIRING": #"""
        W-WAIVER-EXPIRING  I1-1.points  健全制度: points  (示例县 version 1, change g1)
          7.5 stands here by waiver W1 of 示例市, which ends on 2026-07-01, in 16 days.
          Granted by 示例市主任 on 2026-01-10: 新设机构，人手不足.
          Without it, allowed here: 4 to 7 in steps of 0.5.
          Ways out:
           1. ask 示例市 to grant it anew before 2026-07-01
           2. choose 4 to 7 in steps of 0.5 in your next version
           3. keep it: what is published stays, and a task reminds you
        """#,
        "W-WAIVER-NOEFFECT.dates": #"""
        W-WAIVER-NOEFFECT  scheme.full_marks  full marks  (示例县 version 1)
          Waiver W7 of 示例区 has no effect: it ends on 2026-01-01, before it begins on 2026-12-31.
          Ways out:
           1. ask 示例区 to correct the days
        """#,
        "W-WAIVER-NOEFFECT.expired": #"""
        W-WAIVER-NOEFFECT  excellent.minimum  优秀: minimum  (示例县 version 1, change g3)
          Waiver W2 of 示例市 ended on 2026-05-31; on 2026-06-15 it has no effect.
          It was for 91: 新设机构，人手不足.
          Ways out:
           1. ask 示例市 to grant it anew
           2. keep to the bounds
        """#,
        "W-WAIVER-NOEFFECT.no_address": #"""
        W-WAIVER-NOEFFECT  I9-9.points  points  (示例县 version 1)
          Waiver W6 of 示例区 has no effect: there is no address "I9-9.points" here.
          Ways out:
           1. ask 示例区 to correct the address
           2. withdraw the waiver
        """#,
        "W-WAIVER-NOEFFECT.no_day": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。: cap  (示例县 version 1, change g4)
          Waiver W3 of 示例区 has no effect, because the day of this version is not known.
          Ways out:
           1. say on which day the version is made
        """#,
        "W-WAIVER-NOEFFECT.no_reason": #"""
        W-WAIVER-NOEFFECT  scheme.title  title  (示例县 version 1)
          Waiver W8 of 示例区 has no effect: it gives no reason.
          Ways out:
           1. ask 示例区 to add the reason
        """#,
        "W-WAIVER-NOEFFECT.not_above": #"""
        W-WAIVER-NOEFFECT  jury.aggregate  评议团评分: aggregate  (示例县 version 1)
          Waiver W5 has no effect: 659000 is no level above this one.
          Bounds here were set by 示例区 version 1.
          Ways out:
           1. ask the tenant whose bound it is to grant it
           2. withdraw the waiver
        """#,
        "W-WAIVER-NOEFFECT.not_owner": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。: cap  (示例县 version 1, change g4)
          Waiver W4 of 示例市 has no effect: none of the bounds here is 示例市's.
          Bounds here were set by 示例区 version 1.
          Ways out:
           1. ask the tenant whose bound it is to grant it
           2. withdraw the waiver
        """#,
        "W-WAIVER-NOEFFECT.not_yet": #"""
        W-WAIVER-NOEFFECT  A1.cap  3 受到表彰。: cap  (示例县 version 1, change g4)
          Waiver W3 of 示例区 begins on 2026-07-01; on 2026-06-15 it has no effect.
          It is for 3 to 5: 新设机构，人手不足.
          Ways out:
           1. make the version on 2026-07-01 or later
           2. keep to the bounds
        """#,
    ]
}
