#include "desktop/settings/small_parts.h"

#include "desktop/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QGridLayout>
#include <QTimer>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLanguageRow = 40;  // px at 100 %
constexpr int kMinutes[] = {5, 10, 15, 30, 60, 0};

/// Languages that a native speaker has not read yet.
bool isDraft(const QString& language)
{
    return language == "pt"_L1 || language == "kri"_L1;
}

}  // namespace

LanguagePart::LanguagePart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"language"_s, "language", parent),
      m_list(new PlainList(look(), this)),
      m_keep(makeAction(this, "settings.keep"))
{
    QVBoxLayout* inside = card(title())->body();
    explain(tr("Words of the window and names of the forms. What was typed stays as it is."), inside);
    m_list->setObjectName(u"languageList"_s);
    m_list->setAccessibleName(title());
    m_list->setModel(&m_model);
    const QStringList ids = Languages::ids();
    for (const QString& id : ids) {
        auto* item = new QStandardItem(isDraft(id) ? tr("%1 (draft)").arg(Languages::nameOf(id))
                                                   : Languages::nameOf(id));
        item->setData(id, Qt::UserRole);
        m_model.appendRow(item);
    }
    measure([this] {
        m_list->setFont(look().font(Type::Entry));
        for (int i = 0; i < m_model.rowCount(); ++i)
            m_model.item(i)->setSizeHint({look().px(100), look().px(kLanguageRow)});
        m_list->setFixedHeight(look().px(kLanguageRow) * m_model.rowCount());
    });
    inside->addWidget(m_list);
    m_keep->setText(tr("Use this language"));
    buttons(inside, {button(m_keep, KeyButton::Kind::Primary)});
    column()->addStretch(1);
    connect(m_keep, &QAction::triggered, this, &LanguagePart::use);
    connect(m_list, &QListView::activated, this, &LanguagePart::use);
}

void LanguagePart::read()
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.item(i)->data(Qt::UserRole).toString() == desk().locale())
            m_list->setCurrentIndex(m_model.index(i, 0));
    }
}

// The window may be made anew in the other language, and this page with it: after this key is over.
void LanguagePart::use()
{
    const QString id = m_list->currentIndex().data(Qt::UserRole).toString();
    if (id.isEmpty())
        return;
    tools().prefs.setLocale(id);
    QTimer::singleShot(0, &desk(), [&desk = desk(), id] { desk.setLocale(id); });
}

LookPart::LookPart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"look"_s, "look", parent),
      m_theme(new Segment(look(), this)),
      m_size(new Segment(look(), this)),
      m_hints(new QCheckBox(tr("Keys on the buttons"), this))
{
    QVBoxLayout* inside = card(title())->body();
    m_theme->setObjectName(u"lookTheme"_s);
    for (const auto& [name, text] : {std::pair{ThemeName::Light, tr("Light")}, std::pair{ThemeName::Dark, tr("Dark")},
                                     std::pair{ThemeName::HighContrast, tr("High contrast")}})
        m_theme->addChoice(themeId(name), text);
    labelled(inside, m_theme, [] { return tr("Colours (light is the brightest in the sun)"); });
    m_size->setObjectName(u"lookSize"_s);
    for (const int percent : Look::sizes())
        m_size->addChoice(QString::number(percent), tr("%1 %").arg(percent));
    labelled(inside, m_size, [] { return tr("Size of the text (also Ctrl++ and Ctrl+- on any page)"); });
    m_hints->setObjectName(u"lookHints"_s);
    m_hints->setAccessibleName(m_hints->text());
    measure([this] { m_hints->setFont(look().font(Type::Body)); });
    inside->addWidget(m_hints);
    column()->addWidget(makeSample());
    column()->addStretch(1);
    connect(m_theme, &Segment::picked, this, [this](const QString& id) { look().setTheme(themeFromId(id)); });
    connect(m_size, &Segment::picked, this, [this](const QString& id) { look().setPercent(id.toInt()); });
    connect(m_hints, &QCheckBox::toggled, this, [this](bool on) { look().setKeyHints(on); });
    measure([this] { follow(); });
}

QWidget* LookPart::makeSample()
{
    auto* sample = new Card(look(), tr("So it looks"), this);
    sample->setObjectName(u"lookSample"_s);
    TextLabel* line = label(Type::Entry, &Theme::text, sample->body());
    line->setText(tr("P5 boys: the ages add up to 23, the form says 33. 10 are missing."));
    TextLabel* second = label(Type::Small, &Theme::text2, sample->body());
    second->setText(tr("Typed by I. Sesay, 2 February. ɛ ɔ ŋ · 0123456789"));
    auto* chips = new QHBoxLayout;
    for (const State state : {State::Done, State::Warning, State::Error}) {
        auto* chip = new Chip(look(), this);
        chip->set(state, stateWord(state));
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    sample->body()->addLayout(chips);
    return sample;
}

void LookPart::follow()
{
    m_theme->setChosen(themeId(look().theme().name));
    m_size->setChosen(QString::number(look().percent()));
    m_hints->setChecked(look().keyHints());
}

LockPart::LockPart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"lock"_s, "lock", parent),
      m_minutes(new QComboBox(this))
{
    QVBoxLayout* inside = card(title())->body();
    explain(
        tr("When nobody touches the laptop, the register locks itself. The last minute is counted down at the foot of "
           "the window; any key keeps it open. Nothing that was typed is lost."),
        inside);
    m_minutes->setObjectName(u"lockMinutes"_s);
    asField(m_minutes);
    for (const int minutes : kMinutes)
        m_minutes->addItem(minutes == 0 ? tr("Never (only where nobody else comes near)")
                                        : tr("After %n minutes", nullptr, minutes),
                           minutes);
    labelled(inside, m_minutes, [] { return tr("Lock by itself"); });
    TextLabel* now = explain({}, inside);
    say([now] {
        now->setText(tr("%1 locks it at once, or lets another person sign in.").arg(shownKey(*keyRow("lock"_L1))));
    });
    column()->addStretch(1);
    connect(m_minutes, &QComboBox::currentIndexChanged, this, [this] {
        const int minutes = m_minutes->currentData().toInt();
        if (minutes == this->tools().prefs.idleMinutes())
            return;
        this->tools().prefs.setIdleMinutes(minutes);
        Q_EMIT minutesChanged(minutes);
    });
    read();
}

void LockPart::read()
{
    const int minutes = tools().prefs.idleMinutes();
    const QSignalBlocker quiet(m_minutes);
    // A number that somebody wrote into the file by hand has its line, too.
    if (m_minutes->findData(minutes) < 0)
        m_minutes->addItem(tr("After %n minutes", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
}

JournalPart::JournalPart(Desk& desk, Tools& tools, QWidget* parent)
    : SettingsPart(desk, tools, u"journal"_s, "journal", parent)
{
    QVBoxLayout* inside = card(title())->body();
    explain(tr("Everything that was ever changed in this register, by whom, when and why. Nothing is ever taken out of "
               "it."),
            inside);
    auto* open = new QAction(tr("Open the journal"), this);
    open->setObjectName(u"settings.journal"_s);
    open->setShortcuts(sequencesOf(*keyRow("go.journal"_L1)));
    buttons(inside, {button(open, KeyButton::Kind::Primary, "journal")});
    connect(open, &QAction::triggered, this, &JournalPart::enter);
    column()->addStretch(1);
}

AboutPart::AboutPart(Desk& desk, Tools& tools, QWidget* parent) : SettingsPart(desk, tools, u"about"_s, "help", parent)
{
    const auto facts = [this](Card* into, const std::vector<std::pair<QString, QString>>& rows) {
        auto* grid = new QGridLayout;
        measure([this, grid] {
            grid->setHorizontalSpacing(look().px(16));
            grid->setVerticalSpacing(look().px(6));
        });
        grid->setColumnStretch(1, 1);
        for (const auto& [name, value] : rows) {
            const int row = grid->rowCount();
            auto* left = new TextLabel(look(), Type::Body, &Theme::text2, this);
            left->setText(name);
            auto* right = new TextLabel(look(), Type::Body, &Theme::text, this);
            right->setText(value);
            right->setWordWrap(true);
            right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
            right->setAccessibleName(name + u": "_s + value);
            if (!m_first)
                m_first = right;
            grid->addWidget(left, row, 0, Qt::AlignTop);
            grid->addWidget(right, row, 1);
        }
        into->body()->addLayout(grid);
    };
    facts(card(tr("Rejista")),
          {{tr("Version"), QCoreApplication::applicationVersion()},
           {tr("Licence"),
            tr("GNU General Public License, version 3 or later: free to use, to look into, to change and "
               "to pass on. There is no warranty.")},
           {tr("This register"), desk.workspace().name()},
           {tr("Folder"), QDir::toNativeSeparators(desk.workspace().folder())}});
    facts(card(tr("Made with")),
          {{u"Qt 6"_s, tr("windows, pictures, print (LGPL 3)")},
           {u"SQLCipher, SQLite"_s, tr("the encrypted register (BSD; public domain)")},
           {u"libsodium"_s, tr("passphrases and keys (ISC)")},
           {u"Noto Sans"_s, tr("the letters (Open Font License 1.1)")},
           {u"DHIS2"_s, tr("whose forms and words Rejista follows; none of its code is in it")}});
    column()->addStretch(1);
}

void AboutPart::enter()
{
    m_first->setFocus();
}

}  // namespace rejista::desktop
