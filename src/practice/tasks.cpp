#include "practice/tasks.h"

#include "practice/moment.h"

using namespace Qt::StringLiterals;

namespace rejista::practice {

QJsonObject importParams()
{
    return {{u"importMode"_s, u"COMMIT"_s},       {u"identifier"_s, u"UID"_s},
            {u"preheatMode"_s, u"REFERENCE"_s},   {u"importStrategy"_s, u"CREATE_AND_UPDATE"_s},
            {u"atomicMode"_s, u"ALL"_s},          {u"flushMode"_s, u"AUTO"_s},
            {u"importReportMode"_s, u"ERRORS"_s}, {u"skipSharing"_s, false},
            {u"skipTranslation"_s, false},        {u"skipValidation"_s, false},
            {u"metadataSyncImport"_s, false},     {u"async"_s, true},
            {u"firstRowIsHeader"_s, true}};
}

hub::Response startTask(Call& call, const QString& kind, const QJsonObject& parameters, const QString& done,
                        const QJsonValue& summary, bool early)
{
    const QString uid = call.hub.newUid();
    const qint64 now = call.hub.now();
    call.hub.tasks[uid] = {kind, uid, now, !early, done, summary};
    const QString name = u"%1 (%2)"_s.arg(kind).arg(now);
    const QJsonObject job{{u"name"_s, name},
                          {u"id"_s, uid},
                          {u"created"_s, QString::fromLatin1(localTime(now))},
                          {u"jobType"_s, kind},
                          {u"jobStatus"_s, u"NOT_STARTED"_s},
                          {u"jobParameters"_s, parameters},
                          {u"relativeNotifierEndpoint"_s, QString(u"/api/system/tasks/"_s + kind + u'/' + uid)},
                          {u"responseType"_s, u"JobConfiguration"_s}};
    QJsonObject out = envelope(200, u"OK"_s, u"Initiated "_s + name);
    out.insert(u"response"_s, job);
    hub::Response response = json(200, out);
    response.headers.emplaceBack("Location", "/api/system/tasks/" + kind.toLatin1());
    return response;
}

hub::Response taskLines(Call& call)
{
    Task* task = call.hub.tasks.change(call.at(3));
    if (task == nullptr || task->kind != call.at(2))
        return json(200, QJsonArray{});
    if (!task->seen) {
        task->seen = true;
        return json(200, QJsonArray{});
    }
    auto line = [&](const QString& text, bool completed) {
        const QString uid = call.hub.newUid();
        return QJsonObject{{u"level"_s, u"INFO"_s},
                           {u"category"_s, task->kind},
                           {u"message"_s, text},
                           {u"completed"_s, completed},
                           {u"id"_s, uid},
                           {u"uid"_s, uid},
                           {u"time"_s, QString::fromLatin1(localTime(task->at))}};
    };
    return json(200, QJsonArray{line(task->message, true), line(u"Process started"_s, false)});
}

hub::Response taskSummary(Call& call)
{
    const Task* task = call.hub.tasks.find(call.at(3));
    if (task == nullptr || task->kind != call.at(2))
        return json(200, QByteArray());
    return json(200, task->summary.toObject());
}

}  // namespace rejista::practice
