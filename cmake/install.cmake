# An installed copy: for find_package(guyub CONFIG), and for pkg-config.
include(CMakePackageConfigHelpers)

set(guyub_config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/guyub")
install(TARGETS guyub EXPORT guyub-targets)
install(TARGETS guyub_boost_graph EXPORT guyub-boost_graph-targets)
install(DIRECTORY include/guyub DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY "${PROJECT_BINARY_DIR}/generated/include/guyub"
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(EXPORT guyub-targets NAMESPACE guyub:: DESTINATION "${guyub_config_dir}")
install(EXPORT guyub-boost_graph-targets NAMESPACE guyub:: DESTINATION "${guyub_config_dir}")
configure_package_config_file(cmake/guyub-config.cmake.in "${PROJECT_BINARY_DIR}/guyub-config.cmake"
                              INSTALL_DESTINATION "${guyub_config_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/guyub-config-version.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/guyub-config.cmake"
              "${PROJECT_BINARY_DIR}/guyub-config-version.cmake"
        DESTINATION "${guyub_config_dir}")

# Paths hang on the place of guyub.pc, so that an installed copy can be moved. Whoever links the
# static library links these as well; the shared one has done so.
cmake_path(ABSOLUTE_PATH CMAKE_INSTALL_LIBDIR BASE_DIRECTORY / OUTPUT_VARIABLE pc_dir)
cmake_path(APPEND pc_dir pkgconfig)
file(RELATIVE_PATH guyub_pc_prefix "${pc_dir}" /)
string(REGEX REPLACE "/$" "" guyub_pc_prefix "\${pcfiledir}/${guyub_pc_prefix}")
foreach(dir includedir libdir)
  string(TOUPPER "CMAKE_INSTALL_${dir}" variable)
  if(IS_ABSOLUTE "${${variable}}")
    set(guyub_pc_prefix "${CMAKE_INSTALL_PREFIX}")
    set(guyub_pc_${dir} "${${variable}}")
  else()
    set(guyub_pc_${dir} "\${prefix}/${${variable}}")
  endif()
endforeach()
if(guyub_type STREQUAL "STATIC_LIBRARY")
  set(guyub_pc_requires Requires)
  set(guyub_pc_cflags -DGUYUB_STATIC_DEFINE)
  if(GUYUB_ARCHIVE) # Boost has no file for pkg-config
    set(guyub_pc_libs " -lboost_serialization")
  endif()
else()
  set(guyub_pc_requires Requires.private)
  set(guyub_pc_cflags "")
endif()
configure_file(cmake/guyub.pc.in "${PROJECT_BINARY_DIR}/guyub.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/guyub.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
