-- Whoever was asked about another place and has not answered is reminded once.

alter table replan_move add column reminded_on date;
