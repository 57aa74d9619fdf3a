import Exact
import Hierarchy
import PostgresDriver
import SQLFiles
import Schemes
import Scoring

extension CycleToOpen {
    /// The statements that store what raters, voters and documents say, by source.
    ///
    /// What rows don't hold as it is stands in the unit's facts.
    func ratings(_ cycle: CycleNumber) -> [(Statement, [PostgresValue])] {
        let key: [PostgresValue] = [.int32(tenant.rawValue), .int64(cycle.rawValue)]
        var jurors = RatingColumns()
        var peers = RatingColumns()
        var imported = RatingColumns()
        var steps = RatingColumns()
        var ballots: [Int64?] = []
        var affiliations: [String?] = []
        let peerComponents = Set(
            rules.components.filter { $0.source == .peer }.map(\.id)
        )
        for unit in units {
            for (component, rating) in unit.ratings.sorted(by: { $0.key < $1.key })
            where rows.hold(rating, for: component, of: unit) {
                switch rating {
                case .scores(let scores):
                    for score in scores {
                        let points = score.points.description
                        if peerComponents.contains(component) {
                            peers.add(unit, score.rater, points)
                        } else {
                            jurors.add(unit, score.rater, points)
                            affiliations.append(score.affiliation?.rawValue)
                        }
                    }
                case .tally(let tally):
                    for (step, count) in tally.sorted(by: { $0.key < $1.key }) {
                        steps.add(unit, step.rawValue, nil)
                        ballots.append(Int64(count))
                    }
                case .imported(let points, let source):
                    imported.add(unit, "\(component): \(source)", points.description)
                }
            }
        }
        return [
            (Statement(.loadJurorScores), key + jurors.values + [.textArray(affiliations)]),
            (Statement(.loadPeerScores), key + peers.values),
            (
                Statement(.loadCarryovers),
                key + [
                    .textArray(imported.units), .textArray(imported.texts),
                    .textArray(imported.names),
                ]
            ),
            (
                Statement(.loadTallies),
                key + [
                    .textArray(steps.units), .textArray(steps.names), .int64Array(ballots),
                ]
            ),
        ]
    }
}

/// Columns of a batch: the unit, a name, a text, an element each.
private struct RatingColumns {
    var units: [String?] = []
    var names: [String?] = []
    var texts: [String?] = []

    mutating func add(_ unit: UnitInputs, _ name: String, _ text: String?) {
        units.append(unit.unit.rawValue)
        names.append(name)
        texts.append(text)
    }

    var values: [PostgresValue] {
        [.textArray(units), .textArray(names), .textArray(texts)]
    }
}
