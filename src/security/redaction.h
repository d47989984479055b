// What may stand in a log instead of a person's words. Pure; any thread.
#pragma once

#include <QString>
#include <QStringView>

namespace rejista::security {

/// "‹7 letters›": enough to see that something was there. Nothing of the text itself, and no hash of it either,
/// because names and NINs are few enough to be guessed from a hash.
[[nodiscard]] QString redacted(QStringView text);

}  // namespace rejista::security
