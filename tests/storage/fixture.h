// A store in a temp folder, a still clock, and cells to type: what every test of storage begins with.
#pragma once

#include "domain/clock.h"
#include "storage/cells.h"
#include "storage/store.h"

#include <QTemporaryDir>
#include <QTest>

// QVERIFY2 with the error's kind and facts, for a Result.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& outcome_ = (result);                                                                               \
        QVERIFY2(outcome_.has_value(), outcome_.has_value() ? "" : qPrintable(rejista::test::told(outcome_.error()))); \
    } while (false)

namespace rejista::test {

inline QString told(const domain::Error& error)
{
    QString text = QString(domain::kindName(error.kind)) + u' ' + error.where;
    for (auto it = error.facts.begin(); it != error.facts.end(); ++it)
        text += u' ' + it.key() + u'=' + it.value();
    return text;
}

inline QDateTime aMorning()
{
    return QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC);
}

inline domain::Period school2025()
{
    return domain::Period::containing(domain::PeriodType::FinancialSep, QDate(2025, 10, 1));
}

inline domain::CellKey cell(int element, int combo = 1, int unit = 1)
{
    return {domain::OrgUnitKey{unit}, school2025(), domain::DataElementKey{element}, domain::OptionComboKey{combo},
            domain::OptionComboKey{9}};
}

inline domain::ReturnKey census(int unit = 1)
{
    return {domain::DataSetKey{7}, domain::OrgUnitKey{unit}, school2025(), domain::OptionComboKey{9}};
}

inline storage::cells::CellWrite typed(const domain::CellKey& key, const QString& value)
{
    storage::cells::CellWrite write;
    write.key = key;
    if (!value.isEmpty())
        write.value = value;
    write.typedIn = census().dataSet;
    write.target = QStringLiteral("RJ_DS_ASC/%1/2025Sep/E%2:C%3")
                       .arg(key.orgUnit.value)
                       .arg(key.element.value)
                       .arg(key.combo.value);
    return write;
}

inline security::SecretBytes rawKey()
{
    return security::SecretBytes::from(QByteArray(security::kDataKeySize, 'k'));
}

struct StoreAt {
    QTemporaryDir folder;
    domain::FixedClock clock{aMorning()};
    std::unique_ptr<storage::Store> store;

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("data.db")); }
    [[nodiscard]] domain::Result<void> open(const QByteArray& vfs = {})
    {
        auto opened = storage::Store::open({.path = path(),
                                            .key = rawKey(),
                                            .create = !QFileInfo::exists(path()),
                                            .vfs = vfs,
                                            .person = QStringLiteral("Hawa Kanu"),
                                            .device = QStringLiteral("laptop"),
                                            .backupFolder = folder.path()},
                                           clock);
        if (!opened)
            return opened.error();
        store = std::move(*opened);
        return {};
    }
    [[nodiscard]] domain::Result<storage::cells::CellChange> put(const storage::cells::CellWrite& write)
    {
        return store->writeNow([write](storage::Tx& tx) { return storage::cells::put(tx, write); });
    }
};

}  // namespace rejista::test
