// Times and ratios: two things are always measured in turns in the same run, and both sides are kept.
// Values; one thread. A result is printed as a table for people and as JSON for machines.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace rejista::bench {

class Samples {
public:
    void add(double sample) { m_times.push_back(sample); }
    /// What a share of `percent` of the samples does not exceed; 0 without samples.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] int count() const { return int(m_times.size()); }
    [[nodiscard]] QJsonObject toJson(const QString& what, const QString& unit) const;

private:
    std::vector<double> m_times;
};

/// Milliseconds that `work` takes.
[[nodiscard]] double timed(const std::function<void()>& work);

struct Result {
    QString name;
    QString oursIs;  ///< what was timed: "commit of one cell, encrypted"
    Samples ours;
    QString theirsIs;  ///< what it is held against; empty = a time alone
    Samples theirs;
    QString goal;           ///< in words
    double goalRatio = 0;   ///< ours ÷ theirs at most; 0 = no ratio is asked for
    double goalAtMost = 0;  ///< ours at most, in `unit`; 0 = only a ratio, or nothing, is asked for
    QString unit = QStringLiteral("ms");
    bool atMedian = false;        ///< the goal is for p50; else for p99
    QMap<QString, double> facts;  ///< bytes a commit, rows, cells …

    [[nodiscard]] double ratio(double percent) const;
    [[nodiscard]] bool met() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toLine() const;
};

}  // namespace rejista::bench
