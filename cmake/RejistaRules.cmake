# One interface target carries every compiler rule, so that no room can be laxer than another.
add_library(rejista_rules INTERFACE)
target_compile_features(rejista_rules INTERFACE cxx_std_20)
target_compile_options(rejista_rules INTERFACE
    -Wall -Wextra -Wpedantic -Werror
    -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused
    -Wimplicit-fallthrough -Wformat=2 -Wextra-semi)
# g++ 12, when it optimises, sees reads of unset memory and overlaps inside the standard library that are not there.
target_compile_options(rejista_rules INTERFACE -Wno-maybe-uninitialized -Wno-restrict)
target_compile_definitions(rejista_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)

# What people get is hardened. _FORTIFY_SOURCE needs optimisation, so only there.
target_compile_options(rejista_rules INTERFACE
    $<$<CONFIG:Release,RelWithDebInfo>:-fstack-protector-strong -fstack-clash-protection -fcf-protection
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
# No file of a package names the folder that it was built in.
target_compile_options(rejista_rules INTERFACE $<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}/=>)
target_link_options(rejista_rules INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-Wl,-z,relro,-z,now -Wl,--as-needed>)

if(REJISTA_SANITIZE)
    target_compile_options(rejista_rules INTERFACE
        -fsanitize=${REJISTA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_compile_definitions(rejista_rules INTERFACE REJISTA_SANITIZED)
    target_link_options(rejista_rules INTERFACE -fsanitize=${REJISTA_SANITIZE})
endif()
if(REJISTA_COVERAGE)
    target_compile_options(rejista_rules INTERFACE --coverage)
    target_link_options(rejista_rules INTERFACE --coverage)
endif()
