#include "demo/shapes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

// A static library's resources have to be asked for by name, outside of any namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(rejista_demo_shapes);
}

namespace rejista::demo {

using namespace Qt::StringLiterals;
using domain::Kind;
using domain::Result;

namespace {

std::vector<int> toNumbers(const QJsonValue& value)
{
    std::vector<int> numbers;
    for (const QJsonValue& item : value.toArray())
        numbers.push_back(item.toInt());
    return numbers;
}

Range toRange(const QJsonValue& value)
{
    const std::vector<int> ends = toNumbers(value);
    return ends.size() == 2 ? Range{ends[0], ends[1]} : Range{};
}

}  // namespace

Result<Shapes> Shapes::bundled()
{
    loadResources();
    QFile file(u":/demo/shapes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return domain::error(Kind::FileUnreadable, file.fileName());
    return parse(file.readAll(), file.fileName());
}

Result<Shapes> Shapes::parse(const QByteArray& json, const QString& where)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return domain::error(Kind::NotJson, where, {{u"reason"_s, problem.errorString()}});
    Shapes shapes;
    shapes.m_json = document.object();
    for (const QJsonValue& item : shapes.m_json.value(u"levels"_s).toArray()) {
        const QJsonObject level = item.toObject();
        shapes.m_levels.push_back({level.value(u"code"_s).toString(), level.value(u"digit"_s).toInt(),
                                   level.value(u"share"_s).toInt(), toNumbers(level.value(u"sizes"_s)),
                                   toRange(level.value(u"ages"_s)), toRange(level.value(u"classSize"_s)),
                                   toRange(level.value(u"perTeacher"_s))});
    }
    const bool whole = !shapes.m_levels.empty()
        && std::all_of(shapes.m_levels.begin(), shapes.m_levels.end(), [](const LevelShape& level) {
               return level.sizes.size() >= 2 && level.ages.high > level.ages.low && level.share > 0;
           });
    if (!whole)
        return domain::error(Kind::BadMetadata, where, {{u"property"_s, u"levels"_s}});
    return shapes;
}

const LevelShape& Shapes::level(const QString& code) const
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
                                    [&](const LevelShape& l) { return l.code == code; });
    Q_ASSERT(found != m_levels.end());
    return *found;
}

QJsonValue Shapes::at(const QString& path) const
{
    QJsonValue value = m_json;
    for (const QString& step : path.split(u'.'))
        value = value.toObject().value(step);
    return value;
}

Range Shapes::range(const QString& path) const
{
    return toRange(at(path));
}

Choice Shapes::choice(const QString& path) const
{
    Choice choice;
    const QJsonObject object = at(path).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        choice.names.append(it.key());
        choice.weights.push_back(it.value().toInt());
    }
    return choice;
}

QStringList Shapes::list(const QString& path) const
{
    QStringList items;
    for (const QJsonValue& item : at(path).toArray())
        items.append(item.toString());
    return items;
}

std::vector<int> Shapes::numbers(const QString& path) const
{
    return toNumbers(at(path));
}

}  // namespace rejista::demo
