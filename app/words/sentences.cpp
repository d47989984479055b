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
         QT_TR_NOOP("There is no command \"{command}\". Did you mean \"{near}\"? rejista-cli help lists all commands."),
         nullptr, QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("There is no command \"{command}\". rejista-cli help lists all commands."), nullptr,
         QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage,
         QT_TR_NOOP("\"{group}\" needs a second word: {allowed}. rejista-cli help {group} shows what each does."),
         nullptr, QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{option} is not an option of this command. Did you mean {near}?")},
        {Usage, QT_TR_NOOP("{option} is not an option of this command. rejista-cli help {of} lists its options."),
         nullptr, QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{option} is not an option. rejista-cli help lists all commands and options."), nullptr,
         QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{switch} stands alone and takes no value. rejista-cli help {of} shows an example."),
         nullptr, QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{switch} stands alone and takes no value. rejista-cli help lists all options."), nullptr,
         QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{noValue} needs a value after it. rejista-cli help {of} shows an example."), nullptr,
         QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("{noValue} needs a value after it. rejista-cli help lists all options."), nullptr,
         QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage,
         QT_TR_NOOP("The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} "
                    "is added afterwards: rejista-cli user add."),
         nullptr,
         QT_TR_NOOP("The first person has to let the others in, and a {text} may not. Take one of: {allowed}; a {text} "
                    "is added afterwards, in the settings.")},
        {Usage,
         QT_TR_NOOP("REJISTA_NOW counts in a demo only, and this register is a real one. Unset it, then try again.")},
        {Usage, QT_TR_NOOP("Nothing was typed for the {where}. Type it, then try again.")},
        {Usage, QT_TR_NOOP("This needs {missing}. It may be one of: {allowed}.")},
        {Usage, QT_TR_NOOP("This needs {missing}. rejista-cli help {of} shows an example."), nullptr,
         QT_TR_NOOP("This needs {missing}. Give it and try again.")},
        {Usage, QT_TR_NOOP("This needs {missing}. Give it and try again.")},
        {Usage, QT_TR_NOOP("\"{text}\" is one thing too many. rejista-cli help {of} shows what the command takes."),
         nullptr, QT_TR_NOOP("This is not understood here. Look at what was typed, then try again.")},
        {Usage, QT_TR_NOOP("\"{text}\" is not understood at {where}. It may be one of: {allowed}.")},
        {Usage, QT_TR_NOOP("\"{text}\" is not understood at {where}. {expected} is what fits there.")},
        {Usage,
         QT_TR_NOOP("\"{text}\" is not understood at {where}. rejista-cli help shows every command with an example."),
         nullptr, QT_TR_NOOP("\"{text}\" is not understood at {where}. Look at it and type it again.")},
        {Usage, QT_TR_NOOP("Something is missing at {where}. rejista-cli help shows every command with an example."),
         nullptr, QT_TR_NOOP("Something is missing at {where}. Type it, then try again.")},
        {Usage, QT_TR_NOOP("Something is missing. rejista-cli help shows every command with an example."), nullptr,
         QT_TR_NOOP("Something is missing. Type it, then try again.")},
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
             "{where} is known already, with another {differs}. Nothing was changed; look which of the two is right."),
         nullptr,
         QT_TR_NOOP("This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).")},
        {AlreadyExists,
         QT_TR_NOOP("{where} is complete already. Nothing was changed; to type in it, open it again: rejista-cli form "
                    "reopen."),
         nullptr,
         QT_TR_NOOP("This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).")},
        {AlreadyExists, QT_TR_NOOP("{where} is there already and stays as it is. Choose another name."), nullptr,
         QT_TR_NOOP("This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).")},
        {AlreadyExists, QT_TR_NOOP("That is there already and stays as it is. Choose another name."), nullptr,
         QT_TR_NOOP("This return is complete already. Nothing was changed; to type in it, open it again (Alt+O).")},
        {NotAllowed,
         QT_TR_NOOP(
             "You are the last person who may let others in, so you stay. Add another head teacher or officer first.")},
        {NotAllowed,
         QT_TR_NOOP("A {role} may not do this ({right}). Ask somebody who may; rejista-cli help errors lists who."),
         nullptr, QT_TR_NOOP("A {role} may not do this ({right}). Ask a head teacher or the district office.")},
        {NotAllowed,
         QT_TR_NOOP("The file wants to take away whole ranges of values ({where}). That part was left out; take values "
                    "away one by one.")},
        {NotAllowed, QT_TR_NOOP("This is not allowed here. rejista-cli help errors lists who may do what."), nullptr,
         QT_TR_NOOP("This is not allowed here. Ask a head teacher or the district office.")},
        {WrongPassphrase,
         QT_TR_NOOP("Group {group} of the recovery key does not fit. Compare it with the sheet, sign by sign.")},
        {WrongPassphrase, QT_TR_NOOP("A recovery key has 40 signs; these are {signs}. Compare it with the sheet.")},
        {WrongPassphrase,
         QT_TR_NOOP("That passphrase does not open the register for this name. Look at Caps Lock and at the name, and "
                    "try again.")},
        {WaitBeforeRetry, QT_TR_NOOP("Too many wrong passphrases. Wait {seconds} seconds, then try again.")},
        {WaitBeforeRetry, QT_TR_NOOP("Too many wrong passphrases. Wait a moment, then try again.")},
        {InUse,
         QT_TR_NOOP("Rejista is already open on this register, by {person} since {since}. Close it there first.")},
        {InUse, QT_TR_NOOP("Another program is working with this register. Close it there first, then try again.")},
        {Damaged,
         QT_TR_NOOP("{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest "
                    "backup beside it: rejista-cli restore FILE."),
         nullptr,
         QT_TR_NOOP("{where} is damaged (first at entry {seq}). Nothing was changed or removed. Restore the newest "
                    "backup beside it.")},
        {Damaged,
         QT_TR_NOOP("{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it: "
                    "rejista-cli restore FILE."),
         nullptr,
         QT_TR_NOOP("{where} is damaged. Nothing was changed or removed. Restore the newest backup beside it.")},
        {Damaged,
         QT_TR_NOOP("The register is damaged. Nothing was changed or removed. Restore the newest backup beside it: "
                    "rejista-cli restore FILE."),
         nullptr,
         QT_TR_NOOP("The register is damaged. Nothing was changed or removed. Restore the newest backup beside it.")},
        {Newer,
         QT_TR_NOOP("{where} was made by a newer Rejista. Nothing was changed. Bring this program up to date, then "
                    "open it again.")},
        {Newer,
         QT_TR_NOOP("This was made by a newer Rejista. Nothing was changed. Bring this program up to date, then open "
                    "it again.")},
        {NotAWorkspace,
         QT_TR_NOOP("{where} is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new."),
         nullptr,
         QT_TR_NOOP("{where} is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).")},
        {NotAWorkspace,
         QT_TR_NOOP("This is not a register. Name the folder that ends in .rejista, or make one: rejista-cli new."),
         nullptr,
         QT_TR_NOOP("This is not a register. Choose the folder that ends in .rejista, or make a new one (Ctrl+N).")},
        {ReadOnlyFolder,
         QT_TR_NOOP("Nothing can be written in {where}. Move the register to a folder of your own, or ask who looks "
                    "after this computer.")},
        {ReadOnlyFolder,
         QT_TR_NOOP("Nothing can be written in this folder. Move the register to a folder of your own.")},
        {DiskFull,
         QT_TR_NOOP("Not saved: the disk is full ({where}). What was there before is untouched. Free some space, then "
                    "try again."),
         nullptr, QT_TR_NOOP("The disk is full. What was there before is untouched. Free some space, then try again.")},
        {DiskFull,
         QT_TR_NOOP(
             "Not saved: the disk is full. What was there before is untouched. Free some space, then try again."),
         nullptr, QT_TR_NOOP("The disk is full. What was there before is untouched. Free some space, then try again.")},
        {Storage,
         QT_TR_NOOP("The disk did not do what it was asked ({where}, code {code}). What was saved before is safe. Make "
                    "a backup on another disk and try again."),
         nullptr,
         QT_TR_NOOP("The disk did not do what it was asked (code {code}). What was saved before is safe. Make a backup "
                    "on another disk and try again.")},
        {Storage,
         QT_TR_NOOP("The disk did not do what it was asked. What was saved before is safe. Make a backup on another "
                    "disk and try again.")},
        {FileUnreadable,
         QT_TR_NOOP(
             "{where} cannot be read. Look whether it is there and may be opened, or whether the stick was pulled.")},
        {FileUnreadable, QT_TR_NOOP("A file cannot be read. Look whether it is there and may be opened.")},
        {FileUnwritable,
         QT_TR_NOOP("{where} cannot be written. Choose another folder or name; nothing half-written was left.")},
        {FileUnwritable,
         QT_TR_NOOP("The file cannot be written. Choose another folder or name; nothing half-written was left.")},
        {NotJson,
         QT_TR_NOOP("{where} is not a JSON file: line {line} (byte {byte}) does not go on as JSON does. Fetch or "
                    "export it again.")},
        {NotJson, QT_TR_NOOP("{where} is not a JSON file. Fetch or export it again.")},
        {NotJson, QT_TR_NOOP("This is not JSON. Fetch or export the file again.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off: the quote that opens in row {row} is never closed. What came before was read; "
                    "look at that row.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off after {byte} bytes. Copy or fetch it again; the stick may have been pulled too "
                    "early.")},
        {Truncated,
         QT_TR_NOOP("{where} breaks off before its end, or is another kind of file. Copy or fetch it again.")},
        {Truncated, QT_TR_NOOP("The file breaks off before its end. Copy or fetch it again.")},
        {BadEncoding,
         QT_TR_NOOP("{where} is not UTF-8 and was read as Windows-1252. Look whether names with accents are right; if "
                    "not, save it as \"CSV UTF-8\".")},
        {BadEncoding,
         QT_TR_NOOP("{where} is no text but looks like {looksLike}. Save it as \"CSV UTF-8\" and try again.")},
        {BadEncoding, QT_TR_NOOP("{where} is not UTF-8, as JSON has to be. Fetch or export it again.")},
        {BadEncoding, QT_TR_NOOP("{where} has letters that cannot be read. Save it as \"CSV UTF-8\" and try again.")},
        {BadEncoding, QT_TR_NOOP("The file has letters that cannot be read. Save it as \"CSV UTF-8\" and try again.")},
        {BadColumns, QT_TR_NOOP("{where} has no column {missing}. It has: {found}. Add the column, then try again.")},
        {BadColumns, QT_TR_NOOP("{where} has no column {missing}. Add it to the first row, then try again.")},
        {BadColumns, QT_TR_NOOP("{where} has the column {twice} twice. Take one away, then try again.")},
        {BadColumns,
         QT_TR_NOOP("This row has {columns} fields, the header {expected}. A combo such as F,6 needs quotes in a file "
                    "with commas.")},
        {BadColumns, QT_TR_NOOP("{where} has no header row. The first row names the columns.")},
        {BadColumns, QT_TR_NOOP("The columns are not as they should be. rejista-cli help form import names them."),
         nullptr, QT_TR_NOOP("The columns are not as they should be. Look at the first row of the file.")},
        {TooLarge, QT_TR_NOOP("{where} is larger than {max} bytes. Split it and take the parts one by one.")},
        {TooLarge, QT_TR_NOOP("The file is larger than can be read at once. Split it and take the parts one by one.")},
        {BadMetadata,
         QT_TR_NOOP("{where} holds no \"{missing}\", so it is another kind of file. Choose the right one, or export it "
                    "again.")},
        {BadMetadata,
         QT_TR_NOOP("{where}: \"{property}\" is not as DHIS2 has it. Correct it where the file was made, or leave the "
                    "object out.")},
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
         QT_TR_NOOP("The combo {where} has a category without options, so no cell can be made of it. Give the category "
                    "its options on the hub.")},
        {ComboWithoutOptions,
         QT_TR_NOOP("A category combo has no options, so no cell can be made of it. Give the category its options on "
                    "the hub.")},
        {ExpressionSyntax,
         QT_TR_NOOP("The expression of {where} cannot be read from character {position} on. It is kept but not "
                    "computed; correct it where it was made.")},
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
        {ClockWrong,
         QT_TR_NOOP("This computer's clock says {now}, but the register was last written on {last}. Set the clock "
                    "before you type.")},
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
