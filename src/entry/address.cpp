#include "entry/address.h"

namespace rejista::entry {
using namespace Qt::StringLiterals;

namespace {
template <class T>
QString nameOf(const T* object)
{
    if (!object)
        return u"?"_s;
    return object->code.isEmpty() ? object->uid : object->code;
}

QString head(const metadata::Catalog& catalog, domain::DataSetKey set, domain::OrgUnitKey unit,
             const domain::Period& period, domain::OptionComboKey attribute)
{
    QString text = set ? nameOf(catalog.dataSets.find(set)) + u'/' : QString();
    text += nameOf(catalog.orgUnits.find(unit)) + u'/' + period.id();
    if (attribute && attribute != catalog.defaultCombo)
        text += u'/' + catalog.comboCode(attribute);
    return text;
}
}  // namespace

QString addressOf(const metadata::Catalog& catalog, const domain::ReturnKey& key)
{
    return head(catalog, key.dataSet, key.orgUnit, key.period, key.attribute);
}

QString addressOf(const metadata::Catalog& catalog, const domain::CellKey& key, domain::DataSetKey dataSet)
{
    return head(catalog, dataSet, key.orgUnit, key.period, key.attribute) + u'/'
        + addressOf(catalog, metadata::Operand{key.element, key.combo});
}

QString addressOf(const metadata::Catalog& catalog, const metadata::Operand& cell)
{
    return nameOf(catalog.dataElements.find(cell.element)) + u':' + catalog.comboCode(cell.combo);
}

}  // namespace rejista::entry
