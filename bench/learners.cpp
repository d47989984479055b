#include "learners.h"

#include "benches.h"

#include <algorithm>

namespace rejista::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kASchool = 260;

domain::Result<void> addOne(storage::Tx& tx, int number)
{
    const QString id = u"L%1"_s.arg(number, 10, 10, QLatin1Char('0'));
    const QString values =
        u"{\"RJ_A_GIVEN\":\"G%1\",\"RJ_A_SURNAME\":\"S%2\",\"RJ_A_DOB\":\"2015-04-%3\",\"RJ_A_SEX\":\"F\"}"_s
            .arg(number % 977)
            .arg(number % 4999)
            .arg(number % 28 + 1, 2, 10, QLatin1Char('0'));
    const int school = 1 + number / kASchool;
    auto entity = tx.sql("INSERT INTO tracked_entity (id, uid, type, org_unit, \"values\") VALUES (?,?,?,?,?)");
    entity.bindAll(number + 1, id, 1, school, values);
    if (auto done = entity.run(); !done)
        return done;
    auto enrolment = tx.sql("INSERT INTO enrollment (uid, entity, program, org_unit, enrolled_on, status, \"values\") "
                            "VALUES (?,?,?,?,?,?,?)");
    enrolment.bindAll(id, number + 1, 1, school, u"2025-09-08"_s, u"ACTIVE"_s, u"{\"RJ_A_GRADE\":\"P1\"}"_s);
    return enrolment.run();
}

}  // namespace

void addLearners(storage::Store& store, int learners)
{
    constexpr int kBatch = 20'000;
    for (int first = 0; first < learners; first += kBatch) {
        const int last = std::min(learners, first + kBatch);
        must(store.writeNow([first, last](storage::Tx& tx) -> domain::Result<int> {
            for (int i = first; i < last; ++i) {
                if (auto done = addOne(tx, i); !done)
                    return done.error();
            }
            return last;
        }),
             "add learners");
    }
    must(store.maintainNow([](storage::Database& db) { return db.checkpoint(true); }), "empty the log");
}

}  // namespace rejista::bench
