// Cuts an expression into tokens by the longest match, as the server's lexer does (expressions-live.md §2).
// Private to the room. A Lexer holds a view: the text must outlive it.
#pragma once

#include <QStringView>

namespace rejista::expression::detail {

enum class TokenType {
    End,
    Bad,       ///< no token begins here
    Operator,  ///< one of ^ + - ! * / % < > <= >= == != && || ( ) , }
    Word,      ///< letters that are no keyword, or an id
    Keyword,   ///< and or not null true false
    Function,  ///< name with its bracket, e.g. `if(`; length includes the bracket
    Method,    ///< dot, name and bracket, e.g. `.periodOffset(`; `.yearToDate()` whole
    Brace,     ///< `#{`, `OUG{` …
    Bracket,   ///< `[days]` …
    Number,
    Date,
    Text,
};

struct Token {
    TokenType type = TokenType::End;
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return start + length; }
};

class Lexer {
public:
    explicit Lexer(QStringView text) : m_text(text) {}

    /// The token at or after `position`, spaces and comments left out.
    [[nodiscard]] Token tokenFrom(qsizetype position) const;
    [[nodiscard]] QStringView text(const Token& token) const { return m_text.mid(token.start, token.length); }
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] qsizetype skipSpaces(qsizetype position) const;

    /// The length of a UID at `position` (always 11), or 0.
    [[nodiscard]] qsizetype uidAt(qsizetype position) const;

private:
    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }
    [[nodiscard]] Token letters(qsizetype start) const;
    [[nodiscard]] Token number(qsizetype start) const;
    [[nodiscard]] Token dot(qsizetype start) const;
    [[nodiscard]] Token quoted(qsizetype start) const;
    [[nodiscard]] Token sign(qsizetype start) const;
    [[nodiscard]] qsizetype digits(qsizetype from) const;
    [[nodiscard]] qsizetype exponent(qsizetype from) const;
    [[nodiscard]] qsizetype dateAt(qsizetype start) const;
    [[nodiscard]] qsizetype escapeAt(qsizetype start) const;

    QStringView m_text;
};

[[nodiscard]] bool isSpace(QChar c);
[[nodiscard]] bool isAsciiLetter(QChar c);
[[nodiscard]] bool isAsciiDigit(QChar c);

}  // namespace rejista::expression::detail
