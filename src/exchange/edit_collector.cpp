#include "exchange/edit_collector.h"

namespace rejista::exchange {

using namespace Qt::StringLiterals;

void EditCollector::add(const NamedCell& names, domain::CellEdit edit)
{
    const auto resolved = m_resolver.resolve(names);
    if (!resolved)
        return refuse(edit.row, resolved.error());
    edit.key = resolved->cell;
    if (const auto earlier = m_cells.constFind(edit.key); earlier != m_cells.constEnd()) {
        const domain::CellEdit& first = m_read.returns[earlier->first].edits[earlier->second];
        if (first.text == edit.text && first.comment == edit.comment && first.followUp == edit.followUp) {
            ++m_read.repeated;
            return;
        }
        return refuse(edit.row,
                      domain::error(domain::Kind::DuplicateCell, u"value"_s,
                                    {{u"first"_s, QString::number(first.row)},
                                     {u"firstText"_s, first.text.left(60)},
                                     {u"text"_s, edit.text.left(60)}}));
    }
    auto group = m_returns.constFind(resolved->form);
    if (group == m_returns.constEnd()) {
        group = m_returns.insert(resolved->form, m_read.returns.size());
        m_read.returns.push_back({resolved->form, {}});
    }
    auto& edits = m_read.returns[*group].edits;
    m_cells.insert(edit.key, {*group, edits.size()});
    edits.push_back(std::move(edit));
}

}  // namespace rejista::exchange
