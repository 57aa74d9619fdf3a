extension HTMLPage {
    /// The style of a page of GB/T 9704-2012.
    ///
    /// A4, type area 156 × 225 mm, margins 37, 26, 35 and 28 mm; office fonts by name with free
    /// ones behind them; marks that survive black and white.
    ///
    /// - Parameter example: What every page of an example says at its top; `nil` for none.
    /// - Returns: Rules that a browser of 2021 understands; later ones number the pages too.
    static func style(example: String?) -> String {
        """
        @page { size: A4; margin: 37mm 26mm 35mm 28mm;\(example.map { " @top-right { content: \"\($0)\"; font: 10pt \(hei); }" } ?? "") }
        @page :right { @bottom-right { content: "— " counter(page) " —"; font: 14pt \(song); } }
        @page :left { @bottom-left { content: "— " counter(page) " —"; font: 14pt \(song); } }
        html { font: 12pt/1.5 \(fang); color: #000; background: #fff; }
        body { margin: 0 auto; max-width: 190mm; padding: 10mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        h1 { font: normal 22pt/1.4 \(title); text-align: center; margin: 0 0 6pt; break-after: avoid; }
        h2 { font: normal 16pt/1.5 \(hei); margin: 16pt 0 6pt; break-after: avoid; page-break-after: avoid; }
        p { margin: 0 0 4pt; unicode-bidi: plaintext; orphans: 2; widows: 2; }
        .origin { text-align: center; font-size: 11pt; overflow-wrap: anywhere; }
        .legend { font: 10.5pt/1.5 \(kai); border: 0.5pt solid #777; border-width: 0.5pt 0; padding: 4pt 0 2pt; margin-top: 8pt; }
        main p { text-align: justify; text-indent: 2em; }
        table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 10pt; font-size: 10.5pt; line-height: 1.35; }
        thead { display: table-header-group; }
        tr { break-inside: avoid; page-break-inside: avoid; }
        tr.joined { break-before: avoid; page-break-before: avoid; }
        th, td { border: 0.6pt solid #000; padding: 2.5pt 3.5pt; vertical-align: middle; overflow-wrap: anywhere; unicode-bidi: plaintext; }
        th { font: normal 10.5pt/1.35 \(hei); text-align: center; }
        td.number { text-align: center; }
        td.group { text-align: center; vertical-align: top; font-family: \(hei); }
        td.continued { border-bottom: none; }
        td.continuation { border-top: none; }
        tfoot { display: table-footer-group; }
        tfoot td { border: none; border-top: 0.6pt solid #000; padding: 0; height: 0; }
        td.added { background: #efefef; border-left: 2.4pt solid #000; }
        td.added + td.added { border-left-width: 0.6pt; }
        td.dropped { color: #444; }
        .more { font-size: 9pt; line-height: 1.35; }
        .faint { color: #444; font-size: 9pt; }
        ins { text-decoration: underline; text-underline-offset: 2pt; font-weight: bold; }
        td.added ins { font-weight: normal; text-decoration: none; }
        del { text-decoration: line-through 0.9pt; color: #444; margin-right: 0.2em; }
        sup { font: 7.5pt/1 \(song); margin-left: 1pt; }
        .bound, .state { display: inline-block; font: 8pt/1.25 \(hei); border: 0.6pt solid #000; border-radius: 2pt; padding: 0 2pt; margin-left: 2pt; white-space: nowrap; vertical-align: 0.1em; }
        .bound.advisory { border-style: dashed; }
        .state { border-width: 1.2pt; font-weight: bold; }
        @media print { body { max-width: none; padding: 0; } }
        """
    }

    // Names as offices have them first, then what Linux desktops and browsers bring along.
    private static let fang = stack([
        "FangSong_GB2312", "仿宋_GB2312", "FangSong", "仿宋", "FZFangSong-Z02S", "STFangsong",
        "FandolFang", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun",
    ])
    private static let title = stack([
        "FZXiaoBiaoSong-B05S", "方正小标宋简体", "方正小标宋_GBK", "Noto Serif CJK SC",
        "Source Han Serif SC", "STZhongsong", "SimSun",
    ])
    private static let song = stack(["SimSun", "宋体", "Noto Serif CJK SC", "Songti SC"])
    private static let hei = stack(
        ["SimHei", "黑体", "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC"],
        "sans-serif"
    )
    private static let kai = stack([
        "KaiTi_GB2312", "楷体_GB2312", "KaiTi", "楷体", "STKaiti", "FandolKai", "AR PL UKai CN",
        "Noto Serif CJK SC", "SimSun",
    ])

    private static func stack(_ names: [String], _ generic: String = "serif") -> String {
        (names.map { "\"\($0)\"" } + [generic]).joined(separator: ", ")
    }
}
