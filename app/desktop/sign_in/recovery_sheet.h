// The recovery sheet on paper: A4, black on white (ui.md §8). The key stands on it and nowhere else. GUI thread.
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

class QPagedPaintDevice;

namespace rejista::desktop {

struct RecoverySheet {
    QString registerName, folder, person, key;
    QDate day;
    QString language;
};

/// Draws the one page on a printer or into a PDF.
void drawSheet(const RecoverySheet& sheet, QPagedPaintDevice& device);
[[nodiscard]] QByteArray sheetAsPdf(const RecoverySheet& sheet);

}  // namespace rejista::desktop
