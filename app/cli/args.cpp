#include "cli/args.h"

#include "security/redaction.h"

#include <algorithm>

namespace rejista::cli {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

// Edit distance, for "did you mean".
int distance(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[qsizetype(j) - 1] ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

QString nearest(const QString& text, const QStringList& candidates)
{
    QString best;
    int least = std::max(2, int(text.size()) / 3) + 1;
    for (const QString& candidate : candidates) {
        if (const int d = distance(text, candidate); d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

const Option* optionNamed(const Command* command, const QString& name)
{
    if (command) {
        for (const Option& option : command->options) {
            if (option.name == name)
                return &option;
        }
    }
    for (const Option& option : globalOptions()) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

// A personal access token of DHIS2, mistyped or not.
bool isAKey(const QString& word)
{
    constexpr qsizetype kShortest = 20;
    return word.size() >= kShortest && (word.startsWith(u"d2p_"_s) || word.startsWith(u"d2pat_"_s));
}

class Parser {
public:
    explicit Parser(const QStringList& arguments) : m_all(arguments) {}

    Result<Args> run()
    {
        findCommand();
        while (m_at < m_all.size()) {
            const QString word = m_all[m_at++];
            if (!m_onlyWords && word == u"--"_s)
                m_onlyWords = true;
            else if (!m_onlyWords && word.startsWith(u"--"_s))
                takeOption(word.sliced(2));
            else if (!m_onlyWords && word == u"-h"_s)
                m_args.options[u"help"_s] = QStringList{QString()};
            else
                m_args.words.append(word);
            if (m_failed)
                return *m_failed;
        }
        return finish();
    }

private:
    // Global options may stand before the command; its name is the first one or two words after them.
    void findCommand()
    {
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            const QString& word = m_all[i];
            if (word.startsWith(u"--"_s)) {
                const Option* option = optionNamed(nullptr, word.sliced(2).section(u'=', 0, 0));
                if (option && !option->value.isEmpty() && !word.contains(u'='))
                    ++i;
                continue;
            }
            if (i + 1 < m_all.size()) {
                m_args.command = commandNamed(word + u' ' + m_all[i + 1]);
                if (m_args.command) {
                    m_all.remove(i, 2);
                    return;
                }
            }
            m_args.command = commandNamed(word);
            if (m_args.command)
                m_all.removeAt(i);
            return;
        }
    }

    void fail(QMap<QString, QString> facts)
    {
        if (m_args.command)
            facts.insert(u"of"_s, m_args.command->name);
        m_failed = domain::error(Kind::Usage, u"command line"_s, std::move(facts));
    }

    void takeOption(const QString& text)
    {
        const QString name = text.section(u'=', 0, 0);
        const Option* option = optionNamed(m_args.command, name);
        if (!option) {
            if (!m_args.command && !m_args.words.isEmpty())
                return unknownCommand();
            QStringList known;
            for (const Option& each : m_args.command ? m_args.command->options : globalOptions())
                known.append(u"--"_s + each.name);
            return fail({{u"option"_s, u"--"_s + name}, {u"near"_s, nearest(u"--"_s + name, known)}});
        }
        QStringList& values = m_args.options[name];
        if (option->value.isEmpty() && text.contains(u'=')) {
            fail({{u"switch"_s, u"--"_s + name}});
        } else if (option->value.isEmpty()) {
            values = QStringList{QString()};
        } else if (text.contains(u'=')) {
            values.append(text.section(u'=', 1));
        } else if (m_at >= m_all.size() || (m_all[m_at].startsWith(u"--"_s))) {
            fail({{u"noValue"_s, u"--"_s + name}});
        } else {
            values.append(m_all[m_at++]);
            while (option->many && m_at < m_all.size() && !m_all[m_at].startsWith(u"--"_s))
                values.append(m_all[m_at++]);
        }
    }

    void unknownCommand()
    {
        QStringList names;
        for (const Command& command : commands())
            names.append(command.name);
        const QString typed = m_args.words.mid(0, 2).join(u' ');
        QStringList second;
        for (const QString& name : names) {
            if (name.startsWith(m_args.words.value(0) + u' '))
                second.append(name.section(u' ', 1));
        }
        if (!second.isEmpty() && m_args.words.size() == 1)
            return fail({{u"group"_s, m_args.words[0]}, {u"allowed"_s, second.join(u", "_s)}});
        QString near = nearest(typed, names);
        if (near.isEmpty())
            near = nearest(m_args.words.value(0), names);
        fail({{u"command"_s, typed}, {u"near"_s, near}});
    }

    Result<Args> finish()
    {
        if (!m_args.command && !m_args.words.isEmpty())
            unknownCommand();
        else if (m_args.command && !m_args.has(u"help"_s))
            checkCommand();
        if (m_failed)
            return *m_failed;
        return m_args;
    }

    void checkCommand()
    {
        const Command& command = *m_args.command;
        const QStringList places = command.takes.split(u' ', Qt::SkipEmptyParts);
        qsizetype least = 0, most = 0;
        for (const QString& place : places) {
            if (!place.startsWith(u'['))
                ++least;
            most = place.contains(u'…') ? std::numeric_limits<qsizetype>::max() : most + 1;
            if (most == std::numeric_limits<qsizetype>::max())
                break;
        }
        if (m_args.words.size() < least)
            return fail({{u"missing"_s, places[m_args.words.size()]}});
        if (m_args.words.size() > most) {
            // A key that was typed where none belongs is not repeated on a screen that others may see.
            const QString& extra = m_args.words[most];
            return fail({{u"text"_s, isAKey(extra) ? security::redacted(extra) : extra}});
        }
        // An empty word is a shell variable that was not set, and never a name.
        for (qsizetype i = 0; i < m_args.words.size(); ++i) {
            if (m_args.words[i].trimmed().isEmpty())
                return fail({{u"missing"_s, places[std::min(i, places.size() - 1)]}});
        }
        for (const Option& option : command.options) {
            if (option.required && m_args.value(option.name).trimmed().isEmpty())
                return fail({{u"missing"_s, u"--"_s + option.name + u' ' + option.value}});
        }
    }

    QStringList m_all;
    qsizetype m_at = 0;
    bool m_onlyWords = false;
    Args m_args;
    std::optional<domain::Error> m_failed;
};

}  // namespace

Result<Args> parseArgs(const QStringList& arguments)
{
    return Parser(arguments).run();
}

}  // namespace rejista::cli
