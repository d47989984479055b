#include "desktop/sign_in/units.h"

#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 34, kLeft = 12;

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

QString above(const metadata::Catalog& catalog, const metadata::OrgUnit& unit, const QString& language)
{
    QStringList names;
    // The root is the country, which everybody knows.
    for (const auto* parent = catalog.orgUnits.find(unit.parent); parent && catalog.orgUnits.find(parent->parent);
         parent = catalog.orgUnits.find(parent->parent))
        names.append(parent->label(language));
    return names.join(u" · "_s);
}

}  // namespace

void UnitModel::set(const metadata::Catalog& catalog, const QString& language)
{
    beginResetModel();
    m_all.clear();
    for (const domain::OrgUnitKey key : catalog.subtree({})) {
        const metadata::OrgUnit& unit = *catalog.orgUnits.find(key);
        UnitRow row{unit.code, unit.label(language), above(catalog, unit, language), unit.level,
                    int(catalog.subtree(key).size()) - 1};
        QString search = folded(row.name + u' ' + row.code + u' ' + row.above);
        m_all.push_back({std::move(row), std::move(search)});
    }
    endResetModel();
    setSearch(m_search);
}

void UnitModel::setSearch(const QString& words)
{
    beginResetModel();
    m_search = words;
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString& w) { return m_all[i].folded.contains(w); }))
            m_shown.push_back(i);
    }
    // Who types "mak" wants Makari before a place in a district whose name has it.
    if (!wanted.isEmpty()) {
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](size_t a, size_t b) {
            return m_all[a].folded.startsWith(wanted.front()) > m_all[b].folded.startsWith(wanted.front());
        });
    }
    endResetModel();
}

const UnitRow* UnitModel::row(const QModelIndex& index) const
{
    return index.isValid() && checkIndex(index) ? &m_all[m_shown[size_t(index.row())]].row : nullptr;
}

int UnitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant UnitModel::data(const QModelIndex& index, int role) const
{
    const UnitRow* unit = row(index);
    if (!unit)
        return {};
    switch (role) {
    case Qt::DisplayRole: return unit->name;
    case AboveRole: return unit->above;
    case Qt::AccessibleDescriptionRole: return unit->above;
    default: return {};
    }
}

void UnitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option, m_look);
    const QRect row = option.rect.adjusted(m_look.px(kLeft), 0, -m_look.px(kLeft), 0);
    const QFont name = m_look.font(Type::Body, option.state & QStyle::State_Selected), small = m_look.font(Type::Small);
    const QString text = index.data().toString();
    const int wide = std::min(QFontMetrics(name).horizontalAdvance(text) + 1, row.width());
    const auto place = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->setFont(name);
    painter->setPen(m_look.theme().text);
    painter->drawText(place({row.x(), row.y(), wide, row.height()}), side,
                      QFontMetrics(name).elidedText(text, Qt::ElideRight, wide));
    const int left = wide + m_look.px(kLeft), rest = row.width() - left;
    if (rest > 0) {
        painter->setFont(small);
        painter->setPen(m_look.theme().text2);
        const int other = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
        painter->drawText(
            place({row.x() + left, row.y(), rest, row.height()}), other,
            QFontMetrics(small).elidedText(index.data(UnitModel::AboveRole).toString(), Qt::ElideRight, rest));
    }
    painter->restore();
}

QSize UnitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(kRow)};
}

}  // namespace rejista::desktop
