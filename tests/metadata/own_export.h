// What a workspace exports and then reads again: the plan must find nothing to do.
#pragma once

#include "metadata/export.h"
#include "metadata/import.h"

#include <QTest>

namespace rejista::tests {

/// Exports `objects` and reads the export back over them.
inline metadata::ImportPlan planOwnExport(const std::vector<metadata::RawObject>& objects)
{
    const auto exported = metadata::exportPackage(objects);
    if (!exported)
        qFatal("not exported: %s", kindName(exported.error().kind).data());
    auto plan = metadata::planImport(exported->json, metadata::RawIndex(objects));
    if (!plan)
        qFatal("own export refused: %s", kindName(plan.error().kind).data());
    return std::move(*plan);
}

/// Twice, the second time over what the first left; says what would have changed.
inline void verifyOwnExportChangesNothing(std::vector<metadata::RawObject> objects)
{
    using namespace Qt::StringLiterals;
    for (int round = 1; round <= 2; ++round) {
        const metadata::RawIndex before(objects);
        const metadata::ImportPlan plan = planOwnExport(objects);
        QStringList said;
        for (const auto* list : {&plan.added, &plan.updated})
            for (const metadata::RawObject& object : *list) {
                const metadata::RawObject* known = before.byUid(object.type, object.uid);
                said << u"round %1: %2 %3\n  was %4\n  is  %5"_s.arg(QString::number(round), object.type, object.uid,
                                                                     known ? QString::fromUtf8(known->json.left(2000))
                                                                           : u"(nothing)"_s,
                                                                     QString::fromUtf8(object.json.left(2000)));
            }
        QVERIFY2(plan.changesNothing(),
                 qPrintable(u"%1 differ\n%2"_s.arg(QString::number(said.size()), said.mid(0, 6).join(u'\n'))));
        int unchanged = 0;
        for (const int count : plan.unchangedCounts)
            unchanged += count;
        QVERIFY(unchanged > 0);
        objects = applied(before, plan);
    }
}

}  // namespace rejista::tests
