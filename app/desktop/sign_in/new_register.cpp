#include "desktop/sign_in/new_register.h"

#include "desktop/sign_in/school_step.h"
#include "desktop/sign_in/secret_field.h"
#include "desktop/sign_in/sheet_step.h"

#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

constexpr int kWidth = 842, kStepHeight = 340, kSheetStep = 3, kSteps = 4;

}  // namespace

NewRegister::NewRegister(Tools& tools, Workers& workers, QWidget* parent) : Pane(tools, parent), m_workers(workers)
{
    build();
    connect(m_next, &QAction::triggered, this, &NewRegister::next);
    connect(m_back, &QAction::triggered, this, &NewRegister::previous);
    connect(m_sheet, &SheetStep::confirmed, this, &NewRegister::finish);
    for (Step* step : std::initializer_list<Step*>{m_place, m_school, m_you})
        new EnterWalk(
            step->order(), [this] { next(); }, step);
}

void NewRegister::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new Sheet(look(), this);
    outer->addWidget(sheet);
    auto* column = new QVBoxLayout(sheet);
    space(column, {32, 20, 32, 20}, 12);
    auto* head = new QHBoxLayout;
    space(head, {}, 12);
    m_title = new TextLabel(look(), Type::Section, &Theme::text, this);
    m_title->setObjectName(u"newTitle"_s);
    m_count = new TextLabel(look(), Type::Small, &Theme::text2, this);
    m_count->setObjectName(u"newStep"_s);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_steps = new Parts(this);
    measure([this] { m_steps->setMinimumHeight(look().px(kStepHeight)); });
    m_place = new PlaceStep(tools());
    m_school = new SchoolStep(tools(), m_workers);
    m_you = new YouStep(tools(), makeShowAction(this, "signin.show"));
    m_sheet = new SheetStep(tools());
    for (QWidget* step : std::initializer_list<QWidget*>{m_place, m_school, m_you, m_sheet})
        m_steps->add(step);
    column->addWidget(m_steps, 1);
    m_busy = new Busy(look(), this);
    auto* foot = new QHBoxLayout;
    space(foot, {}, 8);
    m_back = makeAction(this, "signin.back");
    m_next = shownAction(this, "signin.open");
    foot->addWidget(button(m_back, KeyButton::Kind::Link, "left"));
    foot->addWidget(m_busy, 1);
    foot->addWidget(button(m_next, KeyButton::Kind::Primary));
    column->addLayout(foot);
    setPaneWidth(kWidth);
    say([this] {
        retranslate(m_back);
        tellHead();
    });
}

void NewRegister::setNarrow(bool narrow)
{
    Pane::setNarrow(narrow);
    m_school->setNarrow(narrow);
}

void NewRegister::begin()
{
    if (m_working || m_book)
        return;
    m_wish = {};
    m_place->begin();
    m_school->begin();
    m_you->begin();
    showStep(0);
}

Pane* NewRegister::step(int index) const
{
    switch (index) {
    case 0: return m_place;
    case 1: return m_school;
    case 2: return m_you;
    default: return m_sheet;
    }
}

void NewRegister::enter()
{
    step(m_step)->enter();
}

void NewRegister::tellHead()
{
    const auto* step = qobject_cast<Step*>(m_steps->current());
    m_title->setText(tr("A new register: %1").arg(step ? step->title() : tr("the recovery sheet")));
    m_count->setText(tr("Step %1 of %2").arg(m_step + 1).arg(kSteps));
    m_next->setText(m_step == kSheetStep           ? tr("Open the register")
                        : m_step == kSheetStep - 1 ? tr("Make the register")
                                                   : tr("Go on"));
    m_back->setToolTip(m_step == kSheetStep ? tr("The register is made already.") : QString());
    m_back->setEnabled(!m_working && m_step != kSheetStep);
    m_next->setEnabled(!m_working);
}

void NewRegister::showStep(int index)
{
    m_step = index;
    m_steps->setCurrent(step(index));
    tellHead();
    if (isVisible())
        enter();
}

void NewRegister::next()
{
    if (m_working)
        return;
    if (m_step == kSheetStep) {
        // Enter in the field confirms; the button does the same.
        auto* typed = m_sheet->findChild<QLineEdit*>(u"confirmGroup"_s);
        typed->setFocus();
        Q_EMIT typed->returnPressed();
        return;
    }
    auto* step = static_cast<Step*>(m_steps->current());
    if (!step->take(m_wish))
        return;
    if (step == m_you) {
        make();
        return;
    }
    if (step == m_place)
        m_school->propose(m_wish.name);
    if (step == m_school)
        m_you->propose(m_school->isOffice() ? security::Role::District : security::Role::Head);
    showStep(m_step + 1);
}

void NewRegister::previous()
{
    if (m_working || m_step == kSheetStep)
        return;
    if (m_step == 0)
        Q_EMIT back();
    else
        showStep(m_step - 1);
}

void NewRegister::setWorking(bool working)
{
    m_working = working;
    m_you->setEnabled(!working);
    tellHead();
    if (working)
        m_busy->begin(tr("Making the register…"));
    else
        m_busy->end();
    Q_EMIT holding(working || m_book);
}

void NewRegister::make()
{
    setWorking(true);
    m_workers.run(
        this,
        [wish = m_wish, options = m_workers.options]() -> Result<Made> {
            auto plan = opened::planRegister(wish.holds);
            if (!plan)
                return plan.error();
            storage::Workspace::New make;
            make.folder = wish.folder;
            make.name = wish.name;
            make.person = wish.person;
            make.passphrase = wish.passphrase;
            make.role = wish.role;
            make.cost = opened::kdfCost();
            make.options = options;
            auto created = opened::makeRegister(make, *plan);
            if (!created)
                return created.error();
            auto book = readyForWindow(std::move(created->workspace));
            if (!book)
                return book.error();
            return Made{std::move(*book), created->recoveryKey};
        },
        [this](Result<Made> made) { answer(std::move(made)); });
}

void NewRegister::answer(Result<Made> made)
{
    m_wish.passphrase.clear();
    if (!made) {
        setWorking(false);
        refuse(made.error());
        return;
    }
    m_book = std::move(made->book);
    setWorking(false);
    m_you->begin();
    m_sheet->setSheet({m_wish.name, m_wish.folder, m_wish.person, made->recoveryKey,
                       m_workers.clock().now().toLocalTime().date(), tools().prefs.locale()});
    showStep(kSheetStep);
}

// Back to the step that mends it, with the words there.
void NewRegister::refuse(const domain::Error& error)
{
    Step* step = m_you;
    QString text = words::sentence(error, words::Audience::Window);
    switch (error.kind) {
    case Kind::ReadOnlyFolder:
    case Kind::FileUnwritable:
        step = m_place;
        text = tr("Nothing can be written there. Choose another folder.");
        break;
    case Kind::DiskFull:
        step = m_place;
        text = tr("The disk is full, so the register was not made. Free some space, or choose another disk.");
        break;
    case Kind::AlreadyExists: step = error.fact(u"differs"_s).isEmpty() ? static_cast<Step*>(m_place) : m_school; break;
    case Kind::Storage: step = m_place; break;
    case Kind::NotFound:
    case Kind::BadMetadata: step = m_school; break;
    default: break;
    }
    showStep(step == m_place ? 0 : step == m_school ? 1 : 2);
    step->refuse(text, nullptr);
}

void NewRegister::finish()
{
    if (!m_book)
        return;
    m_sheet->clear();
    auto book = std::move(m_book);
    Q_EMIT holding(false);
    if (onOpened)
        onOpened(std::move(book));
}

}  // namespace rejista::desktop
