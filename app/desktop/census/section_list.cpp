#include "desktop/census/section_list.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 43, kLeastRow = 36, kWidth = 150;

class RowDelegate : public QStyledItemDelegate {
public:
    RowDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    int rowHeight = kRow, letterWidth = 0;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const bool open = option.state.testFlag(QStyle::State_Selected);
        const bool right = option.direction == Qt::RightToLeft;
        const QRect box = option.rect;
        const auto at = [&](const QRect& rect) { return QStyle::visualRect(option.direction, box, rect); };
        painter->save();
        if (open || option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(box, open ? theme.accs : theme.hover);
        if (open)
            painter->fillRect(at(QRect(box.left(), box.top(), m_look.px(4), box.height())), theme.acc);
        if (open && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.acc, m_look.px(2)));
            painter->drawRect(QRectF(box).adjusted(1, 1, -1, -1));
        }
        const int letter = letterWidth, side = m_look.px(10), glyph = m_look.px(13);
        const int lines = m_look.px(18), top = box.top() + (box.height() - 2 * lines) / 2;
        const int align = int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        painter->setFont(m_look.font(Type::Small, open));
        painter->setPen(open ? theme.text : theme.text2);
        painter->drawText(at(QRect(box.left() + side, box.top(), letter - side, box.height())), align,
                          index.data(SectionListModel::PageRole).toString());
        painter->setPen(theme.text);
        const int room = box.width() - letter - m_look.px(6);
        const auto line = [&](const QString& text, int y, int from) {
            painter->drawText(at(QRect(box.left() + letter + from, y, room - from, lines)), align,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, room - from));
        };
        line(index.data().toString(), top, 0);
        painter->setFont(m_look.font(Type::Small));
        painter->setPen(theme.text2);
        const auto state = static_cast<State>(index.data(SectionListModel::StateRole).toInt());
        const QRect mark = at(QRect(box.left() + letter, top + lines + (lines - glyph) / 2 + 1, glyph, glyph));
        paintState(*painter, state, mark, theme);
        line(index.data(SectionListModel::WordsRole).toString(), top + lines, glyph + m_look.px(4));
        painter->restore();
    }

private:
    const Look& m_look;
};

}  // namespace

SectionList::SectionList(SectionListModel& model, const Look& look, QWidget* parent) : QListView(parent), m_look(look)
{
    setObjectName(u"sectionList"_s);
    setAccessibleName(tr("Sections"));
    setModel(&model);
    setItemDelegate(new RowDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::AlternateBase);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(&look, &Look::changed, this, &SectionList::measure);
    connect(&model, &QAbstractItemModel::modelReset, this, &SectionList::measure);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { Q_EMIT asked(index.row(), true); });
    measure();
}

void SectionList::setOpen(int row)
{
    m_quiet = true;
    setCurrentIndex(model()->index(row, 0));
    m_quiet = false;
}

// All sections in sight where that leaves two lines each; else they scroll.
void SectionList::measure()
{
    const int rows = std::max(1, model()->rowCount());
    static_cast<RowDelegate*>(itemDelegate())->rowHeight = std::clamp(viewport()->height() / rows, m_look.px(kLeastRow),
                                                                      m_look.px(kRow));
    const QFontMetrics bold(m_look.font(Type::Small, true));
    int letters = 0;
    for (int r = 0; r < model()->rowCount(); ++r)
        letters = std::max(letters,
                           bold.horizontalAdvance(model()->index(r, 0).data(SectionListModel::PageRole).toString()));
    static_cast<RowDelegate*>(itemDelegate())->letterWidth = m_look.px(10)
        + (letters > 0 ? letters + m_look.px(8) : m_look.px(2));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize SectionList::sizeHint() const
{
    return {m_look.px(kWidth), m_look.px(300)};
}

QSize SectionList::minimumSizeHint() const
{
    return {m_look.px(kWidth), m_look.px(kRow) * 2};
}

void SectionList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    measure();
}

void SectionList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid() && hasFocus())
        Q_EMIT asked(current.row(), false);
}

void SectionList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT asked(currentIndex().row(), true);
    else
        QListView::keyPressEvent(event);
}

}  // namespace rejista::desktop
