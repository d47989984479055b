// Keys pressed at a pace that no person keeps, and how long after each one its echo was on the screen. GUI thread.
// Invariant: a key counts from the moment it was due, so that one that waits behind another is not told faster.
#pragma once

#include "paint_watch.h"

#include "desktop/census/return_page.h"

#include <QJsonObject>
#include <QMap>

#include <vector>

namespace rejista::bench {

class Typist {
public:
    Typist(PaintWatch& watch, desktop::ReturnPage& page) : m_watch(watch), m_page(page) {}

    /// Figures into one cell after another, arrows and undo between them. Ends the program where a key does not do what
    /// it is there for.
    void type(int keys);
    /// By kind of key: milliseconds in the order of typing.
    [[nodiscard]] QJsonObject samples() const;

private:
    void cell(int number);
    void press(Qt::Key key, const QString& kind, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void begin();
    [[nodiscard]] metadata::Operand current() const;

    PaintWatch& m_watch;
    desktop::ReturnPage& m_page;
    Moment m_due;
    int m_pressed = 0;
    QMap<QString, std::vector<double>> m_samples;
};

}  // namespace rejista::bench
