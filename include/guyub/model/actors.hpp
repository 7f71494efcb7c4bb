// Actors: persons, organisations, groups and households; who they are and where they live.
#pragma once

#include <vector>

#include <guyub/model/columns.hpp>
#include <guyub/model/table.hpp>
#include <guyub/model/words.hpp>

namespace guyub::model {

/// actors.csv; row i is actor i. Actors known only from other files have empty cells.
struct actors {
  static constexpr table_kind kind_of_table = table_kind::actors;

  id_column id;
  word_column<actor_kind> kind;
  word_column<model::sector> sector;
  text_column subsector;  ///< the finer word, where `sector` was one (academia, media …)
  text_column role, name;
  id_column place;
  text_column sex;  ///< F, M or as written
  whole_column birth_year;
  text_column household, welfare, disability, elite;
  number_column power_level;
  word_column<model::sector> employer_sector;
  number_column weight;
  text_column stratum;
  std::vector<attribute> extra;

  template <class Self, class Visitor>
  static void columns(Self& self, Visitor&& visit) {
    visit("actor_id", self.id, key());
    visit("kind", self.kind, optional());
    visit("sector", self.sector, optional());
    visit("subsector", self.subsector, optional());
    visit("role", self.role, words_of(vocabulary::roles));
    visit("name", self.name, optional());
    visit("place_id", self.place, points_to(to(table_kind::places)));
    visit("sex", self.sex, words_of(vocabulary::sexes));
    visit("birth_year", self.birth_year, at_least(1900));
    visit("household_id", self.household, optional());
    visit("welfare", self.welfare, optional());
    visit("disability", self.disability, optional());
    visit("elite", self.elite, optional());
    visit("power_level", self.power_level, optional());
    visit("employer_sector", self.employer_sector, optional());
    visit("weight", self.weight, optional());
    visit("stratum", self.stratum, optional());
  }
};

}  // namespace guyub::model
