// The only dialogs there are (ui.md §4 "Dialogs"): the system's own, for files and printers. Tests answer through an own one.
// GUI thread.
#pragma once

#include <QString>

class QPrinter;
class QWidget;

namespace rejista::desktop {

class Prompt {
public:
    virtual ~Prompt() = default;
    /// Empty = thought better of it. `filter` as in QFileDialog.
    [[nodiscard]] virtual QString folderToOpen(QWidget* over, const QString& title, const QString& start) = 0;
    [[nodiscard]] virtual QString fileToOpen(QWidget* over, const QString& title, const QString& start,
                                             const QString& filter) = 0;
    [[nodiscard]] virtual QString fileToSave(QWidget* over, const QString& title, const QString& start,
                                             const QString& filter) = 0;
    /// False = no.
    [[nodiscard]] virtual bool choosePrinter(QWidget* over, QPrinter& printer) = 0;
};

/// The system's own dialogs.
class SystemPrompt final : public Prompt {
public:
    QString folderToOpen(QWidget* over, const QString& title, const QString& start) override;
    QString fileToOpen(QWidget* over, const QString& title, const QString& start, const QString& filter) override;
    QString fileToSave(QWidget* over, const QString& title, const QString& start, const QString& filter) override;
    bool choosePrinter(QWidget* over, QPrinter& printer) override;
};

}  // namespace rejista::desktop
