#include "words/ts_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace rejista::test {

using namespace Qt::StringLiterals;

namespace {

void readTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.finished = xml.attributes().value("type"_L1) != "unfinished"_L1;
    if (!message.plural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms.append(xml.readElementText());
}

TsMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    TsMessage message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QStringList holes(const QString& text)
{
    static const QRegularExpression hole(
        u"%L?n|%L?[1-9]|\\{[A-Za-z]+\\}|<[^>]*>|rejista-cli [a-z]+|--[a-z]+|\\*\\.[a-z]+"_s);
    QStringList found;
    for (auto it = hole.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

QString ending(const QString& text)
{
    static const QRegularExpression end(u"[….:?!]?\\s*$"_s);
    return end.match(text).captured().trimmed();
}

}  // namespace

std::vector<TsMessage> readTs(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else
                messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<TsMessage>() : messages;
}

QStringList missing(const std::vector<TsMessage>& wanted, const std::vector<TsMessage>& have)
{
    QSet<QString> known;
    for (const TsMessage& message : have)
        known.insert(message.key());
    QStringList out;
    for (const TsMessage& message : wanted) {
        if (!known.contains(message.key()))
            out.append(message.context + u": \""_s + message.source + u'"');
    }
    return out;
}

QStringList faults(const TsMessage& message, int pluralForms)
{
    QStringList wrong;
    if (!message.finished)
        wrong.append(u"unfinished"_s);
    if (message.forms.size() != (message.plural ? pluralForms : 1))
        wrong.append(u"plural forms"_s);
    const QStringList wanted = holes(message.source);
    for (const QString& form : message.forms) {
        if (form.trimmed().isEmpty()) {
            wrong.append(u"empty"_s);
            continue;
        }
        if (holes(form) != wanted)
            wrong.append(u"place holders"_s);
        if (ending(form) != ending(message.source))
            wrong.append(u"ends otherwise"_s);
        if (form.count(u'\n') != message.source.count(u'\n'))
            wrong.append(u"lines"_s);
    }
    return wrong;
}

std::vector<TsMessage> readAnew(const QString& lupdate, const QString& code, const QString& folder, bool pluralsOnly,
                                QString& said)
{
    const QString fresh = QDir(folder).filePath(u"fresh.ts"_s);
    QStringList arguments{code, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (pluralsOnly)
        arguments.append(u"-pluralonly"_s);
    QProcess process;
    process.start(lupdate, arguments + QStringList{u"-ts"_s, fresh});
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        said = u"lupdate did not end well. "_s;
    said += QString::fromLocal8Bit(process.readAllStandardError());
    return readTs(fresh);
}

}  // namespace rejista::test
