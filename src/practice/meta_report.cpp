#include "practice/meta_report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejista::practice {

QJsonObject problemJson(const MetaProblem& problem, const MetaType& type)
{
    QJsonObject out{{u"message"_s, problem.text},
                    {u"args"_s, QJsonArray::fromStringList(problem.args)},
                    {u"mainKlass"_s, problem.klass.isEmpty() ? type.klass : problem.klass},
                    {u"errorCode"_s, problem.code},
                    {u"errorProperties"_s, QJsonArray::fromStringList(problem.args)}};
    if (!problem.property.isEmpty())
        out.insert(u"errorProperty"_s, problem.property);
    if (problem.code.startsWith(u"E400") || problem.code == u"E1106"_s)
        out.insert(u"errorKlass"_s, problem.code == u"E1106"_s ? type.klass : u"java.lang.String"_s);
    if (!problem.mainId.isEmpty())
        out.insert(u"mainId"_s, problem.mainId);
    return out;
}

int ObjectReport::weight() const
{
    const bool twice = std::any_of(problems.begin(), problems.end(), [](const MetaProblem& one) {
        return one.code == u"E5002"_s || one.code == u"E4014"_s;
    });
    return twice ? 2 : 1;
}

QJsonObject TypeReport::stats() const
{
    return {{u"created"_s, created},
            {u"updated"_s, updated},
            {u"deleted"_s, deleted},
            {u"ignored"_s, ignored},
            {u"total"_s, created + updated + deleted + ignored}};
}

TypeReport ImportReport::total() const
{
    TypeReport sum;
    for (const TypeReport& one : types) {
        sum.created += one.created;
        sum.updated += one.updated;
        sum.deleted += one.deleted;
        sum.ignored += one.ignored;
    }
    return sum;
}

QJsonObject ImportReport::json() const
{
    QJsonArray reports;
    for (const TypeReport& one : types) {
        QJsonArray objects;
        for (const ObjectReport& report : one.objects) {
            QJsonArray problems;
            bool isTranslation = false;
            for (const MetaProblem& problem : report.problems) {
                problems.append(problemJson(problem, *one.type));
                isTranslation = isTranslation || problem.code == u"E1106"_s;
            }
            QJsonObject row{{u"klass"_s, one.type->klass}, {u"index"_s, report.index}, {u"errorReports"_s, problems}};
            if (!isTranslation) {
                row.insert(u"uid"_s, report.uid);
                row.insert(u"displayName"_s, report.name);
            }
            objects.append(row);
        }
        reports.append(
            QJsonObject{{u"klass"_s, one.type->klass}, {u"stats"_s, one.stats()}, {u"objectReports"_s, objects}});
    }
    return {{u"status"_s, status},
            {u"typeReports"_s, reports},
            {u"stats"_s, total().stats()},
            {u"responseType"_s, u"ImportReport"_s}};
}

}  // namespace rejista::practice
