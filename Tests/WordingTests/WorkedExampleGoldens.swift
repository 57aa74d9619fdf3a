/// What is said about the worked example of a province, a prefecture and a county.
enum WorkedExampleGoldens {}
