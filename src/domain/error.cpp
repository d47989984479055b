#include "domain/error.h"

namespace rejista::domain {

// A switch without default: -Wswitch refuses a kind without a name.
QLatin1StringView kindName(Kind kind)
{
    using namespace Qt::StringLiterals;
    switch (kind) {
    case Kind::Usage: return "usage"_L1;
    case Kind::NotFound: return "notFound"_L1;
    case Kind::Ambiguous: return "ambiguous"_L1;
    case Kind::AlreadyExists: return "alreadyExists"_L1;
    case Kind::NotAllowed: return "notAllowed"_L1;
    case Kind::WrongPassphrase: return "wrongPassphrase"_L1;
    case Kind::WaitBeforeRetry: return "waitBeforeRetry"_L1;
    case Kind::InUse: return "inUse"_L1;
    case Kind::Damaged: return "damaged"_L1;
    case Kind::Newer: return "newer"_L1;
    case Kind::NotAWorkspace: return "notAWorkspace"_L1;
    case Kind::ReadOnlyFolder: return "readOnlyFolder"_L1;
    case Kind::DiskFull: return "diskFull"_L1;
    case Kind::Storage: return "storage"_L1;
    case Kind::FileUnreadable: return "fileUnreadable"_L1;
    case Kind::FileUnwritable: return "fileUnwritable"_L1;
    case Kind::NotJson: return "notJson"_L1;
    case Kind::Truncated: return "truncated"_L1;
    case Kind::BadEncoding: return "badEncoding"_L1;
    case Kind::BadColumns: return "badColumns"_L1;
    case Kind::TooLarge: return "tooLarge"_L1;
    case Kind::BadMetadata: return "badMetadata"_L1;
    case Kind::MissingReference: return "missingReference"_L1;
    case Kind::ComboWithoutOptions: return "comboWithoutOptions"_L1;
    case Kind::ExpressionSyntax: return "expressionSyntax"_L1;
    case Kind::ExpressionCycle: return "expressionCycle"_L1;
    case Kind::UnknownOperand: return "unknownOperand"_L1;
    case Kind::NotANumber: return "notANumber"_L1;
    case Kind::NotWhole: return "notWhole"_L1;
    case Kind::Negative: return "negative"_L1;
    case Kind::OutOfRange: return "outOfRange"_L1;
    case Kind::NotAnOption: return "notAnOption"_L1;
    case Kind::NotADate: return "notADate"_L1;
    case Kind::NotYesNo: return "notYesNo"_L1;
    case Kind::WrongForm: return "wrongForm"_L1;
    case Kind::TooLong: return "tooLong"_L1;
    case Kind::ScientificNotation: return "scientificNotation"_L1;
    case Kind::Greyed: return "greyed"_L1;
    case Kind::UnknownElement: return "unknownElement"_L1;
    case Kind::UnknownCombo: return "unknownCombo"_L1;
    case Kind::UnknownOrgUnit: return "unknownOrgUnit"_L1;
    case Kind::UnknownDataSet: return "unknownDataSet"_L1;
    case Kind::NotAssigned: return "notAssigned"_L1;
    case Kind::WrongPeriodType: return "wrongPeriodType"_L1;
    case Kind::BadPeriod: return "badPeriod"_L1;
    case Kind::AttributeRequired: return "attributeRequired"_L1;
    case Kind::Shared: return "shared"_L1;
    case Kind::Complete: return "complete"_L1;
    case Kind::Locked: return "locked"_L1;
    case Kind::DuplicateCell: return "duplicateCell"_L1;
    case Kind::HasErrors: return "hasErrors"_L1;
    case Kind::HasUnexplained: return "hasUnexplained"_L1;
    case Kind::HasDrafts: return "hasDrafts"_L1;
    case Kind::CompulsoryMissing: return "compulsoryMissing"_L1;
    case Kind::NotComplete: return "notComplete"_L1;
    case Kind::ClockWrong: return "clockWrong"_L1;
    case Kind::Cancelled: return "cancelled"_L1;
    case Kind::HubNotSet: return "hubNotSet"_L1;
    case Kind::HubAddress: return "hubAddress"_L1;
    case Kind::HubUnreachable: return "hubUnreachable"_L1;
    case Kind::HubTimeout: return "hubTimeout"_L1;
    case Kind::HubCertificate: return "hubCertificate"_L1;
    case Kind::NotAHub: return "notAHub"_L1;
    case Kind::HubSignIn: return "hubSignIn"_L1;
    case Kind::HubToken: return "hubToken"_L1;
    case Kind::HubForbidden: return "hubForbidden"_L1;
    case Kind::HubBusy: return "hubBusy"_L1;
    case Kind::HubVersion: return "hubVersion"_L1;
    case Kind::HubCalendar: return "hubCalendar"_L1;
    case Kind::HubChanged: return "hubChanged"_L1;
    case Kind::HubRefused: return "hubRefused"_L1;
    case Kind::HubAnswer: return "hubAnswer"_L1;
    case Kind::HubUnknown: return "hubUnknown"_L1;
    case Kind::WarehouseRefused: return "warehouseRefused"_L1;
    case Kind::OpenConflicts: return "openConflicts"_L1;
    }
    return "unknown"_L1;
}

}  // namespace rejista::domain
