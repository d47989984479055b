// The shapes of the invented district (resources/demo/shapes.json): names, shares, ranges. Values; any thread.
// Invariant: shares are per thousand; every name in it is made up.
#pragma once

#include "domain/result.h"
#include "demo/random.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::demo {

struct Range {
    int low = 0, high = 0;
};

/// Names with weights, in order of name.
struct Choice {
    QStringList names;
    std::vector<int> weights;

    [[nodiscard]] QString draw(Random& random) const { return names.at(random.weighted(weights)); }
};

struct LevelShape {
    QString code;   ///< "PRI"
    int digit = 0;  ///< in the EMIS code
    int share = 0;
    std::vector<int> sizes;  ///< learners at the 0th, 16th, … 100th percentile
    Range ages;              ///< the single ages that the form has; "or less" and "or more" stand around them
    Range classSize, perTeacher;
};

class Shapes {
public:
    /// The shapes that the program carries. Kind::BadMetadata when they are damaged.
    [[nodiscard]] static domain::Result<Shapes> bundled();
    [[nodiscard]] static domain::Result<Shapes> parse(const QByteArray& json, const QString& where);

    [[nodiscard]] const std::vector<LevelShape>& levels() const { return m_levels; }
    [[nodiscard]] const LevelShape& level(const QString& code) const;
    /// By path: "flow.girls", "noToilet", "water".
    [[nodiscard]] int number(const QString& path) const { return at(path).toInt(); }
    [[nodiscard]] QString text(const QString& path) const { return at(path).toString(); }
    [[nodiscard]] Range range(const QString& path) const;
    [[nodiscard]] Choice choice(const QString& path) const;
    [[nodiscard]] QStringList list(const QString& path) const;
    [[nodiscard]] std::vector<int> numbers(const QString& path) const;
    [[nodiscard]] QJsonValue at(const QString& path) const;

private:
    QJsonObject m_json;
    std::vector<LevelShape> m_levels;
};

}  // namespace rejista::demo
