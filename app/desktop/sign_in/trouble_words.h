// What a register that does not open is told as: a title and what it means (ui.md §5, 22-24). Pure; any thread.
#pragma once

#include "domain/error.h"

#include <QDateTime>
#include <QLocale>

namespace rejista::desktop {

struct TroubleWords {
    QString title, means, detail;  ///< detail: folder or file and code, small
    bool canRestore = false;       ///< a backup would help
};

[[nodiscard]] TroubleWords troubleWords(const domain::Error& error, const QString& folder, const QDateTime& now,
                                        const QLocale& locale);

}  // namespace rejista::desktop
