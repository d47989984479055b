// Small things that several commands need: names of objects in JSON, returns named by options, saving metadata.
// Main thread.
#pragma once

#include "cli/context.h"
#include "entry/context.h"
#include "exchange/orgunit_plan.h"
#include "exchange/read_values.h"
#include "storage/journal.h"

#include <limits>
#include <optional>

namespace rejista::cli {

/// `dataSet`: UID, and `dataSetCode` beside it (decisions.md 18).
void putNamed(QJsonObject& object, const QString& key, const metadata::Named* named);
/// `combo`: UID, and `comboCode`: its option codes ("F,6"); empty for the default combo.
void putCombo(QJsonObject& object, const QString& key, const metadata::Catalog& catalog, domain::OptionComboKey combo);
[[nodiscard]] QString codeOrUid(const metadata::Named* named);
/// Indicator, rule, … for people: the name in the locale.
[[nodiscard]] QString label(const Context& context, const metadata::Named* named);

/// The options that name one return.
[[nodiscard]] std::vector<Option> returnOptions();
/// DATASET --orgunit --period [--attribute].
[[nodiscard]] domain::Result<domain::ReturnKey> returnNamed(const Context& context, const Session& session);
/// An opened register and the return that the options name in it; `session` belongs to the context.
struct OpenReturn {
    Session& session;
    domain::ReturnKey key;
};
/// What every command on one return begins with: opens, asks the role where a right is given, reads the options.
[[nodiscard]] domain::Result<OpenReturn> openReturn(Context& context, std::optional<security::Right> right = {});

/// --role. Usage with the roles that there are.
[[nodiscard]] domain::Result<security::Role> roleNamed(const Args& args);
/// --OPTION as a whole number of at least `least` and at most `most`; `otherwise` where it is not given. Usage.
[[nodiscard]] domain::Result<int> wholeNumber(const Args& args, const QString& option, int otherwise, int least = 0,
                                              int most = std::numeric_limits<int>::max());
/// A unit as --name, --under, --group, --at, --opens and --closes describe it. Usage, NotADate, NotANumber, OutOfRange.
[[nodiscard]] domain::Result<exchange::OrgUnitRow> unitTyped(const Args& args, const QString& code);

void putReturn(QJsonObject& object, const metadata::Catalog& catalog, const domain::ReturnKey& key);
/// "RJ_DS_ASC_FIN 2103-2-00417 2025Sep"
[[nodiscard]] QString returnText(const metadata::Catalog& catalog, const domain::ReturnKey& key);
/// "1 error", "2 errors"; `one` takes an s.
[[nodiscard]] QString counted(qint64 number, QStringView one);

[[nodiscard]] domain::Result<std::vector<domain::OrgUnitKey>> unitsNamed(const Session& session,
                                                                         const QStringList& names);
[[nodiscard]] domain::Result<std::vector<domain::Period>> periodsNamed(const QStringList& names);

[[nodiscard]] entry::Context entryContext(const Context& context, const Session& session);

/// Saves objects and one note in one transaction, then reads the metadata again.
[[nodiscard]] domain::Result<void> saveObjects(Session& session, std::vector<metadata::RawObject> objects,
                                               storage::journal::Note note);

/// {row, kind, message, where, facts} of each.
[[nodiscard]] QJsonArray refusalsJson(const std::vector<exchange::Refusal>& refused);
/// "Row 12: …" lines, at most `limit`, then how many more.
void printRefusals(Output& out, const std::vector<exchange::Refusal>& refused, int limit = 20);

[[nodiscard]] QString isoUtc(const QDateTime& when);
[[nodiscard]] QString whenText(const QDateTime& when);

}  // namespace rejista::cli
