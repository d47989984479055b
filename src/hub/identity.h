// What the hub says of itself and of us (hub-contract.md §1.5, §1.6). Values; any thread.
#pragma once

#include "hub/version.h"

#include <QDateTime>
#include <QSet>
#include <QStringList>

#include <cstdlib>
#include <optional>
#include <vector>

namespace rejista::hub {

struct ServerInfo {
    Version version{};
    QString systemId{};  ///< of the database; from /api/configuration/systemId where system/info lacks it
    QString systemName{}, calendar{}, timeZone{};
    QDateTime serverTime{};      ///< UTC
    qint64 clockSkewMs = 0;      ///< the server's clock minus ours, at mid-request
    QDateTime analyticsBuilt{};  ///< UTC; invalid = never

    /// So far apart that a person has to be told (hub-contract.md §8.6.11).
    [[nodiscard]] bool clocksDiffer() const { return std::abs(clockSkewMs) > 300'000; }
};

struct Me {
    struct Unit {
        QString uid, path, name;
        int level = 0;
    };
    QString uid{}, username{}, displayName{};
    QSet<QString> authorities{};
    std::vector<Unit> captureUnits{}, viewUnits{};
    QSet<QString> readableDataSets{};
    bool twoFactor = false;

    [[nodiscard]] bool may(const QString& authority) const
    {
        return authorities.contains(authority) || authorities.contains(QStringLiteral("ALL"));
    }
    /// Whether we may read the data of this set. Sharing binds no superuser, whatever his list names.
    [[nodiscard]] bool reads(const QString& dataSet) const
    {
        return readableDataSets.contains(dataSet) || authorities.contains(QStringLiteral("ALL"));
    }
};

}  // namespace rejista::hub
