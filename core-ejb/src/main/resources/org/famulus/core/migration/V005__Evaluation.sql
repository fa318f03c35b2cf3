-- What students say of their placements: questions in versions, invitations, and answers without a name.

create sequence seq_evaluation start with 50 increment by 50;
create table questionnaire (
  id           bigint      not null primary key,
  version      bigint      not null,
  region_id    varchar(20) not null,
  occasion     varchar(20) not null,
  number       int         not null,
  state        varchar(20) not null,
  published_on date,
  unique (region_id, occasion, number)
);

create table questionnaire_text (
  questionnaire_id bigint        not null references questionnaire (id),
  language         varchar(2)    not null,
  title            varchar(200)  not null,
  intro            varchar(2000) not null,
  primary key (questionnaire_id, language)
);

create table question (
  id               bigint      not null primary key,
  questionnaire_id bigint      not null references questionnaire (id),
  position         int         not null,
  type             varchar(20) not null,
  goal             varchar(40)
);
create index question_of on question (questionnaire_id, position);

create table question_text (
  question_id bigint        not null references question (id),
  language    varchar(2)    not null,
  wording     varchar(500)  not null,
  choices     varchar(2000) not null,
  primary key (question_id, language)
);

-- Who is asked. That an answer came is all it knows of it.
create table evaluation_invitation (
  id               bigint      not null primary key,
  version          bigint      not null,
  region_id        varchar(20) not null,
  questionnaire_id bigint      not null references questionnaire (id),
  person_id        bigint      not null references person (id),
  placement_id     bigint      references placement (id),
  semester         varchar(5)  not null,
  token_hash       varchar(64) not null unique,
  last_day         date        not null,
  offered_on       date        not null,
  expires_on       date        not null,
  reminders        int         not null,
  reminded_on      date,
  used             boolean     not null,
  unique (placement_id)
);
create index evaluation_invitation_open on evaluation_invitation (region_id, used, expires_on);
create index evaluation_invitation_count on evaluation_invitation (questionnaire_id, semester);
create index evaluation_invitation_person on evaluation_invitation (person_id);

-- What somebody answered. It refers to no person, placement, unit or day, and its random key says
-- nothing of the order in which answers came.
create table evaluation_sheet (
  id               varchar(36) not null primary key,
  region_id        varchar(20) not null,
  questionnaire_id bigint      not null references questionnaire (id),
  semester         varchar(5)  not null,
  kind             varchar(40),
  field            varchar(60),
  institution_id   bigint      references organisation (id)
);
create index evaluation_sheet_of on evaluation_sheet (questionnaire_id, semester);

create table evaluation_answer (
  id          varchar(36) not null primary key,
  sheet_id    varchar(36) not null references evaluation_sheet (id),
  question_id bigint      not null references question (id),
  chosen      int,
  words       varchar(2000)
);
create index evaluation_answer_of on evaluation_answer (sheet_id);
