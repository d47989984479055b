#include "cli/form_json.h"

#include "entry/address.h"
#include "words/message_text.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using metadata::Severity;

namespace {

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

}  // namespace

QString addressIn(const metadata::Catalog& catalog, const domain::ReturnKey& key, const metadata::Operand& cell)
{
    return entry::addressOf(catalog, {key.orgUnit, key.period, cell.element, cell.combo, key.attribute}, key.dataSet);
}

QJsonObject messageJson(const Context& context, const metadata::Catalog& catalog, const domain::ReturnKey& key,
                        const entry::Message& message)
{
    QJsonArray cells;
    for (const metadata::Operand& cell : message.cells)
        cells.append(addressIn(catalog, key, cell));
    return {{u"rule"_s, message.rule},
            {u"instance"_s, message.instance},
            {u"uid"_s, message.uid},
            {u"severity"_s, QString(words::severityName(message.severity))},
            {u"message"_s, words::messageText(message, context.locale())},
            {u"cells"_s, cells},
            {u"left"_s, numberOrNull(message.left)},
            {u"right"_s, numberOrNull(message.right)},
            {u"anchor"_s, message.anchor.element ? addressIn(catalog, key, message.anchor) : message.anchorAddress},
            {u"needsReason"_s, message.needsReason},
            {u"reason"_s, message.state == entry::Message::State::Explained ? message.reason : QString()}};
}

QJsonObject validationJson(const Context& context, const metadata::Catalog& catalog,
                           const entry::Validation& validation)
{
    QJsonArray errors, warnings, info;
    for (const entry::Message& message : validation.messages) {
        QJsonArray& list = message.severity == Severity::Error ? errors
            : message.severity == Severity::Warning            ? warnings
                                                               : info;
        list.append(messageJson(context, catalog, validation.key, message));
    }
    QJsonObject object;
    putReturn(object, catalog, validation.key);
    object.insert(u"errors"_s, errors);
    object.insert(u"warnings"_s, warnings);
    object.insert(u"info"_s, info);
    object.insert(u"filled"_s, validation.filled);
    object.insert(u"expected"_s, validation.expected);
    object.insert(u"drafts"_s, validation.drafts);
    object.insert(u"mayComplete"_s, validation.mayComplete());
    return object;
}

void printValidation(Context& context, const metadata::Catalog& catalog, const entry::Validation& validation)
{
    context.out.line(u"%1: %2 of %3 filled, %4, %5"_s.arg(
        returnText(catalog, validation.key), QString::number(validation.filled), QString::number(validation.expected),
        counted(validation.count(Severity::Error), u"error"),
        counted(validation.count(Severity::Warning), u"warning")));
    for (const entry::Message& message : validation.messages) {
        const bool explained = message.state == entry::Message::State::Explained;
        context.out.line(u"  %1  %2  %3%4"_s.arg(
            QString(words::severityName(message.severity)).leftJustified(7), message.instance.leftJustified(12),
            words::messageText(message, context.locale()),
            explained ? u"  [explained by "_s + message.reasonBy + u": "_s + message.reason + u']' : QString()));
    }
}

QJsonArray flagsJson(const metadata::Catalog& catalog, const std::vector<entry::Flag>& flags)
{
    QJsonArray rows;
    for (const entry::Flag& flag : flags) {
        QJsonObject row{{u"name"_s, flag.name}, {u"message"_s, words::flagText(flag.name)}};
        putReturn(row, catalog, flag.form);
        rows.append(row);
    }
    return rows;
}

void printFlags(Output& out, const metadata::Catalog& catalog, const std::vector<entry::Flag>& flags)
{
    for (const entry::Flag& flag : flags)
        out.line(returnText(catalog, flag.form) + u": "_s + words::flagText(flag.name));
}

}  // namespace rejista::cli
