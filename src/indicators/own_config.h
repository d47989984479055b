// indicators.json of a pack, resolved against a catalog. Private to the room. Immutable once read.
#pragma once

#include "indicators/own.h"

#include <QHash>
#include <QSet>

namespace rejista::indicators::detail {

/// Which ages of a measure count, by the bands of the pack.
enum class Age { Any, Official, OfficialHigher, OfficialAny, Entry, Last, Over, Under, Known, Unknown };
/// Which grades of a measure count, seen from the slice.
enum class GradeChoice { Slice, First, Last, AndHigher, Any };

struct Measure {
    QString id;
    QString element;                   ///< code; {grade} is filled in
    QString total;                     ///< code of the form's typed total, or empty
    std::vector<QStringList> options;  ///< a combo counts if it has one option of each list
    double scale = 1;
    bool byGrade = false;
    bool bySubject = false;
    bool population = false;
};

struct Term {
    int measure = -1;
    int times = -1;  ///< a measure of the same unit to multiply with
    Age age = Age::Any;
    GradeChoice grades = GradeChoice::Slice;
    QString sex{};  ///< empty = the slice's
    bool minus = false;
};

struct Condition {
    domain::DataElementKey element;
    std::vector<QStringList> options;
    QSet<QString> in;
    std::optional<double> min;
};
using Alternatives = std::vector<std::vector<Condition>>;  ///< any of them; each is true when all its conditions are

enum class Kind {
    Ratio,
    Parity,
    AdjustedParity,
    OutOfSchool,
    Share,
    Complete,
    OnTime,
    OnTimeOfReceived,
    Repetition,
    Promotion,
    Dropout,
    Survival,
    Efficiency,
    Transition,
    EffectiveTransition,
};

struct OwnIndicator {
    QString code;
    metadata::Texts name;
    Kind kind = Kind::Ratio;
    std::vector<Term> numerator, denominator;
    double factor = 1;
    QStringList each, by;         ///< dimensions it is always, or may be, split by
    std::optional<OwnFlag> zero;  ///< what a denominator of 0 means
    int of = -1;                  ///< parity of which indicator
    Alternatives yes, answered;
    std::vector<const metadata::DataSet*> dataSets;
    QSet<domain::PeriodType> periodTypes;  ///< of the data sets that have what it reads
};

struct LevelPlan {
    QString code;
    std::vector<const metadata::Grade*> grades;
    int firstAge = 0, lastAge = 0;  ///< official ages
};

struct OwnPlans {
    OwnPlans(const metadata::Catalog& c, const metadata::Pack& p) : catalog(c), pack(p) {}

    const metadata::Catalog& catalog;
    const metadata::Pack& pack;
    double ageUnknownShare = 0.05;
    int overAgeYears = 2, underAgeYears = 1;
    int presence = -1;                       ///< the measure that tells that a unit has a level
    QMap<QString, QString> sexes, subjects;  ///< "F" → option code
    std::vector<Measure> measures;
    std::vector<OwnIndicator> indicators;
    std::vector<LevelPlan> levels;
    QHash<QString, int> measureIndex, indicatorIndex;
    QHash<qint32, QSet<int>> readers;  ///< element → indicators

    [[nodiscard]] const LevelPlan* level(const QString& code) const;
    /// The period that a figure asked for at `asked` is of: a month has none of what is counted once a year, so it gets
    /// its school year's, under the year's own name.
    [[nodiscard]] domain::Period periodOf(const OwnIndicator& indicator, const domain::Period& asked) const;
    [[nodiscard]] const metadata::DataElement* element(const Measure& measure, const metadata::Grade* grade) const;
    /// Option combos of a category combo that pass: one option of each list.
    [[nodiscard]] bool hasOptions(domain::OptionComboKey combo, const std::vector<QStringList>& options) const;
};

[[nodiscard]] domain::Result<std::unique_ptr<OwnPlans>> readPlans(const metadata::Catalog& catalog,
                                                                  const metadata::Pack& pack, const QByteArray& config);

}  // namespace rejista::indicators::detail
