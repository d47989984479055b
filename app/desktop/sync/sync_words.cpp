#include "desktop/sync/sync_words.h"

#include "desktop/frame/day_words.h"
#include "words/words.h"

#include <QCoreApplication>

namespace rejista::desktop::sync_words {

using namespace Qt::StringLiterals;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// And the school where there are several.
QString formWords(const Desk& desk, const domain::ReturnKey& form)
{
    QStringList parts{formName(desk, form)};
    const auto* school = desk.catalog().orgUnits.find(form.orgUnit);
    if (desk.schools().size() > 1 && school)
        parts.append(school->name);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

std::optional<metadata::Operand> operandOf(const metadata::Catalog& catalog, const metadata::DataSet* set,
                                           const QString& text)
{
    const auto* element = catalog.dataElements.named(text.section(u':', 0, 0));
    if (!element)
        return std::nullopt;
    auto combo = set ? catalog.comboIn(set->key, element->key) : element->combo;
    const auto found = catalog.comboNamed(combo ? combo : element->combo, text.section(u':', 1));
    if (!found)
        return std::nullopt;
    return metadata::Operand{element->key, *found};
}

}  // namespace

QString formName(const Desk& desk, const domain::ReturnKey& form)
{
    QStringList parts;
    if (const auto* set = desk.catalog().dataSets.find(form.dataSet))
        parts.append(set->label(desk.locale()));
    const auto* own = desk.catalog().optionCombos.find(form.attribute);
    if (own && form.attribute != desk.catalog().defaultCombo)
        parts.append(own->label(desk.locale()));
    const QString when = days::periodName(form.period, desk.pack(), desk.locale());
    if (!desk.year() || when != desk.year()->name)
        parts.append(when);
    return parts.join(u" · "_s);
}

QString Spot::whole() const
{
    return cell.isEmpty() ? form : form.isEmpty() ? cell : form + u" · "_s + cell;
}

Spot spotOf(Desk& desk, domain::DataSetKey set, const domain::CellKey& cell)
{
    Spot spot;
    const domain::ReturnKey of{set, cell.orgUnit, cell.period, cell.attribute};
    const auto form = set ? desk.rules()->formFor(set, cell.orgUnit, desk.locale()) : nullptr;
    spot.form = formWords(desk, of);
    const metadata::FormCell* found = form ? form->cell(cell.element, cell.combo) : nullptr;
    const auto* element = desk.catalog().dataElements.find(cell.element);
    spot.cell = found ? found->label : element ? element->label(desk.locale()) : QString();
    if (set) {
        spot.place = {u"return"_s, of, std::nullopt, {}};
        if (cell.element)
            spot.place.cell = metadata::Operand{cell.element, cell.combo};
    }
    return spot;
}

Spot spotOf(Desk& desk, const domain::ReturnKey& form)
{
    return {formWords(desk, form), {}, {u"return"_s, form, {}, {}}};
}

std::optional<Spot> spotOf(Desk& desk, const QString& address)
{
    const metadata::Catalog& catalog = desk.catalog();
    QStringList parts = address.split(u'/');
    const auto* set = catalog.dataSets.named(parts.value(0));
    if (set)
        parts.removeFirst();
    const auto* unit = catalog.orgUnits.named(parts.value(0));
    const auto period = domain::Period::parse(parts.value(1));
    if (!unit || !period)
        return std::nullopt;
    auto attribute = catalog.defaultCombo;
    const bool hasCell = parts.size() > 2 && parts.last().contains(u':');
    if (parts.size() > (hasCell ? 3 : 2) && set) {
        const auto named = catalog.comboNamed(set->attributeCombo, parts[2]);
        if (!named)
            return std::nullopt;
        attribute = *named;
    }
    if (!hasCell)
        return set ? std::optional(spotOf(desk, domain::ReturnKey{set->key, unit->key, *period, attribute}))
                   : std::nullopt;
    const auto operand = operandOf(catalog, set, parts.last());
    if (!operand)
        return std::nullopt;
    return spotOf(desk, set ? set->key : domain::DataSetKey(),
                  domain::CellKey{unit->key, *period, operand->element, operand->combo, attribute});
}

Spot spotOf(Desk& desk, const sync::Conflict& card)
{
    return card.field == u"completion" ? spotOf(desk, card.form) : spotOf(desk, card.form.dataSet, card.cell);
}

QString valueWords(const QString& field, const std::optional<QString>& value)
{
    if (field == u"completion")
        return value == u"true"_s ? Say::tr("complete") : Say::tr("not complete");
    if (field == u"followUp")
        return value == u"true"_s ? Say::tr("yes") : Say::tr("no");
    if (!value || value->isEmpty())
        return Say::tr("empty");
    return field == u"comment" ? u'“' + *value + u'”' : *value;
}

QString fieldWords(const QString& field)
{
    if (field == u"comment")
        return Say::tr("Note");
    if (field == u"followUp")
        return Say::tr("To look at again");
    return field == u"completion" ? Say::tr("Complete or not") : QString();
}

QString stepTitle(sync::Step step)
{
    switch (step) {
    case sync::Step::WhoAmI: return Say::tr("Who am I?");
    case sync::Step::TakeIn: return Say::tr("Take in what is new");
    case sync::Step::Join: return Say::tr("Join, field by field");
    case sync::Step::Send: return Say::tr("Send what is ours");
    case sync::Step::ReadBack: return Say::tr("Read it back");
    case sync::Step::Receipt: return Say::tr("Write the receipt");
    }
    return {};
}

QString stepFact(const SyncDesk& hub, sync::Step step)
{
    const SyncNow& now = hub.now();
    const sync::Progress& at = now.last[size_t(step)];
    const bool begun = int(step) <= now.reached;
    const auto& connection = hub.picture()->connection;
    switch (step) {
    case sync::Step::WhoAmI:
        return begun && !connection->version.isEmpty()
            ? Say::tr("%1 answers as DHIS2 %2; signed in as %3")
                  .arg(connection->address.host(), connection->version, connection->user)
            : Say::tr("is it our hub, and does it know us");
    case sync::Step::TakeIn:
        return begun && at.total > 0 ? Say::tr("%1 of %2 read").arg(at.done).arg(at.total)
                                     : Say::tr("what others changed there since the last time");
    case sync::Step::Join: {
        const int cards = int(hub.picture()->cards.size());
        return begun && cards > 0 ? Say::tr("%n conflicts for you; the rest went without a question", nullptr, cards)
                                  : Say::tr("what only one side changed needs no question");
    }
    case sync::Step::Send:
        return begun && now.wanted > 0 ? Say::tr("%1 of %2 values").arg(hub.sentSoFar()).arg(now.wanted)
                                       : Say::tr("in small pieces, only what the hub does not have");
    case sync::Step::ReadBack: return Say::tr("look whether the hub holds exactly what we sent");
    case sync::Step::Receipt: return Say::tr("then “confirmed by the hub” goes on every value");
    }
    return {};
}

QString size(qint64 bytes)
{
    constexpr qint64 kKilo = 1000, kMega = 1'000'000;
    if (bytes < kMega)
        return Say::tr("%1 KB").arg((bytes + kKilo - 1) / kKilo);
    return Say::tr("%1 MB").arg(double(bytes) / double(kMega), 0, 'f', 1);
}

QString lasting(qint64 seconds)
{
    constexpr qint64 kMinute = 60;
    if (seconds < kMinute)
        return Say::tr("%1 s").arg(seconds);
    if (seconds % kMinute == 0)
        return Say::tr("%1 min").arg(seconds / kMinute);
    return Say::tr("%1 min %2 s").arg(seconds / kMinute).arg(seconds % kMinute);
}

QString moment(const Desk& desk, const QDateTime& at)
{
    const QDate today = desk.now().toLocalTime().date();
    const QDate day = at.toLocalTime().date();
    if (day == today)
        return Say::tr("today %1").arg(days::clock(at, desk.locale()));
    const QString name = day.year() == today.year()
        ? days::shortDay(day, desk.locale())
        : days::shortDay(day, desk.locale()) + u' ' + QString::number(day.year());
    return Say::tr("%1, %2").arg(name, days::clock(at, desk.locale()));
}

QString stoppedWords(const QString& kindName)
{
    for (const domain::Kind kind : words::allKinds()) {
        if (domain::kindName(kind) == kindName)
            return words::sentence(domain::Error{kind, {}, {}}, words::Audience::Window);
    }
    return Say::tr("It ended early. Nothing is lost.");
}

}  // namespace rejista::desktop::sync_words
