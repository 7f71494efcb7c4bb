#include "model/open_pointers.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include <guyub/model/suggest.hpp>
#include <guyub/model/words.hpp>

namespace guyub::model {
namespace {

class open_pointer_check {
 public:
  explicit open_pointer_check(build_state& shared) : shared_(shared) {}

  /// A pointer into several tables is a fault when none that is there holds the id.
  void run() {
    for (const open_pointer& pointer : shared_.open_pointers) {
      if (pointer.rule.may_be_sector &&
          word_list::of<sector>().find(folded(pointer.id)) != nullptr) {
        continue;
      }
      bool must_be_held = false;
      bool is_found = false;
      bool lost_rows_of_one = false;
      for_each_target(pointer.rule, [&](table_kind kind) {
        must_be_held = must_be_held || shared_.given(kind);
        lost_rows_of_one = lost_rows_of_one || shared_.lost_rows(kind);
        is_found = is_found || holds(kind, pointer.id);
      });
      if (is_found || lost_rows_of_one) continue;
      if (must_be_held) {
        refuse(pointer);
      } else if (std::has_single_bit(pointer.rule.targets)) {
        shared_.space(static_cast<table_kind>(std::countr_zero(pointer.rule.targets)))
            .intern(pointer.id);
      }
    }
  }

 private:
  template <class Visitor>
  static void for_each_target(const column_rule& rule, Visitor&& visit) {
    for (std::size_t kind = 0; kind < table_count; ++kind) {
      if ((rule.targets & to(static_cast<table_kind>(kind))) != 0) {
        visit(static_cast<table_kind>(kind));
      }
    }
  }

  void refuse(const open_pointer& pointer) {
    std::string hint;
    if (!shared_.faults.only_counts()) {
      std::vector<std::string> known;
      for_each_target(pointer.rule, [&](table_kind kind) {
        const std::vector<std::string>* ids = ids_of(kind);
        if (ids == nullptr) return;
        constexpr std::size_t enough = 5'000;
        const auto end = ids->begin() + static_cast<std::ptrdiff_t>(std::min(enough, ids->size()));
        known.insert(known.end(), ids->begin(), end);
      });
      hint = suggestion(pointer.id, known);
    }
    shared_.add_fault({pointer.file, pointer.column, pointer.line}, pointer.id,
                      pointer.rule.may_be_sector ? "an actor or a sector"
                                                 : "an id that one of the other files has",
                      "correct it here or add it there" + hint);
  }

  [[nodiscard]] const std::vector<std::string>* ids_of(table_kind kind) {
    if (has_id_rows(kind)) return &shared_.space(kind).ids();
    if (kind == table_kind::aspirations) return &shared_.data.tables.aspirations.id.words;
    if (kind == table_kind::speech) return &shared_.data.tables.speech.id.words;
    return nullptr;
  }

  [[nodiscard]] bool holds(table_kind kind, std::string_view id) {
    return has_id_rows(kind) ? shared_.space(kind).find(id) != none : text_ids(kind).has(id);
  }

  const text_set& text_ids(table_kind kind) {
    text_set& known = kind == table_kind::speech ? speech_ids_ : aspiration_ids_;
    if (known.is_empty()) {
      for (const std::string& id : *ids_of(kind)) known.add(id);
    }
    return known;
  }

  build_state& shared_;
  text_set speech_ids_;
  text_set aspiration_ids_;
};

}  // namespace

void check_open_pointers(build_state& shared) {
  open_pointer_check(shared).run();
}

}  // namespace guyub::model
