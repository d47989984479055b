#include "desktop/census/message_strip.h"

#include "desktop/frame/keys.h"
#include "desktop/look/key_button.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 28, kGap = 4;

class LineDelegate : public QStyledItemDelegate {
public:
    LineDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), m_look.px(kLine + kGap)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const auto state = static_cast<State>(index.data(MessageStripModel::StateRole).toInt());
        QRect box = option.rect;
        box.setHeight(m_look.px(kLine));
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setRenderHint(QPainter::Antialiasing);
        const auto mirrored = [&](const QRect& part) { return QStyle::visualRect(option.direction, box, part); };
        const bool lit = option.state.testFlag(QStyle::State_HasFocus);
        const bool edged = lit || theme.isHighContrast();
        painter->setBrush(stateSoft(state, theme));
        painter->setPen(edged ? QPen(lit ? theme.acc : stateColor(state, theme), m_look.px(2)) : QPen(Qt::NoPen));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), m_look.px(4), m_look.px(4));
        const int glyph = m_look.px(16), side = m_look.px(8);
        QRect rest = box.adjusted(side, 0, -side, 0);
        const QRect sign = mirrored({rest.left(), box.top(), glyph, box.height()});
        paintState(*painter, state, QRectF(sign.left(), box.center().y() - glyph / 2.0 + 0.5, glyph, glyph), theme);
        rest.setLeft(rest.left() + glyph + side);
        const QString id = index.data(MessageStripModel::KeyRole).toString();
        if (const KeyRow* row = id.isEmpty() || !m_look.keyHints() ? nullptr
                                                                   : keyRow(QLatin1StringView(id.toLatin1()))) {
            const int wide = keyHintSize(m_look, shownKey(*row)).width();
            paintKeyHint(*painter, mirrored({rest.right() - wide + 1, rest.top(), wide, rest.height()}), shownKey(*row),
                         theme.text, m_look);
            rest.setRight(rest.right() - wide - side);
        }
        paintWords(*painter, mirrored(rest), index);
        painter->restore();
    }

private:
    void paintWords(QPainter& painter, QRect rest, const QModelIndex& index) const
    {
        painter.setPen(m_look.theme().text);
        if (const QString lead = index.data(MessageStripModel::LeadRole).toString(); !lead.isEmpty()) {
            painter.setFont(m_look.font(Type::Small, true));
            painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, lead);
            const int wide = painter.fontMetrics().horizontalAdvance(lead + u' ');
            painter.layoutDirection() == Qt::RightToLeft ? rest.setRight(rest.right() - wide)
                                                         : rest.setLeft(rest.left() + wide);
        }
        painter.setFont(m_look.font(Type::Small));
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data(MessageStripModel::RestRole).toString(),
                                                          Qt::ElideRight, rest.width()));
    }

    const Look& m_look;
};

}  // namespace

MessageStrip::MessageStrip(const Look& look, QWidget* parent) : QListView(parent), m_look(look)
{
    setObjectName(u"messageStrip"_s);
    setAccessibleName(tr("Messages"));
    setModel(&m_lines);
    setItemDelegate(new LineDelegate(look, this));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_lines, &QAbstractItemModel::modelReset, this, &MessageStrip::measure);
    connect(&m_lines, &MessageStripModel::news, this, [this](const QString& text) {
        setAccessibleDescription(text);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    });
    connect(&look, &Look::changed, this, &MessageStrip::measure);
    connect(this, &QListView::clicked, this, &MessageStrip::choose);
    measure();
}

void MessageStrip::showMessages(const OpenReturn& form, const std::vector<int>& parts, int most)
{
    m_lines.show(form, parts, most);
}

QSize MessageStrip::sizeHint() const
{
    return {m_look.px(300), m_lines.rowCount() * m_look.px(kLine + kGap)};
}

QSize MessageStrip::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void MessageStrip::measure()
{
    setVisible(m_lines.rowCount() > 0);
    updateGeometry();
    scheduleDelayedItemsLayout();
}

void MessageStrip::choose(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT chosen(m_lines.lines()[size_t(index.row())]);
}

void MessageStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

}  // namespace rejista::desktop
