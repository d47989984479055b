#include "hub/version.h"

#include <QRegularExpression>

namespace rejista::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOldest = 41;
constexpr int kNewestKnown = 44;
constexpr int kLongestShown = 40;

}  // namespace

domain::Result<Version> Version::parse(const QString& text)
{
    static const QRegularExpression shape(u"^2\\.(\\d{1,3})(?:\\.(\\d{1,4}))?(?:[.\\-+].*)?$"_s);
    const QString bare = text.trimmed();
    const auto match = shape.match(bare);
    const int minor = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (minor < kOldest) {
        QMap<QString, QString> facts;
        if (!bare.isEmpty())
            facts.insert(u"text"_s, bare.left(kLongestShown));
        return domain::error(domain::Kind::HubVersion, {}, std::move(facts));
    }
    return Version{minor, match.captured(2).toInt(), bare.left(kLongestShown)};
}

Capabilities capabilitiesOf(const Version& version)
{
    const bool rewritten = version.minor >= 43;  // DataEntryPipeline instead of DefaultDataValueSetService
    Capabilities can;
    can.newImport = rewritten;
    can.strictParameters = !rewritten;
    can.unchangedIsIgnored = !rewritten;
    can.listEtags = version.minor >= 44;
    can.outputPeriodTypes = rewritten;
    can.financialSep = version.minor >= 42;
    can.timeGrainMs = rewritten ? 1 : 1000;
    can.newerThanKnown = version.minor > kNewestKnown;
    return can;
}

}  // namespace rejista::hub
