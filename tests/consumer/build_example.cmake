# Builds examples/cpp as a stranger would, and runs it:
#   cmake -DMODE=installed|subdirectory -DSOURCE=… -DBUILD=… -DWORK=… -P build_example.cmake
function(run)
  execute_process(COMMAND ${ARGV} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGV} failed:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(configure "${CMAKE_COMMAND}" -G Ninja -S "${SOURCE}/examples/cpp" -B "${WORK}/build"
              -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER_LAUNCHER=${LAUNCHER} "-DCMAKE_CXX_FLAGS=${FLAGS}")
if(MODE STREQUAL installed)
  run("${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${WORK}/prefix")
  run(${configure} "-DCMAKE_PREFIX_PATH=${WORK}/prefix")
else()
  run(${configure} "-DGUYUB_SOURCE=${SOURCE}")
endif()
run("${CMAKE_COMMAND}" --build "${WORK}/build")
foreach(example who_bridges ways_to_government)
  run("${WORK}/build/${example}" "${SOURCE}/examples/kediri")
  message(STATUS "${output}")
endforeach()
