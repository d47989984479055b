#include "sync/support/history.h"

#include "storage/hub_cells.h"

#include <QFile>

namespace rejista::test {

namespace {
constexpr int kMostSteps = 18, kMostRounds = 40;

QString textOf(const std::optional<QString>& value)
{
    return value.value_or(u"-"_s);
}
}  // namespace

struct History::Person {
    Person(const Origin& origin, domain::FixedClock& clock, practice::PracticeHub& hub, int number,
           practice::PracticeHub::Trainee as)
        : index(number),
          desk(origin.catalog, clock, u"%1/%2-%3.db"_s.arg(origin.folder).arg(quintptr(&hub), 0, 16).arg(number),
               u"P%1"_s.arg(number)),
          trainee(std::move(as)),
          line(hub)
    {
        QFile::remove(desk.file);
        QFile::copy(origin.emptyRegister, desk.file);
    }
    ~Person()
    {
        reader.reset();
        desk.store.reset();
        for (const QString& ending : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(desk.file + ending);
    }
    int index;
    Register desk;
    practice::PracticeHub::Trainee trainee;
    HubLine line;
    qint64 lastRead = 0;  ///< number of the hub's write before the last form that came whole
    std::unique_ptr<storage::Reader> reader;
};

Origin::Origin(const QString& at) : folder(at), emptyRegister(at + u"/empty.db"_s)
{
    for (const auto like : {practice::Like::V242, practice::Like::V243, practice::Like::V244})
        hubs[like] = std::make_unique<Hub>(clock, like);
    Register empty(catalog, clock, emptyRegister, u"nobody"_s);
    if (!empty.open())
        qFatal("no register");
}

History::History(const Origin& origin, quint64 seed, const Broken& broken)
    : m_origin(origin),
      m_seed(seed),
      m_broken(broken),
      m_random(seed),
      m_clock(origin.clock.now())
{
    constexpr std::array kLikes{practice::Like::V244, practice::Like::V243, practice::Like::V242};
    m_like = kLikes[dice(kLikes.size())];
    const Hub& from = *origin.hubs.at(m_like);
    m_hub = from.hub->clone(&m_clock);
    const practice::PracticeHub::Trainee users[] = {from.teacher, from.officer, from.other};
    const int people = 2 + int(dice(100) < 60 ? 0 : dice(4));
    for (int i = 0; i < people; ++i) {
        m_people.push_back(std::make_unique<Person>(origin, m_clock, *m_hub, i, users[i % 3]));
        restart(*m_people.back());
    }
    const Register& desk = m_people.front()->desk;
    m_cells = {desk.cell(u"RJ_T_P1"_s, uid::kGirls), desk.cell(u"RJ_T_P1"_s, uid::kBoys), desk.cell(u"RJ_T_ALL"_s),
               desk.cell(u"RJ_T_TEXT"_s)};
}

History::~History() = default;

quint64 History::dice(quint64 sides)
{
    return m_random() % sides;
}

void History::fail(const QString& what)
{
    if (m_failure.isEmpty())
        m_failure = u"seed %1: %2\n  "_s.arg(m_seed).arg(what) + m_steps.join(u"\n  "_s);
}

QString History::run()
{
    const int steps = 4 + int(dice(kMostSteps));
    for (int i = 0; i < steps && m_failure.isEmpty(); ++i) {
        m_clock.advance(1000 + qint64(dice(100'000)));
        act(*m_people[dice(m_people.size())]);
    }
    if (m_failure.isEmpty())
        settle();
    if (m_failure.isEmpty())
        compare();
    return m_failure;
}

void History::restart(Person& person)
{
    person.reader.reset();
    const auto opened = person.desk.open(false);
    if (!opened)
        return fail(u"P%1 does not open: %2"_s.arg(person.index).arg(told(opened.error())));
    auto reader = person.desk.store->reader();
    if (!reader)
        return fail(told(reader.error()));
    person.reader = std::move(*reader);
}

void History::act(Person& person)
{
    switch (dice(10)) {
    case 0:
    case 1:
    case 2:
    case 3: return type(person);
    case 4: return complete(person);
    case 5: return answer(person, false);
    case 6: return sync(person, 0);
    default: return sync(person, 5 + int(dice(30)));
    }
}

void History::type(Person& person)
{
    const domain::CellKey cell = m_cells[dice(m_cells.size())];
    const bool shared = cell == m_cells[2];
    const QString set = shared && chance(50) ? u"RJ_T_B"_s : u"RJ_T_A"_s;
    QString text = chance(15) ? QString() : QString::number(1000 + ++m_typed);
    const auto row = storage::cells::find(*person.reader, cell);
    if (!row)
        return fail(told(row.error()));
    std::optional<QString> comment;
    if (chance(20))
        comment = u"note %1"_s.arg(++m_typed);
    if (comment && *row && chance(50))
        text = (*row)->value.value_or(QString());
    const domain::ReturnKey form = person.desk.form(set);
    const auto typed = [&] { return person.desk.type(cell, text, set, comment); };
    auto report = typed();
    if (report && !report->refused.empty() && report->refused.front().error.kind == domain::Kind::Complete) {
        if (const auto opened = person.desk.complete(form, false); !opened)
            return fail(told(opened.error()));
        report = typed();
    }
    if (!report || !report->refused.empty())
        return fail(u"typing: "_s + told(report ? report->refused.front().error : report.error()));
    tell(u"P%1 types %2 %3 '%4' %5"_s.arg(person.index)
             .arg(set, m_origin.catalog.dataElements.find(cell.element)->code, text, comment.value_or(QString())));
}

void History::complete(Person& person)
{
    const domain::ReturnKey form = person.desk.form(chance(50) ? u"RJ_T_A"_s : u"RJ_T_B"_s);
    const bool is = chance(70);
    tell(u"P%1 %2 %3"_s.arg(person.index)
             .arg(is ? u"completes"_s : u"reopens"_s, m_origin.catalog.dataSets.find(form.dataSet)->code));
    if (const auto done = person.desk.complete(form, is); !done)
        fail(told(done.error()));
}

void History::answer(Person& person, bool all)
{
    const auto cards = sync::conflicts::open(*person.reader);
    if (!cards)
        return fail(told(cards.error()));
    for (const sync::Conflict& card : *cards) {
        if (!all && chance(30))
            continue;
        using Take = sync::conflicts::Answer::Take;
        Take take = Take(dice(card.field == u"followUp"_s ? 2 : 3));
        const QString text = card.field == u"value"_s ? QString::number(1000 + ++m_typed) : u"note %1"_s.arg(++m_typed);
        tell(u"P%1 answers card %2 (%3: %4 / %5) with %6"_s.arg(person.index)
                 .arg(card.id)
                 .arg(card.field, textOf(card.mine), textOf(card.theirs),
                      take == Take::Mine         ? u"mine"_s
                          : take == Take::Theirs ? u"theirs"_s
                                                 : text));
        const auto done = sync::conflicts::resolve(*person.desk.store, person.desk.context(), card.id,
                                                   {take, text, u"asked"_s});
        if (!done)
            return fail(told(done.error()));
    }
}

HubLine::Fault History::faultFor(const hub::Request& request, int percent)
{
    using Fault = HubLine::Fault;
    if (!chance(percent))
        return Fault::None;
    constexpr std::array kAll{Fault::NotSent,   Fault::Lost,     Fault::Truncated, Fault::Busy,
                              Fault::Gateway,   Fault::Portal,   Fault::Silent,    Fault::KillBefore,
                              Fault::KillAfter, Fault::Deadlock, Fault::Hollow};
    Fault fault = kAll[dice(kAll.size())];
    if (fault == Fault::Silent && m_like == practice::Like::V242)
        fault = Fault::Deadlock;  // 2.42 says so aloud (hub-live-242.md §3)
    // What is lost three times in a run is told as refused, and rightly so: no history is about that.
    if (fault == Fault::Hollow && (!HubLine::isPush(request) || std::exchange(m_hollow, true)))
        fault = Fault::NotSent;
    const bool onlyPush = fault == Fault::Silent || fault == Fault::Deadlock;
    return onlyPush && !HubLine::isPush(request) ? Fault::NotSent : fault;
}

void History::sync(Person& person, int faults)
{
    tell(u"P%1 syncs (%2%)"_s.arg(person.index).arg(faults));
    bool killed = false;
    m_hollow = false;
    person.line.choose = [&](const hub::Request& request, int) {
        // Somebody else works at the hub between two requests of this run.
        if (faults > 0 && !m_inside && m_people.size() > 1 && chance(4)) {
            m_inside = true;
            Person& second = *m_people[(person.index + 1) % m_people.size()];
            tell(u"  meanwhile"_s);
            type(second);
            sync(second, 0);
            m_inside = false;
        }
        const auto fault = faultFor(request, faults);
        if (fault != HubLine::Fault::None)
            tell(u"    %1 %2 meets fault %3"_s.arg(QString::fromLatin1(request.method), request.path).arg(int(fault)));
        return fault;
    };
    person.line.after = [&](const hub::Request& request) { watch(person, request); };
    sync::Options options;
    options.chunk = 2;
    options.readsBack = m_broken.readsBack;
    options.mergesByField = m_broken.mergesByField;
    const auto told = [&](const sync::Progress&) {
        if (faults > 0 && chance(1))
            throw Killed{};
    };
    try {
        const auto report = person.desk.sync(person.line, person.trainee, options, told);
        if (faults == 0 && !m_inside && (!report || report->stopped))
            fail(u"P%1's run without a fault stopped: %2"_s.arg(person.index)
                     .arg(test::told(report ? *report->stopped : report.error())));
    } catch (const Killed&) {
        killed = true;
    }
    if (killed) {
        tell(u"    P%1 is killed"_s.arg(person.index));
        restart(person);
    }
}

void History::watch(Person& person, const hub::Request& request)
{
    if (request.method == "GET" && request.path.startsWith("/api/data"_L1)) {
        person.lastRead = m_writes;
        return;
    }
    if (!HubLine::isPush(request))
        return;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    ++m_writes;
    for (const auto& one : body.value(u"dataValues"_s).toArray()) {
        const QJsonObject value = one.toObject();
        const domain::CellKey key = person.desk.cell(
            m_origin.catalog.dataElements.byUid(value.value(u"dataElement"_s).toString())->code,
            value.value(u"categoryOptionCombo"_s).toString());
        const std::optional<QString> now = value.value(u"deleted"_s).toBool()
            ? std::nullopt
            : std::optional(value.value(u"value"_s).toString());
        tell(u"    P%1 writes %2 = %3"_s.arg(person.index)
                 .arg(m_origin.catalog.dataElements.find(key.element)->code, textOf(now)));
        const Stored old = m_there.value(key);
        if (old.at > 0 && old.value == now)
            continue;  // a comment alone
        if (old.value && old.value != now && old.writer != person.index)
            judge(person, key, old, now);
        m_there.insert(key, {now, person.index, m_writes});
    }
}

/// Somebody's value at the hub is replaced. Whoever does that has to have seen it before they decided, unless it came
/// between their reading the form and their writing, which nobody can see on a hub without compare-and-swap.
void History::judge(Person& person, const domain::CellKey& key, const Stored& old, const std::optional<QString>& now)
{
    if (old.at > person.lastRead)
        return;
    const auto history = storage::journal::ofCell(*person.reader, key, 0);
    if (!history)
        return fail(told(history.error()));
    namespace kind = storage::journal::kind;
    qint64 seen = 0, decided = 0;
    for (const auto& entry : *history) {  // newest first
        const bool fromHub = entry.note.why.startsWith(u"hub: "_s);
        if (entry.note.after == old.value
            && ((entry.note.kind == kind::kValue && fromHub) || entry.note.kind == kind::kCard))
            seen = entry.seq;
        if (decided == 0 && entry.note.after == now
            && ((entry.note.kind == kind::kValue && !fromHub) || entry.note.kind == kind::kAnswer
                || entry.note.kind == kind::kPutBack))
            decided = entry.seq;
    }
    if (seen == 0 || decided < seen)
        fail(
            u"P%1 writes %2 over %3 without having been asked"_s.arg(person.index).arg(textOf(now), textOf(old.value)));
}

void History::settle()
{
    tell(u"— all faults end —"_s);
    int quiet = 0;
    for (int round = 0; round < kMostRounds && quiet < 2 && m_failure.isEmpty(); ++round) {
        const qint64 writes = m_writes;
        bool open = false;
        for (const auto& person : m_people) {
            m_clock.advance(60'000);
            answer(*person, true);
            sync(*person, 0);
            const auto counts = sync::counts(*person->reader);
            if (!counts)
                return fail(told(counts.error()));
            open = open || counts->toSend > 0 || counts->conflicts > 0 || counts->forms > 0;
        }
        quiet = writes == m_writes && !open ? quiet + 1 : 0;
    }
    if (quiet < 2 && m_failure.isEmpty())
        fail(u"they do not come to rest"_s);
}

void History::compare()
{
    const Hub& from = *m_origin.hubs.at(m_like);
    Somebody officer(*m_hub, from.officer, m_clock);
    for (const domain::CellKey& key : m_cells) {
        const QString there = officer.text(m_origin.catalog.dataElements.find(key.element)->uid,
                                           m_origin.catalog.optionCombos.find(key.combo)->uid);
        for (const auto& person : m_people) {
            const QString here = person->desk.text(key);
            if (here != there)
                fail(u"P%1 has %2, the hub has %3 in %4"_s.arg(person->index)
                         .arg(here, there, m_origin.catalog.dataElements.find(key.element)->code));
        }
        if (textOf(m_there.value(key).value) != there)
            fail(u"the hub has %1, but %2 was written last"_s.arg(there, textOf(m_there.value(key).value)));
    }
    for (const QString& set : {uid::kSetA, uid::kSetB}) {
        const bool there = officer.complete(Somebody::id(set));
        for (const auto& person : m_people) {
            const auto form = person->desk.form(m_origin.catalog.dataSets.byUid(set)->code);
            const auto here = storage::completion::get(*person->reader, form);
            if (!here || (*here && (*here)->complete) != there)
                fail(u"P%1 and the hub do not agree whether %2 is complete"_s.arg(person->index).arg(set));
        }
    }
}

}  // namespace rejista::test
