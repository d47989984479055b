#include "desktop/census/grid_delegate.h"

#include "desktop/look/state_glyph.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Figures repeat; beyond this many different texts the cache begins anew.
constexpr int kMostTexts = 4000;

bool leaves(const CellEditor& editor, const QKeyEvent& event)
{
    const bool control = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return !control;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return !control;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: return !control && editor.isTypeOver() && !(event.modifiers() & Qt::ShiftModifier);
    default: return false;
    }
}

}  // namespace

CellEditor::CellEditor(const Look& look, bool typeOver, QWidget* parent) : QLineEdit(parent), m_typeOver(typeOver)
{
    setObjectName(u"cellEditor"_s);
    setFrame(false);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFont(look.font(Type::Entry));
    setTextMargins(0, 0, look.px(4), 0);
    setContextMenuPolicy(Qt::NoContextMenu);
}

// A picture on the clipboard is nothing to type, and takes nothing away.
void CellEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && QApplication::clipboard()->text().isEmpty())
        return;
    QLineEdit::keyPressEvent(event);
}

GridDelegate::GridDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look)
{
    // A closed line lives until the event loop turns; it is nobody's editor any more.
    connect(this, &QAbstractItemDelegate::closeEditor, this, [this] { m_editor = nullptr; });
    connect(&look, &Look::changed, this, [this] {
        for (auto& texts : m_texts)
            texts.clear();
    });
}

void GridDelegate::setCurrent(const QModelIndex& index, bool focused)
{
    m_current = index;
    m_focused = focused;
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto flags = CellFlags::fromInt(index.data(GridModel::FlagsRole).toUInt());
    const bool current = m_current == index;
    const QRect box = option.rect;
    painter->save();
    painter->setClipRect(box);
    // The current cell is white, so that nothing but its border tells where one is.
    const CellFlags ground = current ? flags & ~CellFlags(CellFlag::RightAge) : flags;
    paintGround(*painter, box, ground, option.state.testFlag(QStyle::State_Selected) && !current);
    paintLines(*painter, box, flags, option.direction == Qt::RightToLeft);
    paintText(*painter, box, flags, index.data().toString());
    if (current) {
        const int wide = m_look.px(2);
        const Theme& theme = m_look.theme();
        painter->setPen(QPen(m_focused ? theme.acc : theme.line2, wide, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(box).adjusted(wide / 2.0, wide / 2.0, -wide / 2.0, -wide / 2.0));
    }
    paintMarks(*painter, box, flags);
    paintHubMarks(*painter, box, flags);
    painter->restore();
}

void GridDelegate::paintGround(QPainter& painter, const QRect& box, CellFlags flags, bool selected) const
{
    const Theme& theme = m_look.theme();
    const bool badFill = flags.testFlag(CellFlag::Bad) && flags.testFlag(CellFlag::Computed)
        && !flags.testFlag(CellFlag::TailTop);
    const QColor fill = selected             ? theme.accs
        : badFill                            ? theme.errs
        : flags.testFlag(CellFlag::WarnFill) ? theme.warns
        : flags.testFlag(CellFlag::Draft)    ? theme.errs
        : flags.testFlag(CellFlag::Computed) ? theme.alt
        : flags.testFlag(CellFlag::RightAge) ? theme.infos
                                             : theme.base;
    painter.fillRect(box, fill);
    if (flags.testFlag(CellFlag::NotPossible)) {
        painter.setPen(QPen(theme.line, 1));
        painter.setRenderHint(QPainter::Antialiasing);
        const int step = m_look.px(6);
        for (int x = box.left() - box.height(); x < box.right(); x += step)
            painter.drawLine(QPointF(x, box.bottom() + 1), QPointF(x + box.height(), box.top()));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    // Without fills the right age is told by a bar at the foot of its cell.
    if (theme.isHighContrast() && flags.testFlag(CellFlag::RightAge))
        painter.fillRect(QRect(box.left(), box.bottom() - m_look.px(3), box.width(), m_look.px(2)), theme.info);
}

void GridDelegate::paintLines(QPainter& painter, const QRect& box, CellFlags flags, bool rightToLeft) const
{
    const Theme& theme = m_look.theme();
    const int end = rightToLeft ? box.left() : box.right();
    painter.setPen(theme.grid);
    painter.drawLine(box.bottomLeft(), box.bottomRight());
    painter.setPen(flags.testFlag(CellFlag::GroupEnd) ? theme.line2 : theme.grid);
    painter.drawLine(end, box.top(), end, box.bottom());
    if (flags.testFlag(CellFlag::TailTop)) {
        painter.setPen(theme.line2);
        painter.drawLine(box.topLeft(), box.topRight());
    }
    if (flags.testFlag(CellFlag::InError)) {
        const int wide = m_look.px(2);
        painter.fillRect(QRect(box.left(), box.top(), wide, box.height()), theme.err);
        painter.fillRect(QRect(box.right() - wide + 1, box.top(), wide, box.height()), theme.err);
    }
}

QColor GridDelegate::inkOf(CellFlags flags) const
{
    const Theme& theme = m_look.theme();
    if (flags.testFlag(CellFlag::Bad) || flags.testFlag(CellFlag::Draft))
        return theme.err;
    if (flags.testFlag(CellFlag::WarnFill))
        return theme.warn;
    return flags.testFlag(CellFlag::Computed) && !flags.testFlag(CellFlag::Bold) ? theme.text2 : theme.text;
}

void GridDelegate::paintText(QPainter& painter, const QRect& box, CellFlags flags, const QString& text) const
{
    const int side = m_look.px(4);
    const QRect room = box.adjusted(side, 0, -side, 0);
    if (flags.testFlag(CellFlag::Tick)) {
        const int size = m_look.px(14);
        paintState(painter, State::Saved,
                   QRectF(room.right() - size + 1, box.center().y() - size / 2.0 + 1, size, size), m_look.theme());
        return;
    }
    if (text.isEmpty())
        return;
    const bool bold = flags.testFlag(CellFlag::Bold);
    const bool quiet = flags.testFlag(CellFlag::Quiet) || flags.testFlag(CellFlag::Bad);
    painter.setFont(m_look.font(quiet && !flags.testFlag(CellFlag::TailTop) ? Type::Small : Type::Entry, bold));
    painter.setPen(inkOf(flags));
    const QFontMetrics metrics(painter.font());
    if (metrics.horizontalAdvance(text) > room.width()) {
        const bool marked = flags & (CellFlag::Conflict | CellFlag::Refused);
        const int edge = m_look.px(2);
        return paintNarrow(painter, box.adjusted(marked ? m_look.px(12) : edge, 0, -edge, 0), text);
    }
    auto& texts = m_texts[bold ? 1 : 0];
    if (texts.size() > kMostTexts)
        texts.clear();
    const QString key = QString(QChar(quiet ? u'q' : u'e')) + text;
    auto found = texts.find(key);
    if (found == texts.end()) {
        QStaticText fresh(text);
        fresh.setTextFormat(Qt::PlainText);
        fresh.prepare({}, painter.font());
        found = texts.insert(key, fresh);
    }
    const QSizeF size = found->size();
    painter.drawStaticText(QPointF(room.right() + 1 - size.width(), box.top() + (box.height() - size.height()) / 2),
                           *found);
}

// A figure that is cut off is another figure: it gets smaller until it fits. Words may end in an ellipsis.
void GridDelegate::paintNarrow(QPainter& painter, const QRect& room, const QString& text) const
{
    const bool isFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    QFont font = painter.font();
    const int least = m_look.px(8);
    while (isFigure && font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text) > room.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
    else
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, room.width()));
}

void GridDelegate::paintMarks(QPainter& painter, const QRect& box, CellFlags flags) const
{
    const Theme& theme = m_look.theme();
    if (flags.testFlag(CellFlag::Glyph)) {
        const bool error = flags.testFlag(CellFlag::Bad);
        const int size = m_look.px(error ? 10 : 14);
        const State state = error               ? State::Error
            : flags.testFlag(CellFlag::Warning) ? State::Warning
                                                : State::Explained;
        const QPointF at = error ? QPointF(box.left() + 2, box.top() + 2)
                                 : QPointF(box.left() + m_look.px(13), box.center().y() - size / 2.0 + 1);
        paintState(painter, state, QRectF(at, QSizeF(size, size)), theme);
        return;
    }
    const bool filled = flags & (CellFlag::OwnError | CellFlag::Warning);
    if (filled || flags.testFlag(CellFlag::Explained)) {
        const int size = m_look.px(10);
        const QPointF corner = box.topLeft();
        const QPolygonF wedge({corner, corner + QPointF(size, 0), corner + QPointF(0, size)});
        const QColor ink = flags.testFlag(CellFlag::OwnError) ? theme.err : theme.warn;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(filled ? QPen(Qt::NoPen) : QPen(ink, m_look.px(1.5)));
        painter.setBrush(filled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter.drawPolygon(filled ? wedge : wedge.translated(1, 1));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (flags.testFlag(CellFlag::Note)) {
        const int size = m_look.px(6);
        const QPointF corner = QPointF(box.right() + 1, box.bottom() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.info);
        painter.drawPolygon(QPolygonF({corner, corner - QPointF(size, 0), corner - QPointF(0, size)}));
    }
}

// ui.md §4: the diamond bottom left, the dot of what is not sent top right. What the hub refused stands where the diamond
// does: a cell has one of them.
void GridDelegate::paintHubMarks(QPainter& painter, const QRect& box, CellFlags flags) const
{
    const Theme& theme = m_look.theme();
    if (flags & (CellFlag::Conflict | CellFlag::Refused)) {
        const int size = m_look.px(11), edge = m_look.px(2);
        const State state = flags.testFlag(CellFlag::Conflict) ? State::Conflict : State::Refused;
        paintState(painter, state, QRectF(box.left() + edge, box.bottom() - edge - size + 1, size, size), theme);
    }
    if (flags.testFlag(CellFlag::NotSent)) {
        const int size = m_look.px(4), edge = m_look.px(4);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text2);
        painter.drawEllipse(QRectF(box.right() - edge - size + 1, box.top() + edge - 1, size, size));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    m_editor = new CellEditor(m_look, m_typeOver, parent);
    m_editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return m_editor;
}

void GridDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* line = qobject_cast<CellEditor*>(editor);
    if (!line || line->filled)
        return;
    line->filled = true;
    line->setText(line->isTypeOver() ? QString() : index.data(Qt::EditRole).toString());
}

void GridDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* line = qobject_cast<CellEditor*>(editor))
        model->setData(index, line->text());
}

void GridDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int edge = m_look.px(2);
    editor->setGeometry(option.rect.adjusted(edge, edge, -edge, -edge));
}

// Keys that leave the cell hand the text over first and are then done in the grid, so that typing never stops.
bool GridDelegate::eventFilter(QObject* object, QEvent* event)
{
    auto* line = qobject_cast<CellEditor*>(object);
    if (!line || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closeEditor(line, RevertModelCache);
        return true;
    }
    if (!leaves(*line, *key))
        return false;
    const int code = key->key();
    const Qt::KeyboardModifiers modifiers = key->modifiers();
    Q_EMIT commitData(line);
    Q_EMIT closeEditor(line, NoHint);
    Q_EMIT leftBy(code, modifiers);
    return true;
}

}  // namespace rejista::desktop
