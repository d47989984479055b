// What goes to standard output and standard error. With --json exactly one document is printed; without, tables and
// sentences, and a progress bar on a terminal for what takes longer than half a second. Main thread.
#pragma once

#include "domain/error.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace rejista::cli {

class Output {
public:
    void setJson(bool json) { m_json = json; }
    [[nodiscard]] bool json() const { return m_json; }

    /// The command's one document; call once, whatever the mode; printed only with --json.
    void document(const QJsonValue& value);
    /// A line for people; nothing with --json.
    void line(const QString& text = {});
    /// Columns as wide as their longest cell; nothing with --json, nor without rows.
    void table(const QStringList& header, const std::vector<QStringList>& rows);
    /// Standard error: with --json {"error":{kind,message,where,facts}}.
    void error(const domain::Error& error);
    /// Standard error, when work goes on: with --json {"warning":{kind,message,where,facts}}.
    void warning(const domain::Error& error);
    /// A remark on standard error; nothing with --json.
    void remark(const QString& text);
    /// Standard output took less than it was given (a full disk behind `>`): the command may not end with 0.
    [[nodiscard]] bool cut() const { return m_cut; }

private:
    bool m_json = false, m_cut = false;
};

/// {kind, message, where, facts}
[[nodiscard]] QJsonObject errorJson(const domain::Error& error);

/// "████░░ 1,200 of 3,000" on standard error, after half a second, on a terminal only; gone when it ends.
class Progress {
public:
    Progress(const Output& output, QString what);
    ~Progress();
    void at(qint64 done, qint64 total);

private:
    QString m_what;
    QElapsedTimer m_since, m_painted;
    bool m_shown = false, m_can = false;
};

}  // namespace rejista::cli
