-- Plans of several blocks for each student. Files and what a student gets lie apart from the plan.

create sequence seq_block_plan start with 50 increment by 50;
create sequence seq_block_plan_student start with 50 increment by 50;

create table block_plan (
  id            bigint       not null primary key,
  version       bigint       not null,
  region_id     varchar(20)  not null,
  title         varchar(200) not null,
  state         varchar(20)  not null,
  file_name     varchar(200) not null,
  file_digest   varchar(64)  not null,
  students      int          not null,
  blocks        int          not null,
  sites         int          not null,
  periods       varchar(1000000) not null,
  created_by    varchar(200) not null,
  created_at    ${moment}    not null,
  effort        varchar(20),
  seed          bigint,
  budget        bigint,
  started_by    varchar(200),
  started_at    ${moment},
  takes         int          default 0 not null,
  run_number    bigint       default 0 not null,
  alive_until   ${moment},
  cancel_asked  boolean      default false not null,
  moves         bigint       default 0 not null,
  open_blocks   int,
  cost          bigint,
  mean_rank     numeric(9, 2),
  input_digest  varchar(64),
  result_digest varchar(64),
  failure       varchar(60),
  ended_at      ${moment}
);
create index block_plan_region on block_plan (region_id, created_at);
create index block_plan_state on block_plan (state, started_at);

create table block_plan_input (
  plan_id bigint  not null primary key references block_plan (id),
  content ${blob} not null
);
create table block_plan_result (
  plan_id bigint  not null primary key references block_plan (id),
  content ${blob} not null
);

create table block_plan_student (
  id          bigint          not null primary key,
  plan_id     bigint          not null references block_plan (id),
  student     varchar(1000)   not null,
  open_blocks int             not null,
  mean_rank   numeric(9, 2),
  blocks      varchar(1000000) not null
);
create index block_plan_student_plan on block_plan_student (plan_id, open_blocks);
