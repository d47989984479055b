// Training mode: a hub inside the program that begins with this register's own forms and schools.
#include "desktop/sync/sync_desk.h"

#include "metadata/export.h"
#include "practice/training.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Result;

namespace {

struct TrainingSeed {
    const metadata::RawIndex* raw = nullptr;
    QString school, above;
    const domain::Clock* clock = nullptr;
};

Result<std::shared_ptr<practice::Training>> begin(const TrainingSeed& seed)
{
    const auto package = metadata::exportPackage(seed.raw->all());
    if (!package)
        return package.error();
    auto training = practice::Training::start(package->json, seed.school, seed.above, *seed.clock);
    if (!training)
        return training.error();
    return std::shared_ptr<practice::Training>(std::move(*training));
}

}  // namespace

void SyncDesk::startTraining(QObject* context, std::function<void(Result<void>)> then)
{
    const auto* unit = m_desk.orgUnit() ? m_desk.catalog().orgUnits.find(*m_desk.orgUnit()) : nullptr;
    if (!mayTrain() || !unit)
        return then(domain::error(domain::Kind::NotAllowed, u"training"_s));
    const auto* above = m_desk.catalog().orgUnits.find(unit->parent);
    const TrainingSeed seed{&m_desk.book().raw, unit->uid, above ? above->uid : QString(), &m_desk.workspace().clock()};
    onWorker(
        m_acts,
        [seed, store = &m_desk.store()]() -> Result<std::shared_ptr<practice::Training>> {
            auto training = begin(seed);
            if (!training)
                return training.error();
            sync::Connection connection;
            connection.address = (*training)->url();
            connection.kind = hub::Credentials::Kind::Token;
            connection.training = true;
            const auto saved = sync::connection::save(
                *store, connection,
                hub::Credentials{
                    hub::Credentials::Kind::Token, {}, security::SecretBytes::from((*training)->token().toUtf8())});
            if (!saved)
                return saved.error();
            return training;
        },
        context,
        [this, then = std::move(then)](Result<std::shared_ptr<practice::Training>> training) {
            if (training)
                m_training = *training;
            read();
            then(training ? Result<void>() : Result<void>(training.error()));
        });
}

void SyncDesk::resetTraining(QObject* context, std::function<void(Result<void>)> then)
{
    // After a restart there is none to go back to: a new one begins.
    if (!m_training)
        return startTraining(context, std::move(then));
    onWorker(
        m_acts, [training = m_training] { return training->reset(); }, context,
        [this, then = std::move(then)](Result<void> reset) {
            read();
            then(std::move(reset));
        });
}

}  // namespace rejista::desktop
