-- The shared core. One schema for H2 and PostgreSQL; ${blob} is the dialect's type for file contents,
-- ${moment} the one its driver answers as a java.sql.Timestamp.

create sequence seq_organisation start with 50 increment by 50;
create table organisation (
  id             bigint        not null primary key,
  version        bigint        not null,
  parent_id      bigint        references organisation (id),
  type           varchar(30)   not null,
  name           varchar(200)  not null,
  search_name    varchar(200)  not null,
  country        varchar(2),
  city           varchar(120),
  contact_name   varchar(200),
  contact_email  varchar(200),
  treats_children boolean      not null,
  closed_on      date
);
create index organisation_parent on organisation (parent_id);
create index organisation_search on organisation (type, search_name);

create table region_organisation (
  region_id       varchar(20) not null,
  organisation_id bigint      not null references organisation (id),
  primary key (region_id, organisation_id)
);
create index region_organisation_org on region_organisation (organisation_id);

create sequence seq_person start with 50 increment by 50;
create table person (
  id             bigint        not null primary key,
  version        bigint        not null,
  family_name    varchar(120)  not null,
  given_name     varchar(120)  not null,
  search_name    varchar(250)  not null,
  email          varchar(200),
  date_of_birth  date,
  language       varchar(2)    not null,
  merged_into_id bigint        references person (id)
);
create index person_email on person (email);
create index person_search on person (search_name);
create index person_name on person (family_name, given_name, id);

create table region_person (
  region_id varchar(20) not null,
  person_id bigint      not null references person (id),
  primary key (region_id, person_id)
);
create index region_person_person on region_person (person_id);

create sequence seq_account start with 50 increment by 50;
create table user_account (
  id              bigint        not null primary key,
  version         bigint        not null,
  login           varchar(200)  not null unique,
  display_name    varchar(200)  not null,
  email           varchar(200)  not null,
  password_hash   varchar(300),
  person_id       bigint        references person (id),
  language        varchar(2)    not null,
  disabled        boolean       not null,
  system_admin    boolean       not null,
  failed_logins   int           not null,
  locked_until    ${moment},
  last_login_at   ${moment},
  session_epoch   int           not null
);

create table role_assignment (
  id              bigint        not null primary key,
  account_id      bigint        not null references user_account (id),
  region_id       varchar(20)   not null,
  role            varchar(40)   not null,
  organisation_id bigint        references organisation (id),
  valid_from      date          not null,
  valid_to        date
);
create index role_assignment_account on role_assignment (account_id);
create index role_assignment_region on role_assignment (region_id, role);

create table one_time_link (
  id              bigint        not null primary key,
  version         bigint        not null,
  purpose         varchar(30)   not null,
  token_hash      varchar(64)   not null unique,
  email           varchar(200)  not null,
  display_name    varchar(200)  not null,
  language        varchar(2)    not null,
  account_id      bigint        references user_account (id),
  region_id       varchar(20),
  role            varchar(40),
  organisation_id bigint        references organisation (id),
  person_id       bigint        references person (id),
  created_by      varchar(200)  not null,
  created_at      ${moment} not null,
  expires_at      ${moment} not null,
  used_at         ${moment}
);
create index one_time_link_email on one_time_link (email);

create sequence seq_agreement start with 50 increment by 50;
create table agreement (
  id          bigint        not null primary key,
  version     bigint        not null,
  region_id   varchar(20)   not null,
  type        varchar(40)   not null,
  reference   varchar(80)   not null,
  valid_from  date          not null,
  valid_to    date,
  invented    boolean       not null,
  unique (region_id, reference)
);
create table agreement_party (
  agreement_id    bigint not null references agreement (id),
  organisation_id bigint not null references organisation (id),
  primary key (agreement_id, organisation_id)
);
create index agreement_party_org on agreement_party (organisation_id);

create sequence seq_interest start with 50 increment by 50;
create table interest (
  id                 bigint        not null primary key,
  version            bigint        not null,
  region_id          varchar(20)   not null,
  unit_id            bigint        not null references organisation (id),
  calendar_year      int           not null,
  kind               varchar(40)   not null,
  field              varchar(60)   not null,
  state              varchar(20)   not null,
  places             int           not null,
  max_per_period     int,
  taken              int           not null,
  capacity_reason    varchar(1000),
  note               varchar(2000),
  approved_by        varchar(200),
  approver_role      varchar(20),
  approved_on        date,
  delegated_by       varchar(200),
  delegation_from    date,
  delegation_to      date,
  unique (region_id, unit_id, calendar_year, kind, field),
  check (taken >= 0 and taken <= places)
);
create index interest_region_year on interest (region_id, calendar_year, state);
create table interest_period (
  id          bigint not null primary key,
  interest_id bigint not null references interest (id),
  first_day   date   not null,
  last_day    date   not null,
  unique (interest_id, first_day)
);
create table interest_contact (
  id          bigint        not null primary key,
  interest_id bigint        not null references interest (id),
  role        varchar(20)   not null,
  name        varchar(200)  not null,
  email       varchar(200)
);
create index interest_contact_interest on interest_contact (interest_id);

create sequence seq_call start with 50 increment by 50;
create table application_call (
  id                bigint        not null primary key,
  version           bigint        not null,
  region_id         varchar(20)   not null,
  title             varchar(200)  not null,
  kind              varchar(40)   not null,
  state             varchar(20)   not null,
  term_first_day    date          not null,
  term_last_day     date          not null,
  nominations_from  date          not null,
  nominations_to    date          not null,
  opens_on          date          not null,
  closes_on         date          not null,
  results_on        date,
  text              varchar(4000),
  published_at      ${moment},
  unique (region_id, title)
);
create table call_closure (
  id        bigint       not null primary key,
  call_id   bigint       not null references application_call (id),
  name      varchar(120) not null,
  first_day date         not null,
  last_day  date         not null
);
create index call_closure_call on call_closure (call_id);

create sequence seq_offer start with 50 increment by 50;
create table placement_offer (
  id          bigint      not null primary key,
  version     bigint      not null,
  region_id   varchar(20) not null,
  call_id     bigint      not null references application_call (id),
  interest_id bigint      not null references interest (id),
  unit_id     bigint      not null references organisation (id),
  site_id     bigint      references organisation (id),
  kind        varchar(40) not null,
  field       varchar(60) not null,
  first_day   date        not null,
  last_day    date        not null,
  capacity    int         not null,
  taken       int         not null,
  withdrawn   boolean     not null,
  unique (call_id, interest_id, first_day),
  check (taken >= 0 and taken <= capacity)
);
create index placement_offer_match on placement_offer (call_id, field, first_day);
create index placement_offer_interest on placement_offer (interest_id);

create sequence seq_nomination start with 50 increment by 50;
create table nomination (
  id             bigint       not null primary key,
  version        bigint       not null,
  region_id      varchar(20)  not null,
  call_id        bigint       not null references application_call (id),
  institution_id bigint       not null references organisation (id),
  person_id      bigint       not null references person (id),
  state          varchar(20)  not null,
  nominated_on   date         not null,
  nominated_by   varchar(200) not null,
  outside_window_reason varchar(500),
  unique (call_id, person_id)
);
create index nomination_institution on nomination (institution_id, call_id);
create index nomination_list on nomination (region_id, call_id, nominated_on, id);
create index nomination_state on nomination (region_id, call_id, state, nominated_on, id);
create index nomination_person on nomination (person_id);

create sequence seq_application start with 50 increment by 50;
create table application (
  id                  bigint       not null primary key,
  version             bigint       not null,
  region_id           varchar(20)  not null,
  call_id             bigint       not null references application_call (id),
  person_id           bigint       not null references person (id),
  institution_id      bigint       not null references organisation (id),
  number              varchar(30)  not null,
  state               varchar(20)  not null,
  channel             varchar(20)  not null,
  submitted_at        ${moment},
  changed_at          ${moment} not null,
  assignee_id         bigint       references user_account (id),
  priority_granted    boolean      not null,
  priority_reason     varchar(500),
  reopened_until      date,
  reopened_reason     varchar(500),
  unique (region_id, number),
  unique (call_id, person_id)
);
create index application_list on application (region_id, call_id, number);
create index application_state on application (region_id, call_id, state, number);
create index application_of_region on application (region_id, state, call_id);
create index application_person on application (person_id);
create index application_institution on application (institution_id, call_id);
create table application_answer (
  application_id bigint       not null references application (id),
  question       varchar(60)  not null,
  answer         varchar(1000) not null,
  primary key (application_id, question)
);
create table wish (
  id             bigint       not null primary key,
  application_id bigint       not null references application (id),
  rank_no        int          not null,
  field          varchar(60)  not null,
  site_id        bigint       references organisation (id),
  first_day      date         not null,
  excluded_rule  varchar(30),
  excluded_text  varchar(2000),
  unique (application_id, rank_no)
);
create table application_note (
  id             bigint        not null primary key,
  application_id bigint        not null references application (id),
  author         varchar(200)  not null,
  written_at     ${moment} not null,
  text           varchar(4000) not null
);
create index application_note_app on application_note (application_id);
create table paper (
  id             bigint       not null primary key,
  application_id bigint       not null references application (id),
  kind           varchar(60)  not null,
  form           varchar(10)  not null,
  file_name      varchar(200),
  media_type     varchar(80),
  size_bytes     bigint,
  sha256         varchar(64),
  handed_in_at   ${moment} not null,
  handed_in_by   varchar(200) not null,
  delete_after   date,
  deleted_at     ${moment},
  unique (application_id, kind)
);
create index paper_delete_after on paper (delete_after);
create table paper_content (
  paper_id bigint  not null primary key references paper (id),
  content  ${blob} not null
);
create table eligibility_assessment (
  id             bigint        not null primary key,
  application_id bigint        not null references application (id),
  outcome        varchar(20)   not null,
  reason         varchar(2000),
  decided_by     varchar(200)  not null,
  decided_at     ${moment} not null,
  reversed_at    ${moment},
  reversed_by    varchar(200)
);
create index eligibility_assessment_app on eligibility_assessment (application_id);

create sequence seq_allocation start with 50 increment by 50;
create table allocation_run (
  id             bigint       not null primary key,
  version        bigint       not null,
  region_id      varchar(20)  not null,
  call_id        bigint       not null references application_call (id),
  title          varchar(200) not null,
  state          varchar(20)  not null,
  policy         varchar(60)  not null,
  policy_version int          not null,
  method         varchar(40)  not null,
  seed           varchar(100) not null,
  input_digest   varchar(64)  not null,
  result_digest  varchar(64)  not null,
  created_by     varchar(200) not null,
  created_at     ${moment} not null,
  allotted_at    ${moment}
);
create index allocation_run_call on allocation_run (call_id);
create table allocation_result (
  id             bigint       not null primary key,
  version        bigint       not null,
  run_id         bigint       not null references allocation_run (id),
  application_id bigint       not null references application (id),
  offer_id       bigint       references placement_offer (id),
  wish_rank      int,
  priority_group varchar(60)  not null,
  lottery_number int          not null,
  by_hand        boolean      not null,
  hand_reason    varchar(1000),
  locked         boolean      not null,
  explanation    varchar(8000) not null,
  unique (run_id, application_id)
);
create index allocation_result_offer on allocation_result (offer_id);
create index allocation_result_draw on allocation_result (run_id, lottery_number);
create index allocation_result_place on allocation_result (run_id, offer_id);
create index allocation_result_rank on allocation_result (run_id, wish_rank);
create index allocation_result_hand on allocation_result (run_id, by_hand);
create index allocation_result_locked on allocation_result (run_id, locked);

create sequence seq_document start with 50 increment by 50;
create table issued_document (
  id          bigint       not null primary key,
  region_id   varchar(20)  not null,
  kind        varchar(40)  not null,
  number      varchar(30)  not null,
  language    varchar(2)   not null,
  file_name   varchar(200) not null,
  media_type  varchar(80)  not null,
  sha256      varchar(64)  not null,
  content     ${blob}      not null,
  issued_at   ${moment} not null
);

create sequence seq_decision start with 50 increment by 50;
create table admission_decision (
  id              bigint       not null primary key,
  region_id       varchar(20)  not null,
  number          varchar(30)  not null,
  kind            varchar(20)  not null,
  call_id         bigint       not null references application_call (id),
  application_id  bigint       not null references application (id),
  person_id       bigint       not null references person (id),
  offer_id        bigint       not null references placement_offer (id),
  unit_id         bigint       not null references organisation (id),
  field           varchar(60)  not null,
  first_day       date         not null,
  last_day        date         not null,
  run_id          bigint       references allocation_run (id),
  revokes_id      bigint       unique references admission_decision (id),
  reason          varchar(2000),
  document_id     bigint       references issued_document (id),
  issued_at       ${moment} not null,
  issued_by       varchar(200) not null,
  unique (region_id, number)
);
create index admission_decision_app on admission_decision (application_id);
create index admission_decision_unit on admission_decision (unit_id);
create index admission_decision_list on admission_decision (region_id, issued_at, number);
create index admission_decision_call on admission_decision (region_id, call_id, issued_at, number);
create index admission_decision_kind on admission_decision (region_id, kind, call_id);

create sequence seq_placement start with 50 increment by 50;
create table placement (
  id              bigint       not null primary key,
  version         bigint       not null,
  region_id       varchar(20)  not null,
  decision_id     bigint       not null unique references admission_decision (id),
  application_id  bigint       not null references application (id),
  person_id       bigint       not null references person (id),
  offer_id        bigint       not null references placement_offer (id),
  unit_id         bigint       not null references organisation (id),
  first_day       date         not null,
  last_day        date         not null,
  state           varchar(20)  not null,
  answered_at     ${moment}
);
create index placement_person on placement (person_id);
create index placement_offer_ix on placement (offer_id);
create index placement_unit on placement (unit_id, first_day);
create index placement_state on placement (state, decision_id);

create table number_range (
  region_id   varchar(20) not null,
  name        varchar(40) not null,
  number_year int         not null,
  last_number int         not null,
  primary key (region_id, name, number_year)
);

create sequence seq_mail start with 50 increment by 50;
create table mail_message (
  id              bigint        not null primary key,
  version         bigint        not null,
  region_id       varchar(20),
  message_id      varchar(120)  not null unique,
  template        varchar(60)   not null,
  to_address      varchar(200)  not null,
  to_name         varchar(200)  not null,
  language        varchar(2)    not null,
  subject         varchar(300)  not null,
  body            varchar(20000) not null,
  document_id     bigint        references issued_document (id),
  about_type      varchar(40),
  about_id        bigint,
  state           varchar(20)   not null,
  attempts        int           not null,
  next_attempt_at ${moment},
  last_error      varchar(1000),
  created_at      ${moment} not null,
  created_by      varchar(200)  not null,
  sent_at         ${moment}
);
create index mail_message_state on mail_message (state, next_attempt_at);
create index mail_message_about on mail_message (about_type, about_id);
create index mail_message_list on mail_message (region_id, created_at, id);
create index mail_message_count on mail_message (region_id, state, created_at, id);

create sequence seq_audit start with 50 increment by 50;
create table audit_entry (
  id              bigint        not null primary key,
  happened_at     ${moment} not null,
  region_id       varchar(20),
  actor           varchar(200)  not null,
  actor_id        bigint,
  on_behalf_of    varchar(200),
  use_case        varchar(60)   not null,
  outcome         varchar(20)   not null,
  subject_type    varchar(40),
  subject_id      bigint,
  subject_label   varchar(300),
  changes         varchar(20000),
  reasons         varchar(20000),
  request_id      varchar(40)
);
create index audit_entry_subject on audit_entry (subject_type, subject_id, happened_at);
create index audit_entry_list on audit_entry (region_id, happened_at, id);
create index audit_entry_result on audit_entry (region_id, outcome, happened_at, id);
create index audit_entry_kind on audit_entry (region_id, subject_type, happened_at, id);
create index audit_entry_actor on audit_entry (actor_id, happened_at);

create table processed_request (
  request_id varchar(40)  not null primary key,
  use_case   varchar(60)  not null,
  actor      varchar(200) not null,
  result     bigint,
  done_at    ${moment} not null
);

create sequence seq_parameter start with 50 increment by 50;
create table rule_parameter (
  id          bigint       not null primary key,
  region_id   varchar(20)  not null,
  owner       varchar(30)  not null,
  name        varchar(60)  not null,
  param_value varchar(400) not null,
  valid_from  date         not null,
  changed_by  varchar(200) not null,
  changed_at  ${moment} not null,
  unique (region_id, owner, name, valid_from)
);

create sequence seq_task start with 50 increment by 50;
create table task (
  id           bigint        not null primary key,
  version      bigint        not null,
  region_id    varchar(20)   not null,
  rule_id      varchar(30)   not null,
  text         varchar(4000) not null,
  subject_type varchar(40)   not null,
  subject_id   bigint        not null,
  state        varchar(20)   not null,
  created_at   ${moment} not null,
  done_at      ${moment},
  done_by      varchar(200)
);
create index task_open on task (region_id, state);

create table system_setting (
  name  varchar(60)   not null primary key,
  setting_value varchar(2000) not null
);
