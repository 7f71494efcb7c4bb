// One statement binds one metric: its inputs are read off its signature, its options and the shape
// of its result are given. Python's functions, their signatures and stubs are made from this.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <guyub/graph/partition.hpp>
#include <guyub/graph/tie_graph.hpp>

#include "interruptible.hpp"
#include "options.hpp"
#include "table.hpp"

namespace guyub::python {

/// What a metric reads, by the type of the argument.
template <class T>
struct input {
  static constexpr const char* kind = nullptr;
};
template <>
struct input<graph::tie_graph> {
  static constexpr const char* kind = "graph";
};
template <>
struct input<graph::partition> {
  static constexpr const char* kind = "partition";
};
template <>
struct input<std::span<const std::uint8_t>> {
  static constexpr const char* kind = "mask";
};

template <class T>
decltype(auto) read_input(const pybind11::handle& given) {
  if constexpr (std::is_same_v<T, std::span<const std::uint8_t>>) {
    const auto mask =
        pybind11::cast<pybind11::array_t<std::uint8_t, pybind11::array::c_style>>(given);
    if (mask.ptr() != given.ptr()) throw std::invalid_argument("a mask is an array of uint8");
    return T(mask.data(), static_cast<std::size_t>(mask.size()));
  } else {
    return given.cast<const T&>();
  }
}

class area {
 public:
  area(pybind11::module_& core, const char* name)
      : module_(core.def_submodule(name)), signatures_(pybind11::dict()) {
    module_.attr("signatures") = signatures_;
  }

  /// Binds `function(inputs…, options)` or `function(inputs…, options, run_options)`.
  /// `inputs` names the inputs in order; `shape(result, table)` lays the result out; it may also
  /// take the options or the first input in between.
  template <class Result, class... Arguments, class Options, class... Fields, class Shape>
  void metric(const char* name, Result (*function)(Arguments...), std::vector<const char*> inputs,
              const option_list<Options, Fields...>& options, Shape shape) {
    constexpr bool is_long = (std::is_same_v<std::decay_t<Arguments>, run_options> || ...);
    constexpr std::size_t input_count = sizeof...(Arguments) - 1 - (is_long ? 1 : 0);
    using values = std::tuple<std::decay_t<Arguments>...>;
    pybind11::list input_list;
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      (input_list.append(
           pybind11::make_tuple(inputs.at(I), input<std::tuple_element_t<I, values>>::kind)),
       ...);
    }(std::make_index_sequence<input_count>{});
    pybind11::dict signature;
    signature["inputs"] = input_list;
    signature["options"] = options.signature();
    signature["is_long"] = is_long;
    signatures_[name] = signature;

    module_.def(name, [=](const pybind11::tuple& given, const pybind11::dict& named) {
      const Options chosen = options.read(named);
      auto result = std::make_shared<Result>(run_metric<is_long, values, Result>(
          function, given, chosen, named, std::make_index_sequence<input_count>{}));
      table laid_out(pybind11::capsule(new std::shared_ptr<Result>(result), [](void* held) {
        delete static_cast<std::shared_ptr<Result>*>(held);
      }));
      using first_input = std::tuple_element_t<0, values>;
      if constexpr (std::is_invocable_v<Shape, const Result&, const Options&, table&>) {
        shape(*result, chosen, laid_out);
      } else if constexpr (std::is_invocable_v<Shape, const Result&, const first_input&, table&>) {
        shape(*result, given[0].template cast<const first_input&>(), laid_out);
        laid_out.keep(given[0]);
      } else {
        shape(*result, laid_out);
      }
      return laid_out.as_dict();
    });
  }

  [[nodiscard]] pybind11::module_& module() { return module_; }

 private:
  template <bool IsLong, class Values, class Result, class Function, class Options,
            std::size_t... I>
  static Result run_metric(Function function, const pybind11::tuple& given, const Options& options,
                           const pybind11::dict& named, std::index_sequence<I...>) {
    const auto with_inputs = [&](const auto& work) {
      return work(read_input<std::tuple_element_t<I, Values>>(given[I])...);
    };
    return with_inputs([&](const auto&... argument) {
      if constexpr (IsLong) {
        run_options run;
        run.threads = named["threads"].is_none() ? 0 : named["threads"].cast<int>();
        if (!named["seed"].is_none()) run.seed = named["seed"].cast<std::uint64_t>();
        return interruptible(run, named["progress"], [&](const run_options& with) {
          return function(argument..., options, with);
        });
      } else {
        const pybind11::gil_scoped_release released;
        return function(argument..., options);
      }
    });
  }

  pybind11::module_ module_;
  pybind11::dict signatures_;
};

}  // namespace guyub::python
