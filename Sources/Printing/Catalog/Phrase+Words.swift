extension Phrase {
    /// What the usual keys of a vocabulary stand for.
    static let words: [String: Phrase] = [
        "leadership": Phrase("领导机构", "leadership"), "office": Phrase("办公室", "office"),
        "organiser": Phrase("组织机关", "organiser"),
        "convening": Phrase("联席会议", "convening body"),
        "interpreter": Phrase("解释机关", "interpreter"),
        "registry": Phrase("登记机关", "registry"),
        "scheme": Phrase("评分标准", "scheme"), "section": Phrase("项目", "section"),
        "indicator": Phrase("指标", "indicator"), "item": Phrase("计分点", "item"),
        "adjustment": Phrase("加减分", "adjustment"), "grade": Phrase("等次", "grade"),
        "unit": Phrase("责任单位", "unit"), "jury": Phrase("评议团", "jury"),
        "juror": Phrase("评委", "juror"), "public_vote": Phrase("社会评议", "public vote"),
        "peer": Phrase("互评", "peer rating"), "onsite_form": Phrase("现场形式", "on-site form"),
        "onsite_step": Phrase("现场评议环节", "on-site step"),
        "self_report": Phrase("自评报告", "self-report"), "notice": Phrase("公告", "notice"),
        "meeting": Phrase("评议会", "meeting"), "recheck": Phrase("复核", "recheck"),
        "circular": Phrase("通报", "circular"),
        "circular_scope": Phrase("通报范围", "scope of the circular"),
        "vote_account": Phrase("投票账号", "voting account"),
        "learning_platform": Phrase("学习平台", "learning platform"),
        "local_site": Phrase("当地网站", "local site"), "lecture": Phrase("法治讲堂", "lecture"),
        "case_library": Phrase("案例库", "case library"),
    ]
}
