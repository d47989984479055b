// Local integer keys: rows of values refer to catalog rows by these (decisions.md 3), so another hub's
// UIDs re-key nothing. Key<Tag> makes an org unit's key and a data element's key different types.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

namespace rejista::domain {

template <class Tag>
struct Key {
    qint32 value = 0;  ///< > 0; 0 = none

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Key&) const = default;
    friend size_t qHash(Key key, size_t seed = 0) { return ::qHash(key.value, seed); }
};

using OrgUnitKey = Key<struct OrgUnitTag>;
using DataElementKey = Key<struct DataElementTag>;
using OptionComboKey = Key<struct OptionComboTag>;
using CategoryComboKey = Key<struct CategoryComboTag>;
using CategoryKey = Key<struct CategoryTag>;
using CategoryOptionKey = Key<struct CategoryOptionTag>;
using DataSetKey = Key<struct DataSetTag>;
using SectionKey = Key<struct SectionTag>;
using OptionSetKey = Key<struct OptionSetTag>;
using OptionKey = Key<struct OptionTag>;
using IndicatorKey = Key<struct IndicatorTag>;
using IndicatorTypeKey = Key<struct IndicatorTypeTag>;
using ValidationRuleKey = Key<struct ValidationRuleTag>;
using OrgUnitGroupKey = Key<struct OrgUnitGroupTag>;
using GroupKey = Key<struct GroupTag>;  ///< any other group of metadata

}  // namespace rejista::domain
