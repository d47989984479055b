// Random numbers that are the same on every machine and for ever: xoshiro256**, seeded by SplitMix64, whole numbers
// only. A value; one thread. Invariant: Random(seed, "a", 1) never depends on what Random(seed, "b", 1) has given.
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace rejista::demo {

class Random {
public:
    /// A stream of its own for each topic and index, so that a new question changes no other answer.
    Random(quint64 seed, QStringView topic, int index = 0);

    [[nodiscard]] quint64 next();
    /// 0 … bound − 1, without bias; bound > 0.
    [[nodiscard]] int below(int bound);
    /// low … high, both ends included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int perThousand) { return below(1000) < perThousand; }
    /// An index into `weights`, by weight; the weights need not add up to anything.
    [[nodiscard]] int weighted(const std::vector<int>& weights);
    template <class List>
    [[nodiscard]] const auto& pick(const List& list)
    {
        return list[decltype(list.size())(below(int(list.size())))];
    }
    template <class List>
    void shuffle(List& list)
    {
        for (int i = int(list.size()) - 1; i > 0; --i)
            std::swap(list[decltype(list.size())(i)], list[decltype(list.size())(below(i + 1))]);
    }

private:
    std::array<quint64, 4> m_state{};
};

/// `whole` split by weights so that the parts add up to it exactly (largest remainder, ties to the first).
[[nodiscard]] std::vector<int> shared(int whole, const std::vector<int>& weights);

}  // namespace rejista::demo
