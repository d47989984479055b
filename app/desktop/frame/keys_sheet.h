// The sheet of keys ("?", Ctrl+/): what each key does on this page and everywhere, made from keys.h. GUI thread.
#pragma once

#include "desktop/frame/overlay.h"

#include <QScrollArea>

namespace rejista::desktop {

class KeyColumns;

class KeysSheet : public Overlay {
    Q_OBJECT
public:
    /// `over`: the frame, or the first page.
    KeysSheet(QWidget& over, const Look& look);
    /// `page` = Place::page ("signin" and "locked" too); a return has its grid's and its fields' keys as well.
    void open(const QString& page, const QString& title);
    /// All that is written on it, one line a key, for screen readers and tests.
    [[nodiscard]] QStringList lines() const;

protected:
    [[nodiscard]] int wishedHeight() const override;

private:
    KeyColumns* m_columns;
    QScrollArea* m_area;
};

}  // namespace rejista::desktop
