# rejista_room(NAME DEPENDS lower rooms…): one folder, one target, one namespace.
# The sources stand in src/NAME/CMakeLists.txt as rejista_room_sources(NAME HEADERS … SOURCES …).
# tests/rooms compares every #include with the DEPENDS lines of src/CMakeLists.txt.
function(rejista_room name)
    cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
    add_library(rejista_${name} STATIC)
    target_include_directories(rejista_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(rejista_${name} PUBLIC Qt6::Core PRIVATE rejista_rules)
    foreach(dep IN LISTS ARG_DEPENDS)
        target_link_libraries(rejista_${name} PUBLIC rejista_${dep})
    endforeach()
    rejista_precompiled(rejista_${name})
    add_subdirectory(${name})
endfunction()

function(rejista_room_sources name)
    cmake_parse_arguments(ARG "" "" "HEADERS;SOURCES" ${ARGN})
    target_sources(rejista_${name} PRIVATE ${ARG_SOURCES})
    target_sources(rejista_${name} PUBLIC FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}/src" FILES ${ARG_HEADERS})
endfunction()
