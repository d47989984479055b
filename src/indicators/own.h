// Our own indicators (domain.md §5, codes of decisions.md 21). A typed zero is data; a blank of an answered column is 0.
// What they read is configuration (indicators.json of the pack). Immutable once made; any thread.
// Invariant: a figure of several units is Σ numerators ÷ Σ denominators, never a mean of ratios.
#pragma once

#include "indicators/facts.h"
#include "metadata/pack.h"

#include <QFlags>
#include <QMap>

#include <memory>
#include <optional>

namespace rejista::indicators {

enum class OwnFlag : quint32 {
    ZeroDenominator = 0x1,
    MissingDenominator = 0x2,
    MissingNumerator = 0x4,
    Partial = 0x8,  ///< some expected units have not sent; see reported, expected
    Over100 = 0x10,
    NegativeFlow = 0x20,
    Negative = 0x40,        ///< out of school below 0: shown as no value
    AgeUnknownHigh = 0x80,  ///< more than the pack's share (5 %) without an age
    NoQualified = 0x100,
    NoClassroom = 0x200,
    NoBooks = 0x400,
    NoToilet = 0x800,
    FormTotalDiffers = 0x1000,  ///< the form's typed total is not the sum of its ages (decisions.md 8)
    NeedsPopulation = 0x2000,   ///< not for one school: population is typed for districts
};
Q_DECLARE_FLAGS(OwnFlags, OwnFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(OwnFlags)

/// Stable names for JSON and pictures: ZERO_DEN, MISSING_DEN, PARTIAL, OVER_100, …
[[nodiscard]] QStringList flagNames(OwnFlags flags);

struct OwnValue {
    QString code;  ///< "PTR"
    domain::OrgUnitKey orgUnit;
    domain::Period period;      ///< what the figure is of; see OwnRequest::periods
    QMap<QString, QString> by;  ///< {"grade":"P1","sex":"F","subject":"MATH","level":"PRI"}
    std::optional<double> numerator, denominator;
    std::optional<double> value;  ///< numerator ÷ denominator × factor, not rounded
    double factor = 1;            ///< 100 for percentages
    OwnFlags flags;
    int reported = 0, expected = 0;  ///< units that sent something of what is read, of those that should

    bool operator==(const OwnValue&) const = default;
};

struct OwnRequest {
    std::vector<domain::OrgUnitKey> units;  ///< each stands for itself and all below it
    /// Asked for a period within a school year, an indicator of things counted once a year answers with the year's figure
    /// and the year as its period (2025Sep for 202510), once however many of its months are asked for.
    std::vector<domain::Period> periods;
    QStringList codes;  ///< empty = all
    QStringList by;     ///< of grade, sex, subject, level; empty = none
};

namespace detail {
struct OwnPlans;
}  // namespace detail

class OwnIndicators {
public:
    /// `config` is the pack's indicators.json. Kind::NotJson, Kind::BadMetadata (where = path of the property).
    /// Catalog and pack must outlive this. Elements that the catalog lacks leave their indicators out.
    [[nodiscard]] static domain::Result<OwnIndicators> make(const metadata::Catalog& catalog,
                                                            const metadata::Pack& pack, const QByteArray& config);
    ~OwnIndicators();
    OwnIndicators(OwnIndicators&&) noexcept;
    OwnIndicators& operator=(OwnIndicators&&) noexcept;

    [[nodiscard]] std::vector<OwnValue> evaluate(const FactSource& facts, const OwnRequest& request) const;
    /// Codes in the order of the configuration, with names in the pack's languages.
    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] metadata::Texts name(const QString& code) const;
    /// The codes that read the element: what one edit makes stale.
    [[nodiscard]] QStringList readersOf(domain::DataElementKey element) const;

private:
    explicit OwnIndicators(std::unique_ptr<const detail::OwnPlans> plans);

    std::unique_ptr<const detail::OwnPlans> m_plans;
};

}  // namespace rejista::indicators
