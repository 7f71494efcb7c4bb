# find_package(guyub CONFIG) for an installed copy.
include(CMakePackageConfigHelpers)

set(guyub_config_dir "${CMAKE_INSTALL_LIBDIR}/cmake/guyub")
install(TARGETS guyub EXPORT guyub-targets)
install(TARGETS guyub_boost_graph EXPORT guyub-boost_graph-targets)
install(DIRECTORY include/guyub DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(FILES "${PROJECT_BINARY_DIR}/generated/include/guyub/version.hpp"
        DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/guyub")
install(EXPORT guyub-targets NAMESPACE guyub:: DESTINATION "${guyub_config_dir}")
install(EXPORT guyub-boost_graph-targets NAMESPACE guyub:: DESTINATION "${guyub_config_dir}")
configure_package_config_file(cmake/guyub-config.cmake.in "${PROJECT_BINARY_DIR}/guyub-config.cmake"
                              INSTALL_DESTINATION "${guyub_config_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/guyub-config-version.cmake"
                                 COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_BINARY_DIR}/guyub-config.cmake"
              "${PROJECT_BINARY_DIR}/guyub-config-version.cmake"
        DESTINATION "${guyub_config_dir}")
