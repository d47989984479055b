// What a cell is good for, in its panel: what to look for when it is filled in, and which figures it counts in (picture 05).
#include "desktop/census/cell_panel_parts.h"
#include "desktop/census/field_question.h"
#include "entry/rules_reading.h"

#include <algorithm>

namespace rejista::desktop {

namespace {

constexpr int kMostRules = 4, kMostIndicators = 5;

}  // namespace

void CellPanel::buildLookFor()
{
    m_lookFor = new CellNotes(m_look);
    m_lookFor->setObjectName(QStringLiteral("cellLookFor"));
    m_lookForBlock = addBlock(m_lookFor);
    m_lookForBlock->hide();
}

void CellPanel::buildCountsIn()
{
    m_countsIn = new CellNotes(m_look);
    m_countsIn->setObjectName(QStringLiteral("cellCountsIn"));
    m_countsInBlock = addBlock(m_countsIn);
    m_countsInBlock->hide();
    wordMeaning();
}

int CellPanel::problemCount() const
{
    const auto& lines = m_problems->lines();
    return int(std::count_if(lines.begin(), lines.end(), [](const CellNotes::Line& line) {
        return line.state == State::Error || line.state == State::Warning || line.state == State::Conflict;
    }));
}

void CellPanel::wordMeaning()
{
    m_lookFor->setTitle(tr("What to look for"));
    m_countsIn->setTitle(tr("Counts in"));
}

// A hub may have thousands of them: they are parsed behind the window, once.
void CellPanel::askIndicators()
{
    if (std::exchange(m_indicatorsAsked, true))
        return;
    using Made = std::shared_ptr<const indicators::CountsIn>;
    m_form->desk().run(
        this,
        [&catalog = m_form->desk().catalog()](storage::Reader&) -> domain::Result<Made> {
            return Made(std::make_shared<const indicators::CountsIn>(catalog));
        },
        [this](const domain::Result<Made>& made) {
            if (!made)
                return;
            m_indicators = *made;
            if (m_form && m_cell)
                showMeaning();
        });
}

void CellPanel::showMeaning()
{
    askIndicators();
    const Desk& desk = m_form->desk();
    const domain::ReturnKey& key = m_form->session().key();
    const metadata::Catalog& catalog = desk.catalog();
    std::vector<CellNotes::Line> look, counts;
    if (const metadata::DataElement* element = catalog.dataElements.find(m_cell->element)) {
        const QString own = element->translated(u"DESCRIPTION", desk.locale());
        const QString about = own.isEmpty() ? element->description : own;
        const bool under = fieldOf({catalog, desk.locale()}, *element).hint == about;  // said under the question
        if (!about.isEmpty() && !under && about != element->name)
            look.push_back({about, {}, std::nullopt});
    }
    const QStringList rules = entry::rulesReading(*desk.rules(), key.dataSet, key.orgUnit, *m_cell, desk.locale());
    for (const QString& rule : rules.mid(0, kMostRules))
        look.push_back({rule, {}, std::nullopt});
    if (const int more = int(rules.size()) - kMostRules; more > 0)
        look.push_back({tr("and %n more", nullptr, more), {}, std::nullopt});
    if (m_indicators) {
        const auto keys = m_indicators->of(*m_cell, key.attribute);
        for (size_t i = 0; i < keys.size() && i < size_t(kMostIndicators); ++i)
            counts.push_back({catalog.indicators.find(keys[i])->label(desk.locale()), {}, std::nullopt});
        if (const int more = int(keys.size()) - kMostIndicators; more > 0)
            counts.push_back({tr("and %n more", nullptr, more), {}, std::nullopt});
    }
    m_lookFor->set(std::move(look));
    m_countsIn->set(std::move(counts));
    m_lookForBlock->setVisible(!m_lookFor->lines().empty());
    m_countsInBlock->setVisible(!m_countsIn->lines().empty());
}

}  // namespace rejista::desktop
