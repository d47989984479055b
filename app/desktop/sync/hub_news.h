// What the frame says of the hub on every page: the foot, the counts on the rail, the strip of the training. GUI
// thread.
#pragma once

#include "desktop/frame/frame.h"

namespace rejista::desktop {

class ReturnsPage;

/// Follows the desk's hub as long as the frame lives; F10 starts an exchange, or leads to where one connects.
void followHub(Frame& frame, Desk& desk, ReturnsPage& onTheirWay);

}  // namespace rejista::desktop
