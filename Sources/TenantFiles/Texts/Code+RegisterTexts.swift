extension TenantFileProblem.Code {
    /// Texts on schemes and inputs.
    var schemeText: ProblemText? {
        switch self {
        case .duplicateNode:
            ProblemText(
                "元素编号 {id} 重复，第 {line} 行已有",
                "换一个编号；编号在整个方案中唯一。",
                "the element {id} stands here a second time; first at line {line}",
                "Give it another id; ids are unique in the whole scheme."
            )
        case .foreignID:
            ProblemText(
                "元素编号“{id}”的前缀不对",
                "[[tenant|辖区新增的元素以“{tenant}:”开头。]]根方案的元素编号不带“辖区编号:”。",
                "the element's id “{id}” has the wrong prefix",
                "[[tenant|Elements that a tenant adds begin with “{tenant}:”. ]]Elements of a root scheme have no prefix."
            )
        case .schemeWithoutTenant:
            ProblemText(
                "目录里有 {tenant} 的方案，却没有 tenant.yaml",
                "在同一目录放 tenant.yaml；名册里的辖区有了自己的方案，就从名册移到 tenant.yaml。",
                "there is a scheme of {tenant} and no tenant.yaml beside it",
                "Put a tenant.yaml into the folder; a tenant of the roster moves there with its first scheme."
            )
        case .schemeTenant:
            ProblemText(
                "方案属于 {given}，而目录里的辖区是 {expected}",
                "改正 tenant，或把文件移到 {given} 的目录。",
                "the scheme is {given}'s, the folder's tenant is {expected}",
                "Correct tenant or move the file into the folder of {given}."
            )
        case .noParentScheme:
            ProblemText(
                "{tenant} 的各级上级都没有方案，无从派生",
                "为上级放入方案，或把本文件写成 pingyi/scheme/1 的独立方案。",
                "no tenant above {tenant} has a scheme to derive from",
                "Add the scheme above, or write this file as a scheme of its own (pingyi/scheme/1)."
            )
        case .overTenant:
            ProblemText(
                "派生自 {given}，而最近的有方案的上级是 {expected}",
                "把 over.tenant 改为 {expected}，并核对版本。",
                "the derivation stands over {given}; the nearest tenant above with a scheme is {expected}",
                "Set over.tenant to {expected} and check the version."
            )
        case .schemeName:
            ProblemText(
                "方案名“{given}”与上级的“{expected}”不同",
                "派生保留上级的方案名：{expected}。",
                "the scheme's name “{given}” differs from the parent's “{expected}”",
                "A derivation keeps the name: {expected}."
            )
        case .duplicateUnit:
            ProblemText(
                "单位编号 {id} 重复，第 {line} 行已有",
                "合并或删去一处。",
                "the unit {id} stands here a second time; first at line {line}",
                "Merge the two or remove one."
            )
        default: nil
        }
    }

    /// Texts on the register and its tree.
    var registerText: ProblemText? {
        switch self {
        case .duplicateTenant:
            ProblemText(
                "辖区编号 {id} 重复，{first} 已有",
                "删去一处；在名册里又有自己目录的，从名册删去。",
                "the tenant {id} is given twice; first in {first}",
                "Remove one; a tenant with a folder of its own does not stand in the roster."
            )
        case .duplicateCode:
            ProblemText(
                "代码 {code} 已由 {other} 使用（{first}）",
                "改正其中一个代码。",
                "the code {code} is used by {other} ({first})",
                "Correct one of the two."
            )
        case .unknownTenant:
            ProblemText(
                "没有编号为 {id} 的辖区",
                "[[near|是否应为 {near}？]]先登记这个辖区，或改正编号。",
                "there is no tenant {id}",
                "[[near|Should it be {near}? ]]Add the tenant or correct the id."
            )
        case .circle:
            ProblemText(
                "辖区互为上级：{ids}",
                "改正其中一个的上级。",
                "tenants stand above each other in a circle: {ids}",
                "Correct the parent of one of them."
            )
        case .ownPredecessor:
            ProblemText(
                "{tenant} 继承了自己",
                "写明前身的编号；只是改名或换代码的，直接改 name 或 code。",
                "{tenant} succeeds itself",
                "Name its predecessor; for a new name or code just change name or code."
            )
        case .treeTooDeep:
            ProblemText(
                "{tenant} 的层级超过 {limit} 层",
                "减少中间层级。",
                "{tenant} lies more than {limit} levels deep",
                "Remove levels between it and the root."
            )
        case .dateOrder:
            ProblemText(
                "日期 {second} 应当在 {first} 之后",
                "改正其中一个日期。",
                "the date {second} should come after {first}",
                "Correct one of the two."
            )
        case .parentClosed:
            ProblemText(
                "上级 {parent} 已于 {date} 撤销，而 {tenant} 仍在其下",
                "把 {tenant} 移到别的上级，或写明 closed_on，不晚于 {date}。",
                "the parent {parent} is closed from {date}, and {tenant} still stands under it",
                "Move {tenant} elsewhere, or close it by {date}."
            )
        default: nil
        }
    }
}
