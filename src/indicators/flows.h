// Learners' flows by the reconstructed cohort method (UIS 2009, domain.md §5): a cohort of 1,000 is sent through the
// grades at the rates of one pair of years. Pure; any thread. Rates are shares, 0 to 1.
#pragma once

#include <optional>
#include <vector>

namespace rejista::indicators {

/// Of those in a grade: who is promoted, who repeats. The rest leaves.
struct FlowRates {
    double promotion = 0, repetition = 0;

    [[nodiscard]] double dropout() const { return 1 - promotion - repetition; }
};

struct Cohort {
    std::vector<double> survival;  ///< share that reaches each grade; the first is 1
    double pupilYears = 0;         ///< of 1,000 who began
    double leavers = 0;            ///< of them promoted out of the last grade
    double efficiency = 0;         ///< leavers × grades ÷ pupil-years; 0 where nobody leaves
};

/// `maxRepeats` = repeat-years that one learner may use in the whole cycle, after which repeating is leaving;
/// none = no limit. Rates are constant over the cohort's life; nobody comes back. A repetition of 1 without limit
/// keeps learners for ever: such a grade gives no cohort.
[[nodiscard]] std::optional<Cohort> reconstructCohort(const std::vector<FlowRates>& grades,
                                                      std::optional<int> maxRepeats = std::nullopt);

}  // namespace rejista::indicators
