# Words of the programs in other languages: translations/rejista_LANG.ts, compiled into :/i18n/rejista_LANG.qm.
# English is in the code; rejista_en.ts has its plural forms only. The target update_translations reads the code anew.
set(REJISTA_TRANSLATED "${CMAKE_SOURCE_DIR}/translations")
set(REJISTA_LANGUAGES en fr pt kri)

# rejista_translations(TARGET): the languages become resources of TARGET and of every program that links it.
function(rejista_translations target)
    set(compiled)
    foreach(language IN LISTS REJISTA_LANGUAGES)
        set(source "${REJISTA_TRANSLATED}/rejista_${language}.ts")
        set(out "${CMAKE_BINARY_DIR}/translations/rejista_${language}.qm")
        add_custom_command(OUTPUT "${out}" COMMAND Qt6::lrelease -silent "${source}" -qm "${out}" DEPENDS "${source}"
            COMMENT "Words of rejista_${language}" VERBATIM)
        list(APPEND compiled "${out}")
    endforeach()
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/translations")
    qt_add_resources(${target} rejista_i18n PREFIX "/i18n" BASE "${CMAKE_BINARY_DIR}/translations" FILES ${compiled})
endfunction()

# rejista_pseudo_locale(TARGET): TARGET, a test, gets :/i18n/rejista_qps.qm as well: every text 40 % longer or more, in
# brackets and accents. It is made of the French file's sources while building, and never kept.
function(rejista_pseudo_locale target)
    find_package(Python3 COMPONENTS Interpreter REQUIRED)
    set(folder "${CMAKE_BINARY_DIR}/translations")
    if(NOT TARGET rejista_qps)
        add_custom_command(OUTPUT "${folder}/rejista_qps.qm"
            COMMAND "${Python3_EXECUTABLE}" "${REJISTA_TRANSLATED}/make_pseudo.py" "${REJISTA_TRANSLATED}/rejista_fr.ts"
                "${folder}/rejista_qps.ts"
            COMMAND Qt6::lrelease -silent "${folder}/rejista_qps.ts" -qm "${folder}/rejista_qps.qm"
            DEPENDS "${REJISTA_TRANSLATED}/make_pseudo.py" "${REJISTA_TRANSLATED}/rejista_fr.ts"
            COMMENT "Words of the pseudo-locale" VERBATIM)
        file(MAKE_DIRECTORY "${folder}")
        set(qrc "${folder}/qps.qrc")
        file(CONFIGURE OUTPUT "${qrc}" CONTENT
            "<RCC><qresource prefix=\"/i18n\"><file>rejista_qps.qm</file></qresource></RCC>\n")
        add_custom_command(OUTPUT "${folder}/qrc_qps.cpp"
            COMMAND Qt6::rcc --name rejista_qps "${qrc}" -o "${folder}/qrc_qps.cpp"
            DEPENDS "${qrc}" "${folder}/rejista_qps.qm" VERBATIM)
        add_library(rejista_qps OBJECT "${folder}/qrc_qps.cpp")
        set_target_properties(rejista_qps PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(rejista_qps PRIVATE Qt6::Core)
    endif()
    target_link_libraries(${target} PRIVATE rejista_qps)
endfunction()

set(REJISTA_TS_FILES)
foreach(language fr pt kri)
    list(APPEND REJISTA_TS_FILES "${REJISTA_TRANSLATED}/rejista_${language}.ts")
endforeach()
add_custom_target(update_translations
    COMMAND Qt6::lupdate "${CMAKE_SOURCE_DIR}/app" -locations none -no-obsolete -ts ${REJISTA_TS_FILES}
    COMMAND Qt6::lupdate "${CMAKE_SOURCE_DIR}/app" -locations none -no-obsolete -pluralonly
        -ts "${REJISTA_TRANSLATED}/rejista_en.ts"
    COMMENT "Reading the words of app/ into translations/" VERBATIM)
