/// What is said about each formula of ``FormulaCases``.
enum FormulaGoldens {}
