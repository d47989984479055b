// The hub under test and what the suite put there: a small metadata package with a prefix and org units of its own, three
// users, and a clean-up. Main thread. Invariant: nothing outside tests/contract/world.cpp knows which hub this is.
#pragma once

#include "domain/clock.h"
#include "hub/client.h"
#include "hub/network_transport.h"

#include <QJsonDocument>

#include <map>
#include <memory>

namespace rejista::practice {
class Server;
}  // namespace rejista::practice

namespace rejista::contract {

enum class Who { Admin, Clerk, Reader, Viewer };

/// One cell of the suite's forms; an empty combo is the hub's default.
struct Cell {
    QString element, combo{};
};
inline const Cell kGirls{QStringLiteral("RJctDeEnr01"), QStringLiteral("RJctCbFem01")};
inline const Cell kBoys{QStringLiteral("RJctDeEnr01"), QStringLiteral("RJctCbMal01")};
inline const Cell kStray{QStringLiteral("RJctDeEnr01")};  ///< of no cell of the form: default on a SEX element
inline const Cell kWater{QStringLiteral("RJctDeWat01")};
inline const Cell kHeads{QStringLiteral("RJctDeHea01")};
inline const Cell kMoney{QStringLiteral("RJctDeMon01")};
inline const Cell kOpen{QStringLiteral("RJctDeOpe01")};
inline const Cell kNote{QStringLiteral("RJctDeNot01")};
inline const Cell kBooks{QStringLiteral("RJctDeBoo01")};  ///< compulsory in kMust
inline const Cell kDesks{QStringLiteral("RJctDeDes01")};
inline const Cell kMeals{QStringLiteral("RJctDeMea01")};
inline const Cell kMarks{QStringLiteral("RJctDeMar01")};

inline const QString kMonthly = QStringLiteral("RJctDsMon01");
inline const QString kMust = QStringLiteral("RJctDsMust1");
inline const QString kShuts = QStringLiteral("RJctDsShut1");  ///< 60 days after the month's end; not before it
inline const QString kTermly = QStringLiteral("RJctDsTerm1");

inline const QString kRoot = QStringLiteral("RJctUnRoot1");
inline const QString kDistrict = QStringLiteral("RJctUnDist1");  ///< where all three users are
inline const QString kSchoolA = QStringLiteral("RJctUnSchA1");
inline const QString kSchoolB = QStringLiteral("RJctUnSchB1");
inline const QString kNotAsked = QStringLiteral("RJctUnSchN1");   ///< no data set is assigned to it
inline const QString kTomorrow = QStringLiteral("RJctUnSchL1");   ///< opens in 2090
inline const QString kElsewhere = QStringLiteral("RJctUnElse1");  ///< out of the users' scope

class World {
public:
    /// REJISTA_HUB_URL with REJISTA_HUB_TOKEN (a superuser's) and, where needed, REJISTA_HUB_CA; else the training hub as
    /// REJISTA_CONTRACT_LIKE (2.42, 2.43, 2.44), in this process, over TLS. Null and a line on standard error = it failed.
    [[nodiscard]] static std::unique_ptr<World> make();
    ~World();

    [[nodiscard]] hub::Client& as(Who who);
    [[nodiscard]] QString userName(Who who) const;
    [[nodiscard]] const hub::ServerInfo& info() const { return m_info; }
    [[nodiscard]] const hub::Capabilities& can() const { return m_can; }
    /// A client of its own, for what should not spoil the others'.
    [[nodiscard]] std::unique_ptr<hub::Client> client(hub::Credentials credentials);
    [[nodiscard]] hub::Credentials passwordOf(Who who) const;
    [[nodiscard]] hub::Credentials tokenOf(Who who) const;

    /// "202610": so many months before the hub's present one; negative = after.
    [[nodiscard]] QString month(int before) const;
    [[nodiscard]] hub::FormId form(const QString& dataSet, const QString& unit, int monthsBefore = 1) const;
    /// Term 1 or 2 of the termly return.
    [[nodiscard]] hub::FormId termForm(int term) const;
    [[nodiscard]] QString combo(const Cell& cell) const { return cell.combo.isEmpty() ? m_defaultCombo : cell.combo; }

    /// Values deleted, objects and users removed; then what is still there, by type and UID.
    [[nodiscard]] QStringList cleanUp();

private:
    World();
    [[nodiscard]] bool connect();
    [[nodiscard]] bool install();
    [[nodiscard]] bool addUser(Who who, const QString& uid, const QString& role, const QString& group);
    [[nodiscard]] QByteArray package() const;
    void deleteValues();
    [[nodiscard]] hub::Response raw(const QByteArray& method, const QString& path, const QByteArray& body = {},
                                    const QList<std::pair<QString, QString>>& query = {});

    struct User {
        QString uid, name, password;
        QByteArray token;
        std::unique_ptr<hub::Client> client{};
    };
    domain::SystemClock m_clock;
    std::unique_ptr<practice::Server> m_server;
    hub::NetworkTransport::Options m_where;
    std::vector<std::unique_ptr<hub::NetworkTransport>> m_transports;
    std::unique_ptr<hub::NetworkTransport> m_raw;
    std::map<Who, User> m_users;
    hub::ServerInfo m_info;
    hub::Capabilities m_can;
    QString m_defaultCombo;
};

}  // namespace rejista::contract
