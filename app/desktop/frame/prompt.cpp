#include "desktop/frame/prompt.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace rejista::desktop {

QString SystemPrompt::folderToOpen(QWidget* over, const QString& title, const QString& start)
{
    return QFileDialog::getExistingDirectory(over, title, start);
}

QString SystemPrompt::fileToOpen(QWidget* over, const QString& title, const QString& start, const QString& filter)
{
    return QFileDialog::getOpenFileName(over, title, start, filter);
}

QString SystemPrompt::fileToSave(QWidget* over, const QString& title, const QString& start, const QString& filter)
{
    return QFileDialog::getSaveFileName(over, title, start, filter);
}

bool SystemPrompt::choosePrinter(QWidget* over, QPrinter& printer)
{
    QPrintDialog dialog(&printer, over);
    return dialog.exec() == QDialog::Accepted;
}

}  // namespace rejista::desktop
