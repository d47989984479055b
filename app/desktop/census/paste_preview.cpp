#include "desktop/census/paste_preview.h"

#include "desktop/frame/keys.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

PastePreview::PastePreview(const Look& look, QWidget* parent)
    : QFrame(parent),
      m_look(look),
      m_title(new TextLabel(look, Type::Section)),
      m_summary(new TextLabel(look, Type::Body, &Theme::text2)),
      m_list(new QTableView),
      m_paste(new KeyButton(look)),
      m_leave(new KeyButton(look))
{
    setObjectName(u"pastePreview"_s);
    m_list->setObjectName(u"pasteList"_s);
    m_list->setAccessibleName(tr("What the paste changes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_list->installEventFilter(this);
    m_summary->setWordWrap(true);
    auto* paste = makeAction(this, "grid.pasteNow");
    connect(paste, &QAction::triggered, this, [this] { close(true); });
    auto* leave = makeAction(this, "grid.pasteNot");
    connect(leave, &QAction::triggered, this, [this] { close(false); });
    m_paste->setKind(KeyButton::Kind::Primary);
    m_paste->setAction(paste);
    m_leave->setAction(leave);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_leave);
    buttons->addWidget(m_paste);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_title);
    box->addWidget(m_summary);
    box->addWidget(m_list, 1);
    box->addLayout(buttons);
    connect(&look, &Look::changed, this, &PastePreview::dress);
    dress();
    hide();
}

void PastePreview::dress()
{
    const int side = m_look.px(14);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(m_look.px(8));
    m_list->verticalHeader()->setDefaultSectionSize(m_look.px(26));
    m_list->setFont(m_look.font(Type::Small));
    m_list->horizontalHeader()->setFont(m_look.font(Type::Small, true));
    m_list->setColumnWidth(PasteModel::Where, m_look.px(170));
    m_list->setColumnWidth(PasteModel::From, m_look.px(56));
}

void PastePreview::showPlan(const OpenReturn& form, entry::PastePlan plan)
{
    delete m_model;
    m_model = new PasteModel(form, std::move(plan), this);
    m_list->setModel(m_model);
    m_title->setText(tr("Paste %1 × %2").arg(m_model->plan().rows).arg(m_model->plan().columns));
    m_summary->setText(m_model->summary());
    m_paste->setVisible(m_model->canApply());
    setAccessibleName(m_title->text() + u". "_s + m_summary->text());
    dress();
    QFrame::show();
    raise();
    m_list->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0)
        m_list->selectRow(0);
}

void PastePreview::close(bool apply)
{
    if (!isVisible() || !m_model || (apply && !m_model->canApply()))
        return;
    hide();
    const entry::PastePlan plan = m_model->plan();
    Q_EMIT closed();
    if (apply)
        Q_EMIT applied(plan);
}

bool PastePreview::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            close(key != Qt::Key_Escape);
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void PastePreview::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_look.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.setPen(theme.line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace rejista::desktop
