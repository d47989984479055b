// All parts of app/desktop/look on one sheet, for the tests of the look and for the eye. GUI thread.
#pragma once

#include "desktop/look/blocks.h"
#include "desktop/look/segment.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>

namespace rejista::desktop {

class LookSampler : public QWidget {
public:
    explicit LookSampler(Look& look);

private:
    QAction* action(const char* name, const QString& text, const QString& key);
    void addHead(QVBoxLayout& column);
    QWidget* makeButtons();
    QWidget* makeFields();
    QWidget* makeStates();
    QWidget* makeViews();

    Look& m_look;
};

}  // namespace rejista::desktop
