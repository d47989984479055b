// Everything that a training hub remembers. Copied cheaply: all parts are implicitly shared, the model by pointer.
// One thread at a time. Inside the room only.
#pragma once

#include "domain/clock.h"
#include "practice/ids.h"
#include "practice/meta_store.h"
#include "practice/model.h"
#include "practice/ordered_map.h"
#include "practice/practice_hub.h"

#include <QJsonValue>

#include <memory>

namespace rejista::practice {

struct FormKey {
    Id unit = 0, period = 0;
    bool operator==(const FormKey&) const = default;
    friend size_t qHash(const FormKey& key, size_t seed = 0) { return qHashMulti(seed, key.unit, key.period); }
};
struct CellKey {
    Id element = 0, optionCombo = 0, attributeCombo = 0;
    bool operator==(const CellKey&) const = default;
    friend size_t qHash(const CellKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.element, key.optionCombo, key.attributeCombo);
    }
};
struct Cell {
    QString value{};
    bool hasValue = false, followUp = false, deleted = false;
    QString comment{};
    Id storedBy = 0;
    qint64 created = 0, updated = 0;
};
using Form = OrderedMap<CellKey, Cell>;

struct AuditRow {
    FormKey form{};
    CellKey cell{};
    char type = 'U';  ///< C, U, D
    QString before{}, after{};
    Id by = 0;
    qint64 at = 0;
};

struct CompletionKey {
    Id dataSet = 0, period = 0, unit = 0, attributeCombo = 0;
    bool operator==(const CompletionKey&) const = default;
    friend size_t qHash(const CompletionKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.dataSet, key.period, key.unit, key.attributeCombo);
    }
};
struct Completion {
    bool complete = false;
    qint64 date = 0, created = 0, updated = 0;
    Id storedBy = 0, updatedBy = 0;
};

struct ApprovalKey {
    Id workflow = 0, period = 0, unit = 0, attributeCombo = 0;
    bool operator==(const ApprovalKey&) const = default;
    friend size_t qHash(const ApprovalKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.workflow, key.period, key.unit, key.attributeCombo);
    }
};
struct Approval {
    Id by = 0;
    qint64 at = 0;
};

struct LockException {
    int number = 0;
    Id dataSet = 0, period = 0, unit = 0;
};

struct MinMaxKey {
    Id element = 0, unit = 0, optionCombo = 0;
    bool operator==(const MinMaxKey&) const = default;
    friend size_t qHash(const MinMaxKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.element, key.unit, key.optionCombo);
    }
};
struct MinMax {
    int least = 0, most = 0;
};

struct Token {
    QByteArray hash{};  ///< of the clear text; that itself is nowhere
    QString user{};
    qint64 expires = 0, created = 0;
    QStringList methods{};  ///< empty = all
    // A token in use goes on with what its owner was allowed when it was last looked up (hub-live.md §A5).
    qint64 seenAt = 0;
    bool disabled = false;
    QSet<QString> authorities{};
};

struct Password {
    QByteArray salt{}, hash{};
};

struct StoreEntry {
    QJsonValue value{};
    QString uid{}, owner{}, everybody{QStringLiteral("rw------")};
    qint64 created = 0, updated = 0;
};

struct Task {
    QString kind{}, uid{};
    qint64 at = 0;
    bool seen = false;  ///< its list was asked for once: the first time it is empty, the job has not begun
    QString message{};
    QJsonValue summary{};
};

struct FileEntry {
    QString name{}, type{}, owner{}, domain{};
    QByteArray content{};
    qint64 created = 0;
};

/// What the nightly build copied.
struct AnalyticsTables {
    bool built = false, zeros = false;
    qint64 at = 0;
    OrderedMap<FormKey, Form> forms{};
    QStringList periodTypes{};
};

struct HubState {
    const domain::Clock* clock = nullptr;
    Like like = Like::V244;
    quint64 random = 1;
    QString systemId{};
    Ids ids{};
    MetaStore meta{};
    std::shared_ptr<const Model> model{};
    quint64 modelRevision = 0;

    OrderedMap<FormKey, Form> forms{};
    QList<AuditRow> audits{};
    OrderedMap<CompletionKey, Completion> completions{};
    QSet<Id> periodsMet{};  ///< 2.43+: a bulk completion fails for a period that is not here
    OrderedMap<ApprovalKey, Approval> approvals{};
    QList<LockException> lockExceptions{};
    OrderedMap<MinMaxKey, MinMax> minMax{};
    OrderedMap<QString, Token> tokens{};
    QHash<QString, Password> passwords{};
    OrderedMap<QString, StoreEntry> dataStore{};  ///< "namespace/key"; "user/namespace/key" for users' own
    OrderedMap<QString, Task> tasks{};
    OrderedMap<QString, FileEntry> files{};
    OrderedMap<QString, QString> settings{};
    QStringList outputPeriodTypes{};
    AnalyticsTables analytics{};
    int lastNumber = 2174;
    quint64 bodies = 0;
    // Answers to reads of metadata, until it changes: key is user + request.
    QHash<QByteArray, hub::Response> kept{};
    quint64 keptRevision = 0;

    [[nodiscard]] bool isOld() const { return like == Like::V242; }  ///< the import and answers of 2.42
    [[nodiscard]] qint64 now() const { return clock->now().toMSecsSinceEpoch(); }
    /// Built anew when the metadata changed. Stays valid until the next change.
    [[nodiscard]] const Model& metadata();
    [[nodiscard]] QString newUid();
    [[nodiscard]] QByteArray randomLetters(int count);
    [[nodiscard]] QString versionText() const;
    /// A fresh server: default combo, superuser.
    void begin(const PracticeHub::Options& options);
    void setPassword(const QString& user, const QString& password);
    [[nodiscard]] bool isPassword(const QString& user, const QString& password) const;
};

}  // namespace rejista::practice
