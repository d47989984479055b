// What a screen reader is told of a Segment: a list of choices under the segment's name, the chosen one as its value.
// GUI thread. Invariant: name and value are those that are painted.
#pragma once

namespace rejista::desktop {

/// Makes Qt describe every Segment so. May be called again; the first call counts.
void installSegmentAccess();

}  // namespace rejista::desktop
