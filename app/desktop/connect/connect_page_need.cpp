// The third step: what the hub has for us, how much that is, and bringing it in.
#include "desktop/connect/connect_page.h"
#include "desktop/sync/sync_words.h"
#include "words/words.h"

namespace rejista::desktop {

using namespace Qt::StringLiterals;

void ConnectPage::weigh()
{
    m_need->show({});
    m_need->busy(tr("Asking what there is …"));
    m_hub.weigh(*m_welcome, this, [this](const domain::Result<ListsSize>& size) { showNeed(size); });
}

void ConnectPage::showNeed(const domain::Result<ListsSize>& size)
{
    m_need->busy({});
    if (m_step != Need)
        return;
    const sync::HubCheck& check = m_welcome->check;
    NeedStep::Words said;
    QStringList units;
    for (const hub::Me::Unit& unit : check.me.captureUnits)
        units.append(unit.name.isEmpty() ? unit.uid : unit.name);
    said.facts.append(
        tr("Signed in as %1, for %2.").arg(check.me.username, units.isEmpty() ? tr("no school") : units.join(u", "_s)));
    if (m_welcome->traded)
        said.facts.append(tr("The password became a key of this computer and is not kept."));
    if (check.tokenExpires)
        said.facts.append(tr("The key is good until %1.").arg(sync_words::moment(desk(), *check.tokenExpires)));
    if (!check.mayWrite)
        said.problems.append(tr("This account may read there, but not send. Ask the district."));
    if (!check.missingDataSets.isEmpty())
        said.problems.append(tr("%n forms of this register are not shown to us there; they wait here.", nullptr,
                                int(check.missingDataSets.size())));
    if (!check.unitsOutOfReach.isEmpty())
        said.problems.append(tr("%n schools of this register are not ours there; their returns wait here.", nullptr,
                                int(check.unitsOutOfReach.size())));
    if (check.server.clocksDiffer())
        said.problems.append(tr("The hub's clock and ours differ by %1. Look which is right.")
                                 .arg(sync_words::lasting(std::abs(check.server.clockSkewMs) / 1000)));
    if (!size) {
        // The lists can come with the first sync, too.
        said.problems.append(words::sentence(size.error(), words::Audience::Window));
        said.wanted = false;
    } else {
        said.wanted = size->wanted;
        said.size = size->wanted ? tr("This will bring about %1: forms %2, rules %3, schools and offices %4.")
                                       .arg(sync_words::size(size->bytes))
                                       .arg(size->forms)
                                       .arg(size->rules)
                                       .arg(size->schools)
                                 : tr("The forms and lists here are the hub's already; there is nothing to bring.");
    }
    m_wanted = said.wanted;
    m_need->show(said);
    m_need->enter();
}

void ConnectPage::bring()
{
    if (!m_wanted || !m_welcome)
        return finish();
    m_need->busy(tr("Bringing the forms and lists …"));
    const auto told = [this](const sync::MetadataProgress& at) {
        m_need->busy(tr("Bringing the forms and lists: %1 so far").arg(at.objects));
    };
    m_hub.bring(*m_welcome, told, this, [this](const domain::Result<sync::MetadataReport>& report) {
        m_need->busy({});
        if (!report)
            return m_need->tell(State::Error, words::sentence(report.error(), words::Audience::Window));
        finish();
    });
}

// New lists come into use with a new window around them; nothing is being typed here.
void ConnectPage::finish()
{
    m_step = Where;
    m_stack->setCurrentIndex(Where);
    Q_EMIT go({u"sync"_s, {}, {}, {}});
    if (m_hub.hasNewLists())
        m_hub.useNewLists();
}

}  // namespace rejista::desktop
