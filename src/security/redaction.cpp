#include "security/redaction.h"

namespace rejista::security {
using namespace Qt::StringLiterals;

QString redacted(QStringView text)
{
    return u"‹%1 letters›"_s.arg(text.size());
}

}  // namespace rejista::security
