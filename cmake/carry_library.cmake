# A wheel must run where the libraries it was built with are not installed. This puts one of them
# beside the module, which looks there first, under the name that the module asks for.
#   guyub_carry_library(TBB::tbb)
function(guyub_carry_library library)
  get_target_property(type ${library} TYPE)
  if(type STREQUAL "STATIC_LIBRARY") # then the module holds it already
    return()
  endif()
  # a location may be a link, and a wheel can hold none
  install(
    CODE "file(REAL_PATH \"$<TARGET_FILE:${library}>\" carried)
file(INSTALL \"\${carried}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/guyub\" RENAME \"$<TARGET_SONAME_FILE_NAME:${library}>\")")
endfunction()
