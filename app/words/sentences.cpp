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
    static constexpr auto kTemplates = std::to_array<Template>({
        {Usage,
         QT_TR_NOOP(
             "There is no command \"{command}\". Did you mean \"{near}\"? rejista-cli help lists all commands.")},
        {Usage, QT_TR_NOOP("There is no command \"{command}\". rejista-cli help lists all commands.")},
        {Usage,
         QT_TR_NOOP("\"{group}\" needs a second word: {allowed}. rejista-cli help {group} shows what each does.")},
        {Usage, QT_TR_NOOP("{option} is not an option of this command. Did you mean {near}?")},
        {Usage, QT_TR_NOOP("{option} is not an option of this command. rejista-cli help {of} lists its options.")},
        {Usage, QT_TR_NOOP("{option} is not an option. rejista-cli help lists all commands and options.")},
        {Usage, QT_TR_NOOP("{switch} stands alone and takes no value. rejista-cli help {of} shows an example.")},
        {Usage, QT_TR_NOOP("{switch} stands alone and takes no value. rejista-cli help lists all options.")},
        {Usage, QT_TR_NOOP("{noValue} needs a value after it. rejista-cli help {of} shows an example.")},
        {Usage, QT_TR_NOOP("{noValue} needs a value after it. rejista-cli help lists all options.")},
        {Usage,
         QT_TR_NOOP("The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} "
                    "is added "
                    "afterwards: rejista-cli user add.")},
        {Usage,
         QT_TR_NOOP("REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.")},
        {Usage, QT_TR_NOOP("Nothing was typed for the {where}. Type it, then try again.")},
        {Usage, QT_TR_NOOP("This needs {missing}. It may be one of: {allowed}.")},
        {Usage, QT_TR_NOOP("This needs {missing}. rejista-cli help {of} shows an example.")},
        {Usage, QT_TR_NOOP("This needs {missing}. Give it and try again.")},
        {Usage, QT_TR_NOOP("\"{text}\" is one thing too many. rejista-cli help {of} shows what the command takes.")},
        {Usage, QT_TR_NOOP("\"{text}\" is not understood at {where}. It may be one of: {allowed}.")},
        {Usage, QT_TR_NOOP("\"{text}\" is not understood at {where}. {expected} is what fits there.")},
        {Usage,
         QT_TR_NOOP("\"{text}\" is not understood at {where}. rejista-cli help shows every command with an example.")},
        {Usage, QT_TR_NOOP("Something is missing at {where}. rejista-cli help shows every command with an example.")},
        {Usage, QT_TR_NOOP("Something is missing. rejista-cli help shows every command with an example.")},
        {NotFound, QT_TR_NOOP("There is no {what} \"{text}\" here. It may be one of: {allowed}.")},
        {NotFound, QT_TR_NOOP("There is no {what} \"{text}\" here. Look at the spelling, or list them first.")},
        {NotFound, QT_TR_NOOP("\"{text}\" in {column} is not known here. Look at the spelling, or add it first.")},
        {NotFound, QT_TR_NOOP("{where} is not there. Look at the spelling, or list what there is first.")},
        {NotFound, QT_TR_NOOP("That is not there. Look at the spelling, or list what there is first.")},
        {Ambiguous, QT_TR_NOOP("\"{text}\" may mean {either} or {or}. Type figures without separators.")},
        {Ambiguous, QT_TR_NOOP("\"{text}\" fits more than one. Use the whole code or the UID.")},
        {Ambiguous, QT_TR_NOOP("{where} fits more than one. Use the whole code or the UID.")},
        {Ambiguous, QT_TR_NOOP("That name fits more than one. Use the whole code or the UID.")},
        {AlreadyExists,
         QT_TR_NOOP(
             "{where} is known already, with another {differs}. Nothing was changed; look which of the two is right.")},
        {AlreadyExists,
         QT_TR_NOOP("{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form "
                    "reopen.")},
        {AlreadyExists, QT_TR_NOOP("{where} is there already and stays as it is. Choose another name.")},
        {AlreadyExists, QT_TR_NOOP("That is there already and stays as it is. Choose another name.")},
        {NotAllowed,
         QT_TR_NOOP(
             "You are the last person who may let others in, so you stay. Add another head teacher or officer first.")},
        {NotAllowed,
         QT_TR_NOOP("A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who.")},
        {NotAllowed,
         QT_TR_NOOP("The file wants to take away whole ranges of values ({where}). That part was left out; take values "
                    "away one "
                    "by one.")},
        {NotAllowed, QT_TR_NOOP("This is not allowed here. rejista-cli help errors lists who may do what.")},
        {WrongPassphrase,
         QT_TR_NOOP("Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.")},
        {WrongPassphrase, QT_TR_NOOP("A recovery key has 40 signs; these are {signs}. Compare it with the sheet.")},
        {WrongPassphrase,
         QT_TR_NOOP(
             "That passphrase does not open the register for this name. Look at Caps Lock and at the name, and try "
             "again.")},
        {WaitBeforeRetry, QT_TR_NOOP("Too many wrong passphrases. Wait {seconds} seconds, then try again.")},
        {WaitBeforeRetry, QT_TR_NOOP("Too many wrong passphrases. Wait a moment, then try again.")},
        {InUse,
         QT_TR_NOOP("Rejista is already open on this register, by {person} since {since}. Close it there first.")},
        {InUse, QT_TR_NOOP("Another program is working with this register. Close it there first, then try again.")},
        {Damaged,
         QT_TR_NOOP("{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest "
                    "backup beside "
                    "it: rejista-cli restore FILE.")},
        {Damaged,
         QT_TR_NOOP("{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: "
                    "rejista-cli restore "
                    "FILE.")},
        {Damaged,
         QT_TR_NOOP("The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: "
                    "rejista-cli "
                    "restore FILE.")},
        {Newer,
         QT_TR_NOOP(
             "{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open it "
             "again.")},
        {Newer,
         QT_TR_NOOP("This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open "
                    "it again.")},
        {NotAWorkspace,
         QT_TR_NOOP("{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.")},
        {NotAWorkspace,
         QT_TR_NOOP("This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new.")},
        {ReadOnlyFolder,
         QT_TR_NOOP("Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks "
                    "after this "
                    "computer.")},
        {ReadOnlyFolder,
         QT_TR_NOOP("Nothing can be written in this folder. Move the register to a folder of your own.")},
        {DiskFull,
         QT_TR_NOOP(
             "Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then try "
             "again.")},
        {DiskFull,
         QT_TR_NOOP(
             "Not saved: the disk is full. What was there before is untouched. Free some space, then try again.")},
        {Storage,
         QT_TR_NOOP("The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make "
                    "a backup "
                    "on another disk and try again.")},
        {Storage,
         QT_TR_NOOP("The disk did not do what it was asked. What was saved before is safe. Make a backup on another "
                    "disk and try "
                    "again.")},
        {FileUnreadable,
         QT_TR_NOOP(
             "{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.")},
        {FileUnreadable, QT_TR_NOOP("A file cannot be read. Look whether it is there and may be opened.")},
        {FileUnwritable,
         QT_TR_NOOP("{where} cannot be written. Choose another folder or name; nothing half-written was left.")},
        {FileUnwritable,
         QT_TR_NOOP("The file cannot be written. Choose another folder or name; nothing half-written was left.")},
        {NotJson,
         QT_TR_NOOP(
             "{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or export it "
             "again.")},
        {NotJson, QT_TR_NOOP("{where} is not a JSON file. Fetch or export it again.")},
        {NotJson, QT_TR_NOOP("This is not JSON. Fetch or export the file again.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; "
                    "look at "
                    "that row.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too "
                    "early.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off before its end, or is another kind of file. Copy or fetch it again.")},
        {Truncated, QT_TR_NOOP("The file breaks off before its end. Copy or fetch it again.")},
        {BadEncoding,
         QT_TR_NOOP("{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if "
                    "not, save "
                    "it as \"CSV UTF-8\".")},
        {BadEncoding,
         QT_TR_NOOP("{where} is no text but looks like {looksLike}. Save it as \"CSV UTF-8\" and try again.")},
        {BadEncoding, QT_TR_NOOP("{where} is not UTF-8, as JSON has to be. Fetch or export it again.")},
        {BadEncoding, QT_TR_NOOP("{where} has letters that cannot be read. Save it as \"CSV UTF-8\" and try again.")},
        {BadEncoding, QT_TR_NOOP("The file has letters that cannot be read. Save it as \"CSV UTF-8\" and try again.")},
        {BadColumns, QT_TR_NOOP("{where} has no column {missing}. It has: {found}. Add the column, then try again.")},
        {BadColumns, QT_TR_NOOP("{where} has no column {missing}. Add it to the first row, then try again.")},
        {BadColumns, QT_TR_NOOP("{where} has the column {twice} twice. Take one away, then try again.")},
        {BadColumns,
         QT_TR_NOOP(
             "This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file with "
             "commas.")},
        {BadColumns, QT_TR_NOOP("{where} has no header row. The first row names the columns.")},
        {BadColumns, QT_TR_NOOP("The columns are not as they should be. rejista-cli help form import names them.")},
        {TooLarge, QT_TR_NOOP("{where} is larger than {max} bytes. Split it and take the parts one by one.")},
        {TooLarge, QT_TR_NOOP("The file is larger than can be read at once. Split it and take the parts one by one.")},
        {BadMetadata,
         QT_TR_NOOP("{where} holds no \"{missing}\", so it is another kind of file. Choose the right one, or export it "
                    "again.")},
        {BadMetadata,
         QT_TR_NOOP(
             "{where}: \"{property}\" is not as DHIS2 has it. Correct it where the file was made, or leave the object "
             "out.")},
        {BadMetadata, QT_TR_NOOP("{where} is not DHIS2 metadata that can be used. Export it again from the hub.")},
        {BadMetadata, QT_TR_NOOP("This is not DHIS2 metadata that can be used. Export it again from the hub.")},
        {MissingReference,
         QT_TR_NOOP("{where} names {type} {uid}, which is neither in the file nor here. Export the package with its "
                    "dependencies.")},
        {MissingReference,
         QT_TR_NOOP("{where} names something that is neither in the file nor here. Export the package with its "
                    "dependencies.")},
        {MissingReference,
         QT_TR_NOOP(
             "Something is named that is neither in the file nor here. Export the package with its dependencies.")},
        {ComboWithoutOptions,
         QT_TR_NOOP(
             "The combo {where} has a category without options, so no cell can be made of it. Give the category its "
             "options on the hub.")},
        {ComboWithoutOptions,
         QT_TR_NOOP("A category combo has no options, so no cell can be made of it. Give the category its options on "
                    "the hub.")},
        {ExpressionSyntax,
         QT_TR_NOOP("The expression of {where} cannot be read from character {position} on. It is kept but not "
                    "computed; correct "
                    "it where it was made.")},
        {ExpressionSyntax,
         QT_TR_NOOP(
             "The expression of {where} cannot be read. It is kept but not computed; correct it where it was made.")},
        {ExpressionSyntax,
         QT_TR_NOOP("An expression cannot be read. It is kept but not computed; correct it where it was made.")},
        {ExpressionCycle,
         QT_TR_NOOP(
             "{where} is computed from itself. It is kept but not computed; take the circle out where it was made.")},
        {ExpressionCycle,
         QT_TR_NOOP(
             "A figure is computed from itself. It is kept but not computed; take the circle out where it was made.")},
        {UnknownOperand,
         QT_TR_NOOP(
             "The expression of {where} uses {operand}, which is not known here. Import the package that has it.")},
        {UnknownOperand,
         QT_TR_NOOP("The expression of {where} uses {text}, which is not known here. Import the package that has it.")},
        {UnknownOperand,
         QT_TR_NOOP("An expression uses something that is not known here. Import the package that has it.")},
        {NotANumber, QT_TR_NOOP("\"{text}\" is not a number. Type figures only; the old value is kept until you do.")},
        {NotANumber, QT_TR_NOOP("This is not a number. Type figures only; the old value is kept until you do.")},
        {NotWhole, QT_TR_NOOP("\"{text}\" is not a whole number. Count in ones; the old value is kept until you do.")},
        {NotWhole, QT_TR_NOOP("This is not a whole number. Count in ones; the old value is kept until you do.")},
        {Negative,
         QT_TR_NOOP("\"{text}\" is below zero, and nothing can be fewer than none. Look at the paper again.")},
        {Negative, QT_TR_NOOP("This is below zero, and nothing can be fewer than none. Look at the paper again.")},
        {OutOfRange, QT_TR_NOOP("\"{text}\" does not lie between {min} and {max}. Look at the paper again.")},
        {OutOfRange, QT_TR_NOOP("\"{text}\" is larger or smaller than this cell can hold. Look at the paper again.")},
        {OutOfRange, QT_TR_NOOP("This is larger or smaller than the cell can hold. Look at the paper again.")},
        {NotAnOption, QT_TR_NOOP("\"{text}\" is not one of the answers. They are: {allowed}.")},
        {NotAnOption, QT_TR_NOOP("This is not one of the answers. Choose from the list.")},
        {NotADate, QT_TR_NOOP("\"{text}\" is no day of the calendar. Write it as 2026-01-30.")},
        {NotADate, QT_TR_NOOP("This is no day of the calendar. Write it as 2026-01-30.")},
        {NotYesNo, QT_TR_NOOP("\"{text}\" is neither yes nor no. Type Y or N.")},
        {NotYesNo, QT_TR_NOOP("This is neither yes nor no. Type Y or N.")},
        {WrongForm, QT_TR_NOOP("\"{text}\" is not written as {expected}. Look at the paper again.")},
        {WrongForm, QT_TR_NOOP("This is not written as this cell needs it. Look at the example beside the cell.")},
        {TooLong, QT_TR_NOOP("The text is longer than the {max} characters that the hub takes. Shorten it.")},
        {TooLong, QT_TR_NOOP("The text is longer than the hub takes. Shorten it.")},
        {ScientificNotation,
         QT_TR_NOOP("A spreadsheet has turned this into \"{text}\". It meant {meant}, or lost digits: write it out, or "
                    "format the "
                    "column as text.")},
        {ScientificNotation,
         QT_TR_NOOP("A spreadsheet has shortened this number. Write it out, or format the column as text.")},
        {Greyed, QT_TR_NOOP("{where} is grey on the form: nothing is counted there. Look which cell was meant.")},
        {Greyed, QT_TR_NOOP("This cell is grey on the form: nothing is counted there. Look which cell was meant.")},
        {UnknownElement,
         QT_TR_NOOP(
             "There is no element \"{text}\" in the data set {dataSet}. rejista-cli form show lists its cells.")},
        {UnknownElement,
         QT_TR_NOOP("There is no data element \"{text}\". rejista-cli form show lists the cells of a data set.")},
        {UnknownElement,
         QT_TR_NOOP("This data element is not known here. rejista-cli form show lists the cells of a data set.")},
        {UnknownCombo,
         QT_TR_NOOP("\"{text}\" is not a combo of this element. It has {count}, the first is {example}.")},
        {UnknownCombo, QT_TR_NOOP("\"{text}\" is not a combo of this element. rejista-cli form show lists them.")},
        {UnknownCombo, QT_TR_NOOP("This element needs a combo, such as F,6. rejista-cli form show lists them.")},
        {UnknownOrgUnit,
         QT_TR_NOOP(
             "The school or place \"{text}\" is not in this register. Look at the code, or add it: rejista-cli orgunit "
             "add.")},
        {UnknownOrgUnit,
         QT_TR_NOOP(
             "This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add.")},
        {UnknownDataSet, QT_TR_NOOP("There is no data set \"{text}\" here. rejista-cli form list names them.")},
        {UnknownDataSet,
         QT_TR_NOOP("No data set of this school has {dataElement} in this period. Name the data set in the file.")},
        {UnknownDataSet, QT_TR_NOOP("This data set is not known here. rejista-cli form list names them.")},
        {NotAssigned,
         QT_TR_NOOP(
             "{orgUnit} opens on {opens} and has no returns before. Look at the period, or at the school's days.")},
        {NotAssigned,
         QT_TR_NOOP(
             "{orgUnit} closed on {closes} and has no returns after. Look at the period, or at the school's days.")},
        {NotAssigned,
         QT_TR_NOOP(
             "{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} --orgunit "
             "{orgUnit}.")},
        {NotAssigned,
         QT_TR_NOOP("This school does not fill in that data set. Assign it first: rejista-cli metadata assign.")},
        {WrongPeriodType,
         QT_TR_NOOP("{text} is another kind of period than this data set has ({expected}). Write {example}.")},
        {WrongPeriodType,
         QT_TR_NOOP(
             "This is another kind of period than the data set has. Look at the data set's periods: rejista-cli form "
             "list.")},
        {BadPeriod,
         QT_TR_NOOP("\"{text}\" is not a period. Write 2025Sep for a school year, 202510 for October 2025.")},
        {BadPeriod, QT_TR_NOOP("This is not a period. Write 2025Sep for a school year, 202510 for October 2025.")},
        {AttributeRequired,
         QT_TR_NOOP("This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column "
                    "attributeCombo.")},
        {AttributeRequired,
         QT_TR_NOOP(
             "This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo.")},
        {Shared,
         QT_TR_NOOP("The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to "
                    "replace it "
                    "in both.")},
        {Shared,
         QT_TR_NOOP(
             "This value was typed through another form and stands in both. It stays; say --replace-shared to replace "
             "it.")},
        {Complete, QT_TR_NOOP("The return is complete, so its values stay. Reopen it first: rejista-cli form reopen.")},
        {Locked,
         QT_TR_NOOP(
             "The return has been closed since {since}. Ask the district office to unlock it; the old value stays.")},
        {Locked, QT_TR_NOOP("The return is closed. Ask the district office to unlock it; the old value stays.")},
        {DuplicateCell,
         QT_TR_NOOP(
             "Row {first} gives the same cell the value {firstText}, this row {text}. Neither was taken; look which is "
             "right and leave the other out.")},
        {DuplicateCell, QT_TR_NOOP("Row {first} has the same code already. The first stands; look which is right.")},
        {DuplicateCell, QT_TR_NOOP("The file gives one cell two values. Neither was taken; leave one out.")},
        {HasErrors,
         QT_TR_NOOP("Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them.")},
        {HasErrors, QT_TR_NOOP("Not complete yet: some things do not add up. rejista-cli form validate lists them.")},
        {HasUnexplained,
         QT_TR_NOOP("Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain.")},
        {HasUnexplained,
         QT_TR_NOOP("Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain.")},
        {HasDrafts, QT_TR_NOOP("Not complete yet: {count} typed texts are not values. Correct or clear them.")},
        {HasDrafts, QT_TR_NOOP("Not complete yet: some typed texts are not values. Correct or clear them.")},
        {CompulsoryMissing,
         QT_TR_NOOP("Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.")},
        {CompulsoryMissing, QT_TR_NOOP("Not complete yet: cells that the hub asks for are empty. Fill them in.")},
        {NotComplete, QT_TR_NOOP("The return is not complete, so there is nothing to reopen. Type on.")},
        {ClockWrong,
         QT_TR_NOOP(
             "This computer's clock says {now}, but the register was last written on {last}. Set the clock before you "
             "type.")},
        {ClockWrong,
         QT_TR_NOOP("This computer's clock is wrong: it stands before the register's last entry. Set the clock before "
                    "you type.")},
        {Cancelled, QT_TR_NOOP("Stopped as you asked. Nothing half-done was left; start again when you like.")},
    });
};

}  // namespace

std::span<const Template> templates()
{
    return Said::kTemplates;
}

}  // namespace rejista::words
