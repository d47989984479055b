#include "desktop/sign_in/who_pane.h"

#include "desktop/sign_in/marks.h"
#include "desktop/sign_in/passphrase_box.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;

namespace {

constexpr int kLeftWidth = 400, kRightWidth = 442, kHeight = 460, kListMargin = 24;

/// What another try, another person or the recovery sheet mends; anything else is the register's trouble.
bool isOfThePassphrase(const domain::Error& error)
{
    const QString what = error.fact(u"what"_s);
    return error.kind == Kind::WrongPassphrase || error.kind == Kind::WaitBeforeRetry
        || (error.kind == Kind::NotFound && what == u"person"_s) || (error.kind == Kind::Damaged && what == u"slot"_s);
}

}  // namespace

WhoPane::WhoPane(Tools& tools, Workers& workers, QWidget* parent) : Pane(tools, parent), m_workers(workers)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_notice = new NoteLine(look(), this);
    m_notice->hide();
    column->addWidget(m_notice);
    auto* sheet = new Sheet(look(), this);
    column->addWidget(sheet);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, sheet);
    // The sheet's own line stays free.
    m_halves->setContentsMargins(1, 1, 1, 1);
    m_halves->setSpacing(0);
    m_left = buildPeople();
    m_right = buildPassphrase();
    m_halves->addWidget(m_left);
    m_halves->addWidget(new Hairline(look(), Qt::Vertical, this));
    m_halves->addWidget(m_right);
    measure([this, column] {
        column->setSpacing(look().px(12));
        setNarrow(isNarrow());
    });
    setTabOrder(m_list, &m_box->field());
}

QWidget* WhoPane::buildPeople()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    space(head, {kListMargin, 20, kListMargin, 8}, 2);
    auto* title = label(Type::Section, &Theme::text, head);
    title->setObjectName(u"whoTitle"_s);
    auto* hint = new QHBoxLayout;
    space(hint, {}, 4);
    auto* before = new TextLabel(look(), Type::Small, &Theme::text2, half);
    auto* after = new TextLabel(look(), Type::Small, &Theme::text2, half);
    hint->addWidget(before);
    hint->addWidget(new KeyHint(look(), u"↑"_s, half));
    hint->addWidget(new KeyHint(look(), u"↓"_s, half));
    after->setWordWrap(true);
    hint->addWidget(after, 1);
    head->addLayout(hint);
    column->addLayout(head);

    m_list = new PlainList(look(), half);
    m_list->setObjectName(u"people"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PeopleDelegate(look(), m_list));
    column->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhoPane::choose);
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_box->enter(); });

    m_adding = new NoteLine(look(), half);
    m_adding->setObjectName(u"addingNote"_s);
    m_adding->hide();
    auto* adding = new QVBoxLayout;
    space(adding, {kListMargin, 0, kListMargin, 8}, 0);
    adding->addWidget(m_adding);
    column->addLayout(adding);
    column->addWidget(new Hairline(look(), Qt::Horizontal, half));
    auto* foot = new QHBoxLayout;
    space(foot, {20, 12, 20, 12}, 8);
    QAction* add = makeAction(this, "signin.add");
    connect(add, &QAction::triggered, this, &WhoPane::explainAdding);
    foot->addWidget(button(add, KeyButton::Kind::Link, "plus"));
    foot->addStretch(1);
    column->addLayout(foot);
    say([this, title, before, after, add] {
        title->setText(tr("Who is at the laptop?"));
        const QString sentence = tr("Choose with %1 or type the first letters");
        before->setText(sentence.section(u"%1"_s, 0, 0).trimmed());
        after->setText(sentence.section(u"%1"_s, 1).trimmed());
        m_list->setAccessibleName(title->text());
        retranslate(add);
        if (m_adding->isVisible())
            explainAdding();
        if (!m_rows.empty()) {
            const QString chosen = person();
            m_model.set(m_rows, m_workers.clock().now(), tools().prefs.locale());
            m_list->setCurrentIndex(m_model.named(chosen));
        }
    });
    return half;
}

QWidget* WhoPane::buildPassphrase()
{
    auto* half = new QWidget(this);
    auto* column = new QVBoxLayout(half);
    space(column, {32, 20, 32, 24}, 0);
    m_box = new PassphraseBox(tools(), m_workers.clock(), "signin", half);
    column->addWidget(m_box);
    connect(m_box, &PassphraseBox::entered, this, &WhoPane::tryPassphrase);
    connect(m_box, &PassphraseBox::walked, this, &WhoPane::walk);
    buildForgotten(m_box->below());
    return half;
}

void WhoPane::buildForgotten(QVBoxLayout* column)
{
    space(column, {0, 24, 0, 0}, 6);
    column->addWidget(new Hairline(look(), Qt::Horizontal, this));
    QAction* forgot = makeAction(this, "signin.forgot");
    connect(forgot, &QAction::triggered, this, [this] {
        if (!person().isEmpty())
            Q_EMIT forgotten(person());
    });
    auto* row = new QHBoxLayout;
    space(row, {0, 8, 0, 0}, 0);
    row->addWidget(button(forgot, KeyButton::Kind::Link, "key"));
    row->addStretch(1);
    column->addLayout(row);
    auto* how = new QVBoxLayout;
    space(how, {32, 0, 0, 0}, 0);
    TextLabel* sheet = label(Type::Small, &Theme::text2, how);
    column->addLayout(how);
    column->addStretch(1);
    auto* safe = new QHBoxLayout;
    space(safe, {}, 8);
    safe->addWidget(new IconMark(look(), "lock", 18, &Theme::text2, this), 0, Qt::AlignVCenter);
    TextLabel* nobody = label(Type::Small, &Theme::text2, safe);
    safe->setStretchFactor(nobody, 1);
    column->addLayout(safe);
    say([forgot, sheet, nobody] {
        retranslate(forgot);
        sheet->setText(tr("Use the printed recovery sheet, or ask the head teacher to give you a new one."));
        nobody->setText(tr("Nobody can read this register without a passphrase, not even with the disk in hand."));
    });
}

void WhoPane::enter()
{
    m_box->enter();
}

void WhoPane::setRegister(const QString& folder, std::vector<PersonRow> people)
{
    const bool goesOn = folder == m_folder && m_rows.empty();
    m_folder = folder;
    m_rows = std::move(people);
    m_adding->hide();
    if (!goesOn)
        m_box->forget();
    m_model.set(m_rows, m_workers.clock().now(), tools().prefs.locale());
    m_list->setCurrentIndex(m_model.lastOne());
    if (m_rows.empty())
        m_box->setPerson({}, {});
    fitList();
}

void WhoPane::setNotice(const QString& text)
{
    m_notice->tell(State::Done, text);
    m_notice->setVisible(!text.isEmpty());
}

QString WhoPane::person() const
{
    return m_list->currentIndex().data(Qt::DisplayRole).toString();
}

void WhoPane::setNarrow(bool narrow)
{
    Pane::setNarrow(narrow);
    setMaximumWidth(narrow ? QWIDGETSIZE_MAX : look().px(kLeftWidth + kRightWidth) + 3);  // and the lines
    m_halves->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const Look& now = look();
    for (auto [half, width] : {std::pair{m_left, kLeftWidth}, {m_right, kRightWidth}}) {
        half->setMinimumWidth(narrow ? 0 : now.px(width));
        half->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : now.px(width));
        half->setMinimumHeight(narrow ? 0 : now.px(kHeight));
    }
    fitList();
}

// In one column the list is as high as its people, up to two of them, so that the passphrase is near.
void WhoPane::fitList()
{
    const int row = m_list->sizeHintForRow(0);
    const int shown = std::min(2, m_model.rowCount());
    m_list->setMinimumHeight(isNarrow() ? row * shown : std::max(0, row));
    m_list->setMaximumHeight(isNarrow() ? std::max(row, 0) * std::max(shown, 1) : QWIDGETSIZE_MAX);
}

void WhoPane::choose(const QModelIndex& index)
{
    const QString when = index.data(PeopleModel::WhenRole).toString();
    m_box->setPerson(index.data(Qt::DisplayRole).toString(),
                     index.isValid() ? tr("last here: %1").arg(when) : QString());
}

void WhoPane::walk(int step)
{
    const QModelIndex next = m_model.index(m_list->currentIndex().row() + step);
    if (next.isValid() && !m_box->isWorking())
        m_list->setCurrentIndex(next);
}

void WhoPane::explainAdding()
{
    m_adding->tell(State::Info,
                   tr("A head teacher or officer adds people: they sign in here, then Settings, People. Ask "
                      "one of them to sit at the laptop with you."));
    m_adding->show();
}

void WhoPane::tryPassphrase(const QString& passphrase)
{
    m_box->setWorking(true, tr("Opening the register…"));
    m_list->setEnabled(false);
    const auto done = [this](OpenedRegister opened) {
        m_box->setWorking(false);
        m_list->setEnabled(true);
        if (opened) {
            m_box->forget();
            if (onOpened)
                onOpened(std::move(*opened));
            return;
        }
        if (isOfThePassphrase(opened.error()))
            m_box->refuse(opened.error());
        else
            Q_EMIT troubled(opened.error());
    };
    m_workers.run(
        this,
        [folder = m_folder, who = person(), passphrase, options = m_workers.options] {
            return readyForWindow(storage::Workspace::open(folder, who, passphrase, options));
        },
        done);
}

}  // namespace rejista::desktop
