#include "desktop/census/field_question.h"

#include "desktop/frame/day_words.h"
#include "metadata/value_parse.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using metadata::ValueType;

namespace {

constexpr qsizetype kHintLength = 90;  // longer descriptions are for the panel

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FieldQuestion)
};

QString formOf(ValueType type)
{
    switch (type) {
    case ValueType::Percentage: return Words::tr("0 to 100");
    case ValueType::UnitInterval: return Words::tr("0 to 1");
    case ValueType::Date:
    case ValueType::Age: return Words::tr("day month year");
    case ValueType::DateTime: return Words::tr("year-month-day and time");
    case ValueType::Time: return Words::tr("hours:minutes");
    case ValueType::Coordinate: return Words::tr("[longitude,latitude]");
    case ValueType::Letter: return Words::tr("one letter");
    default: return {};
    }
}

FieldKind kindOf(ValueType type)
{
    if (metadata::isNumeric(type))
        return FieldKind::Number;
    switch (type) {
    case ValueType::Boolean:
    case ValueType::TrueOnly: return FieldKind::Choice;
    case ValueType::LongText:
    case ValueType::GeoJson: return FieldKind::Long;
    default: return FieldKind::Line;
    }
}

bool isYesNoUnknown(const metadata::OptionSet& options)
{
    static const QStringList codes = {u"Y"_s, u"N"_s, u"U"_s};
    return options.options.size() > 1
        && std::all_of(options.options.begin(), options.options.end(),
                       [](const metadata::Option& o) { return codes.contains(o.code); });
}

QString descriptionOf(const metadata::DataElement& element, const QString& locale)
{
    const QString own = element.translated(u"DESCRIPTION", locale);
    const QString text = own.isEmpty() ? element.description : own;
    return text == element.name ? QString() : text;
}

// A place by its name; DHIS2 keeps the UID.
void addUnits(const FieldWords& words, FieldQuestion& question)
{
    question.kind = FieldKind::Option;
    for (const auto& unit : words.catalog.orgUnits)
        question.choices.push_back({unit.uid, unit.label(words.locale), {}, {}});
}

}  // namespace

FieldQuestion fieldOf(const FieldWords& words, const metadata::DataElement& element)
{
    FieldQuestion question;
    question.type = element.valueType;
    question.kind = kindOf(element.valueType);
    const QString description = descriptionOf(element, words.locale);
    question.hint = description.size() <= kHintLength ? description : QString();
    if (question.hint.isEmpty())
        question.hint = formOf(element.valueType);
    const metadata::OptionSet* options = words.catalog.optionSets.find(element.optionSet);
    if (options && !options->options.empty()) {
        question.kind = element.valueType == ValueType::MultiText ? FieldKind::Options
            : isYesNoUnknown(*options)                            ? FieldKind::Choice
                                                                  : FieldKind::Option;
        for (const metadata::Option& option : options->options)
            question.choices.push_back({option.code, option.label(words.locale), {}, option.code.front().toLower()});
    } else if (element.valueType == ValueType::OrganisationUnit) {
        addUnits(words, question);
    } else if (question.kind == FieldKind::Choice) {
        question.choices.push_back({u"true"_s, Words::tr("Yes"), {}, u'y'});
        if (element.valueType == ValueType::Boolean)
            question.choices.push_back({u"false"_s, Words::tr("No"), {}, u'n'});
    }
    return question;
}

std::vector<FieldQuestion> fieldQuestions(const FieldWords& words, const metadata::FormSpec& form, int section,
                                          int firstNumber)
{
    std::vector<FieldQuestion> all;
    const metadata::FormSection& part = form.sections[size_t(section)];
    for (size_t i = 0; i < part.cells.size(); ++i) {
        const metadata::FormCell& cell = part.cells[i];
        const metadata::DataElement* element = words.catalog.dataElements.find(cell.element);
        FieldQuestion question = element ? fieldOf(words, *element) : FieldQuestion();
        question.cell = {cell.element, cell.combo};
        question.section = section;
        question.index = int(i);
        question.number = firstNumber + int(i);
        question.text = cell.label;
        question.greyed = cell.greyed;
        all.push_back(std::move(question));
    }
    return all;
}

QString textOf(const FieldWords& words, const FieldQuestion& question, const QString& value)
{
    const auto textOfCode = [&](const QString& code) {
        const auto found = std::find_if(question.choices.begin(), question.choices.end(),
                                        [&](const FieldChoice& c) { return c.code == code; });
        return found == question.choices.end() ? code : found->text;
    };
    switch (question.kind) {
    case FieldKind::Choice:
    case FieldKind::Option: return textOfCode(value);
    case FieldKind::Options: {
        QStringList texts;
        for (const QString& code : value.split(u',', Qt::SkipEmptyParts))
            texts.append(textOfCode(code));
        const QString joined = texts.join(u", "_s);
        return joined.count(u',') == value.count(u',') ? joined : value;
    }
    default: break;
    }
    if (question.type != ValueType::Date && question.type != ValueType::Age)
        return value;
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (!day.isValid())
        return value;
    const QString text = days::localeOf(words.locale).toString(day, u"d MMM yyyy"_s);
    const auto back = metadata::parseValue(question.type, nullptr, text, {words.locale});
    return back && *back == value ? text : value;
}

QString answerFor(const FieldQuestion& question, const QString& typed)
{
    const QString wanted = typed.trimmed();
    if (question.kind == FieldKind::Options) {
        QStringList codes;
        for (const QString& part : wanted.split(u',', Qt::SkipEmptyParts)) {
            FieldQuestion one = question;
            one.kind = FieldKind::Option;
            codes.append(answerFor(one, part));
        }
        return codes.join(u',');
    }
    QStringList codes;
    for (const FieldChoice& choice : question.choices) {
        if (choice.code == wanted)
            return choice.code;
        if (folded(choice.text) == folded(wanted))
            codes.append(choice.code);
    }
    // Two choices of one name: the core asks which.
    return codes.size() == 1 ? codes.front() : wanted;
}

QString partTitle(const metadata::FormSection& part)
{
    const QString name = part.title.isEmpty() ? part.name
        : part.name.isEmpty()                 ? part.title
                                              : part.name + u" · "_s + part.title;
    return part.page.isEmpty() ? name : part.page + u' ' + name;
}

QString shortPeriod(const metadata::Pack* pack, const domain::Period& period, const QString& locale)
{
    const auto isYear = [&] { return period.days() > 360; };
    if (const metadata::AcademicYear* year = pack && isYear() ? pack->yearOf(period) : nullptr) {
        const QStringList sides = year->name.split(u'/');
        if (sides.size() == 2 && sides[1].size() == 4)
            return sides[0] + u'/' + sides[1].right(2);
        return year->name;
    }
    const QLocale language(locale);
    if (isYear()) {
        const QString first = QString::number(period.start().year());
        return period.start().year() == period.end().year()
            ? first
            : first + u'/' + QString::number(period.end().year()).right(2);
    }
    if (period.type() == domain::PeriodType::Monthly)
        return language.toString(period.start(), u"MMM yyyy"_s);
    if (period.type() == domain::PeriodType::Daily)
        return language.toString(period.start(), u"d MMM yyyy"_s);
    return period.id();
}

QString folded(const QString& text)
{
    static constexpr std::array kLike = {std::pair{u'ɛ', u'e'}, std::pair{u'ɔ', u'o'}, std::pair{u'ŋ', u'n'}};
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        QChar plain = c.toLower();
        for (const auto& [special, like] : kLike) {
            if (plain == special)
                plain = like;
        }
        out += plain;
    }
    return out.simplified();
}

std::vector<FieldChoice> choicesFor(const std::vector<FieldChoice>& all, const QString& typed)
{
    const QString wanted = folded(typed);
    if (wanted.isEmpty())
        return all;
    std::array<std::vector<FieldChoice>, 4> ranks;
    for (const FieldChoice& choice : all) {
        const QString text = folded(choice.text), code = folded(choice.code);
        if (text == wanted || code == wanted)
            ranks[0].push_back(choice);
        else if (text.startsWith(wanted))
            ranks[1].push_back(choice);
        else if (text.contains(u' ' + wanted) || code.startsWith(wanted))
            ranks[2].push_back(choice);
        else if (text.contains(wanted))
            ranks[3].push_back(choice);
    }
    std::vector<FieldChoice> found;
    for (auto& rank : ranks)
        found.insert(found.end(), rank.begin(), rank.end());
    return found;
}

}  // namespace rejista::desktop
