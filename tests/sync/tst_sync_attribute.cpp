// What values hang on besides school and period: a data set with a category combo of its own (terms), and a hub whose
// `default` has other UIDs than nearly everybody's (hub-contract.md §2.4). Each value travels under the right one, both ways.
#include "sync/support/sync_case.h"

#include "hub/gzip.h"

using namespace rejista;
using namespace rejista::test;

namespace {

const QString kTerm = u"ccTermTermT"_s, kFirst = u"ocTermFirst"_s, kSecond = u"ocTermSecon"_s;

/// The world's package, with RJ_T_A by term.
QByteArray byTerm()
{
    QJsonObject package = QJsonDocument::fromJson(packageJson()).object();
    const auto ref = [](const QString& id) { return QJsonObject{{u"id"_s, id}}; };
    const auto add = [&](const QString& type, QJsonObject object) {
        if (!object.contains(u"categoryCombo"_s)) {
            object.insert(u"code"_s, object.value(u"name"_s));
            object.insert(u"shortName"_s, object.value(u"name"_s));
            object.insert(u"sharing"_s, QJsonObject{{u"public"_s, u"rwrw----"_s}});
        }
        QJsonArray list = package.value(type).toArray();
        list.append(object);
        package.insert(type, list);
    };
    const QJsonArray options{ref(u"coTermFirst"_s), ref(u"coTermSecon"_s)};
    add(u"categoryOptions"_s, {{u"id"_s, u"coTermFirst"_s}, {u"name"_s, u"T1"_s}});
    add(u"categoryOptions"_s, {{u"id"_s, u"coTermSecon"_s}, {u"name"_s, u"T2"_s}});
    add(u"categories"_s,
        {{u"id"_s, u"caTermTermT"_s},
         {u"name"_s, u"TERM"_s},
         {u"dataDimensionType"_s, u"ATTRIBUTE"_s},
         {u"categoryOptions"_s, options}});
    add(u"categoryCombos"_s,
        {{u"id"_s, kTerm},
         {u"name"_s, u"CTERM"_s},
         {u"dataDimensionType"_s, u"ATTRIBUTE"_s},
         {u"categories"_s, QJsonArray{ref(u"caTermTermT"_s)}}});
    add(u"categoryOptionCombos"_s,
        {{u"id"_s, kFirst},
         {u"name"_s, u"T1"_s},
         {u"categoryCombo"_s, ref(kTerm)},
         {u"categoryOptions"_s, QJsonArray{ref(u"coTermFirst"_s)}}});
    add(u"categoryOptionCombos"_s,
        {{u"id"_s, kSecond},
         {u"name"_s, u"T2"_s},
         {u"categoryCombo"_s, ref(kTerm)},
         {u"categoryOptions"_s, QJsonArray{ref(u"coTermSecon"_s)}}});
    QJsonArray sets = package.value(u"dataSets"_s).toArray();
    QJsonObject set = sets.at(0).toObject();
    set.insert(u"categoryCombo"_s, ref(kTerm));
    sets.replace(0, set);
    package.insert(u"dataSets"_s, sets);
    return QJsonDocument(package).toJson(QJsonDocument::Compact);
}

/// A hub that was made long ago: the same, but that its `default` objects have UIDs of their own on the wire.
class OldDefaults final : public hub::Transport {
public:
    explicit OldDefaults(hub::Transport& to) : m_to(to) {}

    [[nodiscard]] hub::Outcome send(const hub::Request& asked, std::stop_token stop) override
    {
        hub::Request request = asked;
        request.path = QString::fromUtf8(inward(request.path.toUtf8()));
        for (auto& [name, value] : request.query)
            value = QString::fromUtf8(inward(value.toUtf8()));
        request.body = inward(plain(request.body));
        hub::Outcome outcome = m_to.send(request, std::move(stop));
        outcome.response.body = outward(plain(outcome.response.body));
        return outcome;
    }

    static constexpr std::array kUids{std::pair("HllvX50cXC0", "oldDefault1"), std::pair("bjDvmb4bfuf", "oldDefault2"),
                                      std::pair("GLevLNI9wkl", "oldDefault3"), std::pair("xYerKDKCefk", "oldDefault4")};

private:
    static QByteArray plain(const QByteArray& body)
    {
        hub::Unpacker unpacker(std::numeric_limits<int>::max());
        return body.startsWith("\x1f\x8b") && unpacker.feed(body) == hub::Unpacker::State::Done ? unpacker.take()
                                                                                                : body;
    }
    // Who names the usual one asks this hub for something that it does not have.
    static QByteArray inward(QByteArray text)
    {
        for (const auto& [usual, old] : kUids)
            text.replace(usual, "noSuchThing").replace(old, usual);
        return text;
    }
    static QByteArray outward(QByteArray text)
    {
        for (const auto& [usual, old] : kUids)
            text.replace(usual, old);
        return text;
    }

    hub::Transport& m_to;
};

}  // namespace

class SyncAttribute : public SyncCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(likeAsked(), byTerm()); }
    void cleanup()
    {
        m_mine.reset();
        m_officer.reset();
    }

    void eachTermTravelsUnderItsOwn()
    {
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"12"_s));
        VERIFY_OK(m_mine->type(at(girls(), kSecond), u"13"_s));
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY2(report->parked.empty() && report->rejected.empty(), qPrintable(parkedFor(report)));
        QCOMPARE(report->confirmed, 2);
        QCOMPARE(report->pushedForms, 2);
        QCOMPARE(thereIn(kFirst), u"12"_s);
        QCOMPARE(thereIn(kSecond), u"13"_s);
        m_line->asked.clear();
        VERIFY_OK(sync());
        QCOMPARE(pushes(), 0);
    }

    void whatComesInOfOneTermTouchesNoOther()
    {
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"12"_s));
        officerPutsIn(kSecond, u"31"_s);  // read with the rest at the first time
        VERIFY_OK(sync());
        QCOMPARE(m_mine->text(at(girls(), kSecond)), u"31"_s);
        QCOMPARE(m_mine->text(at(girls(), kFirst)), u"12"_s);
        officerPutsIn(kSecond, u"32"_s);  // and as a change later
        VERIFY_OK(m_mine->type(at(girls(), kSecond), u"33"_s));
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"14"_s));
        VERIFY_OK(sync());
        QCOMPARE(thereIn(kFirst), u"14"_s);
        QCOMPARE(m_mine->cards().size(), 1U);
        QCOMPARE(m_mine->cards()[0].cell, at(girls(), kSecond));
        QCOMPARE(m_mine->cards()[0].theirs, std::optional(u"32"_s));
        QCOMPARE(thereIn(kSecond), u"32"_s);
    }

    void aClearedCellIsDeletedInItsTermOnly()
    {
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"12"_s));
        VERIFY_OK(m_mine->type(at(girls(), kSecond), u"13"_s));
        VERIFY_OK(sync());
        VERIFY_OK(m_mine->type(at(girls(), kFirst), QString()));
        VERIFY_OK(sync());
        QCOMPARE(thereIn(kFirst), u"-"_s);
        QCOMPARE(thereIn(kSecond), u"13"_s);
        QCOMPARE(m_mine->counts().toSend, 0);
    }

    void aTermIsCompletedByItself()
    {
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"12"_s));
        domain::ReturnKey form = m_mine->form();
        form.attribute = m_catalog.optionCombos.byUid(kFirst)->key;
        VERIFY_OK(m_mine->complete(form));
        const auto report = sync();
        VERIFY_OK(report);
        QCOMPARE(report->pushedCompletions, 1);
        QVERIFY(m_officer->complete(term(kFirst)));
        QVERIFY(!m_officer->complete(term(kSecond)));
        VERIFY_OK(m_officer->client.setComplete(term(kSecond), true));
        const auto second = sync();
        VERIFY_OK(second);
        QCOMPARE(second->pulledCompletions, 1);
    }

    void aTermThatEndedThereHoldsBackItselfOnly()
    {
        VERIFY_OK(m_mine->type(at(girls(), kFirst), u"12"_s));
        VERIFY_OK(m_mine->type(at(girls(), kSecond), u"13"_s));
        patch(u"categoryOptions/coTermFirst"_s, "endDate", "\"2024-12-31\"");
        const auto report = sync();
        VERIFY_OK(report);
        QVERIFY(!report->stopped);
        QCOMPARE(parkedFor(report), u"locked"_s);
        QCOMPARE(report->parked.size(), 1U);
        QCOMPARE(report->parked[0].form.attribute, m_catalog.optionCombos.byUid(kFirst)->key);
        QCOMPARE(m_mine->counts().refused, 0);
        QCOMPARE(thereIn(kSecond), u"13"_s);
        QCOMPARE(m_mine->text(at(girls(), kFirst)), u"12"_s);
    }

    void aHubWithAnotherDefaultIsAskedForItsOwn()
    {
        // As the register's lists have it after they were brought from there (import_identity.cpp).
        QByteArray package = packageJson();
        begin();
        for (const auto& [usual, old] : OldDefaults::kUids)
            package.replace(usual, old);
        QJsonObject root = QJsonDocument::fromJson(package).object();
        const auto add = [&](const QString& type, const QJsonObject& object) {
            QJsonArray list = root.value(type).toArray();
            list.append(object);
            root.insert(type, list);
        };
        const auto ref = [](const char* id) { return QJsonObject{{u"id"_s, QString::fromLatin1(id)}}; };
        const auto& uids = OldDefaults::kUids;
        const auto named = [&](size_t at) {
            return QJsonObject{{u"id"_s, QString::fromLatin1(uids[at].second)}, {u"name"_s, u"default"_s}};
        };
        QJsonObject optionCombo = named(0), combo = named(1), category = named(2);
        category.insert(u"categoryOptions"_s, QJsonArray{ref(uids[3].second)});
        combo.insert(u"categories"_s, QJsonArray{ref(uids[2].second)});
        optionCombo.insert(u"categoryCombo"_s, ref(uids[1].second));
        optionCombo.insert(u"categoryOptions"_s, QJsonArray{ref(uids[3].second)});
        add(u"categoryOptions"_s, named(3));
        add(u"categories"_s, category);
        add(u"categoryCombos"_s, combo);
        add(u"categoryOptionCombos"_s, optionCombo);
        const metadata::Catalog catalog = catalogOf(QJsonDocument(root).toJson());
        QCOMPARE(catalog.optionCombos.find(catalog.defaultCombo)->uid, u"oldDefault1"_s);
        Register mine(catalog, m_clock, m_folder->filePath(u"old.db"_s), u"Hawa Kanu"_s);
        VERIFY_OK(mine.open());
        OldDefaults line(*m_line);
        const domain::CellKey all = mine.cell(u"RJ_T_ALL"_s, u"oldDefault1"_s),
                              girl = mine.cell(u"RJ_T_P1"_s, uid::kGirls);
        VERIFY_OK(mine.type(all, u"43"_s));
        VERIFY_OK(mine.type(girl, u"12"_s));
        VERIFY_OK(mine.complete(mine.form()));
        officerPuts(m_mine->cell(u"RJ_T_P1"_s, uid::kBoys), u"8"_s);
        m_clock.advance(60'000);
        const auto report = mine.sync(line, m_hub->teacher);
        VERIFY_OK(report);
        QVERIFY2(report->parked.empty() && report->rejected.empty() && !report->stopped, qPrintable(parkedFor(report)));
        QCOMPARE(report->confirmed, 2);
        QCOMPARE(m_officer->text(u"deAllAllAll"_s), u"43"_s);
        QCOMPARE(m_officer->text(u"dePupilsP1a"_s, uid::kGirls), u"12"_s);
        QCOMPARE(mine.text(mine.cell(u"RJ_T_P1"_s, uid::kBoys)), u"8"_s);
        QVERIFY(m_officer->complete());
        officerPuts(m_mine->cell(u"RJ_T_ALL"_s), u"44"_s);
        m_clock.advance(60'000);
        VERIFY_OK(mine.sync(line, m_hub->teacher));
        QCOMPARE(mine.text(all), u"44"_s);
    }

private:
    [[nodiscard]] domain::CellKey at(domain::CellKey cell, const QString& term) const
    {
        cell.attribute = m_catalog.optionCombos.byUid(term)->key;
        return cell;
    }
    [[nodiscard]] static hub::FormId term(const QString& optionCombo)
    {
        return {uid::kSetA,  uid::kSchool, u"2026"_s,
                optionCombo, kTerm,        {optionCombo == kFirst ? u"coTermFirst"_s : u"coTermSecon"_s}};
    }
    [[nodiscard]] QString thereIn(const QString& optionCombo)
    {
        return m_officer->text(u"dePupilsP1a"_s, uid::kGirls, term(optionCombo));
    }
    void officerPutsIn(const QString& optionCombo, const QString& value)
    {
        m_clock.advance(1'000);
        m_officer->put(u"dePupilsP1a"_s, uid::kGirls, value, term(optionCombo));
        m_clock.advance(1'000);
    }
};

QTEST_GUILESS_MAIN(SyncAttribute)
#include "tst_sync_attribute.moc"
