// One `filter=property:operator:value` of a metadata list. Inside the room only.
#pragma once

#include "practice/meta_view.h"

#include <optional>

namespace rejista::practice {

struct MetaFilter {
    QStringList path{};
    QString what{};  ///< operator
    QString value{};

    /// nullopt with `why` in DHIS2's words: a bad shape, operator or property.
    [[nodiscard]] static std::optional<MetaFilter> parse(const QString& text, const MetaView& view,
                                                         const MetaType& type, QString& why);
    [[nodiscard]] bool takes(const QJsonValue& found) const;
};

}  // namespace rejista::practice
