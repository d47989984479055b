// Recorded exchanges with a real hub (../shared/data/dhis2-exchanges/README.md) as requests that can be sent to the training
// hub, in order, with what earlier answers gave filled in.
#pragma once

#include "hub/http.h"
#include "practice/practice_hub.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace rejista::tests {

struct Exchange {
    QString name{};
    int tier = 2;
    QJsonObject captures{}, request{}, response{};
};

/// All of the aggregate story in its order, those of `version` laid over ("2.44" = none). Reads the shared data.
[[nodiscard]] std::vector<Exchange> readExchanges(const QString& version);

class Teller {
public:
    Teller(practice::PracticeHub& hub, domain::FixedClock& clock) : m_hub(hub), m_clock(clock) {}
    [[nodiscard]] hub::Response tell(const Exchange& exchange);

private:
    [[nodiscard]] QString filled(QString text) const;
    [[nodiscard]] QByteArray secretOf(const QString& who) const;
    [[nodiscard]] QByteArray bodyOf(const Exchange& exchange) const;
    void capture(const Exchange& exchange, const hub::Response& answer);
    void makeShortLivedToken();

    practice::PracticeHub& m_hub;
    domain::FixedClock& m_clock;
    QHash<QString, QString> m_known{};
};

}  // namespace rejista::tests
