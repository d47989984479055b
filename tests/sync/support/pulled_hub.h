// A training hub that has the country pack and one school, a line to it that can break, and a register beside it: what the
// tests of pulling metadata and of reconciling begin with.
#pragma once

#include "hub/client.h"
#include "metadata/build.h"
#include "metadata/export.h"
#include "metadata/import.h"
#include "metadata/importer.h"
#include "metadata/pack.h"
#include "metadata/raw_edit.h"
#include "practice/practice_hub.h"
#include "storage/catalog_store.h"
#include "storage/fixture.h"
#include "storage/journal.h"
#include "sync/metadata_pull.h"

#include "domain/uid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::tests {
using namespace Qt::StringLiterals;

inline constexpr auto kSchoolCode = "2103-2-00417"_L1;

/// Over PracticeHub::handle; `instead` may answer or break any request.
class PracticeLine final : public hub::Transport {
public:
    explicit PracticeLine(practice::PracticeHub& at) : m_hub(at) {}

    hub::Outcome send(const hub::Request& request, std::stop_token stop) override
    {
        ++sent;
        asked.append(request.path);
        hub::Outcome outcome;
        if (stop.stop_requested()) {
            outcome.error = domain::error(domain::Kind::Cancelled);
            return outcome;
        }
        if (instead)
            if (auto other = instead(sent, request))
                return *other;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = m_hub.handle(request);
        return outcome;
    }
    [[nodiscard]] static hub::Outcome broken()
    {
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Unknown;
        outcome.error = domain::error(domain::Kind::HubTimeout);
        return outcome;
    }
    [[nodiscard]] static hub::Outcome answered(const QByteArray& type, const QByteArray& body)
    {
        hub::Outcome outcome;
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = {200, {{"Content-Type", type}}, body};
        return outcome;
    }

    int sent = 0;
    QStringList asked;
    std::function<std::optional<hub::Outcome>(int, const hub::Request&)> instead;

private:
    practice::PracticeHub& m_hub;
};

inline domain::FixedClock& hubClock()
{
    static domain::FixedClock clock(QDateTime(QDate(2026, 2, 3), QTime(9, 0), Qt::UTC));
    return clock;
}

/// The pack's metadata with one primary school, keys given.
inline const std::vector<metadata::RawObject>& packWithSchool()
{
    static const std::vector<metadata::RawObject> made = [] {
        const auto pack = metadata::loadPackFolder(QStringLiteral(REJISTA_SOURCE_DIR "/forms/sierra-leone"));
        if (!pack)
            qFatal("no pack");
        std::vector<metadata::RawObject> objects = metadata::applied({},
                                                                     *metadata::planImport(pack->packages.front(), {}));
        const auto named = [&](QStringView code) {
            return std::find_if(objects.begin(), objects.end(), [&](const auto& o) { return o.code == code; });
        };
        const auto unit = metadata::makeOrgUnit({.code = kSchoolCode,
                                                 .name = u"Example Primary School"_s,
                                                 .parentUid = named(u"SL21-MAKARI-GBANTI")->uid,
                                                 .opens = QDate(2000, 9, 1)});
        const metadata::LevelGroup primary = pack->levelGroups.value(u"RJ_OUG_PRI"_s);
        for (metadata::RawObject& object : objects)
            if ((object.type == "organisationUnitGroups"_L1 && object.code == primary.code)
                || (object.type == "dataSets"_L1 && primary.dataSets.contains(object.code)))
                object = metadata::withReferences(object, u"organisationUnits"_s, {unit->uid});
        objects.push_back(*unit);
        metadata::numberNew(objects, qint32(objects.size()));
        return objects;
    }();
    return made;
}

inline QByteArray exportedPack()
{
    return metadata::exportPackage(packWithSchool())->json;
}

/// The same package under UIDs that nobody here knows.
inline QByteArray underOtherUids(const QByteArray& package)
{
    QHash<QByteArray, QByteArray> uids;
    const QJsonObject root = QJsonDocument::fromJson(package).object();
    for (auto type = root.begin(); type != root.end(); ++type) {
        const QJsonArray items = type->toArray();
        for (const QJsonValue& item : items) {
            const QString uid = item.toObject().value("id"_L1).toString();
            uids.insert(uid.toLatin1(), domain::derivedUid(u"another hub's", uid).toLatin1());
        }
    }
    return metadata::withUids(package, uids);
}

class PulledHub {
public:
    /// A hub with `package` in it and a clerk at the school's chiefdom. Importing is dear: each package once a program.
    explicit PulledHub(const QByteArray& package)
        : m_hub(withPackage(package).clone(&hubClock())),
          admin(*m_hub),
          line(*m_hub)
    {
        const QJsonArray units = QJsonDocument::fromJson(package).object().value("organisationUnits"_L1).toArray();
        for (const QJsonValue& unit : units)
            m_uids.insert(unit.toObject().value("code"_L1).toString(), unit.toObject().value("id"_L1).toString());
        hubClock().advance(600'000);  // what was there before is older than what is asked for as new
        trainee = m_hub->addTrainee(u"amina"_s, u"Amina-2026"_s, m_uids.value(u"SL21-MAKARI-GBANTI"_s));
    }

    /// The clerk's client; knows its hub already.
    [[nodiscard]] std::unique_ptr<hub::Client> client()
    {
        auto made = std::make_unique<hub::Client>(
            line, hub::Credentials{hub::Credentials::Kind::Token, u"amina"_s, secret(trainee.token.toLatin1())},
            hubClock());
        return made;
    }
    [[nodiscard]] QString unit(const QString& code) const { return m_uids.value(code); }
    practice::PracticeHub& hub() { return *m_hub; }

    /// Anything that an administrator does there; true on success.
    bool asAdmin(const QByteArray& method, const QString& path, const QByteArray& body = {},
                 const QList<std::pair<QString, QString>>& query = {}, const QByteArray& type = "application/json")
    {
        hub::Request request;
        request.method = method;
        request.path = path;
        request.query = query;
        request.body = body;
        request.headers = {
            {"Content-Type", type}, {"Accept", "application/json"}, {"X-Requested-With", "XMLHttpRequest"}};
        request.secret = "Basic " + QByteArray("admin:district").toBase64();
        const hub::Response response = m_hub->handle(request);
        if (response.status >= 300)
            qWarning("%s %s: %d %s", method.constData(), qPrintable(path), response.status,
                     response.body.left(300).constData());
        m_last = response;
        return response.status < 300;
    }
    /// An object as the hub has it, changed and imported again.
    bool change(const QString& type, const QString& uid, const std::function<void(QJsonObject&)>& edit)
    {
        hubClock().advance(60'000);
        if (!asAdmin("GET", u"/api/%1/%2"_s.arg(type, uid), {}, {{u"fields"_s, u":owner"_s}}))
            return false;
        QJsonObject object = QJsonDocument::fromJson(m_last.body).object();
        edit(object);
        return asAdmin("POST", u"/api/metadata"_s,
                       QJsonDocument(QJsonObject{{type, QJsonArray{object}}}).toJson(QJsonDocument::Compact));
    }
    bool remove(const QString& type, const QString& uid)
    {
        hubClock().advance(60'000);
        return asAdmin("DELETE", u"/api/%1/%2"_s.arg(type, uid));
    }

    static security::SecretBytes secret(QByteArrayView bytes) { return security::SecretBytes::from(bytes); }

private:
    static const practice::PracticeHub& withPackage(const QByteArray& package)
    {
        static QHash<QByteArray, std::shared_ptr<practice::PracticeHub>> made;
        std::shared_ptr<practice::PracticeHub>& hub = made[package];
        if (hub)
            return *hub;
        hub = std::make_shared<practice::PracticeHub>(hubClock(), practice::PracticeHub::Options{});
        PracticeLine line(*hub);
        hub::Client client(line, {hub::Credentials::Kind::Password, u"admin"_s, secret("district")}, hubClock());
        if (!client.serverInfo())
            qFatal("no training hub");
        const auto taken = client.importMetadata(package, false);
        if (!taken || taken->status != "OK"_L1) {
            if (taken)
                for (const auto& p : taken->problems)
                    qWarning("%s %s %s %s", qPrintable(p.type), qPrintable(p.uid), qPrintable(p.code),
                             qPrintable(p.message));
            qFatal("the training hub refused the package");
        }
        return *hub;
    }

    std::unique_ptr<practice::PracticeHub> m_hub;

public:
    PracticeLine admin, line;
    practice::PracticeHub::Trainee trainee;

private:
    QHash<QString, QString> m_uids;
    hub::Response m_last;
};

/// A register with the pack and the school.
struct Register : test::StoreAt {
    /// As `from` stands now; `from` is closed.
    [[nodiscard]] bool copyOf(Register& from, const QByteArray& vfs = {})
    {
        from.store.reset();
        return QFile::copy(from.path(), path()) && open(vfs).has_value();
    }
    [[nodiscard]] bool fill(std::vector<metadata::RawObject> objects = packWithSchool(), const QByteArray& vfs = {})
    {
        if (!open(vfs))
            return false;
        const auto saved = store->writeNow([&](storage::Tx& tx) { return storage::catalog::save(tx, objects); });
        return saved.has_value();
    }
    [[nodiscard]] std::vector<metadata::RawObject> rows() const
    {
        auto reader = store->reader();
        return *storage::catalog::load(**reader);
    }
    [[nodiscard]] metadata::Catalog catalog() const { return *metadata::buildCatalog(rows()); }
    [[nodiscard]] qint64 journalLength() const
    {
        auto reader = store->reader();
        return storage::journal::head(**reader)->length;
    }
    [[nodiscard]] domain::Result<sync::MetadataReport> pull(PulledHub& from, bool probeOnly = false,
                                                            std::stop_token stop = {})
    {
        const auto client = from.client();
        const auto server = client->serverInfo();
        if (!server)
            return server.error();
        const auto me = client->me();
        if (!me)
            return me.error();
        return sync::pullMetadata(*store, metadata::RawIndex(rows()), *client, *me, probeOnly, {}, stop);
    }
};

inline QString listed(const sync::MetadataReport& report)
{
    QStringList lines;
    for (const auto& c : report.changes)
        lines << u"%1 %2 %3 (%4): %5 → %6"_s.arg(c.what, c.type, c.code, c.name, c.before, c.after);
    for (auto it = report.added.begin(); it != report.added.end(); ++it)
        lines << u"added %1 %2"_s.arg(it.key()).arg(*it);
    for (auto it = report.updated.begin(); it != report.updated.end(); ++it)
        lines << u"updated %1 %2"_s.arg(it.key()).arg(*it);
    for (auto it = report.withdrawn.begin(); it != report.withdrawn.end(); ++it)
        lines << u"withdrawn %1 %2"_s.arg(it.key()).arg(*it);
    for (const auto& p : report.problems)
        lines << u"problem "_s + test::told(p);
    return lines.mid(0, 60).join(u'\n');
}

inline std::vector<sync::MetadataReport::Change> changesOf(const sync::MetadataReport& report, const QString& what)
{
    std::vector<sync::MetadataReport::Change> found;
    for (const auto& change : report.changes)
        if (change.what == what)
            found.push_back(change);
    return found;
}

}  // namespace rejista::tests
