#include "desktop/sign_in/people.h"

#include "desktop/frame/day_words.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 60, kCircle = 36, kLeft = 24, kGap = 12, kBar = 4;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(People)
};

}  // namespace

QString whenWords(const QDateTime& at, const QDateTime& now, const QLocale& locale)
{
    if (!at.isValid())
        return Say::tr("not yet");
    const QDateTime here = at.toLocalTime();
    const QDate day = here.date(), today = now.toLocalTime().date();
    const QString time = here.toString(u"HH:mm"_s);
    if (day == today)
        return Say::tr("today %1").arg(time);
    if (day.addDays(1) == today)
        return Say::tr("yesterday %1").arg(time);
    if (day < today && day.daysTo(today) < 7)
        return locale.toString(day, u"ddd d MMM"_s);
    return locale.toString(day, day < today && day.daysTo(today) < 300 ? u"d MMM"_s : u"d MMM yyyy"_s);
}

void PeopleModel::set(std::vector<PersonRow> people, const QDateTime& now, const QString& language)
{
    beginResetModel();
    m_people = std::move(people);
    m_now = now;
    m_locale = days::localeOf(language);
    endResetModel();
}

QModelIndex PeopleModel::lastOne() const
{
    const auto last = std::max_element(m_people.begin(), m_people.end(), [](const auto& a, const auto& b) {
        return a.lastSignIn.isValid() < b.lastSignIn.isValid()
            || (a.lastSignIn.isValid() && b.lastSignIn.isValid() && a.lastSignIn < b.lastSignIn);
    });
    return last == m_people.end() ? QModelIndex() : index(int(last - m_people.begin()));
}

QModelIndex PeopleModel::named(const QString& person) const
{
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].name == person)
            return index(int(i));
    }
    return {};
}

int PeopleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow& person = m_people[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return person.name;
    case WhenRole: return whenWords(person.lastSignIn, m_now, m_locale);
    case Qt::AccessibleTextRole: return person.name;
    case Qt::AccessibleDescriptionRole:
        return Say::tr("last here: %1").arg(whenWords(person.lastSignIn, m_now, m_locale));
    default: return {};
    }
}

void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look)
{
    const Theme& theme = look.theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, chosen ? theme.accs : hovered ? theme.hover : theme.base);
    if (!chosen)
        return;
    const QRect bar(option.rect.x(), option.rect.y(), look.px(kBar), option.rect.height());
    painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), theme.acc);
    if (theme.isHighContrast()) {
        painter.setPen(QPen(theme.acc, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}

void PeopleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option, m_look);
    const Theme& theme = m_look.theme();
    const bool chosen = option.state & QStyle::State_Selected;
    const auto place = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
    const QRect row = option.rect.adjusted(m_look.px(kLeft), 0, -m_look.px(kLeft), 0);
    const int side = m_look.px(kCircle);
    const QString name = index.data(Qt::DisplayRole).toString(), when = index.data(PeopleModel::WhenRole).toString();

    const QRect circle = place({row.x(), row.y() + (row.height() - side) / 2, side, side});
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.acc, 1));
    painter->setBrush(chosen ? QBrush(theme.accs) : QBrush(theme.base));
    painter->drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->setPen(theme.acc);
    painter->setFont(m_look.font(Type::Small, true));
    painter->drawText(circle, Qt::AlignCenter, days::initialsOf(name));

    const QFont small = m_look.font(Type::Small);
    const int whenWidth = QFontMetrics(small).horizontalAdvance(when) + 1;
    const int textX = row.x() + side + m_look.px(kGap);
    const QFont entry = m_look.font(Type::Entry, chosen);
    const int nameWidth = std::max(0, row.right() - whenWidth - m_look.px(kGap) - textX);
    painter->setFont(entry);
    painter->setPen(theme.text);
    painter->drawText(place({textX, row.y(), nameWidth, row.height()}),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(entry).elidedText(name, Qt::ElideRight, nameWidth));
    painter->setFont(small);
    painter->setPen(theme.text2);
    painter->drawText(place({row.right() - whenWidth + 1, row.y(), whenWidth, row.height()}), int(Qt::AlignCenter),
                      when);
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(kRow)};
}

PlainList::PlainList(const Look& look, QWidget* parent) : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setMouseTracking(true);
    // Rows have the height of the look: asked for anew.
    connect(&look, &Look::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

}  // namespace rejista::desktop
