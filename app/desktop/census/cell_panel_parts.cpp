#include "desktop/census/cell_panel_parts.h"

#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrap = Qt::TextWordWrap;

}  // namespace

CellFigures::CellFigures(const Look& look, QWidget* parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"cellFigures"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CellFigures::set(const std::vector<Figure>& figures)
{
    m_figures = figures;
    QStringList said;
    for (const Figure& figure : figures)
        said.append(figure.name + u' ' + figure.value);
    setAccessibleName(said.join(u", "_s));
    update();
}

QSize CellFigures::sizeHint() const
{
    return {m_look.px(198), m_look.px(48)};
}

void CellFigures::paintEvent(QPaintEvent*)
{
    if (m_figures.empty())
        return;
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.line2);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(whole, m_look.px(4), m_look.px(4));
    const double wide = whole.width() / double(m_figures.size());
    for (size_t i = 0; i < m_figures.size(); ++i) {
        const QRectF cell(whole.left() + wide * double(i), whole.top(), wide, whole.height());
        if (i > 0) {
            painter.setPen(theme.line);
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        }
        const QRectF room = cell.adjusted(m_look.px(8), m_look.px(3), -m_look.px(8), -m_look.px(4));
        painter.setFont(m_look.font(Type::Small));
        painter.setPen(theme.text2);
        painter.drawText(room, Qt::AlignTop | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_figures[i].name, Qt::ElideRight, int(room.width())));
        painter.setFont(m_look.font(Type::Section));
        painter.setPen(m_figures[i].bad ? theme.err : theme.text);
        painter.drawText(room, Qt::AlignBottom | Qt::AlignRight,
                         painter.fontMetrics().elidedText(m_figures[i].value, Qt::ElideRight, int(room.width())));
        if (i == 0)
            painter.fillRect(QRectF(cell.left(), cell.bottom() - m_look.px(3), cell.width(), m_look.px(3)), theme.acc);
    }
}

CellNotes::CellNotes(const Look& look, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_title(title)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
    hide();
}

void CellNotes::setTitle(const QString& title)
{
    m_title = title;
    updateGeometry();
    update();
}

void CellNotes::set(std::vector<Line> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    QStringList said;
    for (const Line& line : m_lines)
        said.append((line.state ? stateWord(*line.state) + u". "_s : QString()) + line.text
                    + (line.value.isEmpty() ? QString() : u": "_s + line.value));
    setAccessibleName(m_title.isEmpty() ? said.join(u' ') : m_title + u": "_s + said.join(u", "_s));
    setVisible(!m_lines.empty());
    updateGeometry();
    update();
}

QRect CellNotes::textBox(const Line& line, int width, int y) const
{
    const QFontMetrics metrics(m_look.font(Type::Small));
    const int left = line.state ? m_look.px(22) : 0;
    const int right = line.value.isEmpty() ? 0
                                           : std::min(width / 2, metrics.horizontalAdvance(line.value) + m_look.px(8));
    const QRect room(left, y, std::max(m_look.px(30), width - left - right), 4000);
    QRect text = metrics.boundingRect(room, kWrap, line.text);
    return {room.left(), y, room.width(), std::max(text.height(), m_look.px(18))};
}

int CellNotes::heightForWidth(int width) const
{
    int y = m_title.isEmpty() ? 0 : m_look.px(22);
    for (const Line& line : m_lines)
        y += textBox(line, width, y).height() + m_look.px(4);
    return y;
}

QSize CellNotes::sizeHint() const
{
    const int wide = width() > m_look.px(60) ? width() : m_look.px(198);
    return {m_look.px(198), heightForWidth(wide)};
}

void CellNotes::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    const auto at = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    const int far = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignTop));
    int y = 0;
    if (!m_title.isEmpty()) {
        painter.setFont(m_look.font(Type::Small, true));
        painter.setPen(theme.text2);
        painter.drawText(QRect(0, 0, width(), m_look.px(20)), align, m_title);
        y = m_look.px(22);
    }
    painter.setFont(m_look.font(Type::Small));
    for (const Line& line : m_lines) {
        const QRect text = textBox(line, width(), y);
        const int glyph = m_look.px(16);
        if (line.state)
            paintState(painter, *line.state, at(QRect(0, y + m_look.px(1), glyph, glyph)), theme);
        painter.setPen(theme.text);
        painter.drawText(at(text), align | kWrap, line.text);
        if (!line.value.isEmpty()) {
            const int room = width() - text.right() - 1;
            painter.drawText(at(QRect(text.right() + 1, y, room, text.height())), far,
                             painter.fontMetrics().elidedText(line.value, Qt::ElideRight, room));
        }
        y += text.height() + m_look.px(4);
    }
}

}  // namespace rejista::desktop
