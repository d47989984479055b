// A window on a demo register of a few invented schools, with everybody of the demo. For tests of what only a
// district, or only the demo, has.
#pragma once

#include "demo/demo.h"
#include "desktop/shell/shell.h"
#include "desktop/sync/sync_desk.h"
#include "support/example.h"

namespace rejista::desktop::test {

struct DemoWindow {
    QTemporaryDir dir;
    Look look;
    Prefs prefs{dir.filePath(u"prefs.ini"_s)};
    ScriptedPrompt prompt;
    Tools tools{look, prefs, prompt};
    std::unique_ptr<Shell> shell;

    bool start(int schools)
    {
        qputenv("REJISTA_TEST", "1");
        look.dress();
        const auto pack = opened::packNamed(u"sierra-leone"_s);
        if (!pack)
            return false;
        demo::DemoOptions options;
        options.folder = dir.filePath(u"demo.rejista"_s);
        options.schools = schools;
        const auto made = demo::makeDemo(options, *pack);
        if (!made) {
            qCritical() << "no demo:" << made.error().where;
            return false;
        }
        auto workspace = storage::Workspace::open(options.folder, made->user, made->passphrase,
                                                  opened::workspaceOptions());
        if (!workspace)
            return false;
        auto book = opened::withMetadata(std::move(*workspace));
        if (!book)
            return false;
        shell = std::make_unique<Shell>(tools, makeAllPages);
        shell->resize(1366, 768);
        shell->show();
        shell->enter(std::move(*book));
        return QTest::qWaitForWindowExposed(shell.get())
            && QTest::qWaitFor([this] { return SyncDesk::of(*shell->desk()).isQuiet(); });
    }
};

}  // namespace rejista::desktop::test
