# What the compiler must not have to say. Linked PRIVATE and only while building this tree.
add_library(guyub_warnings INTERFACE)
target_compile_options(
  guyub_warnings
  INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wconversion
    -Wsign-conversion
    # several files as one: a name of one may mean something else in the next, and a nameless
    # namespace lies in what looks like a header
    $<IF:$<BOOL:${GUYUB_JOINED_LIBRARY}>,-Wno-subobject-linkage,-Wshadow>
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Wno-missing-field-initializers # what a designated initialiser leaves out is left out on purpose
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized> # comes out of Boost's headers at -O3
    # Clang 17 and newer complain of libstdc++'s own use of its temporary buffer in stable_sort
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    $<$<BOOL:${GUYUB_WARNINGS_AS_ERRORS}>:-Werror>)
