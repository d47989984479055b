// The hand-made package in data/dhis2-truth/language/ and what a real server made of it, for the tests of this room.
// Read once; never written.
#pragma once

#include "domain/period.h"
#include "expression/evaluate.h"
#include "expression/validity.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>

namespace truth {

struct Element {
    QString uid, valueType, aggregation, combo;
};

struct Cell {
    QString period, element, optionCombo, attribute;
    QString value;
};

class Package {
public:
    /// The folder with package.json; none where there is no shared folder. Exits with a message where REJISTA_SHARED
    /// names something unreadable.
    static std::optional<QString> folder();
    explicit Package(const QString& folder);

    [[nodiscard]] QString shortened(QString expression) const;  ///< UIDs by the package's short names
    [[nodiscard]] QString uid(const QString& shortName) const { return uids.value(shortName); }
    [[nodiscard]] const Cell* cell(const QString& unit, const QString& period, const QString& element,
                                   const QString& combo, const QString& attribute) const;
    [[nodiscard]] QList<const Cell*> cells(const QString& unit, const QString& period, const QString& element) const;

    QHash<QString, QString> uids;  ///< short name → UID
    QHash<QString, Element> elements;
    QHash<QString, QSet<QString>> comboOptions;  ///< option combo → options
    QHash<QString, QString> comboOf;             ///< option combo → category combo
    QHash<QString, double> constants;
    QHash<QString, QSet<QString>> orgUnitGroups, dataSetUnits, programUnits, elementGroups, optionGroups;
    QHash<QString, QString> paths;  ///< org unit → path
    QHash<QString, int> levels;
    QHash<QString, QString> names;  ///< UID → name, of everything
    QSet<QString> dataSets, indicators;
    QSet<QString> periods;  ///< those the server has stored a value for
    QString defaultCombo;
    QJsonObject validation, indicatorTruth;

private:
    void readPackage(const QJsonObject& package);
    void readValues(const QJsonObject& values);

    QHash<QString, QList<Cell>> m_cells;  ///< unit → cells
    QHash<QString, QList<int>> m_index;   ///< unit|period|element → positions
};

/// Reads one unit, period and attribute combo the way a validation run does (expressions-live.md §6).
class RuleSource final : public rejista::expression::ValueSource {
public:
    RuleSource(const Package& package, QString unit, QString period, QString attribute, QStringList runPeriods = {})
        : m_package(package),
          m_unit(std::move(unit)),
          m_period(std::move(period)),
          m_attribute(std::move(attribute)),
          m_runPeriods(std::move(runPeriods))
    {}
    rejista::expression::Reading item(int index, const rejista::expression::Item& item) override;
    std::optional<bool> orgUnitIs(rejista::expression::OrgUnitTest test, std::span<const QString> ids) override;
    /// Runs hold so many expressions that one or the other reads every item.
    bool isReadElsewhere(int, const rejista::expression::Item&) override { return true; }

    /// Whether any operand of the expression has a value here: what wakes a unit and period.
    [[nodiscard]] bool hasAnyValue(const rejista::expression::Expression& expression);

private:
    [[nodiscard]] rejista::expression::Reading operand(const rejista::expression::Item& item);

    const Package& m_package;
    QString m_unit, m_period, m_attribute;
    QStringList m_runPeriods;
};

/// What the catalog of the package knows, for the validity check.
class KnownTypes final : public rejista::expression::ItemTypes {
public:
    explicit KnownTypes(const Package& package) : m_package(package) {}
    [[nodiscard]] std::optional<rejista::expression::Absent> typeOf(
        const rejista::expression::Item& item) const override;
    [[nodiscard]] bool knowsOrgUnitTest(rejista::expression::OrgUnitTest test, const QString& id) const override;

private:
    const Package& m_package;
};

/// Differences that are understood, by name, with the reason. check() reports what is not listed and what is listed
/// but did not occur.
class Differences {
public:
    explicit Differences(QHash<QString, QString> known) : m_known(std::move(known)) {}
    void note(const QString& name, const QString& what);
    [[nodiscard]] QString report() const;  ///< empty = as listed

private:
    QHash<QString, QString> m_known;
    QHash<QString, QString> m_found;
};

[[nodiscard]] std::optional<double> numberOf(const QJsonValue& value);
[[nodiscard]] rejista::expression::Absent absentFor(const QString& valueType);
[[nodiscard]] rejista::expression::MissingStrategy strategyOf(const QString& name);

/// Runs the test object, or says why not and returns 77.
int run(QObject& (*make)(const Package&), int argc, char** argv);

}  // namespace truth
