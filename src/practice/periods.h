// Period ids as the hub judges them, kept by number. Inside the room only.
#pragma once

#include "practice/hub_state.h"

namespace rejista::practice {

/// The period of an id; nullopt = malformed.
[[nodiscard]] std::optional<domain::Period> periodOf(const QString& id);
/// The last period of the set that is open for entry in the future.
[[nodiscard]] std::optional<domain::Period> latestOpen(const DataSet& set, QDate today);

/// Whether the clock stands within what the set takes for this period. Exceptions for a unit are the caller's.
enum class Timely { Yes, TooEarly, TooLate, NotAnInputPeriod };
[[nodiscard]] Timely timely(const HubState& hub, const DataSet& set, const domain::Period& period, Id periodId);
[[nodiscard]] bool hasException(const HubState& hub, Id set, Id period, Id unit);
/// Whether the approval of this unit, or (2.42) of one above it, closes the cell.
[[nodiscard]] bool isApproved(const HubState& hub, const Model& model, const DataSet& set, Id period, Id unit,
                              Id attributeCombo);
/// Dates of the options of an attribute option combo.
[[nodiscard]] bool withinOptionDates(const Model& model, Id attributeCombo, const domain::Period& period);
[[nodiscard]] bool optionsTakeUnit(const Model& model, Id attributeCombo, Id unit);

}  // namespace rejista::practice
