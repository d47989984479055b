#include "measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace rejista::bench {

using namespace Qt::StringLiterals;

double Samples::percentile(double percent) const
{
    if (m_times.empty())
        return 0;
    std::vector<double> sorted = m_times;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(percent / 100.0 * double(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

QJsonObject Samples::toJson(const QString& what, const QString& unit) const
{
    return {{u"what"_s, what},          {u"n"_s, count()},           {u"p50"_s, percentile(50)},
            {u"p99"_s, percentile(99)}, {u"max"_s, percentile(100)}, {u"unit"_s, unit}};
}

double timed(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double Result::ratio(double percent) const
{
    const double other = theirs.percentile(percent);
    return other > 0 ? ours.percentile(percent) / other : 0;
}

bool Result::met() const
{
    const double percent = atMedian ? 50 : 99;
    return (goalRatio <= 0 || ratio(percent) <= goalRatio)
        && (goalAtMost <= 0 || ours.percentile(percent) <= goalAtMost);
}

QJsonObject Result::toJson() const
{
    QJsonObject json{{u"name"_s, name}, {u"ours"_s, ours.toJson(oursIs, unit)}, {u"goal"_s, goal}, {u"met"_s, met()}};
    if (!theirsIs.isEmpty()) {
        json.insert(u"theirs"_s, theirs.toJson(theirsIs, unit));
        json.insert(u"ratio"_s, QJsonObject{{u"p50"_s, ratio(50)}, {u"p99"_s, ratio(99)}});
    }
    QJsonObject about;
    for (auto it = facts.cbegin(); it != facts.cend(); ++it)
        about.insert(it.key(), it.value());
    if (!about.isEmpty())
        json.insert(u"facts"_s, about);
    return json;
}

QString Result::toLine() const
{
    const auto number = [](double value) { return QString::number(value, 'f', value < 10 ? 3 : 1); };
    QString line = u"%1  p50 %2 %4  p99 %3 %4"_s.arg(name, -46)
                       .arg(number(ours.percentile(50)), 9)
                       .arg(number(ours.percentile(99)), 9)
                       .arg(unit);
    if (!theirsIs.isEmpty())
        line += u"  ÷ %1 %5 %2 %5 = %3 / %4"_s.arg(number(theirs.percentile(50)), number(theirs.percentile(99)),
                                                   QString::number(ratio(50), 'f', 2),
                                                   QString::number(ratio(99), 'f', 2), unit);
    if (!goal.isEmpty())
        line += u"  [%1: %2]"_s.arg(goal, met() ? u"met"_s : u"NOT met"_s);
    return line;
}

}  // namespace rejista::bench
