#include "desktop/settings/people_list.h"

#include "desktop/frame/day_words.h"
#include "desktop/sign_in/people.h"
#include "words/words.h"

#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 50, kPad = 14;  // px at 100 %

}  // namespace

void PeopleOfRegister::set(std::vector<PersonOfRegister> people, const QDateTime& now, const QString& language)
{
    beginResetModel();
    m_people = std::move(people);
    m_now = now;
    m_language = language;
    std::stable_sort(m_people.begin(), m_people.end(), [](const auto& a, const auto& b) {
        return QString::localeAwareCompare(a.person.name, b.person.name) < 0;
    });
    endResetModel();
}

const PersonOfRegister* PeopleOfRegister::at(const QModelIndex& index) const
{
    return index.isValid() && checkIndex(index) ? &m_people[size_t(index.row())] : nullptr;
}

QModelIndex PeopleOfRegister::named(const QString& name) const
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].person.name == name)
            return index(int(i));
    }
    return {};
}

int PeopleOfRegister::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleOfRegister::data(const QModelIndex& index, int role) const
{
    const PersonOfRegister* one = at(index);
    if (!one)
        return {};
    const auto second = [&] {
        const QString when = whenWords(one->lastSignIn, m_now, days::localeOf(m_language));
        const QString is = words::about(one->person.role) + u" · "_s + tr("last here: %1").arg(when);
        return one->self ? is + u" · "_s + tr("this is you") : is;
    };
    switch (role) {
    case Qt::DisplayRole: return one->person.name;
    case SecondRole: return second();
    case Qt::AccessibleTextRole: return QString(one->person.name + u", "_s + second());
    default: return {};
    }
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(kRow)};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const Theme& theme = m_look.theme();
    QStyleOptionViewItem ground = option;
    paintRowGround(*painter, ground, m_look);
    const bool chosen = option.state & QStyle::State_Selected;
    const QRect box = option.rect.adjusted(m_look.px(kPad), m_look.px(4), -m_look.px(kPad), -m_look.px(4));
    const int alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto line = [&](Type type, bool bold, const QColor& ink, const QRect& where, const QString& text) {
        const QFont font = m_look.font(type, bold);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(where, alignment, QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    QRect upper = box, lower = box;
    upper.setHeight(box.height() * 11 / 20);
    lower.setTop(upper.bottom() + 1);
    line(Type::Entry, chosen, theme.text, upper, index.data(Qt::DisplayRole).toString());
    line(Type::Small, false, theme.text2, lower, index.data(PeopleOfRegister::SecondRole).toString());
    painter->setPen(theme.grid);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

}  // namespace rejista::desktop
