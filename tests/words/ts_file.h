// A translation file (.ts) as a list of messages, and what may be wrong with it. Values; any thread.
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace rejista::test {

struct TsMessage {
    QString context, source, comment;
    bool plural = false, finished = true;
    QStringList forms;  ///< one, or one for each plural form

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

/// Empty where the file cannot be read as XML.
[[nodiscard]] std::vector<TsMessage> readTs(const QString& path);
/// Keys of `wanted` that `have` lacks, readable.
[[nodiscard]] QStringList missing(const std::vector<TsMessage>& wanted, const std::vector<TsMessage>& have);
/// What is wrong with one translation; empty = nothing. Compared are: there is a text in each form, place holders
/// (%1, %n, {fact}), commands of rejista-cli, mark-up, lines, and how the text ends.
[[nodiscard]] QStringList faults(const TsMessage& message, int pluralForms);
/// What lupdate reads in the code of `code`, by a new file in `folder`; `said` gets its complaints.
[[nodiscard]] std::vector<TsMessage> readAnew(const QString& lupdate, const QString& code, const QString& folder,
                                              bool pluralsOnly, QString& said);

}  // namespace rejista::test
