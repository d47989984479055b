#include "desktop/census/field_suggest.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace rejista::desktop {

namespace {

constexpr int kRows = 7, kRowHeight = 30, kPad = 10;

class SuggestDelegate : public QStyledItemDelegate {
public:
    SuggestDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = m_look.theme();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, current ? theme.accs : theme.base);
        if (current)
            painter->fillRect(
                QStyle::visualRect(option.direction, option.rect,
                                   {option.rect.left(), option.rect.top(), m_look.px(4), option.rect.height()}),
                theme.acc);
        QRect box = option.rect.adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
        const QString about = index.data(FieldSuggestModel::kAbout).toString();
        if (!about.isEmpty()) {
            painter->setFont(m_look.font(Type::Small));
            painter->setPen(theme.text2);
            painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                              about);
            const int taken = painter->fontMetrics().horizontalAdvance(about) + m_look.px(8);
            box.adjust(option.direction == Qt::RightToLeft ? taken : 0, 0,
                       option.direction == Qt::RightToLeft ? 0 : -taken, 0);
        }
        painter->setFont(m_look.font(Type::Entry, current));
        painter->setPen(theme.text);
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width());
        painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_look.px(80),
                std::max(m_look.px(kRowHeight), QFontMetrics(m_look.font(Type::Entry)).height() + m_look.px(4))};
    }

private:
    const Look& m_look;
};

}  // namespace

void FieldSuggestModel::set(std::vector<FieldChoice> choices)
{
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

const FieldChoice* FieldSuggestModel::at(int row) const
{
    return row >= 0 && row < int(m_choices.size()) ? &m_choices[size_t(row)] : nullptr;
}

int FieldSuggestModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant FieldSuggestModel::data(const QModelIndex& index, int role) const
{
    const FieldChoice* choice = index.isValid() ? at(index.row()) : nullptr;
    if (!choice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return choice->text;
    case Qt::AccessibleDescriptionRole:
    case kAbout: return choice->about;
    default: return {};
    }
}

FieldSuggest::FieldSuggest(const Look& look, QWidget* parent)
    : QListView(parent),
      m_look(look),
      m_model(new FieldSuggestModel(this))
{
    setObjectName(QStringLiteral("fieldSuggest"));
    setAccessibleName(tr("Answers that fit"));
    setModel(m_model);
    setItemDelegate(new SuggestDelegate(look, this));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(QFrame::Box);
    hide();
    connect(this, &QListView::entered, this, [this](const QModelIndex& index) { setCurrentIndex(index); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const FieldChoice* choice = m_model->at(index.row())) {
            const QString code = choice->code;
            dismiss();
            Q_EMIT chosen(code);
        }
    });
    connect(&look, &Look::changed, this, &FieldSuggest::dismiss);
}

void FieldSuggest::offer(QWidget* field, std::vector<FieldChoice> choices, const QString& chosen)
{
    if (choices.empty() || !field) {
        dismiss();
        return;
    }
    m_field = field;
    if (parentWidget() != field->window())
        setParent(field->window());
    int current = 0;
    for (size_t i = 0; i < choices.size(); ++i) {
        if (!chosen.isEmpty() && choices[i].code == chosen)
            current = int(i);
    }
    const int rows = std::min(int(choices.size()), kRows);
    m_model->set(std::move(choices));
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth();
    const QPoint under = field->mapTo(field->window(), QPoint(0, field->height() + 1));
    const QPoint over = field->mapTo(field->window(), QPoint(0, -height - 1));
    const bool fits = under.y() + height <= field->window()->height() || over.y() < 0;
    setGeometry(QRect(fits ? under : over, QSize(field->width(), height)));
    setLayoutDirection(field->layoutDirection());
    show();
    raise();
    setCurrentIndex(m_model->index(current));
    scrollTo(currentIndex());
}

const FieldChoice* FieldSuggest::current() const
{
    return isVisible() ? m_model->at(currentIndex().row()) : nullptr;
}

void FieldSuggest::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + by, 0, count - 1)));
}

void FieldSuggest::dismiss()
{
    hide();
    m_field.clear();
}

}  // namespace rejista::desktop
