#include "demo/random.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace rejista::demo {

namespace {

quint64 splitMix(quint64& state)
{
    state += 0x9e3779b97f4a7c15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

}  // namespace

Random::Random(quint64 seed, QStringView topic, int index)
{
    // FNV-1a: qHash() is seeded anew in every process.
    quint64 mixed = 0xcbf29ce484222325ULL ^ seed;
    for (const QChar c : topic)
        mixed = (mixed ^ c.unicode()) * 0x100000001b3ULL;
    mixed = (mixed ^ quint64(quint32(index))) * 0x100000001b3ULL;
    for (quint64& word : m_state)
        word = splitMix(mixed);
}

quint64 Random::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

int Random::below(int bound)
{
    Q_ASSERT(bound > 0);
    const quint64 range = quint64(bound);
    const quint64 limit = ~quint64(0) - (~quint64(0) % range + 1) % range;
    quint64 drawn = next();
    while (drawn > limit)
        drawn = next();
    return int(drawn % range);
}

int Random::weighted(const std::vector<int>& weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (size_t i = 0; i < weights.size(); ++i) {
        if (left < weights[i])
            return int(i);
        left -= weights[i];
    }
    return int(weights.size()) - 1;
}

std::vector<int> shared(int whole, const std::vector<int>& weights)
{
    std::vector<int> parts(weights.size(), 0);
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (sum <= 0 || whole <= 0)
        return parts;
    std::vector<std::pair<qint64, size_t>> remainders;
    int given = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const qint64 exact = qint64(whole) * weights[i];
        parts[i] = int(exact / sum);
        given += parts[i];
        remainders.emplace_back(-(exact % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; given < whole; ++i, ++given)
        ++parts[remainders[i].second];
    return parts;
}

}  // namespace rejista::demo
