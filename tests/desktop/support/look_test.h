// The look that the tests of the look wear: light, 100 %, with key hints before each test. GUI thread.
#pragma once

#include "desktop/look/look.h"

#include <QApplication>
#include <QTest>

namespace rejista::desktop::test {

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_look = new Look(this);
        m_look->dress();
    }
    void init()
    {
        m_look->setTheme(ThemeName::Light);
        m_look->setPercent(100);
        m_look->setKeyHints(true);
    }

protected:
    Look* m_look = nullptr;
};

}  // namespace rejista::desktop::test
