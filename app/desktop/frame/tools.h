// What every page gets from main: the look, what is remembered of this laptop, and the ways to ask a person.
// GUI thread. All three outlive every page.
#pragma once

#include "desktop/frame/prefs.h"
#include "desktop/frame/prompt.h"
#include "desktop/look/look.h"

namespace rejista::desktop {

struct Tools {
    Look& look;
    Prefs& prefs;
    Prompt& prompt;
};

}  // namespace rejista::desktop
