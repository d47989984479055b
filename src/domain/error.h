// What went wrong, as a value: a kind, where, and facts. Only `app` turns it into words for people.
// Values; any thread.
#pragma once

#include <QLatin1StringView>
#include <QMap>
#include <QString>

namespace rejista::domain {

/// Kinds are part of the command line's contract: kindName() is what `--json` prints and what
/// `rejista-cli help errors` lists. Add at the end of a group; never rename.
enum class Kind {
    // asking wrongly
    Usage,
    NotFound,
    Ambiguous,
    AlreadyExists,
    NotAllowed,
    // the workspace
    WrongPassphrase,
    WaitBeforeRetry,
    InUse,
    Damaged,
    Newer,
    NotAWorkspace,
    ReadOnlyFolder,
    DiskFull,
    Storage,
    // files
    FileUnreadable,
    FileUnwritable,
    NotJson,
    Truncated,
    BadEncoding,
    BadColumns,
    TooLarge,
    // metadata
    BadMetadata,
    MissingReference,
    ComboWithoutOptions,
    ExpressionSyntax,
    ExpressionCycle,
    UnknownOperand,
    // one value of a return
    NotANumber,
    NotWhole,
    Negative,
    OutOfRange,
    NotAnOption,
    NotADate,
    NotYesNo,
    WrongForm,
    TooLong,
    ScientificNotation,
    Greyed,
    UnknownElement,
    UnknownCombo,
    UnknownOrgUnit,
    UnknownDataSet,
    NotAssigned,
    WrongPeriodType,
    BadPeriod,
    AttributeRequired,
    Shared,
    Complete,
    Locked,
    DuplicateCell,
    // a return
    HasErrors,
    HasUnexplained,
    HasDrafts,
    CompulsoryMissing,
    NotComplete,
    // time
    ClockWrong,
    Cancelled,
    // the hub
    HubNotSet,
    HubAddress,
    HubUnreachable,
    HubTimeout,
    HubCertificate,
    NotAHub,
    HubSignIn,
    HubToken,
    HubForbidden,
    HubBusy,
    HubVersion,
    HubCalendar,
    HubChanged,
    HubRefused,
    HubAnswer,
    HubUnknown,
    WarehouseRefused,
    OpenConflicts,
};

/// The stable lowerCamel name of a kind, e.g. `wrongPassphrase`.
[[nodiscard]] QLatin1StringView kindName(Kind kind);

struct Error {
    Kind kind = Kind::Storage;
    QString where;                 ///< file, cell address, row, column: what a person can look at
    QMap<QString, QString> facts;  ///< lowerCamel names; never a learner's name, NIN or phone

    [[nodiscard]] QString fact(const QString& name) const { return facts.value(name); }
    bool operator==(const Error&) const = default;
};

/// `error(Kind::NotANumber, u"P5:F"_s, {{u"text"_s, text}})`
[[nodiscard]] inline Error error(Kind kind, QString where = {}, QMap<QString, QString> facts = {})
{
    return Error{kind, std::move(where), std::move(facts)};
}

}  // namespace rejista::domain
