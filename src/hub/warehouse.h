// DHIS2's analytics tables in ClickHouse, over HTTPS (hub-contract.md §7.2–7.4). DESCRIBE first; parameters travel as
// param_…, never inside the SQL; an error after a 200 is seen. Blocks; the thread of its transport.
#pragma once

#include "hub/transport.h"
#include "security/secret_bytes.h"

#include <QJsonArray>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejista::hub {

class Warehouse {
public:
    struct SignIn {
        QString database{QStringLiteral("default")}, user{};
        security::SecretBytes password{};
    };
    Warehouse(Transport& transport, SignIn signIn);
    ~Warehouse();

    void setStop(std::stop_token stop);
    struct Row {
        QString dataElement{}, categoryOptionCombo{}, attributeOptionCombo{}, orgUnit{}, period{};
        std::optional<QString> value{};  ///< DHIS2's number or text
        bool operator==(const Row&) const = default;
    };
    struct Query {
        QStringList dataElements{}, orgUnits{}, periods{};
    };
    /// Rows of `analytics`. WarehouseRefused (facts code, message of ClickHouse, bounded; reason: table = it is being
    /// built just now, column = the table lacks one that is needed), and the kinds of Client. What is asked for must be UIDs and
    /// period ids, else Usage.
    [[nodiscard]] domain::Result<std::vector<Row>> values(const Query& query);

private:
    [[nodiscard]] domain::Result<QJsonArray> ask(const QByteArray& sql,
                                                 const QList<std::pair<QString, QString>>& parameters);
    [[nodiscard]] domain::Result<void> describe();

    Transport& m_transport;
    SignIn m_signIn;
    std::stop_token m_stop;
    std::optional<QSet<QString>> m_columns;
};

}  // namespace rejista::hub
