extension Catalog {
    static let english: [String: Entry] = [
        "E-ORPHAN": Entry(
            "There is no element \"{node}\" here.",
            "Similar ids: {near}.",
            ways: ["use an id that the scheme above has", "remove change {operation}"]
        ),
        "E-ORPHAN.field": Entry(
            "There is no address \"{address}\" here.",
            "Similar names: {near}.",
            ways: ["use an address that exists", "remove change {operation}"]
        ),
        "E-ORPHAN.dropped": Entry(
            "\"{node}\" is no longer in use and can't be changed.",
            "It was dropped by {dropped_by}.",
            ways: [
                "remove change {operation}",
                "to use it again, ask the level that dropped it to take that back",
            ]
        ),
        "E-ORPHAN.root": Entry(
            "The scheme has no element \"scheme\", so nothing can be scored by it.",
            ways: ["add the title and the full marks"]
        ),
        "E-DUP": Entry("The id \"{node}\" stands twice.", ways: ["give one of them another id"]),
        "E-DUP.used": Entry(
            "The id \"{node}\" is in use; ids are never used again.",
            ways: ["take an id that was never used", "remove change {operation}"]
        ),
        "E-DUP.dropped": Entry(
            "The id \"{node}\" belongs to an element that was dropped; ids are never used again.",
            ways: ["take an id that was never used", "remove change {operation}"]
        ),
        "E-DUP.operation": Entry(
            "Change {operation} has the name or the target of another; neither took effect.",
            ways: ["make one change of the two", "remove one of them"]
        ),
        "E-CLOSED": Entry(
            "You added {added_kind} \"{added}\" ({points|point|points}). Nothing may be added under {name}.",
            "That is set by {setters}.",
            "Open to you: {open_list}.",
            ways: [
                "move it to where adding is open, taking its points from other items there: {open_list}",
                "remove change {operation}", "ask {opener} to open this list in its next version",
            ]
        ),
        "E-CLOSED.reorder": Entry(
            "You moved {name}. The order here can't be changed.",
            "That is set by {setters}.",
            ways: [
                "remove change {operation}", "ask {opener} to open the order in its next version",
            ]
        ),
        "E-BUDGET": Entry(
            "You added \"{added}\" ({points|point|points}) under {name}, more than may be added there.",
            "At most {limit.count|element|elements} may be added; {used.count|is|are}.",
            "At most {limit.points|point|points} may be added; {used.points|is|are}.",
            "Added so far by {used.by}; the limit is set by {setters}.",
            "Open to you elsewhere: {open_list}.",
            ways: [
                "add less",
                "{left.count} more with {left.points|point|points} can still be added here",
                "move it to where adding is open: {open_list}",
                "remove change {operation}", "ask {opener} to allow more in its next version",
            ]
        ),
        "E-BUDGET.value": Entry(
            "You set {given}; what was added under {title} would then be {sum|point|points}, too many.",
            "At most {limit.points|point|points} may be added; {used.points|is|are}. Set by {setters}.",
            ways: [
                "choose fewer points; {left.points|point|points} can still be added",
                "remove change {operation} (it stays as it is)",
                "ask {opener} to allow more in its next version",
            ]
        ),
        "E-DROP": Entry(
            "You dropped {name}. Elements from above may not be dropped here.",
            "That is set by {setters}.",
            ways: [
                "remove change {operation} (it stays in use)",
                "ask {opener} to allow it in its next version",
            ]
        ),
        "E-DROP.never": Entry("{name} can't be dropped.", ways: ["remove change {operation}"]),
        "E-LOCK-FIXED": Entry(
            "You set {given}. It is fixed at {fixed}.",
            "{bounds}",
            ways: [
                "remove change {operation} (it stays {parent})",
                "ask {ask} for a waiver for {self} on {address}, or to open it",
            ]
        ),
        "E-LOCK-FIXED.absent": Entry(
            "You gave {given}. Here no value may be given.",
            "{bounds}",
            ways: [
                "remove change {operation} (it stays without a value)",
                "ask {ask} for a waiver for {self} on {address}, or to open it",
            ]
        ),
        "E-LOCK-FIXED.append": Entry(
            "You replaced the text. Here words may only be added after it.",
            "{bounds}",
            ways: [
                "append instead, keeping the text", "remove change {operation}",
                "ask {ask} for a waiver for {self} on {address}",
            ]
        ),
        "E-LOCK-RANGE": Entry(
            "You set {given}. Allowed here: {allowed}.",
            "{bounds}",
            "{seniors}",
            ways: [
                "choose {allowed}; nearest is {nearest}",
                "remove change {operation} (it stays {parent})",
                "ask {ask_reach} to widen its limit, or for a waiver for {self}",
            ]
        ),
        "E-LOCK-SET": Entry(
            "You set {given}. Allowed here: {allowed}.",
            "{bounds}",
            ways: [
                "choose one of these", "remove change {operation} (it stays {parent})",
                "ask {ask} to widen the list, or for a waiver for {self}",
            ]
        ),
        "E-LOCK-TIGHTEN": Entry(
            "You set {given}. This value may only get stricter than the level above: {allowed}.",
            "{bounds}",
            "Before that: {parent.over}.",
            ways: [
                "choose {allowed}; nearest is {nearest}",
                "remove change {operation} (it stays {parent})",
                "ask {ask_reach} to widen its limit, or for a waiver for {self}",
            ]
        ),
        "E-LOCK-EMPTY": Entry(
            "Your bound ({allowed}) and those above ({above.allowed}) together leave no value.",
            "{bounds}",
            ways: [
                "choose a bound within those above", "remove change {operation}",
                "ask {ask} to widen the bounds above",
            ]
        ),
        "E-NOTE": Entry(
            "You set {given} without saying why. Changes of this value need a reason.",
            "That is demanded by {setter_basis}.",
            ways: [
                "add the reason to change {operation}",
                "remove change {operation} (it stays {parent})",
            ]
        ),
        "E-OWNLOCK": Entry(
            "The bound that you set for levels below is {allowed}; your own value {given} is outside it.",
            ways: [
                "choose a bound that holds {given}", "change your value",
                "remove change {operation}",
            ]
        ),
        "E-OWNLOCK.container": Entry(
            "The bound is less than what was added already: {name} holds {used.count|addition|additions}.",
            ways: ["widen the bound", "remove change {operation}"]
        ),
        "E-SUM": Entry(
            "{group_name}: {arithmetic}",
            "This is the sum for units of {class_name}.",
            "{gap}",
            "Changes that wrote these values: {operations}.",
            ways: [
                "change values until they add up (nothing is adjusted by itself); open to you: {room_list}",
                "take back {operations}",
            ]
        ),
        "E-ORDER": Entry(
            "The grades' minimums must fall from the best grade down: {arithmetic}",
            "Changes that wrote these values: {operations}.",
            ways: [
                "choose minimums that fall", "leave out the minimum of the lowest grade only",
            ]
        ),
        "E-ORDER.ladder": Entry(
            "The points of a ladder must fall from the best step down: {arithmetic}",
            ways: ["choose points that fall"]
        ),
        "E-ORDER.place": Entry(
            "{name} would come after \"{after}\", which goes in a circle.",
            ways: ["place it after another element", "remove change {operation}"]
        ),
        "E-REF": Entry(
            "\"{given}\" does not fit here; wanted is {expected}.",
            ways: ["give {expected}", "remove change {operation}"]
        ),
        "E-REF.unknown": Entry(
            "\"{missing}\" does not exist; wanted is {expected}.",
            "Similar ids: {near}.",
            ways: ["use an id that exists", "remove change {operation}"]
        ),
        "E-REF.no_value": Entry(
            "A required value is missing; wanted is {expected}.",
            ways: ["give the value"]
        ),
        "E-REF.no_element": Entry(
            "{name} needs at least one {expected}.",
            ways: ["add one {expected}"]
        ),
        "E-REF.dropped": Entry(
            "This names \"{missing}\", which change {operations} drops.",
            "This names \"{dropped}\", which is no longer in use here.",
            "Similar ids: {near}.",
            ways: [
                "name another element", "remove change {operations}",
                "keep {dropped}: remove the change that drops it",
            ]
        ),
        "E-REF.sibling": Entry(
            "\"{after}\" is no element of the same kind in the same list.",
            ways: ["place it after one that is", "remove change {operation}"]
        ),
        "E-REF.bound": Entry(
            "This kind of bound does not apply; the value is {expected}.",
            ways: ["choose another kind of bound", "remove change {operation}"]
        ),
        "E-REF.succeeds_unknown": Entry(
            "\"succeeds\" names {element}, which the version before did not have.",
            "Similar ids: {near}.",
            ways: ["name an element of the version before", "remove the line"]
        ),
        "E-REF.succeeds_in_use": Entry(
            "\"succeeds\" says that {element} is gone, but this version still has it.",
            ways: ["remove the line", "remove the element"]
        ),
        "E-REF.successor_missing": Entry(
            "\"succeeds\" says where {element} went, but there is no such element.",
            "Named is \"{successor}\".",
            ways: ["name an element of this version", "say that it is retired, and why"]
        ),
        "E-REF.successor_other_kind": Entry(
            "The kind of {element} was {before.kind}; that of its successor {successor} is {kind}.",
            ways: ["name an element of the kind {before.kind}", "say that it is retired, and why"]
        ),
        "E-REF.retired_without_text": Entry(
            "{element} is retired without a word why.",
            ways: ["say why it is gone"]
        ),
        "E-REF.place": Entry(
            "\"{node}\" can't stand here; wanted is {expected}.",
            ways: ["correct the place or the id", "remove change {operation}"]
        ),
        "E-PIN": Entry(
            "The version above is not the one that this derivation was written against.",
            "Tenant written: {tenant}; at hand: {tenant.parent}.",
            "Number written: {version}; at hand: {version.parent}.",
            "Scheme written: {scheme}; at hand: {scheme.parent}.",
            "Digest written: {digest}; at hand: {digest.parent}.",
            ways: [
                "check against the version at hand and correct \"over\"",
                "bring back the version that was written",
            ]
        ),
        "E-PIN.number": Entry(
            "The version number {version} is wrong; it counts from 1.",
            ways: ["correct the number"]
        ),
        "E-CYCLE": Entry(
            "{name} would hold itself, or waits for itself.",
            ways: ["correct the element that holds it", "remove change {operation}"]
        ),
        "E-CYCLE.tenants": Entry(
            "The scheme of {tenant} derives from itself: {chain}.",
            ways: ["derive from another tenant's scheme"]
        ),
        "E-CYCLE.data": Entry(
            "These data are computed from one another in a circle: {members}.",
            ways: ["take one of them out of another's formula"]
        ),
        "E-STALE": Entry(
            "You set {given} when the value above was {was}; it is {parent} now.",
            "It was changed by {setter}.",
            ways: [
                "check it and write {parent} as \"was\"",
                "remove change {operation} (it becomes {parent})",
            ]
        ),
        "E-POLICY.missing": Entry(
            "The policy \"{node}\" is missing: {settles}. There is no hidden default.",
            "Values: {allowed}.",
            ways: ["write out \"{node}\"; recommended is {recommended}"]
        ),
        "E-POLICY.unknown_policy": Entry(
            "There is no policy \"{node}\".",
            "Similar names: {near}.",
            ways: ["correct the name", "put your tenant's id before a policy of your own"]
        ),
        "E-POLICY.unknown_value": Entry(
            "\"{node}\" ({settles}) can't be \"{given}\".",
            "Values: {allowed}.",
            "Similar: {near}.",
            ways: [
                "choose one of these; recommended is {recommended}", "remove change {operation}",
            ]
        ),
        "E-FORMULA": Entry(
            "The formula cannot be used. {formula_problem}"
        ),
        "E-VALUE.outside_item": Entry(
            "A datum at the top belongs to no item.",
            ways: ["make the scope unit", "put it under the item"]
        ),
        "E-VALUE.from_above": Entry(
            "What a tenant above gives cannot be computed here.",
            ways: ["remove the formula", "make the scope unit"]
        ),
        "E-VALUE.renamed": Entry(
            "The datum is called {given} now, but formulas still call it {was}: {members}.",
            ways: [
                "keep the name {was}: remove change {operation}",
                "write {given}, or its id {node}, in {members}",
            ]
        ),
        "E-VALUE.not_a_name": Entry(
            "\"{given}\" cannot stand in a formula as a name: letters, digits and _, not a digit first.",
            ways: ["choose another name", "remove the name; the id stands for the datum too"]
        ),
        "E-VALUE.reserved_name": Entry(
            "Formulas use \"{given}\" for something else.",
            ways: ["choose another name"]
        ),
        "E-VALUE.name_taken": Entry(
            "Another datum, {other}, has the name \"{given}\" already.",
            ways: ["choose another name"]
        ),
        "E-VALUE.not_positive": Entry(
            "This is {given}; it must be above 0.",
            ways: ["choose a number above 0"]
        ),
        "E-VALUE.not_whole": Entry(
            "This is {given}; it must be a whole number.",
            ways: ["choose a whole number"]
        ),
        "E-VALUE.above_other": Entry(
            "This is {given}, above {other_field}, which is {limit}.",
            ways: ["lower this, or raise {other_field}"]
        ),
        "E-VALUE.fixed_and_discretionary": Entry(
            "There are both fixed points ({given}) and a range.",
            ways: ["keep the points alone, or the least and the most"]
        ),
        "E-VALUE.lowest_grade": Entry(
            "The lowest grade has a minimum of {given}; totals below it have no grade.",
            ways: [
                "remove the minimum of the lowest grade",
                "add a grade without a minimum after it",
            ]
        ),
        "E-VALUE.off_step": Entry(
            "Full marks of {given} are no multiple of the step {limit}, so nobody can get them.",
            ways: ["change the points", "change the step"]
        ),
        "E-VALUE.differs": Entry(
            "The policy says \"{given}\", but {other}, which is scored by, says \"{limit}\": the method note would be wrong.",
            ways: ["make the policy \"{limit}\"", "make {other} \"{given}\""]
        ),
        "W-BOUND-NOEFFECT": Entry(
            "This bound has no effect: the levels above allow {allowed} already.",
            "{bounds}",
            ways: ["remove change {operation}", "choose a tighter bound"]
        ),
        "W-BOUND-NOEFFECT.container": Entry(
            "This bound has no effect: the levels above are as strict about {name}, or stricter.",
            ways: ["remove change {operation}"]
        ),
        "W-REDUNDANT": Entry(
            "You set {given}, which the level above says too; it is kept as your decision.",
            ways: [
                "remove change {operation} and follow the level above from now on",
                "keep it and be asked when the level above changes",
            ]
        ),
        "W-DEVIATION": Entry(
            "You set {given}. Recommended above: {allowed}. It takes effect and is reported as a deviation.",
            "{bounds}",
            "{seniors}",
            ways: ["keep it and give a reason", "choose {allowed}"]
        ),
        "W-DEVIATION.note": Entry(
            "You set {given} without saying why, which {setter} recommends here; it takes effect and is reported as a deviation.",
            ways: ["add the reason to change {operation}", "keep it"]
        ),
        "W-DEVIATION.structure": Entry(
            "What is added, dropped or moved at {name} goes beyond what is recommended above; it takes effect and is reported as a deviation.",
            "At most {limit.count|addition|additions} recommended; {used.count} so far.",
            "At most {limit.points|point|points} recommended; {used.points} so far.",
            "Recommended by {setters}.",
            ways: ["keep it and give a reason", "remove change {operation}"]
        ),
        "W-WAIVER-EXPIRING": Entry(
            "{given} stands here by waiver {waiver} of {owner}, which ends on {expires}, in {days|day|days}.",
            "Granted by {granted_by} on {granted}: {reason}.",
            "Without it, allowed here: {allowed_without}.",
            ways: [
                "ask {owner} to grant it anew before {expires}",
                "choose {allowed_without} in your next version",
                "keep it: what is published stays, and a task reminds you",
            ]
        ),
        "W-WAIVER-NOEFFECT.expired": Entry(
            "Waiver {waiver} of {owner} ended on {expires}; on {day} it has no effect.",
            "It was for {waived}: {reason}.",
            ways: ["ask {owner} to grant it anew", "keep to the bounds"]
        ),
        "W-WAIVER-NOEFFECT.not_yet": Entry(
            "Waiver {waiver} of {owner} begins on {granted}; on {day} it has no effect.",
            "It is for {waived}: {reason}.",
            ways: ["make the version on {granted} or later", "keep to the bounds"]
        ),
        "W-WAIVER-NOEFFECT.no_day": Entry(
            "Waiver {waiver} of {owner} has no effect, because the day of this version is not known.",
            ways: ["say on which day the version is made"]
        ),
        "W-WAIVER-NOEFFECT.not_owner": Entry(
            "Waiver {waiver} of {owner} has no effect: none of the bounds here is {owner}'s.",
            "Bounds here were set by {setters}.",
            ways: ["ask the tenant whose bound it is to grant it", "withdraw the waiver"]
        ),
        "W-WAIVER-NOEFFECT.not_above": Entry(
            "Waiver {waiver} has no effect: {owner} is no level above this one.",
            "Bounds here were set by {setters}.",
            ways: ["ask the tenant whose bound it is to grant it", "withdraw the waiver"]
        ),
        "W-WAIVER-NOEFFECT.no_address": Entry(
            "Waiver {waiver} of {owner} has no effect: there is no address \"{address}\" here.",
            ways: ["ask {owner} to correct the address", "withdraw the waiver"]
        ),
        "W-WAIVER-NOEFFECT.dates": Entry(
            "Waiver {waiver} of {owner} has no effect: it ends on {expires}, before it begins on {granted}.",
            ways: ["ask {owner} to correct the days"]
        ),
        "W-WAIVER-NOEFFECT.no_reason": Entry(
            "Waiver {waiver} of {owner} has no effect: it gives no reason.",
            ways: ["ask {owner} to add the reason"]
        ),
        "W-BANDS.gap": Entry(
            "By the rule's words, totals between {low} and {high} have no grade ({above.title}: {above.wording}; {below.title}: {below.wording}).",
            "The policy \"{policy_name}\" gives them {given_to}; units that fall there are flagged.",
            ways: ["keep the words and go by the policy", "word the bands so that they meet"]
        ),
        "W-BANDS.overlap": Entry(
            "By the rule's words, totals of {span} have two grades ({above.title}: {above.wording}; {below.title}: {below.wording}).",
            "The policy \"{policy_name}\" gives them {given_to}; units that fall there are flagged.",
            ways: [
                "keep the words and go by the policy", "word the bands so that they don't overlap",
            ]
        ),
        "W-BANDS.minimum_differs": Entry(
            "The words \"{given}\" begin at {low}, but the grade's minimum is {limit}.",
            ways: ["make the minimum {low}", "correct the words"]
        ),
        "W-BANDS.inclusion_differs": Entry(
            "By the words \"{given}\" a total of exactly {low} has another grade than by minimum_included.",
            ways: ["change minimum_included", "correct the words"]
        ),
        "W-JURY.none_named": Entry(
            "No categories of jurors are named.",
            ways: ["name the categories", "keep it: jurors of no category"]
        ),
        "W-JURY.missing": Entry(
            "Categories of jurors that {setter} names are missing: {missing}.",
            ways: ["add them", "keep it and give a reason"]
        ),
        "W-ORGANISER.not_answered": Entry(
            "How the organiser itself is evaluated is not written out; if it is a unit too, it would judge itself.",
            "Organiser: {organiser}.",
            ways: ["write out organiser_unit: {allowed}; recommended is {recommended}"]
        ),
        "W-ORGANISER.in_own_ranking": Entry(
            "The organiser stands in the ranking that it makes itself.",
            ways: [
                "have it scored by another body, or leave it out: {allowed}",
                "keep it and give a reason",
            ]
        ),
        "W-UNUSED.no_weight": Entry(
            "{name} has no weight in any form.",
            ways: ["give it a weight in a form", "drop it"]
        ),
        "W-UNUSED.sheet_unused": Entry(
            "No form uses the checklist's total, so items and adjustments don't move any total.",
            ways: [
                "add a component with the source checklist",
                "make last year's result assessed_year_sheet",
            ]
        ),
        "W-UNUSED.empty": Entry("{name} holds no {kind}.", ways: ["add one", "drop it"]),
        "W-UNUSED.stray_field": Entry(
            "Only components with the source {owner} use this value.",
            ways: ["remove the value", "correct the source"]
        ),
        "W-UNUSED.stray_step": Entry(
            "Only components with the source {owner} have answers on a ballot.",
            ways: ["drop the answer", "correct the source"]
        ),
        "W-UNUSED.quota_on_lowest": Entry(
            "A quota on the lowest grade has no effect.",
            ways: ["remove the quota"]
        ),
        "W-UNUSED.lock_without_value": Entry(
            "The bound is on a value that is not given.",
            ways: ["give the value", "remove the bound"]
        ),
        "W-UNUSED.idle_datum": Entry(
            "{name} is used by no formula.",
            ways: ["use it in a formula", "drop it"]
        ),
        "W-UNUSED.always_true": Entry(
            "The condition \"{given}\" holds for every unit, so it decides nothing.",
            ways: ["remove the condition", "name a datum or a score in it"]
        ),
        "W-UNUSED.never_true": Entry(
            "The condition \"{given}\" holds for no unit.",
            ways: ["correct the condition", "drop {name}"]
        ),
        "W-UNUSED.short_ladder": Entry(
            "The item has {given} points, but its best step gives {limit}.",
            ways: ["raise the best step to {given}", "lower the item to {limit}"]
        ),
        "W-UNUSED.class_without_section": Entry(
            "No section counts for {name}, so its units have no checklist.",
            ways: ["name the class in a section", "drop the class"]
        ),
        "W-UNUSED.class_without_form": Entry(
            "No form takes units of {name}, so they cannot be evaluated.",
            ways: ["name the class in a form", "drop the class"]
        ),
        "W-UNUSED.idle_ceiling": Entry(
            "{name} limits to the best grade, so it limits nothing.",
            ways: ["name a lower grade", "drop {name}"]
        ),
        "W-UNUSED.stage_without_form": Entry(
            "{name} names no form, though there are several.",
            ways: ["name the form", "leave it: it then belongs to all forms"]
        ),
        "W-UNUSED.ties_not_broken": Entry(
            "Ties are not broken here, so {name} is never looked at.",
            ways: ["make policy ties tie_break", "drop {name}"]
        ),
        "W-UNUSED.stray_value": Entry(
            "Only what is {owners} uses this value.",
            ways: ["remove the value"]
        ),
        "W-UNUSED.stray_ladder": Entry(
            "Only items measured by a ladder have steps.",
            ways: ["make the measure ladder", "drop the step"]
        ),
        "W-UNUSED.stray_group": Entry(
            "Only components with the source {owners} have groups of raters.",
            ways: ["drop the group", "correct the source"]
        ),
        "W-UNUSED.unreachable_grade": Entry(
            "No total comes to {given}, where {name} begins.",
            "A unit earns {limit} at most.",
            ways: ["lower the minimum to {limit} or less", "drop {name}"]
        ),
        "W-UNUSED.empty_band": Entry(
            "No total belongs to {name}: it begins at {given}, {other} at {limit}, and totals "
                + "are whole multiples of {step}.",
            ways: ["lower the minimum by {step} or more", "drop {name}"]
        ),
        "W-UNUSED.no_seats": Entry(
            "{name} has no seat, so nobody gets it.",
            ways: ["give it at least one seat", "drop {name}"]
        ),
        "W-UNUSED.outgrown_cap": Entry(
            "The cap of {given} is above {other}, which is {limit}, so it holds nothing back.",
            ways: ["lower it to {limit} or less", "raise {other}", "remove it"]
        ),
        "W-FORMULA.percent_meant": Entry(
            "Line {line}, column {column}: \"{subject}\" is held against {number}, but shares and "
                + "rates are parts of one, at most 1.",
            ways: [
                "write {near}",
                "where it is recorded as a number such as {number}, give its data a maximum, or "
                    + "their units",
            ]
        ),
        "W-FORMULA.number_meant": Entry(
            "Line {line}, column {column}: \"{subject}\" counts points or places, but {number} is "
                + "a part of one.",
            ways: ["use {near}"]
        ),
        "W-FORMULA.always_holds": Entry(
            "Line {line}, column {column}: whatever is recorded, the comparison of \"{subject}\" "
                + "with {number} holds.",
            ways: ["correct the number", "correct the minimum and maximum of the data"]
        ),
        "W-FORMULA.never_holds": Entry(
            "Line {line}, column {column}: whatever is recorded, the comparison of \"{subject}\" "
                + "with {number} does not hold.",
            ways: ["correct the number", "correct the minimum and maximum of the data"]
        ),
        "W-FORMULA.hyphen": Entry(
            "Line {line}, column {column}: \"{text}\" is read as a subtraction, but the scheme has "
                + "an element with that id.",
            ways: ["write {near}", "where a subtraction is meant, put a space on each side of it"]
        ),
        "W-FORMULA.constant": Entry(
            "The formula \"{given}\" comes to the same for every unit.",
            ways: ["name a datum or a score in it", "drop {name}"]
        ),
        "W-UNSTATED": Entry(
            "Some policies are always scored so, but are not written out.",
            ways: ["write out: {answers}"]
        ),
    ]
}
