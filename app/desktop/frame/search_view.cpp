#include "desktop/frame/search_view.h"

#include "desktop/look/key_button.h"

#include <QPainter>
#include <QStyle>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kRow = 34, kHead = 30, kPad = 10, kGap = 12, kBar = 4;

QString groupName(SearchGroup group)
{
    switch (group) {
    case SearchGroup::Page: return SearchModel::tr("Pages");
    case SearchGroup::Action: return SearchModel::tr("Do");
    case SearchGroup::Return: return SearchModel::tr("Returns");
    case SearchGroup::Cell: return SearchModel::tr("Cells");
    case SearchGroup::School: return SearchModel::tr("Schools");
    }
    return {};
}

}  // namespace

void SearchModel::set(const QString& question, const std::vector<const SearchItem*>& found, bool complete)
{
    beginResetModel();
    m_rows.clear();
    std::optional<SearchGroup> group;
    for (const SearchItem* item : found) {
        if (group != item->group)
            m_rows.push_back({{}, groupName(item->group)});
        group = item->group;
        m_rows.push_back({*item, {}});
    }
    if (!complete && !question.isEmpty())
        m_rows.push_back({{}, tr("The cells of the forms are being gathered…")});
    else if (found.empty())
        m_rows.push_back({{}, tr("Nothing is found by these words. Fewer or other ones may find it.")});
    endResetModel();
}

const SearchItem* SearchModel::item(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const Row& row = m_rows[size_t(index.row())];
    return row.item ? &*row.item : nullptr;
}

QModelIndex SearchModel::next(const QModelIndex& from, int step) const
{
    int row = from.isValid() ? from.row() : step > 0 ? -1 : rowCount();
    for (row += step; row >= 0 && row < rowCount(); row += step) {
        if (m_rows[size_t(row)].item)
            return index(row);
    }
    return {};
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.item ? row.item->text : row.head;
    case SecondRole: return row.item ? row.item->second : QString();
    case KeyRole: return row.item ? row.item->key : QString();
    case HeadRole: return !row.item.has_value();
    case Qt::AccessibleTextRole: {
        if (!row.item)
            return row.head;
        QStringList says{groupName(row.item->group) + u": "_s + row.item->text};
        if (!row.item->second.isEmpty())
            says << row.item->second;
        if (!row.item->key.isEmpty())
            says << row.item->key;
        return says.join(u", "_s);
    }
    default: return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const
{
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return {m_look.px(200), m_look.px(index.data(SearchModel::HeadRole).toBool() ? kHead : kRow)};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = m_look.theme();
    const auto mirrored = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextSingleLine;
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect box = option.rect.adjusted(m_look.px(kPad), 0, -m_look.px(kPad), 0);
    if (index.data(SearchModel::HeadRole).toBool()) {
        const QFont font = m_look.font(Type::Small, true);
        painter->setFont(font);
        painter->setPen(theme.text2);
        painter->drawText(mirrored(box), alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        painter->restore();
        return;
    }
    // The focus is in the line above: the row looks as chosen as one with the focus.
    const bool chosen = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect,
                      chosen                                       ? theme.accs
                          : option.state & QStyle::State_MouseOver ? theme.hover
                                                                   : theme.base);
    if (chosen) {
        painter->fillRect(mirrored({option.rect.x(), option.rect.y(), m_look.px(kBar), option.rect.height()}),
                          theme.acc);
        if (theme.isHighContrast()) {
            painter->setPen(QPen(theme.acc, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
    }
    if (const QString key = index.data(SearchModel::KeyRole).toString(); !key.isEmpty()) {
        const int wide = keyHintSize(m_look, key).width();
        paintKeyHint(*painter, mirrored({box.right() - wide + 1, box.y(), wide, box.height()}), key, theme.text2,
                     m_look);
        box.setRight(box.right() - wide - m_look.px(kGap));
    }
    const QFont font = m_look.font(Type::Body, chosen), small = m_look.font(Type::Small);
    const QFontMetrics metrics(font), smallMetrics(small);
    const QString second = index.data(SearchModel::SecondRole).toString();
    // What it is has more right to the room than where it is.
    const int all = metrics.horizontalAdvance(text) + 1;
    const int textWide = std::min(
        all,
        second.isEmpty()
            ? box.width()
            : std::max(box.width() * 2 / 3, box.width() - m_look.px(kGap) - smallMetrics.horizontalAdvance(second)));
    painter->setFont(font);
    painter->setPen(theme.text);
    painter->drawText(mirrored({box.x(), box.y(), textWide, box.height()}), alignment,
                      metrics.elidedText(text, Qt::ElideRight, textWide));
    const int rest = box.width() - textWide - m_look.px(kGap);
    if (rest > m_look.px(40)) {
        painter->setFont(small);
        painter->setPen(theme.text2);
        painter->drawText(mirrored({box.x() + textWide + m_look.px(kGap), box.y(), rest, box.height()}), alignment,
                          smallMetrics.elidedText(second, Qt::ElideRight, rest));
    }
    painter->restore();
}

}  // namespace rejista::desktop
