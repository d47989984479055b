// What is measured. Each function makes its own folder below `folder`, on the disk that is to be measured.
// Failures end the program with a message: half a benchmark says nothing.
#pragma once

#include "measure.h"

#include "domain/result.h"

#include <vector>

namespace rejista::bench {

struct Setting {
    QString folder;  ///< on the disk to be measured
    QString pack;    ///< folder of the country pack
    int learners = 1'000'000;
    int schools = 760;
    int commits = 2000;
    int keys = 2000;
};

[[nodiscard]] std::vector<Result> benchCommit(const Setting& setting);
[[nodiscard]] std::vector<Result> benchCipher(const Setting& setting);
[[nodiscard]] std::vector<Result> benchPack(const Setting& setting);
[[nodiscard]] std::vector<Result> benchReturns(const Setting& setting);
[[nodiscard]] std::vector<Result> benchWindow(const Setting& setting);
[[nodiscard]] std::vector<Result> benchDistrict(const Setting& setting);
[[nodiscard]] std::vector<Result> benchHub(const Setting& setting);

/// Ends the program with `what` and the error's kind.
template <class R>
auto must(R result, const char* what)
{
    if (!result)
        qFatal("%s: %s %s", what, domain::kindName(result.error().kind).data(), qPrintable(result.error().where));
    if constexpr (!std::is_void_v<typename R::value_type>)
        return std::move(*result);
}

}  // namespace rejista::bench
