// The window in a process of its own, so that its start and its memory are its own: what the parent (bench_window.cpp)
// runs as `rejista_bench window ACT REGISTER COUNT`, with the data key in REJISTA_BENCH_KEY (hex).
// Says "painted" on stdout as soon as what is asked for is on the screen, then one line of JSON.
#pragma once

#include <QString>

namespace rejista::bench {

/// first  sign-in page, then from the unwrapped key to the first page with its lines
/// form   sign-in page, then from the unwrapped key to the enrolment form
/// signIn only that page
/// alone  the enrolment form at once: what a start costs in all
/// type   the form, then COUNT keys typed into it, opening forms, switching the theme
/// COUNT -1: stays until it is ended.
int runWindow(int argc, char** argv);

}  // namespace rejista::bench
