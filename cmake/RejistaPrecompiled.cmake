# Qt's and the library's headers, parsed once for all targets of one configuration: they are two thirds of the time of
# compiling a file of ours. Off in the release preset, so that a .cpp that leans on it without including is found.
option(REJISTA_PRECOMPILED "Parse Qt's headers once" ON)

if(REJISTA_PRECOMPILED)
    file(WRITE "${CMAKE_BINARY_DIR}/precompiled.cpp" "// Only so that the precompiled header has a target.\n")
    add_library(rejista_precompiled OBJECT "${CMAKE_BINARY_DIR}/precompiled.cpp")
    set_target_properties(rejista_precompiled PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(rejista_precompiled PRIVATE Qt6::Core rejista_rules)
    target_precompile_headers(rejista_precompiled PRIVATE
        <QByteArray> <QDate> <QDateTime> <QDir> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList>
        <QMap> <QObject> <QPromise> <QRegularExpression> <QSet> <QString> <QStringList> <QStringView> <QTextStream> <QVariant>
        <algorithm> <array> <chrono> <cmath> <functional> <map> <memory> <optional> <span> <string> <tuple> <utility>
        <variant> <vector>)
endif()

function(rejista_precompiled target)
    if(REJISTA_PRECOMPILED)
        target_precompile_headers(${target} REUSE_FROM rejista_precompiled)
        if(REJISTA_CCACHE)
            target_compile_options(${target} PRIVATE -fpch-preprocess)  # ccache's manual, "Precompiled headers"
        endif()
    endif()
endfunction()
