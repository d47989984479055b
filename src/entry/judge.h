// Whether one edit may become a value, before anything is written. For apply and the session; any thread.
#pragma once

#include "entry/apply.h"

#include <QSet>

#include <optional>

namespace rejista::entry {

struct Verdict {
    enum class What { Save, Unchanged, Draft, Refuse };
    What what = What::Refuse;
    std::optional<QString> value;  ///< for Save and Unchanged
    domain::Error error;           ///< for Draft and Refuse
};

/// What stands in the way of a whole return.
struct FormCheck {
    std::optional<domain::Error> refused;
    bool complete = false;
    bool periodOpen = true, locked = false;
};

class Judge {
public:
    Judge(const Context& context, const ApplyOptions& options) : m_context(context), m_options(options) {}

    [[nodiscard]] FormCheck form(const domain::ReturnKey& key, bool complete) const;
    /// `row` is what is stored; none = nothing.
    [[nodiscard]] Verdict cell(const domain::CellEdit& edit, domain::DataSetKey dataSet, const FormCheck& form,
                               const domain::CellRow* row) const;
    /// The form that an edit goes through; none = no assigned data set of the unit has the element.
    [[nodiscard]] domain::DataSetKey dataSetOf(const domain::CellEdit& edit) const;
    /// Other forms of the unit with the element (decisions.md 15).
    [[nodiscard]] const std::vector<domain::DataSetKey>& otherForms(domain::DataSetKey dataSet,
                                                                    domain::DataElementKey element,
                                                                    domain::OrgUnitKey unit) const;

private:
    [[nodiscard]] std::optional<domain::Error> place(const domain::CellEdit& edit, domain::DataSetKey dataSet) const;
    [[nodiscard]] bool isGreyed(domain::DataSetKey dataSet, const metadata::Operand& cell) const;
    [[nodiscard]] std::optional<domain::Error> sharedElsewhere(const domain::CellEdit& edit, domain::DataSetKey dataSet,
                                                               const domain::CellRow* row) const;

    const Context& m_context;
    const ApplyOptions& m_options;
    struct OtherKey {
        domain::DataSetKey dataSet;
        domain::DataElementKey element;
        domain::OrgUnitKey unit;
        bool operator==(const OtherKey&) const = default;
        friend size_t qHash(const OtherKey& k, size_t seed = 0)
        {
            return qHashMulti(seed, k.dataSet, k.element, k.unit);
        }
    };
    mutable QHash<OtherKey, std::vector<domain::DataSetKey>> m_others;
    mutable QHash<domain::DataSetKey, QSet<metadata::Operand>> m_greyed;
};

}  // namespace rejista::entry
