// What the value endpoints need of the metadata, as plain structures by number: built once for each revision of the
// metadata, then never changed and shared by all copies of a hub. Read from one thread at a time.
#pragma once

#include "domain/period.h"
#include "practice/ids.h"
#include "practice/meta_store.h"

#include <QSet>

#include <optional>
#include <vector>

namespace rejista::practice {

/// Who may do what with an object: "rw------" of all, of single users, of groups.
struct Sharing {
    QString owner, everybody;
    QHash<QString, QString> users, groups;
};
[[nodiscard]] Sharing readSharing(const QJsonObject& object);

struct Element {
    Id id = 0;
    QString name, valueType, aggregation;
    Id combo = 0, optionSet = 0, commentOptionSet = 0;
    bool zeroIsSignificant = false;
};
struct OptionCombo {
    Id id = 0;
    QString name;
    Id combo = 0;
    std::vector<Id> options;
};
struct Combo {
    Id id = 0;
    std::vector<Id> optionCombos;
    QSet<Id> set;
};
struct CategoryOption {
    Id id = 0;
    QDate begins, ends;
    QSet<Id> units;  ///< empty = everywhere
    Sharing sharing;
};
struct Unit {
    Id id = 0;
    QString name, path;
    std::vector<Id> line;  ///< from the root to the unit itself
    int level = 0;
    QDate opened, closed;
    std::vector<Id> children;
};
struct DataSet {
    Id id = 0;
    QString name;
    std::optional<domain::PeriodType> periodType;
    Id attributeCombo = 0;
    std::vector<Id> elements;
    QHash<Id, Id> combos;  ///< element → its combo in this set
    QSet<Id> units;
    double expiryDays = 0;
    int openFuturePeriods = 0;
    struct InputPeriod {
        Id period = 0;
        qint64 opens = 0, closes = 0;  ///< 0 = no bound
    };
    std::vector<InputPeriod> inputPeriods;
    struct Operand {
        Id element = 0, optionCombo = 0;
    };
    std::vector<Operand> compulsory;
    bool compulsoryOnly = false, noValueRequiresComment = false;
    Id workflow = 0;
    Sharing sharing;
};
struct Workflow {
    Id id = 0;
    std::vector<int> unitLevels;
};
struct User {
    Id id = 0;
    QString uid, username, displayName;
    QSet<QString> authorities;
    QSet<QString> groups;
    QSet<Id> capture, view;
    bool disabled = false;
    [[nodiscard]] bool isSuper() const { return authorities.contains(QStringLiteral("ALL")); }
    [[nodiscard]] bool may(const QString& authority) const { return isSuper() || authorities.contains(authority); }
};

struct Model {
    QHash<Id, Element> elements;
    QHash<Id, OptionCombo> optionCombos;
    QHash<Id, Combo> combos;
    QHash<Id, CategoryOption> categoryOptions;
    QHash<Id, Unit> units;
    QHash<Id, DataSet> dataSets;
    std::vector<Id> dataSetOrder;
    QHash<Id, Workflow> workflows;
    QHash<QString, User> users;            ///< by user name
    QHash<Id, QSet<QString>> optionCodes;  ///< of option sets
    QHash<Id, std::vector<Id>> setsOfElement;
    QHash<QString, QHash<QString, Id>> byCode, byName;  ///< kind → code or name → UID's number
    QHash<QString, QStringList> groupsOfUnit, dataSetsOfUnit, sectionsOfSet, optionCombosOfCombo, childrenOfUnit,
        setsOfDataElement;
    Id defaultCombo = 0, defaultOptionCombo = 0, defaultOption = 0;

    /// `ids` gets the UIDs that it does not know.
    [[nodiscard]] static Model build(const MetaStore& store, Ids& ids);

    [[nodiscard]] const Unit* unit(Id id) const { return pick(units, id); }
    [[nodiscard]] const DataSet* dataSet(Id id) const { return pick(dataSets, id); }
    [[nodiscard]] const Element* element(Id id) const { return pick(elements, id); }
    [[nodiscard]] const OptionCombo* optionCombo(Id id) const { return pick(optionCombos, id); }
    /// Whether `unit` is one of `roots` or below one.
    [[nodiscard]] bool below(Id unit, const QSet<Id>& roots) const;
    /// The option combo of `combo` with exactly these options; 0 = none. An empty combo is the default one.
    [[nodiscard]] Id optionComboOf(Id combo, const std::vector<Id>& options) const;
    [[nodiscard]] Id comboOf(const DataSet& set, const Element& element) const
    {
        return set.combos.value(element.id, element.combo);
    }

private:
    template <class T>
    static const T* pick(const QHash<Id, T>& from, Id id)
    {
        const auto at = from.constFind(id);
        return at == from.cend() ? nullptr : &*at;
    }
};

}  // namespace rejista::practice
