// One contract for every hub: the training hub as each version (ctest contract.2_42 …), or a real one:
//   REJISTA_HUB_URL=https://… REJISTA_HUB_TOKEN=d2p_… [REJISTA_HUB_CA=ca.pem] tst_contract
#include "contract/scenarios.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    using namespace rejista::contract;
    const auto world = World::make();
    if (!world)
        return 1;
    std::printf("The hub is a DHIS2 %s.\n", qPrintable(world->info().version.text));
    std::fflush(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    int failed = 0;
    for (const auto chapter : {runSignIn, runValues, runRefusals, runReading, runCompletion, runMetadata, runCleanUp})
        failed += chapter(*world, arguments);
    return failed > 0 ? 1 : 0;
}
