#include "desktop/main_window.h"

#include <QAction>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QVBoxLayout>

namespace rejista::desktop {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const QString& version, QWidget* parent) : QMainWindow(parent), m_version(version)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Rejista %1").arg(m_version));
    setWindowIcon(QIcon(u":/icons/rejista.svg"_s));
    resize(1024, 640);
    buildMenu();
    buildPage();
}

void MainWindow::buildMenu()
{
    QMenu* program = menuBar()->addMenu(tr("&Program"));
    QAction* quit = program->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about = help->addAction(tr("&About Rejista"));
    about->setObjectName(u"about"_s);
    about->setShortcut(QKeySequence::HelpContents);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildPage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(48, 48, 48, 48);
    auto* text = new QLabel(page);
    text->setObjectName(u"state"_s);
    text->setAccessibleName(tr("What this version can do"));
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QFont larger = text->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    text->setFont(larger);
    text->setText(tr("Rejista %1 keeps a school's annual census without a server.\n\n"
                     "In this version the work is done with the program rejista-cli; this window has no pages yet. "
                     "They come with the next version and will open the same workspaces.\n\n"
                     "To begin, open a terminal and type:  rejista-cli help")
                      .arg(m_version));
    layout->addWidget(text);
    setCentralWidget(page);
}

void MainWindow::showAbout()
{
    // Not exec(): nothing may stop the events of the window behind it.
    auto* box = new QMessageBox(this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Rejista"));
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("Rejista %1\n\nA school register that needs no server.\n\n"
                    "Free software under the GNU General Public License, version 3 or later. It comes without any "
                    "warranty.\n\nMade with Qt %2.")
                     .arg(m_version, QString::fromLatin1(qVersion())));
    box->addButton(QMessageBox::Close);
    box->open();
}

}  // namespace rejista::desktop
