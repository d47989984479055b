// The parts of pullMetadata(): pages that survive a cut, what is asked for, and what becomes of the catalog. Internal.
// Blocks; a worker's thread. Invariant: every whole page is in the register before the next one is asked for.
#pragma once

#include "metadata/catalog.h"
#include "metadata/json_read.h"
#include "sync/metadata_pull.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <optional>

namespace rejista::sync::pull {

namespace json = metadata::json;

/// For whom a pull is: when any of it changes, pages of before are of no use.
struct Scope {
    QString systemId{}, version{};
    QStringList roots{};      ///< UIDs of the units that the user captures for
    QStringList ancestors{};  ///< UIDs above them
    QStringList readable{};   ///< UIDs of data sets, sorted
    bool readsAll = false;    ///< a superuser's, whatever his list names
    QDateTime hubTime{};      ///< when it began, by the hub's clock

    /// Hash of all but hubTime.
    [[nodiscard]] QString fingerprint() const;
};
[[nodiscard]] Scope scopeOf(const hub::ServerInfo& server, const hub::Me& me);

/// What is known of the last pull that came to its end.
struct LastPull {
    QString fingerprint{};
    QDateTime hubTime{};             ///< when it began
    QDateTime partsAsked{};          ///< when a probe last asked for changes of every kind
    QMap<QString, QString> lists{};  ///< list → digest of its UIDs and times
    QMap<QString, QByteArray> etags{};
};
[[nodiscard]] domain::Result<std::optional<LastPull>> readLast(storage::Database& db);
[[nodiscard]] domain::Result<void> writeLast(storage::Tx& tx, const LastPull& last);

/// Lists of the hub, page by page; a page that is here already is not asked for again.
class Pages {
public:
    Pages(storage::Store& store, hub::Client& client, const std::function<void(const MetadataProgress&)>& told);

    /// Takes over what a pull of the same scope left, or throws it away: then `scope` is the new one. A pull that goes on
    /// keeps the hub's time of its beginning.
    [[nodiscard]] domain::Result<void> begin(Scope& scope);
    [[nodiscard]] domain::Result<QList<QJsonObject>> all(hub::Client::ListQuery query);
    /// Those of `uids` that the hub has, asked for in portions that fit into an address.
    [[nodiscard]] domain::Result<QList<QJsonObject>> byIds(const QString& type, const QString& fields, QStringList uids,
                                                           int pageSize = 60);
    [[nodiscard]] domain::Result<QList<QJsonObject>> byCodes(const QString& type, const QString& fields,
                                                             QStringList codes);
    [[nodiscard]] qint64 objects() const { return m_objects; }
    /// In the transaction that swaps the catalog.
    [[nodiscard]] static domain::Result<void> forget(storage::Tx& tx);

private:
    struct Page {
        QList<QJsonObject> objects;
        bool next = false;
    };
    [[nodiscard]] domain::Result<Page> page(const hub::Client::ListQuery& query);

    storage::Store& m_store;
    hub::Client& m_client;
    const std::function<void(const MetadataProgress&)>& m_told;
    std::unique_ptr<storage::Reader> m_reader;
    qint64 m_objects = 0;
};

/// What the hub has for a scope, as it wrote it; lists of units are taken off and kept apart.
struct Gathered {
    QMap<QString, QList<QJsonObject>> byType{};
    QHash<QString, QStringList> setsOfUnit{}, groupsOfUnit{};  ///< of every unit that came
    /// Asked for by UID because they were missing, and there all the same, though not for us.
    QSet<std::pair<QString, QString>> elsewhere{};
};
[[nodiscard]] domain::Result<Gathered> gather(Pages& pages, const Scope& scope, const metadata::RawIndex& known,
                                              const metadata::Catalog& catalog);

/// Whether unit × data set has anything typed.
using HasValues = std::function<bool(domain::OrgUnitKey, domain::DataSetKey)>;

struct Settled {
    std::vector<metadata::RawObject> objects{};  ///< to be saved
    MetadataReport report{};
};
/// The catalog's rows as they shall be. Pure; kinds of planImport.
[[nodiscard]] domain::Result<Settled> settle(const metadata::RawIndex& known, const Gathered& gathered,
                                             const Scope& scope, const HasValues& hasValues);

/// Whether anything changed at the hub since `last`. Two short lists at each sync; every kind at most once in twenty hours,
/// which is noted in `last`.
[[nodiscard]] domain::Result<bool> probe(hub::Client& client, const Scope& scope, LastPull& last,
                                         const metadata::RawIndex& known);
/// The digests that the next probe compares with; asks the hub.
[[nodiscard]] domain::Result<void> noteLists(hub::Client& client, const Scope& scope, LastPull& last);

}  // namespace rejista::sync::pull
