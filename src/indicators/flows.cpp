#include "indicators/flows.h"

namespace rejista::indicators {

namespace {

constexpr double kCohort = 1000;

std::optional<Cohort> unlimited(const std::vector<FlowRates>& grades)
{
    Cohort cohort;
    double arriving = 1;
    for (const FlowRates& grade : grades) {
        if (grade.repetition >= 1)
            return std::nullopt;
        cohort.survival.push_back(arriving);
        cohort.pupilYears += kCohort * arriving / (1 - grade.repetition);
        arriving *= grade.promotion / (1 - grade.repetition);
    }
    cohort.leavers = kCohort * arriving;
    return cohort;
}

/// Walks grade by grade; within a grade by the repeat-years already used.
Cohort capped(const std::vector<FlowRates>& grades, int maxRepeats)
{
    Cohort cohort;
    std::vector<double> arriving(size_t(maxRepeats) + 1, 0.0);
    arriving[0] = kCohort;
    for (const FlowRates& grade : grades) {
        double reached = 0;
        for (const double share : arriving)
            reached += share;
        cohort.survival.push_back(reached / kCohort);
        std::vector<double> next(arriving.size(), 0.0);
        std::vector<double> here = arriving;
        for (size_t used = 0; used < here.size(); ++used) {
            cohort.pupilYears += here[used];
            next[used] += here[used] * grade.promotion;
            if (used + 1 < here.size())
                here[used + 1] += here[used] * grade.repetition;
        }
        arriving = next;
    }
    for (const double share : arriving)
        cohort.leavers += share;
    return cohort;
}

}  // namespace

std::optional<Cohort> reconstructCohort(const std::vector<FlowRates>& grades, std::optional<int> maxRepeats)
{
    if (grades.empty() || (maxRepeats && *maxRepeats < 0))
        return std::nullopt;
    std::optional<Cohort> cohort = maxRepeats ? std::optional(capped(grades, *maxRepeats)) : unlimited(grades);
    if (cohort && cohort->pupilYears > 0)
        cohort->efficiency = cohort->leavers * double(grades.size()) / cohort->pupilYears;
    return cohort;
}

}  // namespace rejista::indicators
