// What is said of a value and of a return that is not as it should be.
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
                    "format the column as text.")},
        {ScientificNotation,
         QT_TR_NOOP("A spreadsheet has shortened this number. Write it out, or format the column as text.")},
        {Greyed, QT_TR_NOOP("{where} is grey on the form: nothing is counted there. Look which cell was meant.")},
        {Greyed, QT_TR_NOOP("This cell is grey on the form: nothing is counted there. Look which cell was meant.")},
        {UnknownElement,
         QT_TR_NOOP("There is no element \"{text}\" in the data set {dataSet}. rejista-cli form show lists its cells."),
         nullptr, QT_TR_NOOP("There is no element \"{text}\" in the form {dataSet}. Look which cell was meant.")},
        {UnknownElement,
         QT_TR_NOOP("There is no data element \"{text}\". rejista-cli form show lists the cells of a data set."),
         nullptr, QT_TR_NOOP("There is no data element \"{text}\" here. Look which cell was meant.")},
        {UnknownElement,
         QT_TR_NOOP("This data element is not known here. rejista-cli form show lists the cells of a data set."),
         nullptr, QT_TR_NOOP("This data element is not known here. Look which cell was meant.")},
        {UnknownCombo,
         QT_TR_NOOP("\"{text}\" is not a combo of this element. It has {count}, the first is {example}.")},
        {UnknownCombo, QT_TR_NOOP("\"{text}\" is not a combo of this element. rejista-cli form show lists them."),
         nullptr, QT_TR_NOOP("\"{text}\" is not a combo of this element. Look which cell was meant.")},
        {UnknownCombo, QT_TR_NOOP("This element needs a combo, such as F,6. rejista-cli form show lists them."),
         nullptr, QT_TR_NOOP("This element needs a combo, such as F,6. Look which cell was meant.")},
        {UnknownOrgUnit,
         QT_TR_NOOP("The school or place \"{text}\" is not in this register. Look at the code, or add it: rejista-cli "
                    "orgunit add."),
         nullptr,
         QT_TR_NOOP(
             "The school or place \"{text}\" is not in this register. Look at the code, or have it added first.")},
        {UnknownOrgUnit,
         QT_TR_NOOP(
             "This school or place is not in this register. Look at the code, or add it: rejista-cli orgunit add."),
         nullptr,
         QT_TR_NOOP("This school or place is not in this register. Look at the code, or have it added first.")},
        {UnknownDataSet, QT_TR_NOOP("There is no data set \"{text}\" here. rejista-cli form list names them."), nullptr,
         QT_TR_NOOP("There is no form \"{text}\" here. Ctrl+2 shows those that there are.")},
        {UnknownDataSet,
         QT_TR_NOOP("No data set of this school has {dataElement} in this period. Name the data set in the file.")},
        {UnknownDataSet, QT_TR_NOOP("This data set is not known here. rejista-cli form list names them."), nullptr,
         QT_TR_NOOP("This form is not known here. Ctrl+2 shows those that there are.")},
        {NotAssigned,
         QT_TR_NOOP(
             "{orgUnit} opens on {opens} and has no returns before. Look at the period, or at the school's days.")},
        {NotAssigned,
         QT_TR_NOOP(
             "{orgUnit} closed on {closes} and has no returns after. Look at the period, or at the school's days.")},
        {NotAssigned,
         QT_TR_NOOP("{orgUnit} does not fill in {dataSet}. Assign it first: rejista-cli metadata assign {dataSet} "
                    "--orgunit {orgUnit}."),
         nullptr, QT_TR_NOOP("{orgUnit} does not fill in {dataSet}. The district office says who fills in what.")},
        {NotAssigned,
         QT_TR_NOOP("This school does not fill in that data set. Assign it first: rejista-cli metadata assign."),
         nullptr, QT_TR_NOOP("This school does not fill in that form. The district office says who fills in what.")},
        {WrongPeriodType,
         QT_TR_NOOP("{text} is another kind of period than this data set has ({expected}). Write {example}.")},
        {WrongPeriodType,
         QT_TR_NOOP("This is another kind of period than the data set has. Look at the data set's periods: rejista-cli "
                    "form list."),
         nullptr,
         QT_TR_NOOP("This is another kind of period than the form has. Ctrl+2 shows the forms with their periods.")},
        {BadPeriod,
         QT_TR_NOOP("\"{text}\" is not a period. Write 2025Sep for a school year, 202510 for October 2025.")},
        {BadPeriod, QT_TR_NOOP("This is not a period. Write 2025Sep for a school year, 202510 for October 2025.")},
        {AttributeRequired,
         QT_TR_NOOP("This return is filled in once for each of {allowed}. Say which: --attribute T1, or the column "
                    "attributeCombo."),
         nullptr,
         QT_TR_NOOP("This return is filled in once for each of {allowed}. Choose one of them in the list of forms.")},
        {AttributeRequired,
         QT_TR_NOOP(
             "This return is filled in once for each term. Say which: --attribute T1, or the column attributeCombo."),
         nullptr, QT_TR_NOOP("This return is filled in once for each term. Choose the term in the list of forms.")},
        {Shared,
         QT_TR_NOOP("The value {value} of this cell was typed in {dataSet} by {by}. It stays; say --replace-shared to "
                    "replace it in both."),
         nullptr,
         QT_TR_NOOP(
             "Another form ({dataSet}) has {value} here, typed by {by}. Alt+R replaces it in both, Esc keeps it.")},
        {Shared,
         QT_TR_NOOP("This value was typed through another form and stands in both. It stays; say --replace-shared to "
                    "replace it."),
         nullptr,
         QT_TR_NOOP(
             "This value was typed through another form and stands in both. Alt+R replaces it in both, Esc keeps it.")},
        {Complete, QT_TR_NOOP("The return is complete, so its values stay. Reopen it first: rejista-cli form reopen."),
         nullptr, QT_TR_NOOP("The return is complete, so its values stay. To change one, open it again (Alt+O).")},
        {Locked,
         QT_TR_NOOP(
             "The return has been closed since {since}. Ask the district office to unlock it; the old value stays.")},
        {Locked, QT_TR_NOOP("The return is closed. Ask the district office to unlock it; the old value stays.")},
        {DuplicateCell,
         QT_TR_NOOP("Row {first} gives the same cell the value {firstText}, this row {text}. Neither was taken; look "
                    "which is right and leave the other out.")},
        {DuplicateCell, QT_TR_NOOP("Row {first} has the same code already. The first stands; look which is right.")},
        {DuplicateCell, QT_TR_NOOP("The file gives one cell two values. Neither was taken; leave one out.")},
        {HasErrors,
         QT_TR_NOOP("Not complete yet: {count} to put right ({rules}). rejista-cli form validate lists them."), nullptr,
         QT_TR_NOOP("Not complete yet: {count} to put right. F8 goes to the first.")},
        {HasErrors, QT_TR_NOOP("Not complete yet: some things do not add up. rejista-cli form validate lists them."),
         nullptr, QT_TR_NOOP("Not complete yet: some things do not add up. F8 goes to the first.")},
        {HasUnexplained,
         QT_TR_NOOP("Not complete yet: {count} to explain ({rules}). Give each a reason: rejista-cli form explain."),
         nullptr, QT_TR_NOOP("Not complete yet: {count} to explain. F8 goes to the first, F7 takes the reason.")},
        {HasUnexplained,
         QT_TR_NOOP("Not complete yet: some warnings have no reason. Give each one: rejista-cli form explain."),
         nullptr,
         QT_TR_NOOP("Not complete yet: some warnings have no reason. F8 goes to the first, F7 takes the reason.")},
        {HasDrafts, QT_TR_NOOP("Not complete yet: {count} typed texts are not values. Correct or clear them.")},
        {HasDrafts, QT_TR_NOOP("Not complete yet: some typed texts are not values. Correct or clear them.")},
        {CompulsoryMissing,
         QT_TR_NOOP("Not complete yet: {count} cells that the hub asks for are empty ({rules}). Fill them in.")},
        {CompulsoryMissing, QT_TR_NOOP("Not complete yet: cells that the hub asks for are empty. Fill them in.")},
        {NotComplete, QT_TR_NOOP("The return is not complete, so there is nothing to reopen. Type on.")},
    });
};

}  // namespace

std::span<const Template> returnTemplates()
{
    return Said::kTemplates;
}

}  // namespace rejista::words
