// A training hub with a small country of its own, for tests that need no recordings: two schools below a district, another
// district beside it, a yearly and a monthly return, a clerk who writes, a reader, somebody who may write but not here.
#pragma once

#include "practice/practice_hub.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejista::tests {

using namespace Qt::StringLiterals;

inline const QString kYear = u"DsYear00001"_s, kMonth = u"DsMonth0001"_s, kTerm = u"DsTerm00001"_s;
inline const QString kSchool = u"OuSchool001"_s, kOther = u"OuSchool002"_s, kNew = u"OuSchool003"_s,
                     kFar = u"OuFar000001"_s, kDistrict = u"OuDistrict1"_s;
inline const QString kPupils = u"DePupils001"_s, kRooms = u"DeRooms0001"_s, kHead = u"DeHead00001"_s,
                     kMeals = u"DeMeals0001"_s, kJoined = u"DeJoined001"_s;
inline const QString kGirls = u"CocSexF0001"_s, kBoys = u"CocSexM0001"_s, kTermOne = u"CocTerm0001"_s,
                     kTermTwo = u"CocTerm0002"_s;
inline const QString kDefault = u"HllvX50cXC0"_s;

inline QJsonObject ref(const QString& uid)
{
    return {{u"id"_s, uid}};
}

inline QJsonObject object(const QString& uid, const QString& name, QJsonObject more = {})
{
    more.insert(u"id"_s, uid);
    more.insert(u"name"_s, name);
    more.insert(u"code"_s, QString(u"C_"_s + uid));
    if (!more.contains(u"shortName"_s))
        more.insert(u"shortName"_s, name);
    return more;
}

inline QJsonArray refs(const QStringList& uids)
{
    QJsonArray out;
    for (const QString& uid : uids)
        out.append(ref(uid));
    return out;
}

inline QJsonObject element(const QString& uid, const QString& name, const QString& type, const QString& combo,
                           bool zero)
{
    return object(uid, name,
                  {{u"domainType"_s, u"AGGREGATE"_s},
                   {u"valueType"_s, type},
                   {u"aggregationType"_s, type == u"TEXT"_s ? u"NONE"_s : u"SUM"_s},
                   {u"categoryCombo"_s, ref(combo)},
                   {u"zeroIsSignificant"_s, zero},
                   {u"sharing"_s, QJsonObject{{u"public"_s, u"r-------"_s}}}});
}

inline QJsonObject dataSet(const QString& uid, const QString& name, const QString& period, const QString& combo,
                           const QStringList& elements, const QStringList& units, QJsonObject more = {})
{
    QJsonArray rows;
    for (const QString& one : elements)
        rows.append(QJsonObject{{u"dataElement"_s, ref(one)}});
    more.insert(u"periodType"_s, period);
    more.insert(u"categoryCombo"_s, ref(combo));
    more.insert(u"dataSetElements"_s, rows);
    more.insert(u"organisationUnits"_s, refs(units));
    more.insert(u"openFuturePeriods"_s, 1);
    more.insert(u"sharing"_s,
                QJsonObject{{u"public"_s, u"r-r-----"_s},
                            {u"userGroups"_s,
                             QJsonObject{{u"UgClerks001"_s,
                                          QJsonObject{{u"id"_s, u"UgClerks001"_s}, {u"access"_s, u"r-rw----"_s}}}}}});
    return object(uid, name, more);
}

inline QJsonObject unit(const QString& uid, const QString& name, const QString& parent,
                        const QString& opened = u"2000-01-01"_s)
{
    QJsonObject more{{u"openingDate"_s, opened}};
    if (!parent.isEmpty())
        more.insert(u"parent"_s, ref(parent));
    return object(uid, name, more);
}

inline QJsonObject smallPackage()
{
    const QJsonObject shared{{u"public"_s, u"r-rw----"_s}};
    auto shape = [&](const QString& uid, const QString& name, const QString& list, const QStringList& members,
                     QJsonObject more = {}) {
        more.insert(list, refs(members));
        more.insert(u"dataDimensionType"_s, name.startsWith(u"Term") ? u"ATTRIBUTE"_s : u"DISAGGREGATION"_s);
        more.insert(u"sharing"_s, shared);
        return object(uid, name, more);
    };
    auto option = [&](const QString& uid, const QString& name) { return object(uid, name, {{u"sharing"_s, shared}}); };
    auto cell = [&](const QString& uid, const QString& name, const QString& combo, const QString& member) {
        return object(uid, name, {{u"categoryCombo"_s, ref(combo)}, {u"categoryOptions"_s, refs({member})}});
    };
    const QStringList schools{kSchool, kOther, kNew, kFar};
    const QString sex = u"CcSex000001"_s, term = u"CcTerm00001"_s, plain = u"bjDvmb4bfuf"_s;
    return {
        {u"organisationUnits"_s,
         QJsonArray{unit(u"OuCountry01"_s, u"Country"_s, {}), unit(kDistrict, u"District"_s, u"OuCountry01"_s),
                    unit(u"OuDistrict2"_s, u"Far district"_s, u"OuCountry01"_s), unit(kSchool, u"School"_s, kDistrict),
                    unit(kOther, u"Other school"_s, kDistrict), unit(kNew, u"New school"_s, kDistrict, u"2026-10-05"_s),
                    unit(kFar, u"Far school"_s, u"OuDistrict2"_s)}},
        {u"categoryOptions"_s,
         QJsonArray{option(u"CoF00000001"_s, u"Female"_s), option(u"CoM00000001"_s, u"Male"_s),
                    option(u"CoT10000001"_s, u"Term 1"_s), option(u"CoT20000001"_s, u"Term 2"_s)}},
        {u"categories"_s,
         QJsonArray{shape(u"CaSex000001"_s, u"Sex"_s, u"categoryOptions"_s, {u"CoF00000001"_s, u"CoM00000001"_s}),
                    shape(u"CaTerm00001"_s, u"Term"_s, u"categoryOptions"_s, {u"CoT10000001"_s, u"CoT20000001"_s})}},
        {u"categoryCombos"_s,
         QJsonArray{shape(sex, u"Sex"_s, u"categories"_s, {u"CaSex000001"_s}),
                    shape(term, u"Term"_s, u"categories"_s, {u"CaTerm00001"_s})}},
        {u"categoryOptionCombos"_s,
         QJsonArray{cell(kGirls, u"Female"_s, sex, u"CoF00000001"_s), cell(kBoys, u"Male"_s, sex, u"CoM00000001"_s),
                    cell(kTermOne, u"Term 1"_s, term, u"CoT10000001"_s),
                    cell(kTermTwo, u"Term 2"_s, term, u"CoT20000001"_s)}},
        {u"dataElements"_s,
         QJsonArray{element(kPupils, u"Pupils"_s, u"INTEGER_ZERO_OR_POSITIVE"_s, sex, true),
                    element(kRooms, u"Rooms"_s, u"INTEGER_ZERO_OR_POSITIVE"_s, plain, true),
                    element(kHead, u"Head"_s, u"TEXT"_s, plain, false),
                    element(kMeals, u"Meals"_s, u"INTEGER_ZERO_OR_POSITIVE"_s, plain, false),
                    element(kJoined, u"Joined"_s, u"INTEGER_ZERO_OR_POSITIVE"_s, sex, true)}},
        {u"dataSets"_s,
         QJsonArray{dataSet(kYear, u"Yearly"_s, u"FinancialSep"_s, plain, {kPupils, kRooms, kHead}, schools,
                            {{u"compulsoryFieldsCompleteOnly"_s, true},
                             {u"compulsoryDataElementOperands"_s,
                              QJsonArray{QJsonObject{{u"dataElement"_s, ref(kRooms)},
                                                     {u"categoryOptionCombo"_s, ref(kDefault)}}}}}),
                    dataSet(kMonth, u"Monthly"_s, u"Monthly"_s, plain, {kMeals}, schools, {{u"expiryDays"_s, 60}}),
                    dataSet(kTerm, u"Termly"_s, u"FinancialSep"_s, term, {kJoined}, schools)}},
        {u"userRoles"_s,
         QJsonArray{object(u"UrClerk0001"_s, u"Clerk"_s, {{u"authorities"_s, QJsonArray{u"F_DATAVALUE_ADD"_s}}}),
                    object(u"UrReader001"_s, u"Reader"_s, {{u"authorities"_s, QJsonArray{u"M_dashboard"_s}}})}},
        {u"userGroups"_s, QJsonArray{object(u"UgClerks001"_s, u"Clerks"_s)}},
    };
}

inline QByteArray basic(const QString& user)
{
    return "Basic " + (user + (user == u"admin"_s ? u":district"_s : u":Small-2026!"_s)).toUtf8().toBase64();
}

struct Said {
    int status = 0;
    QJsonObject body{};
    hub::Response raw{};
    [[nodiscard]] QJsonObject inner() const { return body.value(u"response"_s).toObject(); }
    /// "imported/updated/ignored/deleted"
    [[nodiscard]] QString counts() const
    {
        const QJsonObject c = inner().value(u"importCount"_s).toObject();
        return u"%1/%2/%3/%4"_s.arg(c.value(u"imported"_s).toInt())
            .arg(c.value(u"updated"_s).toInt())
            .arg(c.value(u"ignored"_s).toInt())
            .arg(c.value(u"deleted"_s).toInt());
    }
    [[nodiscard]] QString code() const
    {
        const QJsonArray conflicts = inner().value(u"conflicts"_s).toArray();
        return conflicts.isEmpty() ? body.value(u"errorCode"_s).toString()
                                   : conflicts.first().toObject().value(u"errorCode"_s).toString();
    }
    [[nodiscard]] QList<int> rejected() const
    {
        QList<int> out;
        for (const QJsonValue& one : inner().value(u"rejectedIndexes"_s).toArray())
            out.append(one.toInt());
        return out;
    }
    [[nodiscard]] QJsonArray rows() const { return body.value(u"dataValues"_s).toArray(); }
};

/// A value to send; `more` may bring value, comment, deleted, period, orgUnit …
inline QJsonObject row(const QString& element, QJsonObject more, const QString& optionCombo = {})
{
    more.insert(u"dataElement"_s, element);
    if (!optionCombo.isEmpty())
        more.insert(u"categoryOptionCombo"_s, optionCombo);
    return more;
}

class SmallHub {
public:
    explicit SmallHub(practice::Like like = practice::Like::V244)
        : clock(QDateTime(QDate(2026, 11, 22), QTime(9, 0, 0, 250), Qt::UTC)),
          hub(clock, {like, 7, u"district"_s})
    {
        const Said put = post(u"/api/metadata"_s, smallPackage(), u"admin"_s);
        if (put.status != 200)
            qFatal("the small package is refused: %s", put.raw.body.constData());
        user(u"clerk"_s, u"UrClerk0001"_s, {u"UgClerks001"_s});
        user(u"reader"_s, u"UrReader001"_s, {});
        user(u"viewer"_s, u"UrClerk0001"_s, {});
    }

    Said ask(const QByteArray& method, const QString& path, const QList<std::pair<QString, QString>>& query = {},
             const QString& as = u"clerk"_s, const QByteArray& body = {}, const QByteArray& secret = {})
    {
        hub::Request request;
        request.method = method;
        request.path = path;
        request.query = query;
        request.headers = {{"Content-Type", "application/json"}, {"X-Requested-With", "XMLHttpRequest"}};
        request.secret = secret.isEmpty() ? basic(as) : secret;
        request.body = body;
        Said out;
        out.raw = hub.handle(request);
        out.status = out.raw.status;
        out.body = QJsonDocument::fromJson(out.raw.body).object();
        return out;
    }
    Said post(const QString& path, const QJsonObject& body, const QString& as = u"clerk"_s,
              const QList<std::pair<QString, QString>>& query = {})
    {
        return ask("POST", path, query, as, QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    /// One form's values.
    Said send(const QJsonArray& values, const QString& set = kYear, const QString& period = u"2026Sep"_s,
              const QList<std::pair<QString, QString>>& query = {}, const QString& as = u"clerk"_s,
              const QString& unitUid = kSchool)
    {
        clock.advance(1000);
        return post(u"/api/dataValueSets"_s,
                    {{u"dataSet"_s, set}, {u"period"_s, period}, {u"orgUnit"_s, unitUid}, {u"dataValues"_s, values}},
                    as, query);
    }
    Said form(const QString& set = kYear, const QString& period = u"2026Sep"_s, const QString& unitUid = kSchool)
    {
        return ask("GET", u"/api/dataEntry/dataValues"_s, {{u"ds"_s, set}, {u"pe"_s, period}, {u"ou"_s, unitUid}});
    }
    /// The value of a cell of the school's year; "-" = none.
    QString cell(const QString& elementUid, const QString& optionCombo = kDefault)
    {
        for (const QJsonValue& one : form().rows()) {
            const QJsonObject have = one.toObject();
            if (have.value(u"dataElement"_s).toString() == elementUid
                && have.value(u"categoryOptionCombo"_s).toString() == optionCombo)
                return have.value(u"value"_s).toString();
        }
        return u"-"_s;
    }

    domain::FixedClock clock;
    practice::PracticeHub hub;

private:
    void user(const QString& name, const QString& role, const QStringList& groups)
    {
        (void)post(u"/api/users"_s,
                   {{u"username"_s, name},
                    {u"firstName"_s, name},
                    {u"surname"_s, u"Small"_s},
                    {u"password"_s, u"Small-2026!"_s},
                    {u"userRoles"_s, refs({role})},
                    {u"userGroups"_s, refs(groups)},
                    {u"organisationUnits"_s, refs({kDistrict})},
                    {u"dataViewOrganisationUnits"_s, refs({kDistrict})}},
                   u"admin"_s);
    }
};

}  // namespace rejista::tests
