#include "desktop/settings/settings_page.h"

#include "desktop/look/icons.h"
#include "desktop/settings/backup_part.h"
#include "desktop/settings/passphrase_part.h"
#include "desktop/settings/people_part.h"
#include "desktop/settings/small_parts.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kList = 200, kRow = 36, kIcon = 20, kDrops = 980, kRail = 88, kBar = 4, kLeft = 14, kGap = 10;

/// Icon and name; the part that is shown is bold, also while the focus is in it.
class PartsDelegate : public QStyledItemDelegate {
public:
    PartsDelegate(const Look& look, QObject* parent) : QStyledItemDelegate(parent), m_look(look) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const Theme& theme = m_look.theme();
        const bool chosen = option.state & QStyle::State_Selected, focused = option.state & QStyle::State_HasFocus;
        const auto mirrored = [&](const QRect& box) { return QStyle::visualRect(option.direction, option.rect, box); };
        painter->fillRect(option.rect, chosen ? (focused ? theme.accs : theme.sel0) : theme.base);
        QRect box = option.rect;
        if (chosen) {
            const QRect bar(box.x(), box.y(), m_look.px(kBar), box.height());
            painter->fillRect(mirrored(bar), theme.acc);
        }
        const int side = m_look.px(kIcon);
        box.setLeft(box.left() + m_look.px(kLeft));
        const QRect mark(box.x(), box.y() + (box.height() - side) / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mirrored(mark));
        box.setLeft(mark.right() + m_look.px(kGap));
        const QFont font = m_look.font(Type::Body, chosen);
        painter->setFont(font);
        painter->setPen(theme.text);
        painter->drawText(mirrored(box),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, box.width()));
        if (chosen && focused && theme.isHighContrast()) {
            painter->setPen(QPen(theme.acc, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    const Look& m_look;
};

}  // namespace

SettingsPage::SettingsPage(Desk& desk, Tools& tools, QWidget* parent)
    : Page(desk, tools, parent),
      m_head(new PageHead(look(), this)),
      m_list(new QListView(this)),
      m_drop(new QComboBox(this)),
      m_model(new QStandardItemModel(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"settingsPage"_s);
    m_head->setTitle(title());
    m_head->addMiddle(m_drop);
    m_drop->setObjectName(u"settingsDrop"_s);
    m_drop->setAccessibleName(tr("Part of the settings"));
    m_drop->setModel(m_model);
    m_list->setObjectName(u"settingsList"_s);
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PartsDelegate(look(), m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_list);
    panes->addWidget(m_stack, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_head);
    all->addLayout(panes, 1);

    addPart(new PeoplePart(desk, tools, this));
    addPart(new PassphrasePart(desk, tools, this));
    addPart(new BackupPart(desk, tools, this));
    addPart(new LanguagePart(desk, tools, this));
    addPart(new LookPart(desk, tools, this));
    auto* lock = new LockPart(desk, tools, this);
    connect(lock, &LockPart::minutesChanged, this, &SettingsPage::idleMinutesChanged);
    addPart(lock);
    addPart(new JournalPart(desk, tools, this));
    addPart(new AboutPart(desk, tools, this));

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_list, &QListView::activated, this, [this] { part()->enter(); });
    connect(m_drop, &QComboBox::activated, this, [this](int row) { m_list->setCurrentIndex(m_model->index(row, 0)); });
    connect(&look(), &Look::changed, this, &SettingsPage::arrange);
    m_list->setCurrentIndex(m_model->index(0, 0));
    arrange();
}

void SettingsPage::addPart(SettingsPart* part)
{
    auto* item = new QStandardItem(part->title());
    item->setData(part->id(), Qt::UserRole);
    m_model->appendRow(item);
    m_parts.append(part);
    m_stack->addWidget(part);
    connect(part, &SettingsPart::go, this, &Page::go);
}

SettingsPart* SettingsPage::part() const
{
    return m_parts.value(std::max(0, m_list->currentIndex().row()));
}

// The part's keys work while the list has the focus, too.
void SettingsPage::choose(int index)
{
    SettingsPart* next = m_parts.value(index);
    if (!next)
        return;
    if (auto* was = qobject_cast<SettingsPart*>(m_stack->currentWidget()); was && was != next) {
        was->leave();
        const auto actions = was->actions();
        for (QAction* action : actions)
            removeAction(action);
    }
    addActions(next->actions());
    m_stack->setCurrentWidget(next);
    const QSignalBlocker quiet(m_drop);
    m_drop->setCurrentIndex(index);
    next->read();
}

void SettingsPage::enter(const Place& place)
{
    const bool there = !place.part.isEmpty();
    if (there) {
        for (int i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i]->id() == place.part)
                m_list->setCurrentIndex(m_model->index(i, 0));
        }
    }
    part()->read();
    if (there)
        part()->enter();
    else
        panes().constFirst()->setFocus();
}

void SettingsPage::leave()
{
    part()->leave();
}

Place SettingsPage::here() const
{
    return {id(), {}, {}, part()->id()};
}

QList<QWidget*> SettingsPage::panes() const
{
    const bool narrow = m_list->isHidden();
    return {narrow ? static_cast<QWidget*>(m_drop) : m_list, part()};
}

void SettingsPage::arrange()
{
    m_list->setFixedWidth(look().px(kList));
    m_list->setFont(look().font(Type::Body));
    m_list->setIconSize({look().px(kIcon), look().px(kIcon)});
    m_drop->setIconSize(m_list->iconSize());
    for (int i = 0; i < m_parts.size(); ++i) {
        m_model->item(i)->setSizeHint({look().px(kList), look().px(kRow)});
        m_model->item(i)->setIcon(icon(m_parts[i]->iconName(), theme().text2, look().px(kIcon)));
    }
    const bool narrow = width() * 100 / look().percent() < kDrops - kRail;
    m_list->setVisible(!narrow);
    m_drop->setVisible(narrow);
}

void SettingsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

}  // namespace rejista::desktop
