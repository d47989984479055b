#include "security/recovery_key.h"

#include <QStringList>

#include <array>

namespace rejista::security {
using namespace Qt::StringLiterals;
using domain::Kind;

namespace {
// Without I, L, O and U: what a tired eye takes for 1, 0 or V.
constexpr char16_t kSigns[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int kGroups = 8, kDataSigns = 4, kGroupSigns = kDataSigns + 1;

// Odd weights, so that any single wrong sign changes the sum mod 32; the group's place goes in, so that two groups
// in the wrong order are found as well.
int checkSign(const std::array<int, kDataSigns>& signs, int group)
{
    constexpr std::array kWeights = {1, 3, 7, 13};
    int sum = 11 * (group + 1);
    for (size_t i = 0; i < kDataSigns; ++i)
        sum += kWeights[i] * signs[i];
    return sum % 32;
}

int valueOf(QChar c)
{
    const char16_t upper = c.toUpper().unicode();
    const char16_t sign = upper == u'O' ? u'0' : upper == u'I' || upper == u'L' ? u'1' : upper;
    for (int i = 0; i < 32; ++i) {
        if (kSigns[i] == sign)
            return i;
    }
    return -1;
}

domain::Error wrongGroup(int group)
{
    return domain::error(Kind::WrongPassphrase, u"recovery"_s, {{u"group"_s, QString::number(group + 1)}});
}
}  // namespace

QString recoveryKeyText(const SecretBytes& key)
{
    Q_ASSERT(key.size() == kRecoveryKeySize);
    QStringList groups;
    for (int group = 0; group < kGroups; ++group) {
        std::array<int, kDataSigns> signs{};
        for (int i = 0; i < kDataSigns; ++i) {
            for (int bit = 0; bit < 5; ++bit) {
                const int at = (group * kDataSigns + i) * 5 + bit;
                signs[size_t(i)] = signs[size_t(i)] * 2 + ((key.data()[at / 8] >> (7 - at % 8)) & 1);
            }
        }
        QString text;
        for (const int sign : signs)
            text += QChar(kSigns[sign]);
        groups << text + QChar(kSigns[checkSign(signs, group)]);
    }
    return groups.join(u'-');
}

domain::Result<SecretBytes> recoveryKeyFromText(const QString& text)
{
    std::vector<int> values;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (c.isSpace() || c.category() == QChar::Punctuation_Dash)
            continue;
        const int value = valueOf(c);
        if (value < 0)
            return wrongGroup(std::min(int(values.size()) / kGroupSigns, kGroups - 1));
        values.push_back(value);
    }
    if (values.size() != size_t(kGroups) * kGroupSigns)
        return domain::error(Kind::WrongPassphrase, u"recovery"_s, {{u"signs"_s, QString::number(values.size())}});
    SecretBytes key(kRecoveryKeySize);
    for (int group = 0; group < kGroups; ++group) {
        std::array<int, kDataSigns> signs{};
        for (int i = 0; i < kDataSigns; ++i)
            signs[size_t(i)] = values[size_t(group * kGroupSigns + i)];
        if (checkSign(signs, group) != values[size_t(group * kGroupSigns + kDataSigns)])
            return wrongGroup(group);
        for (int i = 0; i < kDataSigns * 5; ++i) {
            const int at = group * kDataSigns * 5 + i;
            if ((signs[size_t(i / 5)] >> (4 - i % 5)) & 1)
                key.data()[at / 8] |= static_cast<unsigned char>(1 << (7 - at % 8));
        }
    }
    return key;
}

}  // namespace rejista::security
