import Hierarchy

/// A region with a template, two prefectures, four counties.
///
/// `p1` drops an item, moves its points and adds an item of its own; `c22` moves points only.
/// `c11` and `c12` follow `p1`, `p2` and `c21` follow the region.
enum SmallTree {
    static var files: FileTree {
        get throws {
            var tree = FileTree(entries: [], schemes: [:])
            try tree.add("r", code: "900000", under: nil, level: .region)
            try tree.add("p1", code: "900100", under: "r", level: .prefecture)
            try tree.add("p2", code: "900200", under: "r", level: .prefecture)
            try tree.add("c11", code: "900101", under: "p1")
            try tree.add("c12", code: "900102", under: "p1")
            try tree.add("c21", code: "900201", under: "p2")
            try tree.add("c22", code: "900202", under: "p2")
            tree.schemes = ["r": template(), "p1": prefecture(), "c22": county()]
            return tree
        }
    }

    static func template(version: Int = 1, title: String = "校园安全评议办法") -> String {
        """
        format: pingyi/scheme/1
        scheme: school-safety
        tenant: r
        version: \(version)
        title: \(title)
        full_marks: 100
        sections:
          S1:
            title: 制度建设
            points: 100
            indicators:
              I1:
                number: "1"
                text: 建立校园安全责任制，开展演练和检查。
                items:
                  I1-1: {text: 责任制, points: 50}
                  I1-2: {text: 演练, points: 30}
                  I1-3: {text: 检查, points: 20}
        components:
          checklist: {title: 得分, source: checklist}
        forms:
          all: {title: 年度评议, weights: {checklist: 100}}
        grades:
          good: {title: 合格, minimum: 60}
          bad: {title: 不合格}
        policies:
          rounding: {value: half_up, places: 2}
          bands: {value: half_open}
          missing_component: {value: reweight}
          adjustments_apply_to: {value: sheet}
          ties: {value: shared_rank}
          absence: {value: no_grade}
          same_matter: {value: highest_once}
        containers:
          I1: {may_add: {kinds: [item], maximum_count: 3, maximum_points: 30}, may_drop: any}

        """
    }

    static func prefecture(version: Int = 1, over parent: Int = 1, own points: Int = 10) -> String {
        """
        format: pingyi/derivation/1
        scheme: school-safety
        tenant: p1
        version: \(version)
        example: true
        over: {tenant: r, version: \(parent)}
        changes:
          d1: {drop: I1-3}
          d2: {set: I1-2.points, was: 30, to: \(50 - points)}
          d3:
            add: "p1:X"
            kind: item
            under: I1
            text: 家访
            points: \(points)

        """
    }

    static func county(version: Int = 1, over parent: Int = 1, first points: Int = 40) -> String {
        """
        format: pingyi/derivation/1
        scheme: school-safety
        tenant: c22
        version: \(version)
        over: {tenant: r, version: \(parent)}
        changes:
          e1: {set: I1-1.points, was: 50, to: \(points)}
          e2: {set: I1-2.points, was: 30, to: \(80 - points)}

        """
    }
}
