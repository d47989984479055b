// How one metadata object looks to one user: stored properties, those that the server works out (displayName, access, path,
// level, formType, the other side of references), and only the fields asked for. Inside the room only.
#pragma once

#include "practice/field_tree.h"
#include "practice/hub_state.h"
#include "practice/meta_types.h"

namespace rejista::practice {

class MetaView {
public:
    struct Options {
        bool translate = false;  ///< ?translate=true&locale=…: `locale` alone does nothing (hub-live.md §A2)
        QString locale{};
    };
    MetaView(const HubState& hub, const Model& model, const User& user, Options options);

    /// Undefined = the kind has no such property, or this object no value for it.
    [[nodiscard]] QJsonValue property(const MetaType& type, const QJsonObject& object, const QString& name) const;
    /// A path such as "access.data.read" or "optionSet.id".
    [[nodiscard]] QJsonValue along(const MetaType& type, const QJsonObject& object, const QStringList& path) const;
    [[nodiscard]] QJsonObject show(const MetaType& type, const QJsonObject& object, const FieldTree& fields) const;
    /// Every property that any object of the kind has, and what can be worked out.
    [[nodiscard]] bool knows(const MetaType& type, const QString& name) const;
    [[nodiscard]] QJsonObject access(const MetaType& type, const QJsonObject& object) const;

private:
    [[nodiscard]] QJsonValue nested(const QJsonValue& value, const MetaType* type,
                                    const std::vector<Field>& inner) const;
    [[nodiscard]] QJsonValue worked(const MetaType& type, const QJsonObject& object, const QString& name) const;
    [[nodiscard]] QString shown(const QJsonObject& object, const QString& property, const QString& key) const;

    const HubState& m_hub;
    const Model& m_model;
    const User& m_user;
    Options m_options;
};

}  // namespace rejista::practice
