// Just enough HTTP/1.1 for the pipe to know where a request or an answer ends and what it is about (RFC 9112 §2–7).
// Pure; any thread. Invariant: what is not understood is bad, never guessed.
#pragma once

#include "hub/http.h"

#include <QByteArray>
#include <QByteArrayView>

namespace rejista::practice {

/// Start line and header fields of a request or an answer.
struct HttpHead {
    QByteArray method{}, target{};  ///< of a request
    int status = 0;                 ///< of an answer
    bool oldVersion = false;        ///< HTTP/1.0
    hub::Headers headers{};
    qsizetype size = 0;  ///< bytes up to and with the blank line

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return hub::headerValue(headers, name); }
    [[nodiscard]] bool isChunked() const;
    /// 0 where there is none, -1 where it is no number.
    [[nodiscard]] qint64 contentLength() const;
    /// This is the last one on its connection.
    [[nodiscard]] bool closes() const;
    /// The target without its query, percent signs decoded.
    [[nodiscard]] QString path() const;
};

enum class Reading { More, Whole, Bad };

/// The head at the start of `bytes`.
[[nodiscard]] Reading readHead(QByteArrayView bytes, HttpHead& head);

/// Finds the end of a body that comes in chunks; goes on where it stopped.
class ChunkReader {
public:
    /// `bytes`: the raw body from its first byte on, as far as it has come.
    [[nodiscard]] Reading read(QByteArrayView bytes);
    [[nodiscard]] qsizetype end() const { return m_at; }  ///< of the raw body, once Whole

private:
    qsizetype m_at = 0;
    bool m_trailer = false;
};

/// Status line and headers of an answer, with Content-Length but for 204 and 304.
[[nodiscard]] QByteArray answerHead(int status, const hub::Headers& headers, qint64 contentLength);
[[nodiscard]] QByteArray reasonPhrase(int status);

}  // namespace rejista::practice
