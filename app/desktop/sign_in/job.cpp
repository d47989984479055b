#include "desktop/sign_in/job.h"

#include <QCoreApplication>

namespace rejista::desktop {

OpenedRegister readyForWindow(domain::Result<std::unique_ptr<storage::Workspace>> workspace)
{
    if (!workspace)
        return workspace.error();
    auto opened = opened::withMetadata(std::move(*workspace));
    if (opened)
        (*opened)->workspace->store().moveToThread(QCoreApplication::instance()->thread());
    return opened;
}

}  // namespace rejista::desktop
