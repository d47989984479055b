// Messages and cells of returns as JSON. Main thread.
#pragma once

#include "cli/support.h"
#include "entry/apply.h"
#include "entry/message.h"
#include "entry/validate.h"

namespace rejista::cli {

/// {rule, instance, uid, severity, message, state, reason, cells:[address], left, right, anchor}
[[nodiscard]] QJsonObject messageJson(const Context& context, const metadata::Catalog& catalog,
                                      const domain::ReturnKey& key, const entry::Message& message);
/// {errors:[], warnings:[], info:[]} and the return's names.
[[nodiscard]] QJsonObject validationJson(const Context& context, const metadata::Catalog& catalog,
                                         const entry::Validation& validation);
void printValidation(Context& context, const metadata::Catalog& catalog, const entry::Validation& validation);

/// [{name, message, dataSet, orgUnit, period}]
[[nodiscard]] QJsonArray flagsJson(const metadata::Catalog& catalog, const std::vector<entry::Flag>& flags);
void printFlags(Output& out, const metadata::Catalog& catalog, const std::vector<entry::Flag>& flags);

[[nodiscard]] QString addressIn(const metadata::Catalog& catalog, const domain::ReturnKey& key,
                                const metadata::Operand& cell);

}  // namespace rejista::cli
