// The parts of a printed return: questions and tables. Internal to print_*; GUI thread.
#pragma once

#include "desktop/census/field_question.h"
#include "desktop/census/print_flow.h"
#include "desktop/census/print_return.h"

namespace rejista::desktop {

/// The head of a part; stays with what comes under it.
void printPartHead(PrintFlow& flow, const PrintSource& source, const metadata::FormSection& part);
/// Questions of a part, numbered from `firstNumber`.
void printFields(PrintFlow& flow, const PrintSource& source, int section, int firstNumber);
/// A table, in several where its columns do not fit beside each other.
void printGrid(PrintFlow& flow, const PrintSource& source, int section);
/// What is wrong, explained or noted in a part; nothing on a blank form. `numbers`: of questions, by cell.
void printRemarks(PrintFlow& flow, const PrintSource& source, const metadata::FormSection& part,
                  const QHash<metadata::Operand, int>& numbers);

}  // namespace rejista::desktop
