#include "desktop/settings/settings_part.h"

#include "desktop/settings/wrap_layout.h"

#include <QApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

// Pixels at 100 %.
constexpr int kWidest = 760, kPad = 16, kGap = 12, kButtonGap = 8;

}  // namespace

std::vector<std::pair<QString, QString>> settingsParts()
{
    return {{u"people"_s, SettingsPart::tr("People")},   {u"passphrase"_s, SettingsPart::tr("My passphrase")},
            {u"backup"_s, SettingsPart::tr("Backup")},   {u"language"_s, SettingsPart::tr("Language")},
            {u"look"_s, SettingsPart::tr("Appearance")}, {u"lock"_s, SettingsPart::tr("Lock")},
            {u"journal"_s, SettingsPart::tr("Journal")}, {u"about"_s, SettingsPart::tr("About")}};
}

SettingsPart::SettingsPart(Desk& desk, Tools& tools, const QString& id, const char* icon, QWidget* parent)
    : Pane(tools, parent),
      m_desk(desk),
      m_id(id),
      m_icon(icon),
      m_area(new QScrollArea(this))
{
    setObjectName(id + u"Part"_s);
    setAccessibleName(title());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_area);
    auto* inside = new QWidget;
    scrollInside(*m_area, inside);
    auto* row = new QHBoxLayout(inside);
    auto* held = new QWidget(inside);
    m_column = new QVBoxLayout(held);
    m_column->setContentsMargins(0, 0, 0, 0);
    row->addWidget(held, 1);
    row->addStretch(0);
    measure([this, row, held] {
        const int pad = look().px(kPad);
        row->setContentsMargins(pad, pad, pad, pad);
        m_column->setSpacing(look().px(kGap));
        held->setMaximumWidth(look().px(kWidest));
    });
    // What has the focus is seen, also with large text; after the layout knows where it is.
    connect(qApp, &QApplication::focusChanged, this, [this, inside](QWidget*, QWidget* now) {
        if (now && isVisible() && inside->isAncestorOf(now))
            QTimer::singleShot(0, now,
                               [this, now] { m_area->ensureWidgetVisible(now, look().px(kPad), look().px(4 * kPad)); });
    });
}

QString SettingsPart::title() const
{
    for (const auto& [id, title] : settingsParts()) {
        if (id == m_id)
            return title;
    }
    return {};
}

Card* SettingsPart::card(const QString& title)
{
    auto* made = new Card(look(), title, this);
    m_column->addWidget(made);
    return made;
}

TextLabel* SettingsPart::explain(const QString& text, QBoxLayout* into)
{
    TextLabel* made = label(Type::Body, &Theme::text2, into);
    made->setText(text);
    return made;
}

NoteLine* SettingsPart::note(const QString& name, QBoxLayout* into)
{
    auto* made = new NoteLine(look(), this);
    made->setObjectName(name);
    into->addWidget(made);
    return made;
}

void SettingsPart::buttons(QBoxLayout* into, std::initializer_list<KeyButton*> all)
{
    auto* row = new WrapLayout(look(), kButtonGap);
    into->addLayout(row);
    for (KeyButton* button : all)
        row->addWidget(button);
}

void SettingsPart::allow(QAction* action, const QString& whyNot)
{
    // In this order a button never is without a reason while it is off, so it keeps the focus.
    if (whyNot.isEmpty()) {
        action->setEnabled(true);
        action->setToolTip({});
    } else {
        action->setToolTip(whyNot);
        action->setEnabled(false);
    }
}

}  // namespace rejista::desktop
