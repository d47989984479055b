// The kinds of metadata that the training hub knows, with DHIS2's names and rules for each. Constant; any thread.
// Source: hub-live.md §A6 (seen on 2.44), recordings package-commit and md-*.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::practice {

struct MetaType {
    QString plural;  ///< "dataElements": path, key in a package
    QString simple;  ///< "DataElement"
    QString klass;   ///< "org.hisp.dhis.dataelement.DataElement"
    bool sharing = true;
    bool dataSharing = false;
    QStringList required{};  ///< E4000 without them
    QStringList unique{};    ///< E5003, beside id and code
};

[[nodiscard]] const std::vector<MetaType>& metaTypes();
/// nullptr = no such kind. By plural name.
[[nodiscard]] const MetaType* metaType(const QString& plural);
/// The kind that a property of this name refers to ("categoryCombo" → categoryCombos); nullptr = none.
[[nodiscard]] const MetaType* referredType(const QString& property);

}  // namespace rejista::practice
