// JSON in tests, written with ' for ": moc 6.4 loses its way in raw strings that end with a quotation mark.
#pragma once

#include <QByteArray>

namespace rejista::test {

inline QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

}  // namespace rejista::test
