#include "desktop/census/print_flow.h"

#include "desktop/frame/day_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFootHeight = 20, kGlyph = 9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintReturn)
};

}  // namespace

QString printMoment(const QDateTime& at, const QString& locale)
{
    return days::localeOf(locale).toString(at.toLocalTime(), u"d MMM yyyy HH:mm"_s);
}

QString printCode(const QString& code)
{
    return code.isEmpty() ? QString() : Words::tr("EMIS %1").arg(code);
}

QFont printFont(double size, bool bold)
{
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPixelSize(int(std::lround(size * kFine)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QSizeF printSize(const QString& text, double width, double size, bool bold)
{
    if (text.isEmpty())
        return {};
    const QFontMetricsF metrics(printFont(size, bold));
    const QRectF room(0, 0, std::max(width, 1.0) * kFine, 1e7);
    const QSizeF needed = metrics.boundingRect(room, Qt::TextWordWrap | Qt::TextWrapAnywhere, text).size() / kFine;
    // TextWrapAnywhere alone would break inside words that fit.
    if (widestWord(text, size, bold) <= width)
        return metrics.boundingRect(room, Qt::TextWordWrap, text).size() / kFine;
    return needed;
}

double printWidth(const QString& text, double size, bool bold)
{
    return QFontMetricsF(printFont(size, bold)).horizontalAdvance(text) / kFine;
}

double widestWord(const QString& text, double size, bool bold)
{
    double widest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = std::max(widest, printWidth(word, size, bold));
    return widest;
}

PrintFlow::PrintFlow(Head head, QSizeF paper) : m_head(std::move(head)), m_area(printArea(paper))
{
    newPage();
}

void PrintFlow::newPage()
{
    m_pages.emplace_back();
    const QRectF area = m_area;
    const double half = area.width() / 2 - 6;
    m_y = area.top();
    const auto side = [&](double x, const QString& big, const QString& small, Qt::Alignment align) {
        double at = m_y;
        const double bigHeight = printSize(big, half, 11, true).height();
        text({x, at, half, bigHeight}, big, 11, true, align);
        at += bigHeight;
        const double smallHeight = printSize(small, half, 9).height();
        text({x, at, half, smallHeight}, small, 9, false, align);
        return at + smallHeight;
    };
    const double left = side(area.left(), m_head.left, m_head.leftSmall, Qt::AlignLeft | Qt::AlignTop);
    const double right = side(area.right() - half, m_head.right, m_head.rightSmall, Qt::AlignRight | Qt::AlignTop);
    m_y = std::max(left, right) + 3;
    line(area.left(), m_y, area.right(), m_y, 0.8);
    m_y += 8;
    m_top = m_y;
    if (m_repeat) {
        const auto head = m_repeat;
        head();
    }
}

void PrintFlow::need(double height)
{
    if (m_y > m_top && m_y + height > m_area.bottom() - kFootHeight)
        newPage();
}

void PrintFlow::text(const QRectF& box, const QString& text, double size, bool bold, Qt::Alignment align)
{
    if (text.isEmpty())
        return;
    PrintItem item;
    item.box = box;
    item.text = text;
    item.size = size;
    item.bold = bold;
    item.align = align;
    m_pages.back().items.push_back(std::move(item));
}

void PrintFlow::line(double x1, double y1, double x2, double y2, double stroke)
{
    PrintItem item;
    item.kind = PrintItem::Kind::Line;
    item.box = QRectF(QPointF(x1, y1), QPointF(x2, y2));
    item.stroke = stroke;
    m_pages.back().items.push_back(std::move(item));
}

void PrintFlow::grey(const QRectF& box)
{
    PrintItem item;
    item.kind = PrintItem::Kind::Grey;
    item.box = box;
    m_pages.back().items.push_back(std::move(item));
}

void PrintFlow::box(const QRectF& box, bool ticked)
{
    PrintItem item;
    item.kind = ticked ? PrintItem::Kind::Tick : PrintItem::Kind::Box;
    item.box = box;
    m_pages.back().items.push_back(std::move(item));
}

void PrintFlow::state(const QRectF& box, State state)
{
    PrintItem item;
    item.kind = PrintItem::Kind::State;
    item.box = box;
    item.state = state;
    m_pages.back().items.push_back(std::move(item));
}

void PrintFlow::paragraph(const QString& words, double size, bool bold, double indent)
{
    const double height = printSize(words, width() - indent, size, bold).height();
    need(height);
    text({left() + indent, m_y, width() - indent, height}, words, size, bold);
    m_y += height;
}

void PrintFlow::stateLine(State mark, const QString& words, double size)
{
    const double indent = kGlyph + 5;
    const double height = std::max(printSize(words, width() - indent, size).height(), kGlyph);
    need(height + 2);
    const double one = std::min(height, printSize(u"X"_s, 100, size).height());
    state({left(), m_y + (one - kGlyph) / 2, kGlyph, kGlyph}, mark);
    text({left() + indent, m_y, width() - indent, height}, words, size);
    m_y += height + 2;
}

// Who answers for it, by hand.
void PrintFlow::signature()
{
    constexpr double kHeight = 84, kStamp = 120, kMostLine = 420;
    need(kHeight);
    skip(14);
    const double right = left() + std::min(width() - kStamp - 24, kMostLine), top = m_y;
    double y = top;
    for (const QString& what : {Words::tr("Name"), Words::tr("Signature"), Words::tr("Date")}) {
        text({left(), y, 70, 13}, what, 9);
        line(left() + 72, y + 12, right, y + 12);
        y += 23;
    }
    const QRectF stamp(left() + width() - kStamp, top, kStamp, 66);
    box(stamp);
    text(stamp.adjusted(4, 3, -4, -50), Words::tr("Stamp"), 8);
    skip(kHeight - 14);
}

std::vector<PrintPage> PrintFlow::finish(const QDateTime& at, const QString& by, const QString& locale,
                                         const QString& first)
{
    const QString printed = Words::tr("printed %1 by %2").arg(printMoment(at, locale), by);
    const QString footRight = first.isEmpty() ? printed : first + u" · "_s + printed;
    const QRectF area = m_area;
    const int pages = int(m_pages.size());
    for (int page = 1; page <= pages; ++page) {
        const auto add = [&](const QString& words, Qt::Alignment align) {
            PrintItem item;
            item.box = {area.left(), area.bottom() - 13, area.width(), 13};
            item.text = words;
            item.size = 8;
            item.align = align | Qt::AlignVCenter;
            m_pages[size_t(page) - 1].items.push_back(std::move(item));
        };
        add(Words::tr("Page %1 of %2").arg(page).arg(pages), Qt::AlignLeft);
        add(footRight, Qt::AlignRight);
        PrintItem rule;
        rule.kind = PrintItem::Kind::Line;
        rule.box = QRectF(QPointF(area.left(), area.bottom() - 15), QPointF(area.right(), area.bottom() - 15));
        m_pages[size_t(page) - 1].items.push_back(rule);
    }
    return std::move(m_pages);
}

}  // namespace rejista::desktop
