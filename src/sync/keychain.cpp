#include "sync/connection.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace rejista::sync {
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 1500;  // a keychain that asks for its password, or is not there, must not hold anybody up

/// True when the job came to its end in time, without an error. A job that did not is left to end by itself.
bool finish(QKeychain::Job* job)
{
    if (QCoreApplication::startingUp())  // without an application nothing would ever answer
        return false;
    QEventLoop loop;
    bool done = false;
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&] {
        done = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    job->start();
    if (!done)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return done && job->error() == QKeychain::NoError;
}

class SystemKeychain final : public Keychain {
public:
    bool store(const QString& name, const security::SecretBytes& secret) override
    {
        auto* job = new QKeychain::WritePasswordJob(kService);
        job->setInsecureFallback(false);
        job->setKey(name);
        job->setBinaryData(secret.view().toByteArray());
        return finish(job);
    }

    security::SecretBytes read(const QString& name) override
    {
        auto* job = new QKeychain::ReadPasswordJob(kService);
        job->setAutoDelete(false);
        job->setInsecureFallback(false);
        job->setKey(name);
        security::SecretBytes secret;
        const bool done = finish(job);
        if (done) {
            QByteArray bytes = job->binaryData();
            secret = security::SecretBytes::from(bytes);
            bytes.fill('\0');
            job->deleteLater();
        } else {
            // It may still be at work: it goes when it has finished.
            job->setAutoDelete(true);
        }
        return secret;
    }

    void remove(const QString& name) override
    {
        auto* job = new QKeychain::DeletePasswordJob(kService);
        job->setKey(name);
        // What stays in a keychain without answer opens nothing once the token is revoked at the hub.
        (void)finish(job);
    }

private:
    const QString kService = u"Rejista"_s;
};
}  // namespace

std::unique_ptr<Keychain> systemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

}  // namespace rejista::sync
