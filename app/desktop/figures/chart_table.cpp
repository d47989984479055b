#include "desktop/figures/chart_table.h"

#include "exchange/csv.h"

#include <QCoreApplication>

namespace rejista::desktop {

using namespace Qt::StringLiterals;
using charts::ChartKind;
using charts::ChartSpec;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

QString shown(const std::optional<double>& value, int decimals = 1)
{
    return value ? charts::shownNumber(*value, decimals, true) : u"–"_s;
}

QString sum(const charts::Pair& pair)
{
    return pair.girls && pair.boys ? shown(*pair.girls + *pair.boys) : u"–"_s;
}

QString ratio(const charts::Pair& pair)
{
    return pair.girls && pair.boys && *pair.boys > 0 ? charts::shownNumber(*pair.girls / *pair.boys, 2) : u"–"_s;
}

ChartTable bulletTable(const ChartSpec& spec)
{
    ChartTable table;
    table.header = {Words::tr("Figure"), Words::tr("Worked out of"), Words::tr("Here"), Words::tr("Norm"),
                    Words::tr("In words")};
    for (const charts::Bullet& bullet : spec.bullets)
        table.rows.push_back({bullet.label, bullet.fraction, shown(bullet.value), shown(bullet.norm), bullet.word});
    return table;
}

ChartTable pairTable(const ChartSpec& spec)
{
    ChartTable table;
    const bool one = spec.boysWord.isEmpty();
    table.header = {spec.kind == ChartKind::Lines ? Words::tr("Year") : Words::tr("Class"),
                    one ? Words::tr("Value") : spec.girlsWord};
    if (!one)
        table.header << spec.boysWord << Words::tr("All");
    if (spec.kind == ChartKind::Parity)
        table.header << Words::tr("Girls for each boy");
    for (const charts::Pair& pair : spec.pairs) {
        QStringList row{pair.label, shown(pair.girls)};
        if (!one)
            row << shown(pair.boys) << sum(pair);
        if (spec.kind == ChartKind::Parity)
            row << ratio(pair);
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace

ChartTable tableOf(const ChartSpec& spec)
{
    ChartTable table = spec.kind == ChartKind::Bullets ? bulletTable(spec) : pairTable(spec);
    table.notes = spec.notes + spec.missing;
    if (spec.isEmpty() && !spec.emptyText.isEmpty())
        table.notes.prepend(spec.emptyText);
    return table;
}

QString barWords(const ChartSpec& spec, int bar)
{
    if (bar < 0)
        return {};
    if (spec.kind == ChartKind::Bullets) {
        if (bar >= int(spec.bullets.size()))
            return {};
        const charts::Bullet& bullet = spec.bullets[size_t(bar)];
        QString text =
            Words::tr("%1: %2, norm %3, %4").arg(bullet.label, shown(bullet.value), shown(bullet.norm), bullet.word);
        return bullet.fraction.isEmpty() ? text : text + u" ("_s + bullet.fraction + u')';
    }
    if (bar >= int(spec.pairs.size()))
        return {};
    const charts::Pair& pair = spec.pairs[size_t(bar)];
    if (spec.boysWord.isEmpty())
        return pair.label + u": "_s + shown(pair.girls);
    if (!pair.girls && !pair.boys)
        return Words::tr("%1: not known here").arg(pair.label);
    const QString parts = Words::tr("%1: %2 girls, %3 boys").arg(pair.label, shown(pair.girls), shown(pair.boys));
    return spec.kind == ChartKind::Parity ? parts + u", "_s + Words::tr("%1 girls for each boy").arg(ratio(pair))
                                          : parts;
}

QByteArray csvOf(const ChartSpec& spec)
{
    const ChartTable table = tableOf(spec);
    exchange::CsvWriter writer(true);
    writer.row(table.header);
    for (const QStringList& row : table.rows)
        writer.row(row);
    return writer.bytes();
}

void ChartTableModel::setTable(ChartTable table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

bool ChartTableModel::isWords(int column) const
{
    return column == 0 || m_table.header.at(column) == Words::tr("In words");
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString& text = m_table.rows.at(size_t(index.row())).at(index.column());
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        return m_table.header.at(index.column()) + u": "_s + text;
    if (role == Qt::TextAlignmentRole)
        return int((isWords(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_table.header.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.header.at(section);
    if (role == Qt::TextAlignmentRole)
        return int((isWords(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

}  // namespace rejista::desktop
