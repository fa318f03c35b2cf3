-- After a unit has withdrawn or students have fallen ill, places of a call are planned anew.

create sequence seq_replan start with 50 increment by 50;
create sequence seq_replan_move start with 50 increment by 50;

create table replan (
  id           bigint        not null primary key,
  version      bigint        not null,
  region_id    varchar(20)   not null,
  call_id      bigint        not null references application_call (id),
  reason       varchar(1000) not null,
  state        varchar(20)   not null,
  move_price   int,
  seed         varchar(200)  not null,
  created_by   varchar(200)  not null,
  created_at   ${moment}     not null,
  closed_at    ${moment}
);
create index replan_call on replan (call_id, state);

create table replan_place (
  replan_id bigint not null references replan (id),
  offer_id  bigint not null references placement_offer (id),
  primary key (replan_id, offer_id)
);

create table replan_lock (
  replan_id   bigint not null references replan (id),
  decision_id bigint not null references admission_decision (id),
  primary key (replan_id, decision_id)
);

create table replan_move (
  id             bigint      not null primary key,
  version        bigint      not null,
  replan_id      bigint      not null references replan (id),
  decision_id    bigint      not null references admission_decision (id),
  application_id bigint      not null references application (id),
  from_offer_id  bigint      not null references placement_offer (id),
  to_offer_id    bigint      references placement_offer (id),
  displaced      boolean     not null,
  rank_before    int,
  rank_after     int,
  consent        varchar(20) not null,
  asked_at       ${moment},
  answered_at    ${moment},
  answered_by    varchar(200),
  unique (replan_id, decision_id)
);
create index replan_move_decision on replan_move (decision_id);
create index replan_move_application on replan_move (application_id);
