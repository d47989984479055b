// What a screen reader is told of our own controls: a Segment is a list of choices whose value is the chosen one; a
// KeyButton that waits for something is off, although it can have the focus, and says its key.
// GUI thread. Invariant: name, value and key are those that are painted.
#pragma once

namespace rejista::desktop {

/// Makes Qt describe them so. May be called again; the first call counts.
void installAccess();

}  // namespace rejista::desktop
