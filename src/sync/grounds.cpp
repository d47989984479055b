#include "sync/form_join.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rejista::sync {
using namespace Qt::StringLiterals;

namespace {
constexpr int kDigits = 12;

QString digest(const QStringList& parts)
{
    const QByteArray sum = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(sum.toHex().left(kDigits));
}
}  // namespace

QString groundsOf(const Core& core, const domain::ReturnKey& key, hub::LockStatus lock)
{
    const metadata::Catalog& catalog = core.catalog();
    QStringList authorities(core.me.authorities.begin(), core.me.authorities.end());
    authorities.sort();
    QStringList parts{core.server.version.text, QString::number(int(lock)), authorities.join(u',')};
    if (const metadata::DataSet* set = catalog.dataSets.find(key.dataSet)) {
        parts << set->uid << QString::number(set->openFuturePeriods) << QString::number(set->expiryDays)
              << QString::number(set->orgUnits.contains(key.orgUnit)) << QString::number(set->compulsory.size());
        for (const metadata::InputPeriod& input : set->inputPeriods)
            parts << input.period.id() + input.opens.toString(Qt::ISODate) + input.closes.toString(Qt::ISODate);
    }
    if (const metadata::OrgUnit* unit = catalog.orgUnits.find(key.orgUnit))
        parts << unit->opens.toString(Qt::ISODate) << unit->closes.toString(Qt::ISODate) << unit->path;
    return digest(parts);
}

QString groundsOf(const Core& core, domain::DataElementKey element)
{
    const metadata::Catalog& catalog = core.catalog();
    const metadata::DataElement* of = catalog.dataElements.find(element);
    if (!of)
        return {};
    QStringList parts{of->uid, QString::number(int(of->valueType)), QString::number(of->combo.value),
                      QString::number(of->zeroIsSignificant)};
    for (const domain::OptionSetKey key : {of->optionSet, of->commentOptionSet}) {
        if (const metadata::OptionSet* options = catalog.optionSets.find(key)) {
            for (const metadata::Option& option : options->options)
                parts << option.code;
        }
    }
    return digest(parts);
}

}  // namespace rejista::sync
