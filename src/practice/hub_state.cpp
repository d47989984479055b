#include "practice/hub_state.h"

#include "practice/moment.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rejista::practice {
namespace {

/// The next number of a row that looks random and is the same for the same seed (splitmix64).
quint64 next(quint64& state)
{
    state += 0x9e3779b97f4a7c15ULL;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QByteArray hashed(const QByteArray& salt, const QString& password)
{
    return QCryptographicHash::hash(salt + password.toUtf8(), QCryptographicHash::Sha256);
}

QJsonObject ref(const QString& uid)
{
    return {{u"id"_s, uid}};
}

}  // namespace

const Model& HubState::metadata()
{
    if (!model || modelRevision != meta.revision()) {
        model = std::make_shared<const Model>(Model::build(meta, ids));
        modelRevision = meta.revision();
    }
    return *model;
}

QByteArray HubState::randomLetters(int count)
{
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += letters[next(random) % (i == 0 ? 52 : 62)];
    return out;
}

QString HubState::newUid()
{
    return QString::fromLatin1(randomLetters(11));
}

QString HubState::versionText() const
{
    switch (like) {
    case Like::V242: return u"2.42.5.2"_s;
    case Like::V243: return u"2.43.2-SNAPSHOT"_s;
    case Like::V244: break;
    }
    return u"2.44-SNAPSHOT"_s;
}

void HubState::setPassword(const QString& user, const QString& password)
{
    const QByteArray salt = randomLetters(16);
    passwords.insert(user, {salt, hashed(salt, password)});
}

bool HubState::isPassword(const QString& user, const QString& password) const
{
    const auto at = passwords.constFind(user);
    return at != passwords.cend() && at->hash == hashed(at->salt, password);
}

void HubState::begin(const PracticeHub::Options& options)
{
    like = options.like;
    random = options.seed;
    const QString hex = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::number(options.seed), QCryptographicHash::Sha256).toHex());
    systemId = hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u"-4"_s + hex.mid(13, 3) + u"-8"_s + hex.mid(17, 3) + u'-'
        + hex.mid(20, 12);
    const QString at = QString::fromLatin1(localTime(now()));
    const QJsonObject base{{u"code"_s, u"default"_s},
                           {u"name"_s, u"default"_s},
                           {u"created"_s, at},
                           {u"lastUpdated"_s, at},
                           {u"translations"_s, QJsonArray{}}};
    auto make = [&](const QString& kind, const QString& uid, QJsonObject object) {
        object.insert(u"id"_s, uid);
        meta.put(kind, uid, object);
    };
    QJsonObject option = base;
    option.insert(u"shortName"_s, u"default"_s);
    option.insert(
        u"sharing"_s,
        QJsonObject{{u"public"_s, u"rwrw----"_s}, {u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}});
    make(u"categoryOptions"_s, u"xYerKDKCefk"_s, option);
    QJsonObject category = base;
    category.insert(u"shortName"_s, u"default"_s);
    category.insert(u"dataDimension"_s, false);
    category.insert(u"dataDimensionType"_s, u"DISAGGREGATION"_s);
    category.insert(u"categoryOptions"_s, QJsonArray{ref(u"xYerKDKCefk"_s)});
    category.insert(
        u"sharing"_s,
        QJsonObject{{u"public"_s, u"rw------"_s}, {u"users"_s, QJsonObject{}}, {u"userGroups"_s, QJsonObject{}}});
    make(u"categories"_s, u"GLevLNI9wkl"_s, category);
    QJsonObject combo = base;
    combo.insert(u"dataDimensionType"_s, u"DISAGGREGATION"_s);
    combo.insert(u"skipTotal"_s, false);
    combo.insert(u"categories"_s, QJsonArray{ref(u"GLevLNI9wkl"_s)});
    combo.insert(u"sharing"_s, category.value(u"sharing"_s));
    make(u"categoryCombos"_s, u"bjDvmb4bfuf"_s, combo);
    QJsonObject optionCombo = base;
    optionCombo.insert(u"categoryCombo"_s, ref(u"bjDvmb4bfuf"_s));
    optionCombo.insert(u"categoryOptions"_s, QJsonArray{ref(u"xYerKDKCefk"_s)});
    make(u"categoryOptionCombos"_s, u"HllvX50cXC0"_s, optionCombo);
    make(u"userRoles"_s, u"yrB6vc5Ip3r"_s,
         {{u"code"_s, u"Superuser"_s}, {u"name"_s, u"Superuser"_s}, {u"authorities"_s, QJsonArray{u"ALL"_s}}});
    make(u"users"_s, u"M5zQapPyTZI"_s,
         {{u"code"_s, u"admin"_s},
          {u"username"_s, u"admin"_s},
          {u"firstName"_s, u"admin"_s},
          {u"surname"_s, u"admin"_s},
          {u"userRoles"_s, QJsonArray{ref(u"yrB6vc5Ip3r"_s)}},
          {u"userGroups"_s, QJsonArray{}},
          {u"organisationUnits"_s, QJsonArray{}},
          {u"dataViewOrganisationUnits"_s, QJsonArray{}},
          {u"teiSearchOrganisationUnits"_s, QJsonArray{}}});
    setPassword(u"admin"_s, options.adminPassword);
}

}  // namespace rejista::practice
