// What a chart shows, as data: numbers with their numerators and denominators, and what is missing, in words.
// Values; any thread. Invariant: a missing number is none, never 0.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejista::charts {

enum class ChartKind {
    Pyramid,  ///< girls and boys by grade, back to back
    Bullets,  ///< ratios against their norms
    Parity,   ///< girls for each boy, as dots from 1.00
    Lines,    ///< over years
};

/// A grade or a year: girls and boys. In Lines of one figure, `girls` is the figure and `boys` none.
struct Pair {
    QString label;
    std::optional<double> girls, boys;
    bool total = false;  ///< the whole school, in bold

    bool operator==(const Pair&) const = default;
};

enum class Verdict { Unknown, Within, Outside, FarOutside };

struct Bullet {
    QString label;     ///< "Learners per teacher"
    QString fraction;  ///< "457 ÷ 11"
    std::optional<double> value, norm;
    QString code;      ///< of the norm: "PTR"
    QString targetOf;  ///< the place whose target `norm` is; empty = the country pack's norm
    Verdict verdict = Verdict::Unknown;
    QString word;  ///< "above", "within", or why there is no value

    bool operator==(const Bullet&) const = default;
};

struct ChartSpec {
    ChartKind kind = ChartKind::Pyramid;
    QString title, subtitle;
    QString girlsWord, boysWord;  ///< girlsWord alone = one series
    std::vector<Pair> pairs;
    std::vector<Bullet> bullets;
    double bandLow = 0.97, bandHigh = 1.03;
    QString hereWord, normWord, fewerWord, equalWord, moreWord;
    QString keyWord;      ///< what the shapes mean, one line under the picture
    QString emptyText;    ///< shown in the middle where there is nothing to draw
    QStringList notes;    ///< whole sentences under the chart, on what it shows
    QStringList missing;  ///< and on what it does not show

    [[nodiscard]] bool isEmpty() const;
    /// For screen readers: title, subtitle, highest, lowest, and what is missing.
    [[nodiscard]] QString description() const;
    bool operator==(const ChartSpec&) const = default;
};

/// 41.5, 457, 0.98: at most `decimals`, without a trailing ".0" on whole numbers where `trim`.
[[nodiscard]] QString shownNumber(double value, int decimals, bool trim = false);

}  // namespace rejista::charts
