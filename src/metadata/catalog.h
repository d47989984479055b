// The catalog: everything that is known of a hub's metadata, as values. Read from DHIS2 packages and exports
// (import.h), kept by storage as raw objects with local keys, built once at start and shared read-only.
// A finished Catalog is immutable and may be read from any thread.
#pragma once

#include "domain/key.h"
#include "domain/period.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejista::metadata {

enum class ValueType {
    Number,
    Integer,
    IntegerPositive,
    IntegerNegative,
    IntegerZeroOrPositive,
    Percentage,
    UnitInterval,
    Boolean,
    TrueOnly,
    Date,
    DateTime,
    Time,
    Age,
    Letter,
    PhoneNumber,
    Email,
    Url,
    Coordinate,
    Username,
    FileResource,
    Image,
    OrganisationUnit,
    MultiText,
    Text,
    LongText,
    GeoJson,
    Reference,
    TrackerAssociate,
};

enum class AggregationType {
    Sum,
    Average,
    AverageSumOrgUnit,
    Last,
    LastAverageOrgUnit,
    LastLastOrgUnit,
    LastInPeriod,
    LastInPeriodAverageOrgUnit,
    First,
    FirstAverageOrgUnit,
    FirstFirstOrgUnit,
    Count,
    StdDev,
    Variance,
    Min,
    Max,
    MinSumOrgUnit,
    MaxSumOrgUnit,
    None,
    Custom,
    Default,
};

enum class Operator {
    EqualTo,
    NotEqualTo,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThan,
    LessThanOrEqualTo,
    CompulsoryPair,
    ExclusivePair,
};

enum class MissingValueStrategy { SkipIfAnyValueMissing, SkipIfAllValuesMissing, NeverSkip };

struct Translation {
    QString locale, property, value;
    bool operator==(const Translation&) const = default;
};

/// What every DHIS2 object has. `name` is the package's own language.
struct Named {
    QString uid, code, name, shortName, formName, description;
    std::vector<Translation> translations;
    bool withdrawn = false;  ///< our hub no longer has it, or no longer lets us see it; what is here stays

    /// Property NAME, FORM_NAME or SHORT_NAME in `locale`; falls back to form name, then name.
    [[nodiscard]] QString label(QStringView locale) const;
    [[nodiscard]] QString translated(QStringView property, QStringView locale) const;
    bool operator==(const Named&) const = default;
};

struct OrgUnitLevel : Named {
    domain::GroupKey key;
    int level = 0;
};

struct OrgUnit : Named {
    domain::OrgUnitKey key;
    domain::OrgUnitKey parent;  ///< none = a root
    int level = 1;
    QString path;                        ///< "/uid/uid"
    QDate opens, closes;                 ///< closes invalid = open
    QString geometry;                    ///< GeoJSON geometry as compact text; empty = none
    QHash<QString, QString> attributes;  ///< attribute code or UID → value
    std::vector<domain::OrgUnitKey> children;
};

struct OrgUnitGroup : Named {
    domain::OrgUnitGroupKey key;
    QSet<domain::OrgUnitKey> members;
};

struct OrgUnitGroupSet : Named {
    domain::GroupKey key;
    std::vector<domain::OrgUnitGroupKey> groups;
};

struct Option : Named {
    domain::OptionKey key;
};

struct OptionSet : Named {
    domain::OptionSetKey key;
    ValueType valueType = ValueType::Text;
    std::vector<Option> options;  ///< in the set's own order

    [[nodiscard]] const Option* find(QStringView optionCode) const;
};

struct CategoryOption : Named {
    domain::CategoryOptionKey key;
    QDate opens, closes;
    QSet<domain::OrgUnitKey> orgUnits;  ///< only valid there; empty = everywhere
};

struct Category : Named {
    domain::CategoryKey key;
    std::vector<domain::CategoryOptionKey> options;  ///< in order
};

struct OptionCombo : Named {
    domain::OptionComboKey key;
    domain::CategoryComboKey combo;
    std::vector<domain::CategoryOptionKey> options;  ///< in the order of the combo's categories
};

struct CategoryCombo : Named {
    domain::CategoryComboKey key;
    std::vector<domain::CategoryKey> categories;       ///< in nesting order
    std::vector<domain::OptionComboKey> optionCombos;  ///< product order: first category slowest
    bool isDefault = false;
};

struct DataElement : Named {
    domain::DataElementKey key;
    ValueType valueType = ValueType::Number;
    AggregationType aggregation = AggregationType::Sum;
    domain::CategoryComboKey combo;
    domain::OptionSetKey optionSet;  ///< none = free
    domain::OptionSetKey commentOptionSet;
    bool zeroIsSignificant = false;
    bool tracker = false;  ///< domainType TRACKER
};

struct Operand {
    domain::DataElementKey element;
    domain::OptionComboKey combo;  ///< none = all combos
    bool operator==(const Operand&) const = default;
    friend size_t qHash(const Operand& o, size_t seed = 0) { return qHashMulti(seed, o.element, o.combo); }
};

struct Section : Named {
    domain::SectionKey key;
    domain::DataSetKey dataSet;
    int sortOrder = 0;
    std::vector<domain::DataElementKey> elements;  ///< in order
    std::vector<domain::IndicatorKey> indicators;
    QSet<Operand> greyed;
    bool showRowTotals = false, showColumnTotals = false;
    bool autoGroup = true;  ///< elements of the same combo stand together; DHIS2's disableDataElementAutoGroup unset
};

struct DataSetElement {
    domain::DataElementKey element;
    domain::CategoryComboKey combo;  ///< the effective combo: the override or the element's own
};

struct InputPeriod {
    domain::Period period;
    QDate opens, closes;  ///< invalid = unbounded
};

struct DataSet : Named {
    domain::DataSetKey key;
    domain::PeriodType periodType = domain::PeriodType::Yearly;
    domain::CategoryComboKey attributeCombo;
    std::vector<DataSetElement> elements;
    std::vector<domain::SectionKey> sections;  ///< in sortOrder
    std::vector<domain::IndicatorKey> indicators;
    std::vector<Operand> compulsory;
    std::vector<InputPeriod> inputPeriods;
    QSet<domain::OrgUnitKey> orgUnits;  ///< who fills it in
    int openFuturePeriods = 0, expiryDays = 0, timelyDays = 15;
    bool validCompleteOnly = false, noValueRequiresComment = false, compulsoryFieldsCompleteOnly = false;
    bool customForm = false;                ///< the hub has an HTML form; drawn from sections here
    bool fieldCombinationRequired = false;  ///< all combos of an element or none
};

struct IndicatorType : Named {
    domain::IndicatorTypeKey key;
    double factor = 1;
    bool number = false;
};

struct Indicator : Named {
    domain::IndicatorKey key;
    domain::IndicatorTypeKey type;
    double factor = 1;
    QString numerator, denominator;
    QString numeratorDescription, denominatorDescription;
    std::optional<int> decimals;
    bool annualized = false;
};

struct RuleSide {
    QString expression, description;
    MissingValueStrategy missing = MissingValueStrategy::SkipIfAllValuesMissing;
    bool slidingWindow = false;
};

struct ValidationRule : Named {
    domain::ValidationRuleKey key;
    QString instruction, importance;
    Operator op = Operator::EqualTo;
    domain::PeriodType periodType = domain::PeriodType::Monthly;
    RuleSide left, right;
    bool skipFormValidation = false;
    QSet<int> orgUnitLevels;  ///< empty = all
};

struct Constant : Named {
    domain::GroupKey key;
    double value = 0;
};

struct DataElementGroup : Named {
    domain::GroupKey key;
    QSet<domain::DataElementKey> members;
};

struct CategoryOptionGroup : Named {
    domain::GroupKey key;
    QSet<domain::CategoryOptionKey> members;
};

/// Objects of one type by key, UID and code. Keys are dense enough for a vector lookup.
template <class T>
class Table {
public:
    using KeyType = decltype(T::key);

    void add(T object)
    {
        const qsizetype index = qsizetype(m_rows.size());
        m_byKey.insert(object.key.value, index);
        m_byUid.insert(object.uid, index);
        if (!object.code.isEmpty())
            m_byCode.insert(object.code, index);
        m_rows.push_back(std::move(object));
    }
    [[nodiscard]] const T* find(KeyType key) const { return at(m_byKey.value(key.value, -1)); }
    [[nodiscard]] const T* byUid(const QString& uid) const { return at(m_byUid.value(uid, -1)); }
    [[nodiscard]] const T* byCode(const QString& code) const { return at(m_byCode.value(code, -1)); }
    /// By UID, else by code: what a person or a script may name an object with.
    [[nodiscard]] const T* named(const QString& uidOrCode) const
    {
        const T* found = byUid(uidOrCode);
        return found ? found : byCode(uidOrCode);
    }
    /// For the builder only: a finished catalog is not changed.
    [[nodiscard]] T* edit(KeyType key)
    {
        const qsizetype index = m_byKey.value(key.value, -1);
        return index < 0 ? nullptr : &m_rows[size_t(index)];
    }
    [[nodiscard]] const std::vector<T>& all() const { return m_rows; }
    [[nodiscard]] std::vector<T>& editAll() { return m_rows; }
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

private:
    [[nodiscard]] const T* at(qsizetype index) const { return index < 0 ? nullptr : &m_rows[size_t(index)]; }

    std::vector<T> m_rows;
    QHash<qint32, qsizetype> m_byKey;
    QHash<QString, qsizetype> m_byUid, m_byCode;
};

struct Catalog {
    Table<OrgUnitLevel> orgUnitLevels;
    Table<OrgUnit> orgUnits;
    Table<OrgUnitGroup> orgUnitGroups;
    Table<OrgUnitGroupSet> orgUnitGroupSets;
    Table<OptionSet> optionSets;
    Table<CategoryOption> categoryOptions;
    Table<Category> categories;
    Table<CategoryCombo> categoryCombos;
    Table<OptionCombo> optionCombos;
    Table<DataElement> dataElements;
    Table<DataElementGroup> dataElementGroups;
    Table<CategoryOptionGroup> categoryOptionGroups;
    Table<DataSet> dataSets;
    Table<Section> sections;
    Table<IndicatorType> indicatorTypes;
    Table<Indicator> indicators;
    Table<ValidationRule> validationRules;
    Table<Constant> constants;
    domain::OptionComboKey defaultCombo;  ///< the hub's own `default`, found by name, never assumed
    domain::CategoryComboKey defaultCategoryCombo;
    // Look-ups that buildCatalog() fills for the functions below.
    QHash<std::pair<qint32, qint32>, domain::CategoryComboKey> comboInSet;       ///< data set, element
    QHash<std::pair<qint32, QString>, domain::OptionComboKey> comboByShortCode;  ///< combo, "F,6"
    QHash<domain::OptionComboKey, QString> shortCodes;
    QHash<domain::CategoryKey, qsizetype> codePrefixes;  ///< length of the shared beginning

    /// `unit` and everything below it, parents first; all units where `unit` is none.
    [[nodiscard]] std::vector<domain::OrgUnitKey> subtree(domain::OrgUnitKey unit) const;
    [[nodiscard]] bool isAncestor(domain::OrgUnitKey ancestor, domain::OrgUnitKey unit) const;
    /// Data sets assigned to the unit, in order of name.
    [[nodiscard]] std::vector<domain::DataSetKey> dataSetsOf(domain::OrgUnitKey unit) const;
    /// The effective category combo of an element in a data set; none = not in it.
    [[nodiscard]] domain::CategoryComboKey comboIn(domain::DataSetKey dataSet, domain::DataElementKey element) const;
    /// A combo named by UID, option-combo code, or option codes with or without pack prefixes in any order ("F,6";
    /// decisions.md 18), within `combo`. Kind::UnknownCombo or Kind::Ambiguous.
    [[nodiscard]] domain::Result<domain::OptionComboKey> comboNamed(domain::CategoryComboKey combo,
                                                                    const QString& text) const;
    /// The short name of a combo for people and `--json`: its option codes without pack prefixes, "F,6".
    [[nodiscard]] QString comboCode(domain::OptionComboKey combo) const;
    /// The code of an option without what all codes of its category begin with (RJ_CO_A_6 → 6); its name where it
    /// has no code.
    [[nodiscard]] QString optionCode(domain::CategoryKey category, domain::CategoryOptionKey option) const;
    /// Fills the look-ups above; for the builder, once everything else is in place.
    void index();
};

}  // namespace rejista::metadata
