// One history by chance: two to five registers, one hub, a virtual clock; people type, clear, complete, answer cards; every
// request may fail in every way, every write may be the last one before the power goes. One thread. The same seed gives the
// same history.
#pragma once

#include "sync/support/register.h"

#include <random>

namespace rejista::test {

/// What is broken on purpose, so that the suite has to turn red.
struct Broken {
    bool readsBack = true, mergesByField = true;
};

/// What all histories begin with: a hub with its users, and an empty register as a file.
struct Origin {
    explicit Origin(const QString& folder);
    metadata::Catalog catalog = catalogOf(packageJson());
    domain::FixedClock clock{QDateTime(QDate(2026, 2, 3), QTime(8, 0), Qt::UTC)};
    std::map<practice::Like, std::unique_ptr<Hub>> hubs;
    QString folder, emptyRegister;
};

class History {
public:
    History(const Origin& origin, quint64 seed, const Broken& broken);
    ~History();

    /// Empty = all invariants held; else what did not, with the steps that led there.
    [[nodiscard]] QString run();

private:
    struct Person;
    struct Stored {
        std::optional<QString> value{};
        int writer = -1;  ///< index of the register; -1 = nobody of ours
        qint64 at = 0;    ///< number of the write
    };
    using Cell = std::pair<QString, QString>;  ///< UIDs of element and combo

    [[nodiscard]] quint64 dice(quint64 sides);
    [[nodiscard]] bool chance(int percent) { return int(dice(100)) < percent; }
    void tell(const QString& line) { m_steps.append(line); }
    void fail(const QString& what);

    void act(Person& person);
    void type(Person& person);
    void complete(Person& person);
    void answer(Person& person, bool all);
    void sync(Person& person, int faults);
    void restart(Person& person);
    [[nodiscard]] HubLine::Fault faultFor(const hub::Request& request, int percent);
    void watch(Person& person, const hub::Request& request);
    void judge(Person& person, const domain::CellKey& key, const Stored& old, const std::optional<QString>& now);
    void settle();
    void compare();

    const Origin& m_origin;
    quint64 m_seed;
    Broken m_broken;
    std::mt19937_64 m_random;
    domain::FixedClock m_clock;
    practice::Like m_like = practice::Like::V244;
    std::unique_ptr<practice::PracticeHub> m_hub;
    std::vector<std::unique_ptr<Person>> m_people;
    std::vector<domain::CellKey> m_cells;
    QHash<domain::CellKey, Stored> m_there;
    qint64 m_writes = 0, m_typed = 0;
    bool m_inside = false, m_hollow = false;
    QStringList m_steps;
    QString m_failure;
};

}  // namespace rejista::test
