import Schemes
import Wording

extension Composer {
    /// The whole scheme in the order in which it is printed.
    ///
    /// - Parameter isExample: Whether it is an invented example, which every print says.
    /// - Returns: The sheet, parts without content left out.
    mutating func sheet(isExample: Bool) -> Sheet {
        var sheet = Sheet()
        // A heading is read from afar: the old one stands small below it.
        let title = subject[.scheme].map { value($0, "title") } ?? []
        sheet.title = title.filter { if case .removed = $0 { false } else { true } }
        if sheet.title.plain.isEmpty { sheet.title = [.text(subject.scheme.snapshot.scheme)] }
        let old = subject.base?.snapshot.nodes[.scheme]?["title"]?.text ?? ""
        if title.contains(where: { if case .removed = $0 { true } else { false } }) {
            sheet.subtitle.append([.removed(old)])
        }
        sheet.subtitle += origin()
        sheet.parts = [checklist(), mix(), grades(), vetoes()]
        sheet.parts += families()
        sheet.parts += [method(), bounds(), facts(), articles(), vocabulary(), disused()]
        sheet.parts.append(notesPart())
        sheet.parts.removeAll(where: \.blocks.isEmpty)
        sheet.legend = legend(isExample: isExample)
        return sheet
    }

    private mutating func origin() -> [Line] {
        var line: Line = []
        if let scheme = subject[.scheme] {
            line = [value(scheme, "document_number"), value(scheme, "date")].joined(by: "  ")
        }
        let chain = subject.scheme.chain.map { wording.name(of: $0) }.joined(separator: " → ")
        return [line, [.faint(chain)]].filter { !$0.isEmpty }
    }

    private func legend(isExample: Bool) -> [Line] {
        var lines: [Line] = []
        if isExample {
            lines.append([
                .strong(self[Phrase("虚构示例，不是实际规定。", "An invented example, not an actual rule.")])
            ])
        }
        if subject.base != nil { lines.append(comparison()) }
        let snapshot = subject.scheme.snapshot
        if !snapshot.locks.isEmpty || !snapshot.advice.isEmpty { lines.append(boundLegend()) }
        return lines
    }

    private func comparison() -> Line {
        let difference = subject.difference
        let other = subject.base?.chain.last.map { wording.name(of: $0) } ?? ""
        let counts = [
            (difference.changed.count, Phrase("改动", "changed")),
            (difference.added.count, Phrase("新增", "new")),
            (difference.dropped.count, Phrase("停用", "dropped")),
            (subject.moveCount, Phrase("移位", "moved")),
            (difference.locks.count + difference.containers.count, Phrase("限定", "bounds")),
        ]
        let list = wording.list(
            counts.map { self[Phrase("\($1.chinese)\($0)处", "\($0) \($1.english)")] }
        )
        return [
            .text(self[Phrase("与\(other)对照：\(list)。", "Against \(other): \(list). ")]),
            .removed(self[Phrase("划去的", "Struck through")]),
            .text(self[Phrase("是原来的内容，", " is what stood there before, ")]),
            .added(self[Phrase("带下划线的", "underlined")]),
            .text(
                self[
                    Phrase(
                        "是现在的内容；右上角数字见末尾“改动说明”。",
                        " what stands there now; small numbers lead to the notes at the end."
                    )
                ]
            ),
        ]
    }

    private func boundLegend() -> Line {
        [
            .text(self[Phrase("小框是对下级的限定：", "Small frames bound the levels below: ")]),
            .bound(self[Phrase("实线", "solid")], .enforced),
            .text(self[Phrase("须遵守，", " is binding, ")]),
            .bound(self[Phrase("虚线", "dashed")], .advisory),
            .text(
                self[
                    Phrase(
                        "供参照；“定”不得改动，“3–7”在此幅度内，“↑”只升不降，“↓”只降不升，“选”限定选项，“续”只可追加。",
                        " is advice; fixed: no change, 3–7: within these, ↑ may only rise, ↓ may only fall, choice: from a list, append: only words after it."
                    )
                ]
            ),
        ]
    }
}
