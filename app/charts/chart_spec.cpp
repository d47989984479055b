#include "charts/chart_spec.h"

#include <algorithm>
#include <cmath>

namespace rejista::charts {

using namespace Qt::StringLiterals;

bool ChartSpec::isEmpty() const
{
    const bool anyPair = std::any_of(pairs.begin(), pairs.end(), [](const Pair& p) { return p.girls || p.boys; });
    return kind == ChartKind::Bullets ? bullets.empty() : !anyPair;
}

QString ChartSpec::description() const
{
    QStringList parts{title};
    if (!subtitle.isEmpty())
        parts.append(subtitle);
    QStringList rows;
    for (const Bullet& bullet : bullets)
        rows.append(bullet.label + u' ' + (bullet.value ? shownNumber(*bullet.value, 1) : u"–"_s) + u' ' + bullet.word);
    std::vector<std::pair<double, QString>> sizes;
    for (const Pair& pair : pairs) {
        if (pair.total || (!pair.girls && !pair.boys))
            continue;
        const bool parity = kind == ChartKind::Parity && pair.girls && pair.boys && *pair.boys > 0;
        sizes.emplace_back(parity ? *pair.girls / *pair.boys : pair.girls.value_or(0) + pair.boys.value_or(0),
                           pair.label);
    }
    if (!sizes.empty()) {
        const auto [lowest, highest] = std::minmax_element(sizes.begin(), sizes.end());
        const int decimals = kind == ChartKind::Parity ? 2 : 1;
        rows.append(
            u"↑ %1 %2"_s.arg(highest->second, shownNumber(highest->first, decimals, kind != ChartKind::Parity)));
        rows.append(u"↓ %1 %2"_s.arg(lowest->second, shownNumber(lowest->first, decimals, kind != ChartKind::Parity)));
    }
    if (isEmpty())
        rows.append(emptyText);
    for (const QString& sentence : notes + missing)
        rows.append(sentence.endsWith(u'.') ? sentence.chopped(1) : sentence);
    return (parts + rows).join(u". "_s) + u'.';
}

QString shownNumber(double value, int decimals, bool trim)
{
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::floor(value * scale + 0.5 + 1e-9) / scale;  // halves up (domain.md §5)
    return QString::number(rounded, 'f', trim && rounded == std::floor(rounded) ? 0 : decimals);
}

}  // namespace rejista::charts
