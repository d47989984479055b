// The window of the program: title, menu, and a page that says where the work stands.
// GUI thread only. It owns no data; what it will show is handed to it by main.cpp.
#pragma once

#include <QMainWindow>

namespace rejista::desktop {

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const QString& version, QWidget* parent = nullptr);

private:
    void buildMenu();
    void buildPage();
    void showAbout();

    QString m_version;
};

}  // namespace rejista::desktop
