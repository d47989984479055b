#include "typing.h"

#include <QJsonArray>
#include <QTest>
#include <QThread>

#include <algorithm>

namespace rejista::bench {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr std::chrono::milliseconds kPace(25);  // a key held down repeats 30 times a second, a fast typist 12
constexpr int kCellsAWalk = 100;                // then from the first cell again: the table has more

}  // namespace

metadata::Operand Typist::current() const
{
    const auto cell = m_page.view()->current();
    if (!cell)
        qFatal("no cell is current");
    return *cell;
}

void Typist::press(Qt::Key key, const QString& kind, Qt::KeyboardModifiers modifiers)
{
    m_due += kPace;
    while (steady_clock::now() < m_due) {
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !m_page.view()->isAncestorOf(focus))
        qFatal("the keys do not go to the table");
    m_watch.watch(m_page.view());
    const metadata::Operand before = current();
    QTest::keyClick(focus, key, modifiers);
    if (kind == "arrow"_L1 && current() == before)
        return;  // at the table's edge there is no echo
    m_samples[kind].push_back(
        between(m_due, m_watch.untilPainted(qPrintable(u"the echo of %1, key %2,"_s.arg(kind).arg(m_pressed)))));
    ++m_pressed;
}

void Typist::begin()
{
    const auto& section = m_page.form()->form().sections[size_t(m_page.view()->parts().front())];
    const auto first = std::find_if(section.cells.begin(), section.cells.end(),
                                    [](const metadata::FormCell& cell) { return !cell.greyed; });
    if (first == section.cells.end() || !m_page.view()->select({first->element, first->combo}))
        qFatal("the table has no cell to type into");
    m_page.view()->setFocus();
    m_due = steady_clock::now();
}

void Typist::cell(int number)
{
    const metadata::Operand at = current();
    const QString text = QString::number(1 + (number * 7) % 58);
    for (const QChar digit : text)
        press(Qt::Key(digit.unicode()), u"digit"_s);
    press(Qt::Key_Return, u"enter"_s);
    if (m_page.view()->current() == at)
        qFatal("Enter did not go on");
    const entry::CellState* state = m_page.form()->session().cell(at);
    if (!state || state->row.value != text)
        qFatal("what was typed is not in the return");
    if (number % 10 == 9) {
        press(Qt::Key_Up, u"arrow"_s);
        press(Qt::Key_Down, u"arrow"_s);
        press(Qt::Key_Z, u"undo"_s, Qt::ControlModifier);
    }
}

void Typist::type(int keys)
{
    for (int number = 0; m_pressed < keys; ++number) {
        if (number % kCellsAWalk == 0)
            begin();
        cell(number);
    }
}

QJsonObject Typist::samples() const
{
    QJsonObject all;
    for (auto it = m_samples.cbegin(); it != m_samples.cend(); ++it) {
        QJsonArray times;
        for (const double time : it.value())
            times.append(time);
        all.insert(it.key(), times);
    }
    return all;
}

}  // namespace rejista::bench
