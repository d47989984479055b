#include "desktop/returns/board_view.h"

#include "desktop/look/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kRow = 30, kHead = 42, kColumn = 104, kNames = 256, kLeastNames = 120, kPad = 16, kCellPad = 8,
              kGlyph = 15;

class BoardHeader : public QHeaderView {
public:
    BoardHeader(const Look& look, Qt::Orientation orientation, QWidget* parent)
        : QHeaderView(orientation, parent),
          m_look(look)
    {
        setSectionsClickable(false);
        setHighlightSections(true);
        setSectionResizeMode(Fixed);
    }

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override
    {
        const Theme& theme = m_look.theme();
        const bool across = orientation() == Qt::Horizontal;
        const auto* view = static_cast<const QTableView*>(parentWidget());
        const QModelIndex current = view->currentIndex();
        const bool hot = current.isValid() && (across ? current.column() : current.row()) == section;
        painter->fillRect(box, hot ? theme.accs : across ? theme.alt : theme.base);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), across ? theme.line2 : theme.grid);
        const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QString second = model()->headerData(section, orientation(), BoardModel::SecondRole).toString();
        const QColor ink = hot && across ? theme.acc : theme.text;
        const QRect inner = box.adjusted(m_look.px(across ? kCellPad : kPad), 0, -m_look.px(6), 0);
        if (across) {
            const int half = second.isEmpty() ? 0 : m_look.px(9);
            paintText(*painter, box, inner.translated(0, -half), title, m_look.font(Type::Small, true), ink);
            paintText(*painter, box, inner.translated(0, m_look.px(9)), second, m_look.font(Type::Micro), theme.text2);
            return;
        }
        // Of a code the last figures tell schools apart.
        const QString code = second.section(u'-', -1);
        const int wide = code.isEmpty() ? 0
                                        : QFontMetrics(m_look.font(Type::Small)).horizontalAdvance(code) + m_look.px(8);
        paintText(*painter, box, inner, code, m_look.font(Type::Small), theme.text2, Qt::AlignRight);
        paintText(*painter, box, inner.adjusted(0, 0, -wide, 0), title, m_look.font(Type::Body, hot), ink);
    }

private:
    const Look& m_look;
};

class BoardDelegate : public QStyledItemDelegate {
public:
    BoardDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const auto words = index.data(BoardModel::WordsRole).value<board::Words>();
        const QRect box = option.rect;
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->fillRect(box, words.loud ? stateSoft(words.state, theme) : theme.base);
        painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.grid);
        painter->fillRect(QRect(box.right(), box.top(), 1, box.height()), theme.grid);
        const int side = m_look.px(kGlyph);
        const QRect glyph(box.left() + m_look.px(kCellPad), box.center().y() - side / 2, side, side);
        paintState(*painter, words.state, QStyle::visualRect(option.direction, box, glyph), theme);
        const QRect text(glyph.right() + m_look.px(6), box.top(), box.right() - glyph.right() - m_look.px(8),
                         box.height());
        const bool quiet = words.state == State::Empty || words.state == State::NotAsked;
        paintText(*painter, box, text, words.text, m_look.font(Type::Small, words.loud),
                  quiet ? theme.text2 : theme.text);
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.acc, m_look.px(2)));
            painter->drawRect(box.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    const Look& m_look;
};

}  // namespace

BoardView::BoardView(const Look& look, BoardModel& model, QWidget* parent)
    : QTableView(parent),
      m_look(look),
      m_model(model)
{
    setHorizontalHeader(new BoardHeader(look, Qt::Horizontal, this));
    setVerticalHeader(new BoardHeader(look, Qt::Vertical, this));
    setModel(&model);
    setItemDelegate(new BoardDelegate(look, this));
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    connect(&look, &Look::changed, this, &BoardView::dress);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::dress);
    dress();
}

void BoardView::dress()
{
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setFixedHeight(m_look.px(kHead));
    verticalHeader()->setDefaultSectionSize(m_look.px(kRow));
    verticalHeader()->setFixedWidth(std::clamp(width() / 3, m_look.px(kLeastNames), m_look.px(kNames)));
    const int columns = std::max(1, m_model.columnCount());
    const int room = width() - verticalHeader()->width() - m_look.px(16);
    // The last one takes what is left over where there is room for all.
    horizontalHeader()->setDefaultSectionSize(std::max(m_look.px(kColumn), std::min(room / columns, m_look.px(190))));
    viewport()->update();
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    dress();
}

void BoardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    horizontalHeader()->viewport()->update();
    verticalHeader()->viewport()->update();
    Q_EMIT currentMoved();
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() != Qt::ControlModifier)
        return Q_EMIT opened();
    QTableView::keyPressEvent(event);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    Q_EMIT opened();
}

}  // namespace rejista::desktop
