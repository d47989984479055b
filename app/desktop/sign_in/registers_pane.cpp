#include "desktop/sign_in/registers_pane.h"

#include "desktop/sign_in/flow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 640, kRow = 52, kLeft = 16;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Registers)
};

}  // namespace

void FolderModel::set(const QStringList& folders)
{
    beginResetModel();
    m_rows.clear();
    for (const QString& folder : folders)
        m_rows.push_back({folder, QFileInfo(folder).isDir()});
    endResetModel();
}

int FolderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FolderModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QFileInfo(row.folder).completeBaseName();
    case FolderRole: return row.folder;
    case ThereRole: return row.there;
    case Qt::AccessibleDescriptionRole:
        return row.there ? QDir::toNativeSeparators(row.folder)
                         : Say::tr("not there now") + u", "_s + QDir::toNativeSeparators(row.folder);
    default: return {};
    }
}

void FolderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintRowGround(*painter, option, m_look);
    const Theme& theme = m_look.theme();
    const bool there = index.data(FolderModel::ThereRole).toBool();
    const QRect row = option.rect.adjusted(m_look.px(kLeft), m_look.px(6), -m_look.px(kLeft), -m_look.px(6));
    const QFont entry = m_look.font(Type::Entry, option.state & QStyle::State_Selected),
                small = m_look.font(Type::Small);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->setFont(entry);
    painter->setPen(there ? theme.text : theme.text3);
    painter->drawText(row, int(side | Qt::AlignTop), index.data().toString());
    const QString away = there ? QString() : Say::tr("not there now") + u" · "_s;
    painter->setFont(small);
    painter->setPen(theme.text2);
    const QString folder = QDir::toNativeSeparators(index.data(FolderModel::FolderRole).toString());
    painter->drawText(row, int(side | Qt::AlignBottom),
                      QFontMetrics(small).elidedText(away + folder, Qt::ElideMiddle, row.width()));
    painter->restore();
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {m_look.px(200), m_look.px(kRow)};
}

FolderList::FolderList(Tools& tools, QWidget* parent) : PlainList(tools.look, parent), m_tools(tools)
{
    setObjectName(u"recent"_s);
    setModel(&m_model);
    setItemDelegate(new FolderDelegate(tools.look, this));
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& row) { Q_EMIT chosen(row.data(FolderModel::FolderRole).toString()); });
}

void FolderList::refresh(const QString& without)
{
    m_without = without;
    QStringList folders = m_tools.prefs.recent();
    folders.removeAll(without);
    m_model.set(folders);
    setCurrentIndex(m_model.index(0));
    const int rows = std::clamp(m_model.rowCount(), 1, 5);
    setFixedHeight(rows * m_tools.look.px(kRow));
    setVisible(!isEmpty());
}

void FolderList::keyPressEvent(QKeyEvent* event)
{
    const QString folder = currentIndex().data(FolderModel::FolderRole).toString();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !folder.isEmpty()) {
        Q_EMIT chosen(folder);
        return;
    }
    if (event->key() == Qt::Key_Delete && !folder.isEmpty()) {
        m_tools.prefs.forget(folder);
        refresh(m_without);
        return;
    }
    PlainList::keyPressEvent(event);
}

RegistersPane::RegistersPane(Tools& tools, QAction* other, QAction* make, QWidget* parent) : Pane(tools, parent)
{
    build(other, make);
    connect(m_list, &FolderList::chosen, this, &RegistersPane::chosen);
    connect(m_back, &QAction::triggered, this, &Pane::back);
}

void RegistersPane::build(QAction* other, QAction* make)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* sheet = new Sheet(look(), this);
    setPaneWidth(kWidth);
    outer->addWidget(sheet);
    auto* column = new QVBoxLayout(sheet);
    space(column, {32, 20, 32, 24}, 12);
    m_title = label(Type::Section, &Theme::text, column);
    m_title->setObjectName(u"registersTitle"_s);
    m_why = label(Type::Small, &Theme::text2, column);
    m_list = new FolderList(tools(), this);
    measure([this] { m_list->refresh(); });
    column->addWidget(m_list);
    auto* ways = new FlowLayout;
    space(ways, {}, 8);
    m_make = button(make, KeyButton::Kind::Normal, "plus");
    ways->addWidget(m_make);
    ways->addWidget(button(other, KeyButton::Kind::Normal, "folder"));
    m_back = makeAction(this, "signin.back");
    column->addLayout(ways);
    m_backButton = button(m_back, KeyButton::Kind::Link, "left");
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_backButton);
    foot->addStretch(1);
    column->addLayout(foot);
    say([this] {
        retranslate(m_back);
        m_list->setAccessibleName(tr("Registers opened before"));
        tellTexts();
    });
}

void RegistersPane::tellTexts()
{
    if (m_list->isEmpty()) {
        m_title->setText(tr("No register has been open on this laptop yet"));
        m_why->setText(tr("A register keeps a school's census here, encrypted, and needs no internet. Make one in four "
                          "steps, or open one from a stick."));
    } else {
        m_title->setText(tr("Registers opened before"));
        m_why->setText(tr("Enter opens one. Del takes it from this list; the register itself stays where it is."));
    }
}

void RegistersPane::setCanGoBack(bool can)
{
    m_canGoBack = can;
    m_back->setEnabled(can);
    m_backButton->setVisible(can);
}

void RegistersPane::enter()
{
    m_list->refresh();
    tellTexts();
    m_make->setKind(m_list->isEmpty() ? KeyButton::Kind::Primary : KeyButton::Kind::Normal);
    if (m_list->isEmpty())
        m_make->setFocus();
    else
        m_list->setFocus();
}

}  // namespace rejista::desktop
