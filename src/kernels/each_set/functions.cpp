// The table of the set that is being compiled.
#include <type_traits>

#include "kernels/table.hpp"

#define GUYUB_QUOTED(text) #text
#define GUYUB_NAME(set) GUYUB_QUOTED(set)

namespace guyub::kernels::GUYUB_KERNEL_SET {

template <class Pointer>
using function = std::remove_pointer_t<Pointer>;

// A kernel that is defined with another type does not link.
function<decltype(table::structural_mask)> structural_mask;
function<decltype(table::series_numbers)> series_numbers;
function<decltype(table::sum_rows)> sum_rows;
function<decltype(table::keep_lanes)> keep_lanes;
function<decltype(table::share_lanes)> share_lanes;

extern const table functions;
constinit const table functions = {
    .name = GUYUB_NAME(GUYUB_KERNEL_SET),
    .structural_mask = structural_mask,
    .series_numbers = series_numbers,
    .sum_rows = sum_rows,
    .keep_lanes = keep_lanes,
    .share_lanes = share_lanes,
};

}  // namespace guyub::kernels::GUYUB_KERNEL_SET
