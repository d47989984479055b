#include "cli/command.h"

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;

Exit exitFor(Kind kind)
{
    switch (kind) {
    case Kind::Usage:
    case Kind::NotFound:
    case Kind::Ambiguous:
    case Kind::UnknownElement:
    case Kind::UnknownCombo:
    case Kind::UnknownOrgUnit:
    case Kind::UnknownDataSet:
    case Kind::WrongPeriodType:
    case Kind::BadPeriod:
    case Kind::AttributeRequired: return Exit::Usage;
    case Kind::WrongPassphrase:
    case Kind::WaitBeforeRetry:
    case Kind::InUse:
    case Kind::Damaged:
    case Kind::Newer:
    case Kind::NotAWorkspace: return Exit::Workspace;
    case Kind::ReadOnlyFolder:
    case Kind::DiskFull:
    case Kind::Storage:
    case Kind::FileUnreadable:
    case Kind::FileUnwritable:
    case Kind::NotJson:
    case Kind::Truncated:
    case Kind::BadEncoding:
    case Kind::BadColumns:
    case Kind::TooLarge:
    case Kind::BadMetadata: return Exit::File;
    case Kind::HubNotSet:
    case Kind::HubUnreachable:
    case Kind::HubTimeout:
    case Kind::HubCertificate:
    case Kind::NotAHub:
    case Kind::HubSignIn:
    case Kind::HubToken:
    case Kind::HubForbidden:
    case Kind::HubBusy:
    case Kind::HubVersion:
    case Kind::HubCalendar:
    case Kind::HubChanged:
    case Kind::HubRefused:
    case Kind::HubAnswer:
    case Kind::HubUnknown:
    case Kind::WarehouseRefused: return Exit::Hub;
    case Kind::HubAddress: return Exit::Usage;
    default: return Exit::Refused;
    }
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> rows;
        for (auto group :
             {workspaceCommands, demoCommands, peopleCommands, backupCommands, orgUnitCommands, metadataCommands,
              formReadCommands, formWriteCommands, formFileCommands, formStateCommands, figureCommands, chartCommands,
              hubCommands, syncCommands, reconcileCommands, practiceCommands, helpCommands}) {
            for (Command& row : group())
                rows.push_back(std::move(row));
        }
        return rows;
    }();
    return all;
}

const Command* commandNamed(const QString& name)
{
    for (const Command& command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {u"workspace"_s, u"DIR"_s, u"the register's folder; without it, the folder you are in"_s},
        {u"user"_s, u"NAME"_s, u"who you are; may be left out where only one person has a key"_s},
        {u"passphrase-file"_s, u"F"_s, u"first line = the passphrase; else REJISTA_PASSPHRASE, else asked"_s},
        {u"locale"_s, u"LANG"_s, u"language of names: en, fr, pt, kri"_s},
        {u"json"_s, {}, u"one JSON document on standard output"_s},
        {u"help"_s, {}, u"what `help COMMAND` prints"_s},
    };
    return options;
}

}  // namespace rejista::cli
