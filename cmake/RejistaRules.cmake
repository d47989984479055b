# One interface target carries every compiler rule, so that no room can be laxer than another.
add_library(rejista_rules INTERFACE)
target_compile_features(rejista_rules INTERFACE cxx_std_20)
target_compile_options(rejista_rules INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wimplicit-fallthrough -Wformat=2 -Wextra-semi -Wnull-dereference)
# g++ 12 sees null dereferences and dangling reads inside the standard library at -O2 that are not there.
target_compile_options(rejista_rules INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-Wno-null-dereference -Wno-maybe-uninitialized -Wno-restrict>)
target_compile_definitions(rejista_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)

if(REJISTA_SANITIZE)
    target_compile_options(rejista_rules INTERFACE -fsanitize=${REJISTA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all
        -Wno-null-dereference -Wno-maybe-uninitialized)
    target_link_options(rejista_rules INTERFACE -fsanitize=${REJISTA_SANITIZE})
endif()
option(REJISTA_COVERAGE "Compile for gcov" OFF)
if(REJISTA_COVERAGE)
    target_compile_options(rejista_rules INTERFACE --coverage -O0)
    target_link_options(rejista_rules INTERFACE --coverage)
endif()
