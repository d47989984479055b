// A country pack: what DHIS2 metadata cannot say, in small JSON files keyed by code (decisions.md 11, 13, 14;
// formats: forms/README.md). A loaded Pack is immutable and may be read from any thread.
#pragma once

#include "expression/expression.h"
#include "metadata/catalog.h"
#include "metadata/import.h"

#include <QJsonObject>

#include <functional>

namespace rejista::metadata {

enum class Severity { Error, Warning, Info };

using Texts = QMap<QString, QString>;  ///< language → text
/// In `locale`, else in its language, else in English, else in any.
[[nodiscard]] QString textIn(const Texts& texts, QStringView locale);

struct LevelGroup {
    QString code;          ///< org unit group, "RJ_OUG_PRI"
    QString level;         ///< "PRI"
    QStringList grades;    ///< "P1" … "P6"
    QStringList dataSets;  ///< codes that a school of this level fills in
};

/// One axis of a grid: the elements, or one category by code.
struct LayoutAxis {
    bool elements = false;
    QString category;
    bool operator==(const LayoutAxis&) const = default;
};

struct LayoutSection {
    QString section;  ///< DHIS2 section code
    QString page;
    QString kind;  ///< "grid" or "fields"; empty = chosen by shape
    std::vector<LayoutAxis> rows, columns;
    QStringList totals;  ///< elements that hold the paper's typed totals: RJ_D_TOT_P1 …
    QString labels;      ///< which of Pack::labelSets names the options here; empty = none
    QStringList levels;  ///< only for these levels; empty = all
    bool previousYear = false, rightAge = false;
};

/// Sections that are worked on as one: a page of the list, with the parts under each other.
struct LayoutGroup {
    QString page;  ///< "I"
    Texts name;
    QStringList sections;  ///< codes, neighbours in the layout
};

struct ElementLayout {
    QStringList levels;   ///< level group codes or levels that see it; empty = all
    QStringList compare;  ///< related elements, beside the cell (decisions.md 15)
};

struct Grade {
    QString code, level, next;  ///< "P1", "PRI", "P2"
    Texts name;
    int theoreticalAge = 0;
};

/// What ages a category option stands for; a side without bound is none.
struct AgeBand {
    std::optional<int> min, max;
    bool unknown = false;
};

struct Term {
    QString code;
    QDate start, end, due;
};

struct AcademicYear {
    QString code, name;                   ///< "AY2025", "2025/2026"
    QDate start, end;                     ///< first and last school day
    std::vector<domain::Period> periods;  ///< DHIS2 periods that mean this year: 2025Sep, 2025 (decisions.md 5)
    QDate censusDay, ageReference;
    QMap<QString, QDate> due;  ///< data set code → day
    QDate locked;
    int monthlyDueDay = 0;  ///< day of the following month; 0 = none
    std::vector<Term> terms;
    QJsonObject raw;  ///< holidays, school days and the rest
};

/// One rule as written; {G}, {S} … are filled in by instantiateRules().
struct PackRule {
    QString id;      ///< "V18"
    QString people;  ///< whom {sex} speaks of: a key of Pack::sexWords
    QString clause;  ///< tells clauses of one rule apart; usually empty
    Severity severity = Severity::Error;
    QStringList dataSets;                          ///< codes; * at the end matches any rest
    QStringList key;                               ///< the variables that name an instance: "G", "S"
    std::vector<QMap<QString, QString>> bindings;  ///< one per instance; one empty map = no variables
    bool inDhis2 = false;  ///< shipped as DHIS2 rules too, which are skipped here (decisions.md 13)
    QString when, left, right;
    Operator op = Operator::EqualTo;
    MissingValueStrategy missing = MissingValueStrategy::SkipIfAnyValueMissing;
    QString anchor;  ///< "RJ_D_TOT_{G}:{S}"
    Texts name;
    Texts message;  ///< with {left}, {right}, {grade} …
    QJsonObject raw;
};

class Pack {
public:
    QString id, version, country;
    Texts name;
    QStringList languages;
    QMap<QString, QString> files;                        ///< role → path in the folder: "package" → "package.json"
    QHash<QString, LevelGroup> levelGroups;              ///< by group code
    QHash<QString, QStringList> levelDataSets;           ///< org unit level, "3" → data sets (population, targets)
    QHash<QString, std::vector<LayoutSection>> layouts;  ///< by data set code, in page order
    QHash<QString, std::vector<LayoutGroup>> layoutGroups;  ///< by data set code
    QHash<QString, ElementLayout> elements;
    std::vector<PackRule> rules;
    std::vector<AcademicYear> calendar;
    std::vector<Grade> grades;
    QHash<QString, AgeBand> ages;                     ///< by category option code
    QHash<QString, QHash<QString, Texts>> labelSets;  ///< "learners" → option code → "Girls"
    QHash<QString, QHash<QString, Texts>> sexWords;   ///< "adults" → "F" → "women": how messages call people
    QJsonObject norms;
    QJsonObject raw;                   ///< pack.json whole: EMIS patterns, currency, schoolLevel …
    std::vector<QByteArray> packages;  ///< the DHIS2 metadata of the pack, ready for planImport()
    std::vector<Problem> problems;

    /// The level groups that the unit is a member of.
    [[nodiscard]] std::vector<const LevelGroup*> levelsOf(const Catalog& catalog, domain::OrgUnitKey unit) const;
    [[nodiscard]] const Grade* grade(const QString& code) const;
    [[nodiscard]] const AcademicYear* yearOf(const domain::Period& period) const;
    [[nodiscard]] const AcademicYear* yearAt(QDate day) const;
    /// When a return is due; invalid = the pack does not say. `term` = option code of a term data set.
    [[nodiscard]] QDate dueDate(const DataSet& dataSet, const domain::Period& period, const QString& term = {}) const;
};

/// Gives the bytes of a file of the pack, by path relative to the pack's folder.
using PackReader = std::function<domain::Result<QByteArray>(const QString& path)>;

/// Reads pack.json and the files that it names. Kind::FileUnreadable, NotJson, BadMetadata with where = the file.
[[nodiscard]] domain::Result<Pack> loadPack(const PackReader& read);
/// From a folder of the disk.
[[nodiscard]] domain::Result<Pack> loadPackFolder(const QString& folder);

/// A rule with its variables filled in: one thing that can be true or false for a return.
struct RuleInstance {
    QString id;    ///< "V18:P1:F"; the rule, then the values of its variables
    QString rule;  ///< "V18"
    Severity severity = Severity::Error;
    expression::Expression when, left, right;  ///< Dialect::PackRule, with codes
    bool hasWhen = false;                      ///< without: always
    Operator op = Operator::EqualTo;
    MissingValueStrategy missing = MissingValueStrategy::SkipIfAnyValueMissing;  ///< of both sides
    std::vector<Operand> reads;  ///< every cell that it looks at, of this and of other periods; combo none = all
    Operand anchor;              ///< where the message stands and a reason is kept
    QString anchorAddress;       ///< "RJ_D_TOT_P1:F"
    QMap<QString, QString> bindings;
    Texts name;
    Texts message;  ///< only {left}, {right}, {diff}, {pct} are still to be filled in
};

struct RuleInstances {
    std::vector<RuleInstance> rules;
    std::vector<Problem> problems;  ///< codes that the catalog does not know; such instances are left out
};

/// The pack's rules for one return, without grades that the unit's level group does not have.
[[nodiscard]] RuleInstances instantiateRules(const Pack& pack, const Catalog& catalog, domain::DataSetKey dataSet,
                                             domain::OrgUnitKey unit);

}  // namespace rejista::metadata
