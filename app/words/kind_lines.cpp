#include "words/sentences.h"

#include <QCoreApplication>

#include <array>

namespace rejista::words {

using enum domain::Kind;

namespace {

// A class, so that lupdate knows the context of the texts.
class Said {
    Q_DECLARE_TR_FUNCTIONS(Words)
public:
    static constexpr auto kKinds = std::to_array<KindLine>({
        {Usage, QT_TR_NOOP("the command line is not understood")},
        {NotFound, QT_TR_NOOP("what was named is not there")},
        {Ambiguous, QT_TR_NOOP("a name fits more than one thing")},
        {AlreadyExists, QT_TR_NOOP("it is there already and stays")},
        {NotAllowed, QT_TR_NOOP("the role does not have the right (facts right, role)")},
        {WrongPassphrase, QT_TR_NOOP("the passphrase or recovery key does not open the register")},
        {WaitBeforeRetry, QT_TR_NOOP("too many wrong passphrases (fact seconds)")},
        {InUse, QT_TR_NOOP("another program has the register open (facts person, since)")},
        {Damaged, QT_TR_NOOP("a file is damaged; nothing of it was removed")},
        {Newer, QT_TR_NOOP("the file was made by a newer program")},
        {NotAWorkspace, QT_TR_NOOP("the folder is no register")},
        {ReadOnlyFolder, QT_TR_NOOP("nothing can be written in the folder")},
        {DiskFull, QT_TR_NOOP("the disk is full")},
        {Storage, QT_TR_NOOP("the disk did not do what it was asked (fact code)")},
        {FileUnreadable, QT_TR_NOOP("a file cannot be read")},
        {FileUnwritable, QT_TR_NOOP("a file cannot be written")},
        {NotJson, QT_TR_NOOP("a file is no JSON (facts line, byte)")},
        {Truncated, QT_TR_NOOP("a file breaks off before its end")},
        {BadEncoding, QT_TR_NOOP("the letters of a file cannot be read, or were guessed")},
        {BadColumns, QT_TR_NOOP("a table lacks a column or has one twice (facts missing, twice, found)")},
        {TooLarge, QT_TR_NOOP("a file is too large (fact max)")},
        {BadMetadata, QT_TR_NOOP("a file or object is not DHIS2 metadata as it should be")},
        {MissingReference, QT_TR_NOOP("metadata names an object that is not there")},
        {ComboWithoutOptions, QT_TR_NOOP("a category combo has no options")},
        {ExpressionSyntax, QT_TR_NOOP("an expression cannot be read")},
        {ExpressionCycle, QT_TR_NOOP("an expression is computed from itself")},
        {UnknownOperand, QT_TR_NOOP("an expression uses something unknown")},
        {NotANumber, QT_TR_NOOP("the text is no number")},
        {NotWhole, QT_TR_NOOP("the number is not whole")},
        {Negative, QT_TR_NOOP("the number is below zero")},
        {OutOfRange, QT_TR_NOOP("the number is out of range (facts min, max)")},
        {NotAnOption, QT_TR_NOOP("the text is not one of the answers (fact allowed)")},
        {NotADate, QT_TR_NOOP("the text is no day")},
        {NotYesNo, QT_TR_NOOP("the text is neither yes nor no")},
        {WrongForm, QT_TR_NOOP("the text is not written as the value type asks (fact expected)")},
        {TooLong, QT_TR_NOOP("the text is too long (fact max)")},
        {ScientificNotation, QT_TR_NOOP("a spreadsheet has shortened a number or code (fact meant)")},
        {Greyed, QT_TR_NOOP("the cell is grey on the form")},
        {UnknownElement, QT_TR_NOOP("the data element is unknown or not in the data set")},
        {UnknownCombo, QT_TR_NOOP("the combo is not one of the element's")},
        {UnknownOrgUnit, QT_TR_NOOP("the school or place is not in the register")},
        {UnknownDataSet, QT_TR_NOOP("the data set is unknown")},
        {NotAssigned, QT_TR_NOOP("the unit does not fill in the data set")},
        {WrongPeriodType, QT_TR_NOOP("the period is of another type than the data set's (facts expected, example)")},
        {BadPeriod, QT_TR_NOOP("the text is no DHIS2 period")},
        {AttributeRequired, QT_TR_NOOP("the data set needs --attribute or attributeCombo (fact allowed)")},
        {Shared, QT_TR_NOOP("the value was typed through another form; --replace-shared replaces it")},
        {Complete, QT_TR_NOOP("the return is complete; reopen it first")},
        {Locked, QT_TR_NOOP("the return is closed; the district office unlocks it")},
        {DuplicateCell, QT_TR_NOOP("a file gives one cell two values; neither is taken (fact first)")},
        {HasErrors, QT_TR_NOOP("errors keep the return from being complete")},
        {HasUnexplained, QT_TR_NOOP("warnings without a reason keep the return from being complete")},
        {HasDrafts, QT_TR_NOOP("typed texts that are no values keep the return from being complete")},
        {CompulsoryMissing, QT_TR_NOOP("compulsory cells are empty")},
        {NotComplete, QT_TR_NOOP("the return is not complete")},
        {ClockWrong, QT_TR_NOOP("the computer's clock stands before the register's last entry")},
        {Cancelled, QT_TR_NOOP("stopped on request")},
        {HubNotSet, QT_TR_NOOP("the register is connected to no hub")},
        {HubAddress, QT_TR_NOOP("not an address of a hub")},
        {HubUnreachable, QT_TR_NOOP("the hub does not answer")},
        {HubTimeout, QT_TR_NOOP("the line to the hub went quiet")},
        {HubCertificate, QT_TR_NOOP("who answers cannot prove to be the hub")},
        {NotAHub, QT_TR_NOOP("something else answered, such as a sign-in page of the network")},
        {HubSignIn, QT_TR_NOOP("the hub does not let us in")},
        {HubToken, QT_TR_NOOP("the key has a typing mistake")},
        {HubForbidden, QT_TR_NOOP("the account may not do that at the hub")},
        {HubBusy, QT_TR_NOOP("the hub is busy or being serviced")},
        {HubVersion, QT_TR_NOOP("a version of DHIS2 that is not supported")},
        {HubCalendar, QT_TR_NOOP("the hub uses another calendar")},
        {HubChanged, QT_TR_NOOP("another database answers under the hub's address")},
        {HubRefused, QT_TR_NOOP("the hub did not accept something")},
        {HubAnswer, QT_TR_NOOP("the hub's answer cannot be read")},
        {HubUnknown, QT_TR_NOOP("the line broke while sending: looked up at the next sync")},
        {WarehouseRefused, QT_TR_NOOP("the warehouse did not answer the question")},
        {OpenConflicts, QT_TR_NOOP("changed both here and at the hub: to be answered")},
    });
};

}  // namespace

std::span<const KindLine> kindLines()
{
    return Said::kKinds;
}

}  // namespace rejista::words
