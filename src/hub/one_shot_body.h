// The body of one request, which can be read once and never again: Qt Network repeats a request by itself when the server
// closes after taking it, and cannot with this (decisions.md 26). Lives on the transport's thread.
// Invariant: taken() == 0 means that no server can have had a whole request.
#pragma once

#include <QIODevice>

#include <functional>

namespace rejista::hub {

class OneShotBody final : public QIODevice {
public:
    /// `onTaken` is called whenever some of it goes.
    OneShotBody(QByteArray bytes, std::function<void()> onTaken);

    [[nodiscard]] qint64 taken() const { return m_taken; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_taken == m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_taken; }
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    std::function<void()> m_onTaken;
    qint64 m_taken = 0;
};

}  // namespace rejista::hub
