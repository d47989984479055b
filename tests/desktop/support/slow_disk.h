// A disk that does not answer until it is told to, for tests of what the window does meanwhile; and one without room.
#pragma once

#include "../storage/fault_vfs.h"
#include "desktop/frame/desk.h"

#include <QSemaphore>

#include <memory>

namespace rejista::desktop::test {

/// From stop() on the store writes nothing until go(): its queue stands. Goes by itself when it is destroyed.
class SlowDisk {
public:
    ~SlowDisk() { go(); }
    void stop(Desk& desk)
    {
        m_gate = std::make_shared<QSemaphore>();
        (void)desk.store().write([gate = m_gate](storage::Tx&) -> domain::Result<void> {
            gate->acquire();
            return {};
        });
    }
    void go()
    {
        if (m_gate)
            m_gate->release();
        m_gate.reset();
    }

private:
    std::shared_ptr<QSemaphore> m_gate;
};

/// Every write from now on says that the disk is full; a register is on this disk if it was opened with kFaultVfs.
inline void fillTheDisk()
{
    rejista::test::faultPlan().clear();
    rejista::test::faultPlan().failAt = 1;
    rejista::test::faultPlan().persistent = true;
    rejista::test::faultPlan().fault = rejista::test::Fault::DiskFull;
}
inline void makeRoom()
{
    rejista::test::faultPlan().clear();
}

}  // namespace rejista::desktop::test
