# After cpack: the same .deb, packed with a dictionary that holds both programs, which share most of their code. cpack's
# own setting knows no level, and 5.7 MB become 4.5.
foreach(package IN LISTS CPACK_PACKAGE_FILES)
    set(folder "${package}.unpacked")
    file(REMOVE_RECURSE "${folder}")
    execute_process(COMMAND dpkg-deb --raw-extract "${package}" "${folder}" COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND dpkg-deb --root-owner-group -Zxz -z9 --build "${folder}" "${package}" OUTPUT_QUIET
        COMMAND_ERROR_IS_FATAL ANY)
    file(REMOVE_RECURSE "${folder}")
endforeach()
