// Aggregate values as the hub has them, by UID (hub-contract.md §3). Values; any thread.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rejista::hub {

/// One form: data set, unit, period, attribute option combo, with what the hub's form GET wants of the last one.
struct FormId {
    QString dataSet{}, orgUnit{}, period{};
    QString attributeOptionCombo{};
    QString attributeCombo{};        ///< category combo of the data set; empty = default
    QStringList attributeOptions{};  ///< category options of the attribute option combo
    bool operator==(const FormId&) const = default;
};

struct RemoteValue {
    QString dataElement{}, categoryOptionCombo{};
    QString orgUnit{}, period{},
        attributeOptionCombo{};      ///< filled in from the head or the request where a row lacks them
    std::optional<QString> value{};  ///< none = deleted, or a comment without a value (2.42)
    QString comment{};
    bool followUp = false, deleted = false;
    QString storedBy{};
    QDateTime updatedAt{};  ///< UTC, milliseconds
    bool operator==(const RemoteValue&) const = default;
};

enum class LockStatus { Open, Locked, Approved };

struct RemoteCompletion {
    bool complete = false;
    QString by{};
    QDateTime at{};  ///< UTC
    bool operator==(const RemoteCompletion&) const = default;
};

/// All of one form at one moment. A cell that is not here has no value at the hub.
struct RemoteForm {
    FormId id{};
    std::vector<RemoteValue> values{};
    LockStatus lock = LockStatus::Open;
    RemoteCompletion completion{};
};

struct OutgoingValue {
    QString dataElement{}, categoryOptionCombo{};
    std::optional<QString> value{};  ///< none = take it away there (`deleted: true`)
    QString comment{};               ///< left out would be erased: always sent whole
    bool followUp = false;
    bool operator==(const OutgoingValue&) const = default;
};

/// What the hub said to one POST of values. Nothing here proves that a value is there: it has to be read back.
struct PushAnswer {
    struct Rejection {
        int index = -1;     ///< position in what was sent; -1 = the hub does not say which
        QString code{};     ///< "E8122"
        QString message{};  ///< the hub's words, bounded; may quote the value: never into a log
        bool operator==(const Rejection&) const = default;
    };
    int httpStatus = 0;
    int imported = 0, updated = 0, deleted = 0, ignored = 0;
    std::vector<Rejection> rejected{};  ///< of single values: the others are stored
    /// A group's or the head's refusal: nothing of this POST is stored. Its index is the guilty row where the hub's words name
    /// one: that row is refused for sure, the others may be sent again without it.
    std::optional<Rejection> refusedWhole{};
    bool accounted = false;  ///< counts and refusals add up to what was sent (hub-live.md §A1.1, hub-live-242.md §2.6)
};

struct RemoteRegistration {
    QString dataSet{}, orgUnit{}, period{}, attributeOptionCombo{};
    RemoteCompletion completion{};
};

/// One line of a value's history at the hub.
struct AuditLine {
    QString type{};  ///< CREATE, UPDATE, DELETE
    QString value{}, by{};
    QDateTime at{};  ///< UTC
};

}  // namespace rejista::hub
