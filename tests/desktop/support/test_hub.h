// A training hub in memory with a register's own forms and schools, for tests of the window: no network, no waiting.
// What goes wrong on the line is chosen by the test. The hub answers on the worker's thread; everything here may be
// called from the test's.
#pragma once

#include "desktop/sync/sync_desk.h"
#include "metadata/export.h"
#include "practice/server_seed.h"
#include "support/example.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <condition_variable>
#include <mutex>

namespace rejista::desktop::test {
using namespace Qt::StringLiterals;

/// A cell that is changed at both sides, so that the next exchange makes a card of it.
struct Clash {
    QString combo, here, there;
};

class TestHub {
public:
    /// False with the reason on stderr. `desk` must outlive it, or another one take its place (follow). The hub refuses
    /// every number of the element `refuses` (a code), and has the school under the UID `schoolUid` where one is given.
    bool plant(Desk& desk, const QString& refuses = {}, const QString& schoolUid = {})
    {
        m_desk = &desk;
        const auto* unit = desk.catalog().orgUnits.find(*desk.orgUnit());
        m_school = schoolUid.isEmpty() ? unit->uid : schoolUid;
        const auto* above = desk.catalog().orgUnits.find(unit->parent);
        const auto package = metadata::exportPackage(desk.book().raw.all());
        if (!package)
            return false;
        m_clock = std::make_unique<domain::FixedClock>(desk.now());
        m_hub = std::make_unique<practice::PracticeHub>(*m_clock, practice::PracticeHub::Options{});
        QJsonObject json = QJsonDocument::fromJson(package->json).object();
        QJsonArray elements = json.value("dataElements"_L1).toArray();
        for (auto&& element : elements) {
            QJsonObject of = element.toObject();
            if (refuses.isEmpty() || of.value("code"_L1) != refuses)
                continue;
            of.insert("valueType"_L1, u"INTEGER_NEGATIVE"_s);
            element = of;
        }
        json.insert("dataElements"_L1, elements);
        const QByteArray seed = QJsonDocument(json)
                                    .toJson(QJsonDocument::Compact)
                                    .replace('"' + unit->uid.toLatin1() + '"', '"' + m_school.toLatin1() + '"');
        auto users = practice::plant(*m_hub, {seed, m_school, above ? above->uid : m_school}, u"district"_s);
        if (!users) {
            qCritical() << "not planted:" << users.error().where << users.error().facts;
            return false;
        }
        m_users = std::move(*users);
        return true;
    }
    [[nodiscard]] const practice::Server::User& user(const QString& name) const
    {
        return *std::find_if(m_users.begin(), m_users.end(), [&](const auto& one) { return one.name == name; });
    }
    [[nodiscard]] QString token() const { return user(u"teacher"_s).token; }
    [[nodiscard]] MakeTransport reach()
    {
        return [this](const sync::Connection&) -> domain::Result<std::unique_ptr<hub::Transport>> {
            return std::unique_ptr<hub::Transport>(std::make_unique<Line>(*this));
        };
    }
    /// Puts the desk's hub on this one, with the teacher's key; false when it was not kept.
    bool connect(SyncDesk& hub)
    {
        useFor(hub);
        sync::Connection wish;
        wish.address = QUrl(u"https://hub.example.org"_s);
        wish.kind = hub::Credentials::Kind::Token;
        wish.user = u"teacher"_s;
        wish.version = u"2.44"_s;
        std::optional<bool> kept;
        hub.keep(wish, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from(token().toUtf8())}, &hub,
                 [&kept](const domain::Result<void>& result) { kept = result.has_value(); });
        return QTest::qWaitFor([&] { return kept.has_value() && hub.isConnected(); }) && *kept;
    }
    /// The window came anew with the lists of the hub.
    void follow(Desk& desk)
    {
        m_desk = &desk;
        useFor(SyncDesk::of(desk));
    }
    void useFor(SyncDesk& hub)
    {
        hub.setReach(reach());
        hub.setPause([] { return std::make_unique<NoPause>(); });
    }
    /// What the district's officer types there, through the same form; empty = taken away.
    bool officerTypes(const domain::ReturnKey& form, const metadata::Operand& cell, const QString& value)
    {
        const std::lock_guard lock(m_lock);
        const metadata::Catalog& catalog = m_desk->catalog();
        practice::SecondEdit edit;
        edit.dataSet = catalog.dataSets.find(form.dataSet)->uid;
        edit.orgUnit = m_school;
        edit.period = form.period.id();
        edit.attributeOptionCombo = catalog.optionCombos.find(form.attribute)->uid;
        edit.dataElement = catalog.dataElements.find(cell.element)->uid;
        edit.categoryOptionCombo = catalog.optionCombos.find(cell.combo)->uid;
        edit.value = value;
        const auto written = practice::writeCell(*m_hub, user(u"officer"_s), edit);
        if (!written)
            qCritical() << "the officer's edit:" << written.error().where << written.error().facts;
        return written.has_value();
    }
    /// Cells of an element (a code) that both agreed on, changed here and there a minute later.
    bool clash(const domain::ReturnKey& form, const QString& element, const std::vector<Clash>& clashes)
    {
        advance(60'000);
        const metadata::Catalog& catalog = m_desk->catalog();
        const auto* found = catalog.dataElements.byCode(element);
        return std::all_of(clashes.begin(), clashes.end(), [&](const Clash& one) {
            const metadata::Operand cell{found->key, *catalog.comboNamed(found->combo, one.combo)};
            return officerTypes(form, cell, one.there) && typeHere(*m_desk, form, cell, one.here);
        });
    }
    /// The hub's administrator changes an object of a list there; the hub's clock goes on by a minute.
    bool change(const QString& type, const QString& uid, const std::function<void(QJsonObject&)>& edit)
    {
        advance(60'000);
        const auto asked = [&](const QByteArray& method, const QString& path, const QByteArray& body) {
            hub::Request request;
            request.method = method;
            request.path = path;
            request.body = body;
            request.headers = {{"Content-Type", "application/json"}};
            if (method == "GET")
                request.query = {{u"fields"_s, u":owner"_s}};
            request.secret = "ApiToken " + user(u"admin"_s).token.toLatin1();
            const std::lock_guard lock(m_lock);
            return m_hub->handle(request);
        };
        const hub::Response found = asked("GET", u"/api/%1/%2"_s.arg(type, uid), {});
        QJsonObject object = QJsonDocument::fromJson(found.body).object();
        edit(object);
        const QJsonObject all{{type, QJsonArray{object}}};
        return found.status == 200
            && asked("POST", u"/api/metadata"_s, QJsonDocument(all).toJson(QJsonDocument::Compact)).status == 200;
    }
    [[nodiscard]] int requests() const { return m_requests.load(); }
    /// From the so-manieth piece of values on, the line is dead; -1 = it holds.
    void breakAtPiece(int piece) { m_breakAt = piece; }
    /// The so-manieth piece waits until release().
    void holdAtPiece(int piece)
    {
        const std::lock_guard lock(m_gateLock);
        m_holdAt = piece;
        m_pieces = 0;
    }
    [[nodiscard]] bool isHeld() const { return m_held.load(); }
    void release()
    {
        const std::lock_guard lock(m_gateLock);
        m_holdAt = -1;
        m_gate.notify_all();
    }
    /// The hub's clock goes on.
    void advance(qint64 milliseconds)
    {
        const std::lock_guard lock(m_lock);
        m_clock->advance(milliseconds);
    }

private:
    class NoPause final : public sync::Waiter {
    public:
        bool wait(qint64, std::stop_token stop) override { return !stop.stop_requested(); }
    };
    class Line final : public hub::Transport {
    public:
        explicit Line(TestHub& to) : m_to(to) {}
        [[nodiscard]] hub::Outcome send(const hub::Request& request, std::stop_token stop) override
        {
            return m_to.send(request, std::move(stop));
        }

    private:
        TestHub& m_to;
    };

    [[nodiscard]] hub::Outcome send(const hub::Request& request, std::stop_token stop)
    {
        ++m_requests;
        if (request.method == "POST" && request.path == u"/api/dataValueSets") {
            ++m_pieces;
            std::unique_lock lock(m_gateLock);
            m_held = m_holdAt > 0 && m_pieces >= m_holdAt;
            m_gate.wait(lock, stop, [this] { return m_holdAt <= 0 || m_pieces < m_holdAt; });
            m_held = false;
            if (m_breakAt > 0 && m_pieces >= m_breakAt)
                m_broken = true;
        }
        hub::Outcome outcome;
        if (m_broken && m_breakAt > 0) {
            outcome.error = domain::error(domain::Kind::HubUnreachable, u"hub.example.org"_s,
                                          {{u"host"_s, u"hub.example.org"_s}, {u"why"_s, u"cut"_s}});
            return outcome;
        }
        const std::lock_guard lock(m_lock);
        outcome.state = hub::Outcome::State::Answered;
        outcome.response = m_hub->handle(request);
        outcome.bytesUp = request.body.size() + 300;
        outcome.bytesDown = outcome.response.body.size() / 6 + 300;
        return outcome;
    }

    Desk* m_desk = nullptr;
    QString m_school;
    std::unique_ptr<domain::FixedClock> m_clock;
    std::unique_ptr<practice::PracticeHub> m_hub;
    std::vector<practice::Server::User> m_users;
    std::mutex m_lock, m_gateLock;
    std::condition_variable_any m_gate;
    std::atomic<int> m_requests = 0, m_pieces = 0, m_breakAt = -1;
    std::atomic<bool> m_held = false, m_broken = false;
    int m_holdAt = -1;
};

/// Starts an exchange and waits for its end; false when there is none.
[[nodiscard]] inline bool syncNow(SyncDesk& hub)
{
    hub.start();
    return QTest::qWaitFor([&] { return !hub.now().working && hub.isQuiet(); }, 120'000);
}

}  // namespace rejista::desktop::test
