// Writes JSON straight into bytes: the hot answers of the training hub need no document in between. Value; any thread.
#pragma once

#include <QByteArray>
#include <QString>

namespace rejista::practice {

class JsonOut {
public:
    void begin() { separate(), m_out += '{'; }
    void begin(const char* key) { name(key), m_out += '{'; }
    void end() { m_out += '}'; }
    void beginList() { separate(), m_out += '['; }
    void beginList(const char* key) { name(key), m_out += '['; }
    void endList() { m_out += ']'; }

    void field(const char* key, const QString& text) { name(key), quote(text); }
    void field(const char* key, const QByteArray& ascii) { name(key), m_out += '"' + ascii + '"'; }
    void field(const char* key, const char* ascii) { name(key), m_out += '"', m_out += ascii, m_out += '"'; }
    void field(const char* key, bool yes) { name(key), m_out += yes ? "true" : "false"; }
    void field(const char* key, int number) { name(key), m_out += QByteArray::number(number); }
    void field(const char* key, qint64 number) { name(key), m_out += QByteArray::number(number); }
    void null(const char* key) { name(key), m_out += "null"; }
    /// `json` is written as it is.
    void raw(const char* key, QByteArrayView json) { name(key), m_out.append(json); }
    void raw(QByteArrayView json) { separate(), m_out.append(json); }
    void text(const QString& value) { separate(), quote(value); }
    void number(int value) { separate(), m_out += QByteArray::number(value); }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void separate()
    {
        if (!m_out.isEmpty() && m_out.back() != '{' && m_out.back() != '[' && m_out.back() != ':')
            m_out += ',';
    }
    void name(const char* key)
    {
        separate();
        m_out += '"';
        m_out += key;
        m_out += "\":";
    }
    void quote(const QString& text);

    QByteArray m_out;
};

}  // namespace rejista::practice
