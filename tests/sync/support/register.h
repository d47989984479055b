// A register of one person over the world's catalog: types, syncs, answers cards, and is looked at.
#pragma once

#include "sync/support/returns_world.h"

#include "storage/completion.h"
#include "storage/journal.h"

namespace rejista::test {

struct Register {
    Register(const metadata::Catalog& of, domain::FixedClock& time, QString path, QString who)
        : catalog(of),
          clock(time),
          waiter(time),
          file(std::move(path)),
          name(std::move(who))
    {}
    Register(const Register&) = delete;
    Register& operator=(const Register&) = delete;

    const metadata::Catalog& catalog;
    domain::FixedClock& clock;
    QuickWaiter waiter;
    QString file, name;
    QByteArray vfs{};
    std::unique_ptr<storage::Store> store;
    security::Role role = security::Role::Head;

    [[nodiscard]] entry::Context context() const { return {&catalog, nullptr, &clock, {name, role}, u"en"_s}; }
    [[nodiscard]] domain::Result<void> open(bool create = true)
    {
        store.reset();
        auto opened = storage::Store::open(
            {.path = file, .key = {}, .create = create, .vfs = vfs, .person = name, .device = u"laptop"_s}, clock);
        if (!opened)
            return opened.error();
        store = std::move(*opened);
        return {};
    }

    [[nodiscard]] domain::CellKey cell(const QString& element, const QString& combo = uid::kDefault,
                                       const QString& unit = uid::kSchool, const QString& period = u"2026"_s) const
    {
        return {catalog.orgUnits.byUid(unit)->key, *domain::Period::parse(period),
                catalog.dataElements.byCode(element)->key, catalog.optionCombos.byUid(combo)->key,
                catalog.defaultCombo};
    }
    [[nodiscard]] domain::ReturnKey form(const QString& set = u"RJ_T_A"_s, const QString& unit = uid::kSchool,
                                         const QString& period = u"2026"_s) const
    {
        return {catalog.dataSets.byCode(set)->key, catalog.orgUnits.byUid(unit)->key, *domain::Period::parse(period),
                catalog.defaultCombo};
    }
    /// Typed through the form; empty text clears.
    [[nodiscard]] domain::Result<entry::ApplyReport> type(const domain::CellKey& key, const QString& text,
                                                          const QString& set = u"RJ_T_A"_s,
                                                          std::optional<QString> comment = std::nullopt)
    {
        domain::CellEdit edit;
        edit.key = key;
        edit.text = text;
        edit.comment = std::move(comment);
        entry::ApplyOptions options;
        options.through = catalog.dataSets.byCode(set)->key;
        options.replaceShared = true;
        return entry::apply(*store, context(), std::span(&edit, 1), options);
    }
    [[nodiscard]] domain::Result<bool> complete(const domain::ReturnKey& key, bool is = true)
    {
        return store->writeNow([&](storage::Tx& tx) { return storage::completion::set(tx, key, is, u"form"_s); });
    }
    [[nodiscard]] std::optional<domain::CellRow> row(const domain::CellKey& key) const
    {
        return *storage::cells::find(**store->reader(), key);
    }
    [[nodiscard]] QString text(const domain::CellKey& key) const
    {
        const auto found = row(key);
        return found && found->value ? *found->value : u"-"_s;
    }
    [[nodiscard]] sync::Counts counts() const { return *sync::counts(**store->reader()); }
    [[nodiscard]] std::vector<sync::Conflict> cards() const { return *sync::conflicts::open(**store->reader()); }
    [[nodiscard]] std::vector<storage::journal::Entry> history(const domain::CellKey& key) const
    {
        return *storage::journal::ofCell(**store->reader(), key, 1000);
    }

    [[nodiscard]] domain::Result<sync::Report> sync(hub::Transport& line, const practice::PracticeHub::Trainee& as,
                                                    const sync::Options& options = {},
                                                    const std::function<void(const sync::Progress&)>& told = {},
                                                    std::stop_token stop = {})
    {
        hub::Client client(line, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from(as.token.toUtf8())},
                           clock);
        return sync::run(*store, context(), client, waiter, options, told, std::move(stop));
    }
};

/// What somebody else does at the hub, with a client of their own, and what stands there.
struct Somebody {
    Somebody(practice::PracticeHub& at, const practice::PracticeHub::Trainee& who, const domain::Clock& clock)
        : line(at),
          client(line, {hub::Credentials::Kind::Token, {}, security::SecretBytes::from(who.token.toUtf8())}, clock)
    {
        if (!client.serverInfo())
            qFatal("the hub does not say what it is");
    }
    HubLine line;
    hub::Client client;

    [[nodiscard]] static hub::FormId id(const QString& set = uid::kSetA, const QString& unit = uid::kSchool,
                                        const QString& period = u"2026"_s)
    {
        return {set, unit, period, uid::kDefault, {}, {}};
    }
    void put(const QString& element, const QString& combo, const std::optional<QString>& value,
             const hub::FormId& form = id(), const QString& comment = {})
    {
        const hub::OutgoingValue out{element, combo, value, comment, false};
        const auto answer = client.pushValues(form, std::span(&out, 1));
        if (!answer || !answer->rejected.empty() || answer->refusedWhole)
            qFatal("the hub refuses: %s",
                   qPrintable(!answer                    ? told(answer.error())
                                  : answer->refusedWhole ? answer->refusedWhole->message
                                                         : u"a value"_s));
    }
    [[nodiscard]] QString text(const QString& element, const QString& combo = uid::kDefault,
                               const hub::FormId& form = id())
    {
        const auto read = client.readForm(form);
        if (!read)
            return told(read.error());
        for (const hub::RemoteValue& value : read->values) {
            if (value.dataElement == element && value.categoryOptionCombo == combo)
                return value.value.value_or(u"(none)"_s);
        }
        return u"-"_s;
    }
    [[nodiscard]] bool complete(const hub::FormId& form = id())
    {
        const auto read = client.readForm(form);
        return read && read->completion.complete;
    }
};

}  // namespace rejista::test
