// One statement binds one metric: its inputs are read off its signature, its options and the shape
// of its result are lists of members. Python's functions, their signatures and stubs are made of it,
// and `inference` judges it by the name of one of its numbers.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <guyub/participation/counting_facts.hpp>
#include <guyub/run_options.hpp>

#include "metrics/kinds.hpp"
#include "metrics/options.hpp"
#include "metrics/shape.hpp"
#include "metrics/sink.hpp"

namespace guyub::python {

struct input_spec {
  std::string name;
  kind what = kind::graph;
  bool is_optional = false;
  std::vector<std::string> honours;  ///< of the common options, for kind counting
};

/// Everything about one metric, its types erased.
struct bound_metric {
  using held = std::shared_ptr<const void>;

  std::string name;
  std::vector<input_spec> inputs;
  std::vector<option_spec> options;
  bool is_long = false;  ///< takes threads and progress
  bool draws = false;    ///< takes a seed
  std::function<std::shared_ptr<void>()> make_options;
  std::function<held(std::span<const input_value>, const void* options, const run_options&)> run;
  std::function<void(const void* result, const void* options, sink&)> lay;
};

/// The names of the inputs, in order.
struct input_names {
  std::vector<input_spec> inputs;
};

/// `reads("g", optional("removed"))`, `reads("net", "by", honours({"forum"}))`.
inline input_spec optional(const char* name) {
  return {.name = name, .is_optional = true};
}
inline input_spec honours(std::vector<std::string> common) {
  return {.name = "counting", .honours = std::move(common)};
}
/// All common options.
input_spec honours_all();

namespace detail {

inline input_spec spec_of(const char* name) {
  return {.name = name};
}
inline input_spec spec_of(input_spec spec) {
  return spec;
}

void lay_facts(const participation::counting_facts& counting, sink& out);

/// What draws says with which seed.
template <class Result>
concept has_seed = requires(const Result& result) { result.seed; };

template <class Options, class Given>
std::vector<option_spec> options_for(const Given& given) {
  if constexpr (std::is_same_v<Given, no_options_taken>) {
    return {};
  } else {
    static_assert(std::is_same_v<Given, option_list<Options>>, "options of another metric");
    return given.options;
  }
}

template <class Result, class Options, class Shape>
void lay_one(const Shape& shape, const Result& result, const Options& options, sink& out) {
  if constexpr (std::is_invocable_v<const Shape&, const Result&, const Options&, sink&>) {
    shape(result, options, out);
  } else {
    shape(result, out);
  }
}

/// What every result of participation, and every result of draws, says of itself.
template <class Result>
void lay_common_facts(const Result& result, sink& out) {
  if constexpr (requires { result.counting; }) lay_facts(result.counting, out);
  if constexpr (has_seed<Result>) out.fact("seed", as_scalar(result.seed));
  if constexpr (requires { result.missing; }) out.fact("missing", as_scalar(result.missing));
}

}  // namespace detail

template <class... Names>
input_names reads(Names... names) {
  return {{detail::spec_of(std::move(names))...}};
}

/// The metrics of one area.
class area {
 public:
  explicit area(std::string name) : name_(std::move(name)) {}

  /// Binds `function(inputs…, options)` or `function(inputs…, options, run)`. `names` are those of
  /// the inputs, `options` what `takes` lists, `shapes` lay the result out, one after the other.
  template <class Result, class... Arguments, class Given, class... Shapes>
  void metric(const char* name, Result (*function)(Arguments...), const input_names& names,
              const Given& options, Shapes... shapes) {
    using values = std::tuple<std::decay_t<Arguments>...>;
    constexpr bool is_long = (std::is_same_v<std::decay_t<Arguments>, run_options> || ...);
    constexpr std::size_t input_count = sizeof...(Arguments) - (is_long ? 2 : 1);
    using options_type = std::tuple_element_t<input_count, values>;
    bound_metric bound{.name = name,
                       .inputs = names.inputs,
                       .options = detail::options_for<options_type>(options),
                       .is_long = is_long,
                       .draws = detail::has_seed<Result>};
    bound.make_options = [] { return std::make_shared<options_type>(); };
    with_inputs<values>(function, bound, std::make_index_sequence<input_count>{});
    bound.lay = [... shapes = std::move(shapes)](const void* result, const void* chosen,
                                                 sink& out) {
      const auto& of = *static_cast<const Result*>(result);
      (detail::lay_one<Result, options_type>(shapes, of, *static_cast<const options_type*>(chosen),
                                             out),
       ...);
      detail::lay_common_facts(of, out);
    };
    add(std::move(bound));
  }

  /// What is no metric of data, such as a test of one: `define` adds it to the area's module.
  void test(const char* /*name*/, std::function<void(pybind11::module_&)> define) {
    functions_.push_back(std::move(define));
  }

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const std::vector<bound_metric>& metrics() const { return metrics_; }
  [[nodiscard]] const std::vector<std::function<void(pybind11::module_&)>>& functions() const {
    return functions_;
  }

 private:
  template <class Values, class Result, class... Arguments, std::size_t... I>
  static void with_inputs(Result (*function)(Arguments...), bound_metric& bound,
                          std::index_sequence<I...>) {
    constexpr kind kinds[] = {input<std::tuple_element_t<I, Values>>::what...};
    for (std::size_t at = 0; at < sizeof...(I); ++at) bound.inputs.at(at).what = kinds[at];
    using options_type = std::tuple_element_t<sizeof...(I), Values>;
    bound.run = [function](std::span<const input_value> given, const void* options,
                           [[maybe_unused]] const run_options& run) -> bound_metric::held {
      const auto& chosen = *static_cast<const options_type*>(options);
      if constexpr (sizeof...(Arguments) == sizeof...(I) + 2) {
        return std::make_shared<const Result>(
            function(input<std::tuple_element_t<I, Values>>::of(given[I])..., chosen, run));
      } else {
        return std::make_shared<const Result>(
            function(input<std::tuple_element_t<I, Values>>::of(given[I])..., chosen));
      }
    };
  }

  void add(bound_metric bound);

  std::string name_;
  std::vector<bound_metric> metrics_;
  std::vector<std::function<void(pybind11::module_&)>> functions_;
};

/// Makes the class through which Python calls metrics, and a submodule for the area.
void bind_metric_class(pybind11::module_& core);
void bind_area(pybind11::module_& core, const area& of);

/// The metric that Python holds.
[[nodiscard]] const bound_metric& metric_of(const pybind11::handle& given);
/// The numbers that a result shows under a name: one scalar, or a column. Needs no GIL.
/// Errors: std::invalid_argument where it has none of that name.
[[nodiscard]] std::vector<double> numbers_of(const bound_metric& metric, const void* result,
                                             const void* options, const std::string& name);
/// Threads and seed as Python gives them.
[[nodiscard]] run_options read_run(const pybind11::dict& named);
/// The options that Python gave, in a struct of the metric's.
[[nodiscard]] std::shared_ptr<void> read_options(const bound_metric& metric,
                                                 const pybind11::dict& given);
[[nodiscard]] std::vector<input_value> read_inputs(const bound_metric& metric,
                                                   const pybind11::tuple& given);

}  // namespace guyub::python
