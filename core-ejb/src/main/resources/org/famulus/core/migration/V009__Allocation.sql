-- A draft is frozen before its seed is drawn; what it was frozen from is kept as the published file.

alter table allocation_run alter column seed drop not null;
alter table allocation_run add column frozen         ${blob};
alter table allocation_run add column pseudonym_key  varchar(64);
alter table allocation_run add column sealed         varchar(64);
alter table allocation_run add column drawn_text     varchar(100);
alter table allocation_run add column drawn_at       ${moment};
alter table allocation_run add column drawn_digest   varchar(64);
alter table allocation_run add column engine_version varchar(20);
alter table allocation_run add column proven         boolean default true not null;
alter table allocation_run add column changed_by_hand boolean default false not null;
alter table allocation_run add column kept_by_hand    boolean default false not null;
alter table allocation_run add column keeps_run_id   bigint references allocation_run (id);
