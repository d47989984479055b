#include "desktop/journal/journal_text.h"

#include "desktop/frame/day_words.h"
#include "entry/answered_columns.h"

#include <QCoreApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
namespace kind = storage::journal::kind;
using storage::journal::Entry;

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

QString formName(Desk& desk, domain::DataSetKey key)
{
    const auto* set = desk.catalog().dataSets.find(key);
    return set ? set->label(desk.locale()) : QString();
}

QString unitName(Desk& desk, domain::OrgUnitKey key)
{
    const auto* unit = desk.catalog().orgUnits.find(key);
    return unit ? unit->name : QString();
}

/// "January 2026", "2024/2025"; empty for the year at hand, which goes without saying.
QString periodWords(Desk& desk, const domain::Period& period)
{
    const QString name = days::periodName(period, desk.pack(), desk.locale());
    return desk.year() && name == desk.year()->name ? QString() : name;
}

/// "Enrolment, primary · P5, Boys, 10 years"; where the register has several schools, the school too.
QString cellWords(Desk& desk, const storage::journal::Note& note)
{
    const domain::CellKey& cell = *note.cell;
    QStringList parts = {formName(desk, note.dataSet)};
    const auto form = desk.rules()->formFor(note.dataSet, cell.orgUnit, desk.locale());
    const metadata::FormCell* found = form ? form->cell(cell.element, cell.combo) : nullptr;
    if (found) {
        parts.append(found->label);
    } else if (const auto* element = desk.catalog().dataElements.find(cell.element)) {
        parts.append(element->label(desk.locale()));
    }
    parts.insert(1, periodWords(desk, cell.period));
    if (desk.schools().size() > 1)
        parts.append(unitName(desk, cell.orgUnit));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString formWords(Desk& desk, const storage::journal::Note& note, const QString& act)
{
    QStringList parts = {formName(desk, note.form ? note.form->dataSet : note.dataSet), act};
    if (note.form)
        parts.insert(1, periodWords(desk, note.form->period));
    if (note.form && desk.schools().size() > 1)
        parts.append(unitName(desk, note.form->orgUnit));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// The person's words without the rule's number: "[V18] Rosanda closed" → “Rosanda closed”.
QString quoted(const QString& text)
{
    QString words = text.trimmed();
    if (words.startsWith(u'[') && words.contains(u"] "_s))
        words = words.mid(words.indexOf(u"] "_s) + 2);
    return words.isEmpty() ? QString() : u'“' + words + u'”';
}

JournalText ofCell(Desk& desk, const Entry& entry)
{
    const auto& note = entry.note;
    JournalText text;
    text.what = cellWords(desk, note);
    text.before = note.before.value_or(QString());
    text.after = note.after.value_or(QString());
    if (note.kind == kind::kComment) {
        text.what = Say::tr("%1: note").arg(text.what);
        text.before = quoted(text.before);
        text.after = quoted(text.after);
    } else if (note.kind == kind::kFollowUp) {
        text.what = Say::tr("%1: to look at again").arg(text.what);
        text.before.clear();
        text.after = note.after == u"true"_s ? Say::tr("yes") : Say::tr("no");
    } else {
        if (text.before.isEmpty())
            text.before = Say::tr("empty");
        if (text.after.isEmpty())
            text.after = Say::tr("empty");
        if (note.kind == kind::kDraft)
            text.what = Say::tr("%1: not a value yet").arg(text.what);
        else if (note.kind == kind::kCard)
            text.what = Say::tr("%1: changed here and at the hub").arg(text.what);
        else if (note.kind == kind::kAnswer)
            text.what = Say::tr("%1: answered").arg(text.what);
        else if (note.kind == kind::kPutBack)
            text.what = Say::tr("%1: undone at the hub, sent once more").arg(text.what);
    }
    return text;
}

/// "E2 Enrolment" of a section's code, "E2 Enrolment, P1, Girls" of a column's name; as kept where the form has neither.
QString partWords(Desk& desk, const storage::journal::Note& note)
{
    const auto form = desk.rules()->formFor(note.form->dataSet, note.form->orgUnit, desk.locale());
    for (int at = 0; form && at < int(form->sections.size()); ++at) {
        const metadata::FormSection& section = form->sections[size_t(at)];
        const QString name = section.page.isEmpty() ? section.name : section.page + u' ' + section.name;
        if (section.section == note.part)
            return name;
        const auto& columns = entry::answerAxis(section);
        for (int column = 0; column < int(columns.size()); ++column) {
            if (entry::columnName(*form, at, column) != note.part)
                continue;
            const auto& labels = columns[size_t(column)].labels;
            return name + u", "_s + QStringList(labels.begin(), labels.end()).join(u", "_s);
        }
    }
    return note.part;
}

JournalText ofForm(Desk& desk, const Entry& entry)
{
    const auto& note = entry.note;
    JournalText text;
    text.after = note.after.value_or(QString());
    text.before = note.before.value_or(QString());
    if (note.kind == kind::kComplete) {
        text.what = formWords(desk, note, Say::tr("marked complete"));
        text.before = Say::tr("Started");
        text.after = Say::tr("Complete");
    } else if (note.kind == kind::kReopen) {
        text.what = formWords(desk, note, Say::tr("opened again"));
        text.before = Say::tr("Complete");
        text.after = Say::tr("Started");
    } else if (note.kind == kind::kSent) {
        text.what = formWords(desk, note, Say::tr("values confirmed by the hub"));
    } else if (note.kind == kind::kCard || note.kind == kind::kAnswer) {
        const bool answered = note.kind == kind::kAnswer;
        text.what = formWords(desk, note,
                              answered ? Say::tr("answered: complete or not") : Say::tr("complete on one side only"));
        text.before = note.before == u"true"_s ? Say::tr("Complete") : Say::tr("Started");
        text.after = note.after == u"true"_s ? Say::tr("Complete") : Say::tr("Started");
    } else if (note.kind == kind::kReason) {
        text.what = formWords(desk, note, Say::tr("reason for %1").arg(note.part));
        text.before = quoted(text.before);
        text.after = quoted(text.after);
    } else if (note.kind == kind::kSection) {
        text.what = formWords(desk, note, Say::tr("does not apply: %1").arg(partWords(desk, note)));
        text.before = quoted(text.before);
        text.after = quoted(text.after);
    } else {
        text.what = formWords(desk, note, Say::tr("rest of %1 is empty").arg(partWords(desk, note)));
        text.before.clear();
        text.after = note.after ? Say::tr("yes") : Say::tr("no");
    }
    return text;
}

}  // namespace

JournalText journalText(Desk& desk, const Entry& entry)
{
    const auto& note = entry.note;
    JournalText text;
    if (note.cell) {
        text = ofCell(desk, entry);
    } else if (note.form) {
        text = ofForm(desk, entry);
    } else {
        text.before = note.before.value_or(QString());
        text.after = note.after.value_or(QString());
        if (note.kind == kind::kPerson) {
            text.icon = "people";
            text.what = Say::tr("Person %1").arg(note.target);
        } else if (note.kind == kind::kSetting) {
            text.icon = "settings";
            text.what = Say::tr("Setting %1").arg(note.target);
        } else if (note.kind == kind::kOrgUnit) {
            text.icon = "file";
            text.what = Say::tr("School or office %1").arg(note.target);
        } else if (note.kind == kind::kMetadata) {
            text.icon = "file";
            text.what = Say::tr("Forms and lists %1").arg(note.target);
        } else {
            text.icon = "book";
            text.what = note.target.isEmpty() ? Say::tr("Register") : Say::tr("Register %1").arg(note.target);
        }
    }
    // Of a reason the journal keeps there which figures it explains, for the program alone.
    if (note.kind != kind::kReason)
        text.why = note.why.startsWith("hub: "_L1) ? Say::tr("from the hub, by %1").arg(note.why.mid(5))
                                                   : quoted(note.why);
    return text;
}

std::vector<std::pair<QString, QString>> journalGroups()
{
    return {{QString(), Say::tr("everything")},
            {u"values"_s, Say::tr("figures and answers")},
            {u"forms"_s, Say::tr("complete, opened, reasons")},
            {u"people"_s, Say::tr("people")},
            {u"metadata"_s, Say::tr("forms, schools, settings")}};
}

QString journalGroup(const Entry& entry)
{
    if (entry.note.cell)
        return u"values"_s;
    if (entry.note.form)
        return u"forms"_s;
    return entry.note.kind == kind::kPerson ? u"people"_s : u"metadata"_s;
}

}  // namespace rejista::desktop
