// A return on paper, filled in or blank, as ui.md §8 says: A4, black on white, the rows of the screen in their order,
// states as glyph and word. GUI thread; takes some 10 ms a page.
// Invariant: the blank and the filled form have the same rows.
#pragma once

#include "desktop/census/open_return.h"
#include "desktop/census/print_page.h"

#include <QPageLayout>

class QPagedPaintDevice;
class QPainter;

namespace rejista::desktop {

enum class PrintKind { Filled, Blank };

struct PrintSource {
    const entry::Session& session;
    const metadata::Catalog& catalog;
    const metadata::Pack* pack;
    QString locale;
    PrintKind kind = PrintKind::Filled;
    QDateTime at;   ///< printed when
    QString by;     ///< and by whom
    QString saved;  ///< "Saved here 3 Feb 10:42"; empty on blank forms
};
/// With the day, the person and the saving of the desk.
[[nodiscard]] PrintSource printSource(const OpenReturn& form, PrintKind kind);

[[nodiscard]] std::vector<PrintPage> layoutReturn(const PrintSource& source);

/// One page on a painter whose unit is a point: for pictures of pages.
void paintPage(QPainter& painter, const PrintPage& page);
/// On a printer or a QPdfWriter; sets A4 and the margins itself.
void printPages(QPagedPaintDevice& device, const std::vector<PrintPage>& pages,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);
/// On a printer or a QPdfWriter; sets A4 upright and the margins itself.
void printReturn(QPagedPaintDevice& device, const PrintSource& source);
/// Kind::FileUnwritable, DiskFull; an older file of the name stays as it was then.
[[nodiscard]] domain::Result<void> printReturnPdf(const QString& file, const PrintSource& source);

}  // namespace rejista::desktop
