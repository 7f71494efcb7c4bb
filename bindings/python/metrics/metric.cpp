#include "metrics/metric.hpp"

#include <algorithm>
#include <stdexcept>

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include "interruptible.hpp"
#include "metrics/python_sink.hpp"

namespace guyub::python {

namespace py = pybind11;

namespace {

/// What a metric reads and takes, for Python's half to make a function of.
py::dict signature_of(const bound_metric& metric) {
  py::list inputs;
  for (const input_spec& input : metric.inputs) {
    inputs.append(py::make_tuple(input.name, name_of(input.what), input.is_optional,
                                 py::cast(input.honours)));
  }
  py::list options;
  for (const option_spec& option : metric.options) {
    options.append(py::make_tuple(option.name, option.spelled, option.initial, option.is_required,
                                  option.is_positional));
  }
  py::dict signature;
  signature["inputs"] = inputs;
  signature["options"] = options;
  signature["is_long"] = metric.is_long;
  signature["draws"] = metric.draws;
  return signature;
}

bound_metric::held run_metric(const bound_metric& metric, std::span<const input_value> inputs,
                              const void* options, const py::dict& named) {
  const run_options run = read_run(named);
  if (metric.is_long) {
    const py::object progress =
        named.contains("progress") ? py::object(named["progress"]) : py::object(py::none());
    return interruptible(
        run, progress, [&](const run_options& with) { return metric.run(inputs, options, with); });
  }
  const py::gil_scoped_release released;
  return metric.run(inputs, options, run);
}

py::dict call(const bound_metric& metric, const py::tuple& given, const py::dict& options,
              const py::dict& run) {
  const auto chosen = read_options(metric, options);
  const auto inputs = read_inputs(metric, given);
  auto result = run_metric(metric, inputs, chosen.get(), run);
  python_sink out(result);
  metric.lay(result.get(), chosen.get(), out);
  return out.as_dict();
}

template <worded T>
std::string word_of(T value) {
  return words_of(value).at(static_cast<std::size_t>(value));
}

/// Picks the numbers of one name, and lets the rest go by.
class number_sink : public sink {
 public:
  explicit number_sink(const std::string& name) : name_(name) {}

  void column(const std::string& name, const column_view& values) override {
    if (name != name_ || is_found_) return;
    std::visit([&](const auto& some) { pick(some); }, values);
  }
  void scalar(const std::string& name, const scalar_value& value) override {
    if (name != name_) return;
    numbers_.clear();
    std::visit([&](const auto& some) { pick_scalar(some); }, value);
  }
  void fact(const std::string&, const scalar_value&) override {}
  void matrix(const std::string&, std::span<const double>, std::size_t) override {}
  void label_set(const std::string&, const column_view&) override {}
  void graph(const graph::tie_graph&, rows) override {}
  void incidence(const graph::incidence&) override {}
  void array(std::span<const double> values) override {
    numbers_.assign(values.begin(), values.end());
    is_found_ = true;
  }
  sink& part(const std::string&) override { return ignored(); }

  [[nodiscard]] bool is_found() const { return is_found_; }
  [[nodiscard]] std::vector<double>& numbers() { return numbers_; }

 private:
  template <class T>
  void pick(const std::span<const T>& values) {
    numbers_.assign(values.begin(), values.end());
    is_found_ = true;
  }
  void pick(const marks& some) { pick(some.values); }
  template <class Other>
  void pick(const Other&) {}  // words and labels are no numbers

  template <class T>
  void pick_scalar(const T& value) {
    if constexpr (std::is_arithmetic_v<T>) {
      numbers_.assign(1, static_cast<double>(value));
      is_found_ = true;
    }
  }

  sink& ignored() {
    if (!ignored_) ignored_ = std::make_unique<number_sink>("");
    return *ignored_;
  }

  std::string name_;
  std::vector<double> numbers_;
  bool is_found_ = false;
  std::unique_ptr<number_sink> ignored_;
};

}  // namespace

input_spec honours_all() {
  return honours({"who", "forum", "between", "place", "within", "unit", "facilitators"});
}

void detail::lay_facts(const participation::counting_facts& counting, sink& out) {
  out.fact("n", counting.n);
  out.fact("missing", counting.missing);
  out.fact("missing_attended", counting.missing_attended);
  out.fact("attended", counting.attended);
  out.fact("who", word_of(counting.who));
  out.fact("counted", counting.counted);
  out.fact("no_birth_year", counting.no_birth_year);
  out.fact("visitors", counting.visitors);
  out.fact("roster", word_of(counting.roster));
  out.fact("scope_population", counting.scope_population);
  out.fact("overlapping", counting.overlapping);
}

void area::add(bound_metric bound) {
  const auto at = std::find_if(metrics_.begin(), metrics_.end(),
                               [&](const auto& known) { return known.name == bound.name; });
  if (at != metrics_.end()) throw std::logic_error(name_ + "." + bound.name + " is bound twice");
  metrics_.push_back(std::move(bound));
}

void bind_metric_class(py::module_& core) {
  py::class_<bound_metric, std::shared_ptr<bound_metric>>(core, "Metric")
      .def_readonly("name", &bound_metric::name)
      .def_property_readonly("signature", &signature_of)
      .def("__call__", &call, py::arg("inputs"), py::arg("options"), py::arg("run"));
}

void bind_area(py::module_& core, const area& of) {
  py::module_ module = core.def_submodule(of.name().c_str());
  for (const bound_metric& metric : of.metrics()) {
    module.attr(metric.name.c_str()) = py::cast(std::make_shared<bound_metric>(metric));
  }
  for (const auto& define : of.functions()) define(module);
}

run_options read_run(const py::dict& named) {
  run_options run;
  const auto given = [&](const char* name) {
    return named.contains(name) ? py::object(named[name]) : py::object(py::none());
  };
  if (!given("threads").is_none()) run.threads = read_option<int>("threads", given("threads"));
  if (!given("seed").is_none()) run.seed = read_option<std::uint64_t>("seed", given("seed"));
  return run;
}

const bound_metric& metric_of(const py::handle& given) {
  return given.cast<const bound_metric&>();
}

std::vector<double> numbers_of(const bound_metric& metric, const void* result, const void* options,
                               const std::string& name) {
  number_sink picked(name);
  metric.lay(result, options, picked);
  if (!picked.is_found()) {
    throw std::invalid_argument("statistic=" + name + ": " + metric.name +
                                " has no number or column of that name");
  }
  return std::move(picked.numbers());
}

std::shared_ptr<void> read_options(const bound_metric& metric, const py::dict& given) {
  auto options = metric.make_options();
  for (const option_spec& option : metric.options) {
    if (given.contains(option.name)) {
      option.set(options.get(), given[option.name.c_str()]);
    } else if (option.is_required) {
      throw std::invalid_argument(metric.name + " needs " + option.name + "=");
    }
  }
  return options;
}

std::vector<input_value> read_inputs(const bound_metric& metric, const py::tuple& given) {
  std::vector<input_value> values;
  for (std::size_t at = 0; at < metric.inputs.size(); ++at) {
    const input_spec& input = metric.inputs[at];
    values.push_back(read_input(input.what, input.name.c_str(), given[at]));
  }
  return values;
}

}  // namespace guyub::python
