#include "hub/push_answer.h"

#include "hub/answer.h"

#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

const QString kPath = u"/api/dataValueSets"_s;

PushAnswer::Rejection rejectionOf(const QJsonObject& conflict, int index)
{
    return {index, conflict.value("errorCode"_L1).toString().left(10),
            boundedMessage(conflict.value("value"_L1).toString(), false)};
}

// Refusals of single values by row, the first reason of each kept; an index out of range names nothing.
QMap<int, PushAnswer::Rejection> refusedRows(const QJsonObject& response, int sent)
{
    QMap<int, PushAnswer::Rejection> rows;
    for (const QJsonValue& item : response.value("conflicts"_L1).toArray()) {
        const QJsonObject conflict = item.toObject();
        for (const QJsonValue& at : conflict.value("indexes"_L1).toArray()) {
            const int index = at.toInt(-1);
            if (index >= 0 && index < sent && !rows.contains(index))
                rows.insert(index, rejectionOf(conflict, index));
        }
    }
    for (const QJsonValue& at : response.value("rejectedIndexes"_L1).toArray()) {
        const int index = at.toInt(-1);
        if (index >= 0 && index < sent && !rows.contains(index))
            rows.insert(index, {index, {}, {}});
    }
    return rows;
}

// "Value #1,234 …": a decoding error has its row only there.
int rowInWords(const QString& words, int sent)
{
    static const QRegularExpression shape(u"^Value #([0-9][0-9,.\u00A0\u202F ]*)"_s);
    QString digits = shape.match(words).captured(1);
    digits.remove(QRegularExpression(u"[^0-9]"_s));
    bool isNumber = false;
    const int index = digits.toInt(&isNumber);
    return isNumber && index < sent ? index : -1;
}

PushAnswer::Rejection wholeRefusal(const QJsonObject& conflict, int sent)
{
    PushAnswer::Rejection whole = rejectionOf(conflict, -1);
    whole.index = rowInWords(whole.message, sent);
    return whole;
}

// A hub's numbers may be anything.
qint64 storedBy(const PushAnswer& answer)
{
    return qint64(answer.imported) + answer.updated + answer.deleted;
}

void accountNew(PushAnswer& answer, const QJsonObject& response, int sent)
{
    const QJsonArray conflicts = response.value("conflicts"_L1).toArray();
    const qint64 stored = storedBy(answer);
    const bool group = response.value("status"_L1).toString() == "ERROR"_L1 && stored == 0 && answer.ignored == 0;
    if (group && !conflicts.isEmpty()) {
        answer.refusedWhole = wholeRefusal(conflicts.first().toObject(), sent);
        answer.accounted = true;
        return;
    }
    for (const auto& row : refusedRows(response, sent))
        answer.rejected.push_back(row);
    answer.accounted = stored + qint64(answer.rejected.size()) == sent;
}

void accountOld(PushAnswer& answer, const QJsonObject& response, int sent)
{
    const QJsonArray conflicts = response.value("conflicts"_L1).toArray();
    const qint64 counted = storedBy(answer) + answer.ignored;
    if (response.value("status"_L1).toString() == "ERROR"_L1 && counted == 0) {
        // "aborted": the head was refused. "failed", without a conflict: nobody can say.
        if (!conflicts.isEmpty()) {
            answer.refusedWhole = wholeRefusal(conflicts.first().toObject(), sent);
            answer.accounted = true;
        }
        return;
    }
    for (const auto& row : refusedRows(response, sent))
        answer.rejected.push_back(row);
    bool unnamed = false;
    for (const QJsonValue& item : conflicts) {
        if (item.toObject().value("indexes"_L1).toArray().isEmpty()) {
            answer.rejected.push_back(rejectionOf(item.toObject(), -1));
            unnamed = true;
        }
    }
    answer.accounted = !unnamed && counted == sent && int(answer.rejected.size()) <= answer.ignored;
}

}  // namespace

domain::Result<PushAnswer> readPushAnswer(const QJsonObject& response, int httpStatus, int sent,
                                          const Capabilities& capabilities)
{
    const QJsonObject count = response.value("importCount"_L1).toObject();
    if (count.isEmpty())
        return oddShape(kPath, u"importCount"_s);
    PushAnswer answer;
    answer.httpStatus = httpStatus;
    answer.imported = count.value("imported"_L1).toInt();
    answer.updated = count.value("updated"_L1).toInt();
    answer.deleted = count.value("deleted"_L1).toInt();
    answer.ignored = count.value("ignored"_L1).toInt();
    if (std::min({answer.imported, answer.updated, answer.deleted, answer.ignored}) < 0)
        return oddShape(kPath, u"importCount"_s);
    if (capabilities.newImport)
        accountNew(answer, response, sent);
    else
        accountOld(answer, response, sent);
    return answer;
}

}  // namespace rejista::hub
