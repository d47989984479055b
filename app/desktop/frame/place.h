// Where one can go in the program: a page, and what to show there. A value; any thread.
#pragma once

#include "domain/cell.h"
#include "metadata/catalog.h"

#include <QString>

#include <optional>

namespace rejista::desktop {

struct Place {
    QString page;                           ///< id: "today", "census", "return", "charts", "settings", "journal"
    std::optional<domain::ReturnKey> form;  ///< of "return"
    std::optional<metadata::Operand> cell;  ///< of "return": select it; of "journal": only this cell's entries
    QString part;                           ///< of "return": section code; of "settings": "people", "backup", "look"

    bool operator==(const Place&) const = default;
};

}  // namespace rejista::desktop
