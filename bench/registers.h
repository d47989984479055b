// The registers that are measured: an invented district, and the pack's example school. Invented or from forms/, never
// a person's. One thread. Invariant: a register that is handed over closed holds the whole census that was asked for.
#pragma once

#include "benches.h"

#include "demo/school.h"
#include "entry/context.h"
#include "metadata/pack.h"
#include "security/secret_bytes.h"
#include "storage/workspace.h"

#include <memory>
#include <vector>

namespace rejista::bench {

/// An encrypted workspace with the pack's branch and invented schools, nothing typed yet.
struct District {
    metadata::Pack pack;
    demo::Shapes shapes;
    std::vector<demo::School> schools;
    metadata::Catalog catalog;
    std::unique_ptr<storage::Workspace> workspace;
    entry::Context context;
};
[[nodiscard]] std::unique_ptr<District> makeDistrict(const Setting& setting, const QString& folder, int schools);

/// The whole census of every school as one file: dataSet,orgUnit,period,dataElement,combo,value.
[[nodiscard]] QByteArray censusFile(const District& district, int& rows);

/// Reads the CSV and writes it as an import does; how many values were saved.
int importValues(storage::Store& store, const entry::Context& context, const QByteArray& csv);

/// The pack's example school with this year's and last year's census, as `rejista-cli new` and `form import` make it;
/// closed again.
void makeExampleSchool(const Setting& setting, const QString& folder);

/// Who opens the registers above, and what opens them: the data key without its wrapping.
[[nodiscard]] QString benchPerson();
[[nodiscard]] security::SecretBytes rawKeyOf(const QString& folder);

}  // namespace rejista::bench
