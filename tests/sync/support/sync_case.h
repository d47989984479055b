// What each test of a run begins with: a hub, a line to it, a register of the teacher, and the officer at the hub.
#pragma once

#include "sync/support/register.h"

namespace rejista::test {

class SyncCase : public QObject {
protected:
    const metadata::Catalog m_catalog = catalogOf(packageJson());
    domain::FixedClock m_clock{QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC)};
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
    void begin(practice::Like like = likeAsked())
    {
        m_mine.reset();
        m_officer.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_hub = std::make_unique<Hub>(m_clock, like);
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
    [[nodiscard]] int pushes() const { return m_line->count("POST", u"/api/dataValueSets"_s); }
};

}  // namespace rejista::test
