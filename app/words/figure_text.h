// The flags of a figure (ZERO_DEN, NO_TOILET, NAN …) as words for people: why there is no number, or what to know about
// the one that is there. Any thread.
#pragma once

#include <QStringList>

namespace rejista::words {

/// One flag; a name that is not known comes back as it is.
[[nodiscard]] QString figureFlagText(const QString& name);
/// All flags of a figure as one remark. What only repeats a more telling flag is left out.
[[nodiscard]] QString figureRemark(const QStringList& flags);

}  // namespace rejista::words
