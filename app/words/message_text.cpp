#include "words/message_text.h"

#include <QCoreApplication>

namespace rejista::words {

using namespace Qt::StringLiterals;
using entry::Message;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

}  // namespace

QString messageText(const Message& message, QStringView locale, Audience audience)
{
    if (const QString own = message.words(locale); !own.isEmpty())
        return own;
    const QString name = message.facts.value(u"name"_s, message.anchorAddress);
    switch (message.source) {
    case Message::Source::Draft:
        for (const auto kind : allKinds()) {
            if (domain::kindName(kind) == message.facts.value(u"kind"_s))
                return sentence(domain::error(kind, name, message.facts), audience);
        }
        return translated(QT_TRANSLATE_NOOP("Words", "\"%1\" is not a value yet. Correct or clear it."))
            .arg(message.facts.value(u"text"_s));
    case Message::Source::Compulsory:
        if (message.rule == u"commentRequired"_s)
            return translated(
                       QT_TRANSLATE_NOOP("Words",
                                         "%1 is empty, and the hub asks for it. Fill it in, or say why in a comment."))
                .arg(name);
        return translated(QT_TRANSLATE_NOOP("Words", "%1 is empty, and the hub asks for it. Fill it in.")).arg(name);
    case Message::Source::Section:
        return translated(
                   QT_TRANSLATE_NOOP("Words", "Nothing is filled in at %1. Fill it in, or say why it does not apply."))
            .arg(name);
    case Message::Source::Pack:
    case Message::Source::Dhis2: break;
    }
    return translated(
               QT_TRANSLATE_NOOP("Words", "%1: the two sides do not agree (%2, %3). Look at the cells it names."))
        .arg(message.rule, message.facts.value(u"left"_s), message.facts.value(u"right"_s));
}

QLatin1StringView severityName(metadata::Severity severity)
{
    switch (severity) {
    case metadata::Severity::Error: return "error"_L1;
    case metadata::Severity::Warning: return "warning"_L1;
    case metadata::Severity::Info: return "info"_L1;
    }
    return "error"_L1;
}

QString flagText(const QString& name)
{
    if (name == u"periodNotOpen"_s)
        return translated(
            QT_TRANSLATE_NOOP("Words", "Saved. The hub would not take this period today; it is sent when it does."));
    if (name == u"locked"_s)
        return translated(
            QT_TRANSLATE_NOOP("Words", "Saved after the closing day. The district office has to unlock the return."));
    if (name == u"reopened"_s)
        return translated(
            QT_TRANSLATE_NOOP("Words", "A return that shares a value no longer adds up and is open again."));
    if (name == u"changedSinceComplete"_s)
        return translated(
            QT_TRANSLATE_NOOP("Words", "A complete return shares a value that has changed since. Look at it again."));
    return name;
}

}  // namespace rejista::words
