// What each test of a run begins with: a hub, a line to it, a register of the teacher, and the officer at the hub.
#pragma once

#include "sync/support/register.h"

namespace rejista::test {

class SyncCase : public QObject {
protected:
    metadata::Catalog m_catalog = catalogOf(packageJson());
    domain::FixedClock m_clock{QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC)};
    QByteArray m_package = packageJson();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<HubLine> m_line;
    std::unique_ptr<Register> m_mine;
    std::unique_ptr<Somebody> m_officer;

    using Fault = HubLine::Fault;

    /// REJISTA_LIKE=2.42: the version that the hub of these tests is; 2.44 otherwise.
    [[nodiscard]] static practice::Like likeAsked()
    {
        const QString asked = qEnvironmentVariable("REJISTA_LIKE");
        return asked == u"2.42"_s ? practice::Like::V242
            : asked == u"2.43"_s  ? practice::Like::V243
                                  : practice::Like::V244;
    }
    void begin(practice::Like like = likeAsked(), const QByteArray& package = packageJson())
    {
        m_mine.reset();
        m_officer.reset();
        if (package != std::exchange(m_package, package))
            m_catalog = catalogOf(package);
        m_folder = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<Hub>(m_clock, like, 1, package);
        m_line = std::make_unique<HubLine>(*m_hub->hub);
        m_mine = std::make_unique<Register>(m_catalog, m_clock, m_folder->filePath(u"data.db"_s), u"Hawa Kanu"_s);
        m_officer = std::make_unique<Somebody>(*m_hub->hub, m_hub->officer, m_clock);
        VERIFY_OK(m_mine->open());
    }
    [[nodiscard]] domain::CellKey girls() const { return m_mine->cell(u"RJ_T_P1"_s, uid::kGirls); }
    [[nodiscard]] domain::CellKey boys() const { return m_mine->cell(u"RJ_T_P1"_s, uid::kBoys); }
    [[nodiscard]] domain::Result<sync::Report> sync(const sync::Options& options = {})
    {
        m_clock.advance(60'000);
        return m_mine->sync(*m_line, m_hub->teacher, options);
    }
    [[nodiscard]] QString there(const domain::CellKey& key)
    {
        return m_officer->text(m_catalog.dataElements.find(key.element)->uid,
                               m_catalog.optionCombos.find(key.combo)->uid);
    }
    void officerPuts(const domain::CellKey& key, const std::optional<QString>& value, const QString& comment = {})
    {
        m_clock.advance(1'000);
        m_officer->put(m_catalog.dataElements.find(key.element)->uid, m_catalog.optionCombos.find(key.combo)->uid,
                       value, Somebody::id(), comment);
        m_clock.advance(1'000);
    }
    /// The n-th push, from 0, meets the fault.
    void failPush(Fault fault, int which = 0)
    {
        m_line->choose = [fault, which, seen = std::make_shared<int>(0)](const hub::Request& request, int) {
            return HubLine::isPush(request) && (*seen)++ == which ? fault : Fault::None;
        };
    }
    void failEvery(const QString& path, Fault fault)
    {
        m_line->choose = [path, fault](const hub::Request& request, int) {
            return request.path == path ? fault : Fault::None;
        };
    }
    /// The hub's data set loses an element; its values stay in the database.
    void dropFromSet(const QString& element)
    {
        const auto got = m_hub->admin("GET", u"/api/dataSets/"_s + uid::kSetA, {}, {{u"fields"_s, u":owner"_s}});
        QJsonObject set = QJsonDocument::fromJson(got.body).object();
        QJsonArray kept;
        for (const auto& one : set.value(u"dataSetElements"_s).toArray()) {
            if (one.toObject().value(u"dataElement"_s).toObject().value(u"id"_s).toString() != element)
                kept.append(one);
        }
        QVERIFY(kept.size() + 1 == set.value(u"dataSetElements"_s).toArray().size());
        set.insert(u"dataSetElements"_s, kept);
        const auto put = m_hub->admin("POST", u"/api/metadata"_s,
                                      QJsonDocument(QJsonObject{{u"dataSets"_s, QJsonArray{set}}}).toJson(),
                                      {{u"importStrategy"_s, u"CREATE_AND_UPDATE"_s}});
        QVERIFY2(put.status == 200, put.body.left(1000).constData());
    }
    /// One property of an object there, as an administrator sets it; JSON.
    void patch(const QString& object, const QByteArray& property, const QByteArray& json)
    {
        const QByteArray operation = json.isEmpty()
            ? R"([{"op":"remove","path":"/)" + property + R"("}])"
            : R"([{"op":"add","path":"/)" + property + R"(","value":)" + json + "}]";
        const auto done = m_hub->admin("PATCH", u"/api/"_s + object, operation);
        QVERIFY2(done.status == 200, done.body.left(500).constData());
    }
    /// Why the first form was held back; else what the run told instead.
    [[nodiscard]] static QString parkedFor(const domain::Result<sync::Report>& report)
    {
        return !report               ? told(report.error())
            : report->stopped        ? told(*report->stopped)
            : report->parked.empty() ? u"(nothing)"_s
                                     : report->parked[0].reason;
    }
    [[nodiscard]] int pushes() const { return m_line->count("POST", u"/api/dataValueSets"_s); }
};

}  // namespace rejista::test
