// The body of POST dataValueSets, read as each generation of the server reads it. Values; inside the room only.
#pragma once

#include "practice/call.h"

#include <variant>
#include <vector>

namespace rejista::practice {

struct ValueIn {
    QString element{}, optionCombo{}, attributeCombo{}, unit{}, period{};
    QStringList options{};  ///< 2.43+: the option combo as a map of its categories
    bool hasOptions = false;
    QString value{}, comment{}, storedBy{};
    bool hasValue = false, followUp = false, deleted = false;
};
struct ValuesIn {
    QString dataSet{}, unit{}, period{}, attributeCombo{}, completeDate{};
    std::vector<ValueIn> values{};
    QJsonObject deletion{};
    bool hasNul = false;  ///< U+0000 in a value or comment: the database will not have it
};
/// The answer where the body cannot be read.
[[nodiscard]] std::variant<ValuesIn, hub::Response> readValuesIn(const Call& call);

/// By which property objects are named in the body: UID, CODE or NAME, for each kind of its own.
struct IdSchemes {
    QString dataSet{}, element{}, unit{}, optionCombo{}, attributeCombo{};
    [[nodiscard]] static IdSchemes of(const Call& call);
    /// 0 = not known under that scheme. A UID that nobody knows has a number, too, where `make`.
    [[nodiscard]] static Id find(HubState& hub, const QString& scheme, const QString& kind, const QString& text);
    [[nodiscard]] static QString write(const HubState& hub, const QString& scheme, const QString& kind, Id id);
};

}  // namespace rejista::practice
