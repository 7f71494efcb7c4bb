// Small networks that use everything there is.
#pragma once

#include <string>

#include <guyub/graph/incidence.hpp>
#include <guyub/graph/tie_graph.hpp>
#include <guyub/io/archive.hpp>
#include <guyub/model/network.hpp>

#include "folder.hpp"

namespace guyub::test {

/// All fourteen tables, a column of its own in two of them, cells of every type, letters beyond
/// ASCII, and a note.
inline model::network every_table() {
  return read({
      {"places.csv", "place_id,type,name,parent_id,code\nd,desa,Désa Guyub,,35.06\nh,dusun,,d,\n"},
      {"programmes.csv",
       "programme_id,domain,parent_id,name,place_id,budget,source,start,end\n"
       "p,roads,,Jalan,d,-2.5,DD,2025-01-01,2026-01-01\nq,,p,,,,,,\n"},
      {"groups.csv",
       "group_id,name,population,place_id,unsur\nk,Karang Taruna,120,d,pemuda\nw,,,,\n"},
      {"actors.csv",
       "actor_id,kind,sector,role,name,place_id,sex,birth_year,household_id,welfare,disability,"
       "elite,power_level,employer_sector,weight,stratum,clan\n"
       "ani,person,warga,kader,Ani Ñ,h,P,1980,kk1,poor,no,no,1.5,,2,s,red\n"
       "budi,,akademisi,,,,L,,kk1,,,,,pemerintah,,,blue\n"
       "pd,person,LSM,Pendamping,Siti,d,P,1990,,,,yes,3,,1,t,\n"
       "dinas,organisation,pemerintah,,Dinas PU,,,,,,,,,,,,\n"},
      {"forums.csv",
       "forum_id,date,type,place_id,programme_id,stage,scope_population\n"
       "f,2025-02-01,musdes,d,p,planning,300\ng,,,,,,\n"},
      {"memberships.csv",
       "actor_id,group_id,start,end,represents\nani,k,2024-01-01,,youth\nbudi,w,,,\n"},
      {"attendance.csv",
       "forum_id,actor_id,group_id,count,invited,present,role,spoke,seconds,seat\n"
       "f,ani,,,1,1,kader,1,30.5,front\nf,ani,,,,,,,,\nf,,k,12,,,,,,\ng,budi,,,1,0,,,,\n"},
      {"speech.csv",
       "forum_id,actor_id,speech_id,seconds,demand,answered\nf,ani,s1,30,1,0\nf,pd,,,,\n"},
      {"participation.csv",
       "programme_id,actor_id,group_id,stage,level,scale,reporter\n"
       "p,ani,,decision,4,arnstein,citizens\np,,k,planning,2,iap2,pd\n"},
      {"ties.csv",
       "from,to,type,directed,weight,start,end,wave,reporter\n"
       "ani,pd,consults,1,2.5,2025-01-01,2025-06-01,1,ani\npd,budi,informs,0,,,,2,\n"},
      {"respondents.csv", "wave,actor_id,responded,roster_shown\n1,ani,1,1\n1,budi,0,\n2,ani,,\n"},
      {"assignments.csv",
       "facilitator_id,place_id,programme_id,start,end,contract_source\npd,d,p,2025-01-01,,DD\n"},
      {"aspirations.csv",
       "aspiration_id,domain,origin_id,forum_id,date,rank,amount,status,status_date,programme_id\n"
       "u,roads,ani,f,2025-02-01,1,1e6,proposed,2025-02-02,p\nu,,k,,,,,village,,\n"},
      {"observations.csv",
       "entity_id,indicator,value,wave,source\nani,trust,0.5,1,survey\nf,hours,3,,\nu,cost,7,,\n"},
      {"odd.csv", "x\n1\n"},
  });
}

/// Undirected without weights or labels, or directed with both; a parallel tie and a loop.
inline io::labelled_tie_graph small_ties(bool full) {
  const std::vector<graph::vertex> from{0, 0, 2, 0, 3, 0};
  const std::vector<graph::vertex> to{1, 2, 1, 1, 3, 3};
  const std::vector<double> weights{1.5, -2, 0, 0.25, 1, 8};
  io::labelled_tie_graph ties;
  ties.graph = graph::tie_graph::build(5, from, to, full ? weights : std::vector<double>{},
                                       {.directed = full});
  if (full) ties.labels.texts = {"ani", "budi", "Ñ", "pd", "x"};
  return ties;
}

inline io::labelled_incidence small_pairs() {
  const std::vector<graph::vertex> actor{0, 2, 2, 0};
  const std::vector<graph::vertex> event{1, 0, 1, 1};
  const std::vector<double> weights{1, 2, 3.5, 4};
  return {.incidence = graph::incidence::build(3, 2, actor, event, weights),
          .actors = {.texts = {"a", "b", "c"}},
          .events = {.numbers = {-7, 2025}}};
}

}  // namespace guyub::test
