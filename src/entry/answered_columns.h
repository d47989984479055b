// Which columns of a form are answered, and what that says of their cells (decisions.md 9): for entry itself, the
// figures and the demo. Pure; any thread.
// Invariant: a cell that is greyed or holds a typed total is never answered by its column.
#pragma once

#include "metadata/form_spec.h"

#include <QSet>
#include <QStringList>

#include <functional>

namespace rejista::entry {

/// Whether a cell of the return has a value now.
using HasValue = std::function<bool(const metadata::Operand&)>;

/// What End answers one by one: the columns of a table, the questions of a list.
[[nodiscard]] const std::vector<metadata::FormAxisEntry>& answerAxis(const metadata::FormSection& section);

/// The name under which storage::answered keeps a column of the form: "section|column"; empty where there is none.
/// `section` is an index into FormSpec::sections, `column` one into answerAxis().
[[nodiscard]] QString columnName(const metadata::FormSpec& form, int section, int column);

/// Answered = End was pressed in it (its name is in `ended`), or the total that the form has for it is typed.
[[nodiscard]] bool isColumnAnswered(const metadata::FormSpec& form, int section, int column, const QSet<QString>& ended,
                                    const HasValue& hasValue);

/// The cells of all answered columns, whether they have a value or not, in the form's order. Those without one count as
/// filled, and as 0 in our own rules and figures, never in DHIS2's.
[[nodiscard]] std::vector<metadata::Operand> answeredCells(const metadata::FormSpec& form, const QSet<QString>& ended,
                                                           const HasValue& hasValue);

/// Names of the columns of tables in which a cell is still blank: where End has something to say.
[[nodiscard]] QStringList openColumns(const metadata::FormSpec& form, const HasValue& hasValue);

}  // namespace rejista::entry
