# Builds examples/cpp as a stranger would, and runs it:
#   cmake -DMODE=installed|subdirectory -DSOURCE=… -DBUILD=… -DWORK=… -P build_example.cmake
# installed: the static library of this build tree. subdirectory: the shared library, built within a
# host, and installed from there. Either copy is moved, then found by CMake and by pkg-config.
# (no debug symbols: they are half of the compilers' work)
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV} failed:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(data "${SOURCE}/examples/kediri")
set(settings -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0
             -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER}
             -DCMAKE_CXX_COMPILER=${COMPILER} "-DCMAKE_CXX_FLAGS=${FLAGS}")
if(MODE STREQUAL subdirectory)
  run("${CMAKE_COMMAND}" ${settings} -S "${SOURCE}/tests/consumer/host" -B "${WORK}/host"
      "-DGUYUB_SOURCE=${SOURCE}" -DGUYUB_INSTALL=ON "-DGUYUB_JOINED_LIBRARY=${JOINED}")
  run("${CMAKE_COMMAND}" --build "${WORK}/host")
  run("${WORK}/host/example/who_bridges" "${data}")
  set(BUILD "${WORK}/host")
endif()

file(REMOVE_RECURSE "${WORK}/made" "${WORK}/moved")
run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/made")
file(RENAME "${WORK}/made" "${WORK}/moved")

run("${CMAKE_COMMAND}" ${settings} --fresh -S "${SOURCE}/examples/cpp" -B "${WORK}/build"
    "-DCMAKE_PREFIX_PATH=${WORK}/moved")
run("${CMAKE_COMMAND}" --build "${WORK}/build")
run("${WORK}/build/ways_to_government" "${data}")
message(STATUS "${output}")
run("${WORK}/build/who_bridges" "${data}")
set(by_cmake "${output}")
# what the library throws, the program catches
execute_process(COMMAND "${WORK}/build/who_bridges" "${WORK}/nowhere" RESULT_VARIABLE status
                ERROR_VARIABLE message)
if(NOT status EQUAL 1 OR NOT message MATCHES "nowhere")
  message(FATAL_ERROR "of a folder that is not there: ${status} ${message}")
endif()

file(GLOB_RECURSE pc "${WORK}/moved/*/guyub.pc")
cmake_path(GET pc PARENT_PATH pc_dir)
set(ENV{PKG_CONFIG_PATH} "${pc_dir}")
run(pkg-config --cflags --libs guyub)
separate_arguments(flags UNIX_COMMAND "${FLAGS} ${output}")
run(${LAUNCHER} "${COMPILER}" -std=c++20 -c "${SOURCE}/examples/cpp/who_bridges.cpp" -o "${WORK}/who_bridges.o"
    ${flags})
run("${COMPILER}" "${WORK}/who_bridges.o" -o "${WORK}/who_bridges" ${flags})
cmake_path(GET pc_dir PARENT_PATH libraries)
set(ENV{LD_LIBRARY_PATH} "${libraries}")
run("${WORK}/who_bridges" "${data}")
if(NOT output STREQUAL by_cmake)
  message(FATAL_ERROR "by pkg-config:\n${output}\nby CMake:\n${by_cmake}")
endif()
message(STATUS "${output}")
