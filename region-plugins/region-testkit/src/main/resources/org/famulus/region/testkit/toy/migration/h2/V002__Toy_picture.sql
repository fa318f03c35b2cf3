create table toy_picture (
  box_id  bigint not null references toy_box (id),
  picture blob   not null
);
