-- The list of placements, last placed first: H2 reads an index in its own direction only.
drop index placement_list;
create index placement_list on placement (region_id desc, placed_at desc, reference desc);
