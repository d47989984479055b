#include "entry/apply.h"

#include "entry/address.h"
#include "entry/follow.h"
#include "entry/judge.h"
#include "storage/completion.h"
#include "storage/drafts.h"
#include "storage/undo.h"

#include <algorithm>

namespace rejista::entry {
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr qsizetype kUndoableReturns = 50;
constexpr qsizetype kChunk = 5000;

/// One call of apply: what it knows of each return it meets.
class Run {
public:
    Run(storage::Tx& tx, const Context& context, const ApplyOptions& options)
        : m_tx(tx),
          m_context(context),
          m_options(options),
          m_judge(context, options)
    {}

    Result<ApplyReport> all(std::span<const domain::CellEdit> edits)
    {
        for (const domain::CellEdit& given : edits) {
            domain::CellEdit edit = given;
            if (!edit.key.attribute)
                edit.key.attribute = m_context.catalog->defaultCombo;
            if (const auto done = one(edit); !done)
                return done.error();
        }
        if (!m_options.dryRun) {
            if (const auto done = followOthers(); !done)
                return done.error();
            if (const auto done = remember(); !done)
                return done.error();
        }
        return std::move(m_report);
    }

private:
    struct Form {
        FormCheck check;
        QSet<metadata::Operand> drafts;
        bool flagged = false;
    };

    Result<Form*> form(const domain::ReturnKey& key)
    {
        const auto known = m_forms.find(key);
        if (known != m_forms.end())
            return &*known;
        Form form;
        const auto completion = storage::completion::get(m_tx, key);
        if (!completion)
            return completion.error();
        form.check = m_judge.form(key, *completion && (*completion)->complete);
        const auto drafts = storage::drafts::forReturn(m_tx, key);
        if (!drafts)
            return drafts.error();
        for (const storage::drafts::Draft& draft : *drafts)
            form.drafts.insert({draft.key.element, draft.key.combo});
        return &*m_forms.insert(key, std::move(form));
    }

    void flag(const QString& name, const domain::ReturnKey& key)
    {
        const Flag flag{name, key};
        if (std::find(m_report.flags.begin(), m_report.flags.end(), flag) == m_report.flags.end())
            m_report.flags.push_back(flag);
    }

    Result<void> one(const domain::CellEdit& edit)
    {
        const domain::DataSetKey through = m_judge.dataSetOf(edit);
        const domain::ReturnKey key{through, edit.key.orgUnit, edit.key.period, edit.key.attribute};
        if (!through) {
            m_report.refused.push_back(
                {edit, domain::error(domain::Kind::UnknownElement, addressOf(*m_context.catalog, edit.key, {}))});
            return {};
        }
        const auto form = this->form(key);
        if (!form)
            return form.error();
        std::optional<domain::CellRow> row;
        if (!(*form)->check.refused) {
            auto found = storage::cells::find(m_tx, edit.key);
            if (!found)
                return found.error();
            row = std::move(*found);
        }
        const Verdict verdict = m_judge.cell(edit, through, (*form)->check, row ? &*row : nullptr);
        switch (verdict.what) {
        case Verdict::What::Refuse: m_report.refused.push_back({edit, verdict.error}); return {};
        case Verdict::What::Draft: return draft(edit, key, **form, verdict.error);
        case Verdict::What::Unchanged: return unchanged(edit, key, **form);
        case Verdict::What::Save: return save(edit, key, **form, verdict.value, row);
        }
        return {};
    }

    Result<void> draft(const domain::CellEdit& edit, const domain::ReturnKey& key, Form& form, const domain::Error& why)
    {
        m_report.drafts.push_back({edit, why});
        if (m_options.dryRun)
            return {};
        form.drafts.insert({edit.key.element, edit.key.combo});
        return storage::drafts::put(m_tx, {edit.key, key.dataSet, edit.text, domain::kindName(why.kind), {}, {}},
                                    addressOf(*m_context.catalog, edit.key, key.dataSet));
    }

    Result<bool> clearDraft(const domain::CellEdit& edit, const domain::ReturnKey& key, Form& form)
    {
        if (!m_options.touchesDrafts || m_options.dryRun || !form.drafts.remove({edit.key.element, edit.key.combo}))
            return false;
        return storage::drafts::clear(m_tx, edit.key, key.dataSet,
                                      addressOf(*m_context.catalog, edit.key, key.dataSet));
    }

    Result<void> unchanged(const domain::CellEdit& edit, const domain::ReturnKey& key, Form& form)
    {
        const auto cleared = clearDraft(edit, key, form);
        if (!cleared)
            return cleared.error();
        ++(*cleared ? m_report.saved : m_report.unchanged);
        return {};
    }

    Result<void> save(const domain::CellEdit& edit, const domain::ReturnKey& key, Form& form,
                      const std::optional<QString>& value, const std::optional<domain::CellRow>& row)
    {
        ++m_report.saved;
        if (!form.flagged) {
            form.flagged = true;
            if (!form.check.periodOpen)
                flag(u"periodNotOpen"_s, key);
            if (form.check.locked)
                flag(u"locked"_s, key);
        }
        if (m_options.dryRun)
            return {};
        // A comment alone does not make the value ours: the form that it was typed in is asked before it is replaced.
        const bool stays = row && row->value == value && row->typedIn;
        auto change = storage::cells::put(m_tx,
                                          {edit.key, value, edit.comment, edit.followUp,
                                           stays ? row->origin : m_options.origin, stays ? row->typedIn : key.dataSet,
                                           addressOf(*m_context.catalog, edit.key, key.dataSet), m_options.why});
        if (!change)
            return change.error();
        if (const auto cleared = clearDraft(edit, key, form); !cleared)
            return cleared.error();
        if (!change->before || change->before->value != change->after.value) {
            m_moved.places.insert({edit.key.orgUnit, edit.key.period});
            for (const domain::DataSetKey other : m_judge.otherForms(key.dataSet, edit.key.element, edit.key.orgUnit))
                m_moved.shown.insert({other, key.orgUnit, key.period, key.attribute});
        }
        m_report.changes.push_back(std::move(*change));
        return {};
    }

    Result<void> followOthers()
    {
        const auto flags = follow(m_tx, m_context, m_moved, m_options.book, u"sharedValueChanged"_s);
        if (!flags)
            return flags.error();
        for (const Flag& one : *flags)
            flag(one.name, one.form);
        return {};
    }

    Result<void> remember()
    {
        return m_options.undoable && m_forms.size() == 1 ? storage::undo::remember(m_tx, m_forms.constBegin().key())
                                                         : Result<void>();
    }

    storage::Tx& m_tx;
    const Context& m_context;
    const ApplyOptions& m_options;
    Judge m_judge;
    QHash<domain::ReturnKey, Form> m_forms;
    Moved m_moved;
    ApplyReport m_report;
};

/// Batches of one transaction.
Result<ApplyReport> applyChunk(storage::Store& store, const Context& context, std::span<const Batch> batches,
                               const ApplyOptions& options)
{
    return store.writeNow([&](storage::Tx& tx) -> Result<ApplyReport> {
        ApplyReport report;
        for (const Batch& batch : batches) {
            ApplyOptions through = options;
            through.through = batch.form.dataSet;
            through.undoable = options.undoable && batches.size() == 1;
            auto one = apply(tx, context, batch.edits, through);
            if (!one)
                return one.error();
            report.add(std::move(*one));
        }
        return report;
    });
}
}  // namespace

void ApplyReport::add(ApplyReport other)
{
    saved += other.saved;
    unchanged += other.unchanged;
    const auto append = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    append(refused, other.refused);
    append(drafts, other.drafts);
    append(changes, other.changes);
    for (Flag& flag : other.flags) {
        if (std::find(flags.begin(), flags.end(), flag) == flags.end())
            flags.push_back(std::move(flag));
    }
}

Result<ApplyReport> apply(storage::Tx& tx, const Context& context, std::span<const domain::CellEdit> edits,
                          const ApplyOptions& options)
{
    const auto right = options.origin == domain::Origin::Imported ? security::Right::ImportValues
                                                                  : security::Right::TypeValues;
    if (const auto may = context.allowed(right); !may)
        return may.error();
    return Run(tx, context, options).all(edits);
}

Result<ApplyReport> apply(storage::Store& store, const Context& context, std::span<const domain::CellEdit> edits,
                          const ApplyOptions& options)
{
    return store.writeNow([&](storage::Tx& tx) { return apply(tx, context, edits, options); });
}

Result<ApplyReport> applyAll(storage::Store& store, const Context& context, std::span<const Batch> batches,
                             const ApplyOptions& options, const std::function<bool(qsizetype, qsizetype)>& progress)
{
    const bool single = qsizetype(batches.size()) <= kUndoableReturns;
    ApplyOptions how = options;
    if (!how.book)
        how.book = std::make_shared<RuleBook>(*context.catalog, context.pack);
    ApplyReport report;
    for (size_t from = 0; from < batches.size();) {
        size_t to = from;
        for (qsizetype edits = 0; to < batches.size() && (to == from || (!single && edits < kChunk)); ++to)
            edits += qsizetype(batches[to].edits.size());
        auto chunk = applyChunk(store, context, batches.subspan(from, to - from), how);
        if (!chunk)
            return chunk.error();
        report.add(std::move(*chunk));
        from = to;
        if (progress && !progress(qsizetype(from), qsizetype(batches.size())) && from < batches.size())
            return domain::error(domain::Kind::Cancelled, {}, {{u"done"_s, QString::number(from)}});
    }
    return report;
}

}  // namespace rejista::entry
