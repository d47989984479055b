#include "desktop/returns/board_view.h"

#include "desktop/look/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kRow = 28, kHead = 42, kColumn = 104, kNames = 256, kLeastNames = 120, kPad = 16, kCellPad = 8,
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
        if (index.data(BoardModel::SumRole).toBool())
            return paintSum(*painter, option, words.text);
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
        paintFocus(*painter, option);
        painter->restore();
    }

private:
    void paintFocus(QPainter& painter, const QStyleOptionViewItem& option) const
    {
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter.setPen(QPen(m_look.theme().acc, m_look.px(2)));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    void paintSum(QPainter& painter, const QStyleOptionViewItem& option, const QString& text) const
    {
        const Theme& theme = m_look.theme();
        const QRect box = option.rect;
        painter.save();
        painter.setLayoutDirection(option.direction);
        painter.fillRect(box, theme.alt);
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), theme.grid);
        paintText(painter, box, box.adjusted(m_look.px(kCellPad), 0, -m_look.px(kCellPad), 0), text,
                  m_look.font(Type::Small), theme.text);
        paintFocus(painter, option);
        painter.restore();
    }

    const Look& m_look;
};

}  // namespace

BoardView::BoardView(const Look& look, BoardModel& model, QWidget* parent)
    : QTableView(parent),
      m_look(look),
      m_model(model),
      m_corner(new TextLabel(look, Type::Small, &Theme::text, this))
{
    m_corner->setBold(true);
    m_corner->setObjectName(u"returns.corner"_s);
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

// As wide as the longest name asks for, where the columns leave the room; never less than names can be told apart in.
int BoardView::namesWidth() const
{
    const QFontMetrics names(m_look.font(Type::Body, true)), codes(m_look.font(Type::Small));
    int longest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString code = m_model.headerData(row, Qt::Vertical, BoardModel::SecondRole).toString();
        longest = std::max(longest,
                           names.horizontalAdvance(m_model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString())
                               + codes.horizontalAdvance(code.section(u'-', -1)) + m_look.px(kPad + kCellPad + 8));
    }
    const int least = std::clamp(width() / 3, m_look.px(kLeastNames), m_look.px(kNames));
    const int room = width() - m_model.columnCount() * m_look.px(kColumn) - m_look.px(16);
    return std::max(least, std::min(longest, room));
}

void BoardView::dress()
{
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setFixedHeight(m_look.px(kHead));
    verticalHeader()->setDefaultSectionSize(m_look.px(kRow));
    verticalHeader()->setFixedWidth(namesWidth());
    const int columns = std::max(1, m_model.columnCount());
    const int room = width() - verticalHeader()->width() - m_look.px(16);
    // The last one takes what is left over where there is room for all.
    horizontalHeader()->setDefaultSectionSize(std::max(m_look.px(kColumn), std::min(room / columns, m_look.px(190))));
    m_corner->setText(m_model.isOneSchool() ? tr("Return") : tr("School"));
    m_corner->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(m_look.px(kPad), 0, verticalHeader()->width() - m_look.px(kPad), m_look.px(kHead) - 1)));
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

BoardTotals::BoardTotals(const Look& look, const BoardModel& model, const BoardView& view, QWidget* parent)
    : QWidget(parent),
      m_look(look),
      m_model(model),
      m_view(view)
{
    setObjectName(u"returns.totals"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardTotals::follow);
    connect(&look, &Look::changed, this, &BoardTotals::follow);
    for (const QHeaderView* header : {view.horizontalHeader(), view.verticalHeader()})
        connect(header, &QHeaderView::geometriesChanged, this, qOverload<>(&QWidget::update));
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, qOverload<>(&QWidget::update));
    connect(view.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    follow();
}

QString BoardTotals::title() const
{
    return m_model.hasHub() ? tr("Confirmed of expected") : tr("Complete of expected");
}

QSize BoardTotals::sizeHint() const
{
    return {m_look.px(kNames), m_look.px(kRow) + 1};
}

void BoardTotals::follow()
{
    setVisible(!m_model.isOneSchool() && m_model.columnCount() > 0);
    QStringList said;
    for (int column = 0; column < m_model.columnCount(); ++column)
        said.append(m_model.headerData(column, Qt::Horizontal, BoardModel::WholeRole).toString() + u' '
                    + m_model.totalOf(column));
    setAccessibleName(title() + u": "_s + said.join(u", "_s));
    updateGeometry();
    update();
}

void BoardTotals::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line2);
    const int names = m_view.verticalHeader()->width();
    const auto at = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int x = m_view.isRightToLeft()
            ? width() - names - m_view.columnViewportPosition(column) - m_view.columnWidth(column)
            : names + m_view.columnViewportPosition(column);
        const QRect box(x, 0, m_view.columnWidth(column), height());
        paintText(painter, box, box.adjusted(m_look.px(kCellPad), 0, -m_look.px(kCellPad), 0), m_model.totalOf(column),
                  m_look.font(Type::Small, true), theme.text);
    }
    const QRect head = at(QRect(0, 1, names, height() - 1));
    painter.fillRect(head, theme.alt);
    paintText(painter, head, head.adjusted(m_look.px(kPad), 0, -m_look.px(kCellPad), 0), title(),
              m_look.font(Type::Small, true), theme.text);
}

}  // namespace rejista::desktop
