// What a rule has to say about a return: one line, where it stands, which cells it is about. Values; any thread.
// Invariant: `instance` names it for good within a return, so that a reason can be kept under it.
#pragma once

#include "metadata/pack.h"

#include <QDateTime>

#include <optional>

namespace rejista::entry {

struct Message {
    enum class Source {
        Pack,        ///< a rule of rules.json
        Dhis2,       ///< a validation rule of the hub
        Draft,       ///< text in a cell that is no value, or waits to replace a shared value
        Compulsory,  ///< a compulsory cell without value; a cell without value or comment where the set asks for one
        Section,     ///< V70: nothing in a section of a pack's form, and no reason given
    };
    enum class State { Open, Explained };

    Source source = Source::Pack;
    QString rule;      ///< "V18"; for DHIS2 the code, else the UID; "draft", "compulsory", "commentRequired", "V70"
    QString instance;  ///< "V18:P1"; for DHIS2 the UID
    QString uid;       ///< of a DHIS2 rule; else empty
    metadata::Severity severity = metadata::Severity::Error;
    State state = State::Open;
    bool needsReason = false;  ///< a warning of the pack: blocks completion until it is explained
    QString reason, reasonBy;  ///< what was said; kept as a proposal when it has lapsed
    QDateTime reasonAt;
    metadata::Operand anchor;              ///< where it stands; none for a section
    QString anchorAddress;                 ///< "RJ_D_TOT_P1:F"; for a section its code
    std::vector<metadata::Operand> cells;  ///< the cells of this return that it reads, in the form's order
    std::optional<double> left, right;     ///< as compared; none = no value or no numbers
    QMap<QString, QString> facts;          ///< left, right, diff, pct and the rule's variables; drafts: kind, text
    metadata::Texts text;                  ///< language → words; empty where only kind and facts are known

    [[nodiscard]] bool blocks() const
    {
        return severity == metadata::Severity::Error || (needsReason && state == State::Open);
    }
    /// In `locale`, else English, else any.
    [[nodiscard]] QString words(QStringView locale) const { return metadata::textIn(text, locale); }
    bool operator==(const Message&) const = default;
};

}  // namespace rejista::entry
