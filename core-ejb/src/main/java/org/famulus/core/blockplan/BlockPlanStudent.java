package org.famulus.core.blockplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** What a plan gives one student, kept beside the result's file so that lists page in the database. */
@Entity
@Table(name = "block_plan_student")
public class BlockPlanStudent {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_block_plan_student")
  @SequenceGenerator(
      name = "seq_block_plan_student",
      sequenceName = "seq_block_plan_student",
      allocationSize = 50)
  private Long id;

  @Column(name = "plan_id")
  private long planId;

  private String student;

  @Column(name = "open_blocks")
  private int openBlocks;

  @Column(name = "mean_rank")
  private BigDecimal meanRank;

  private String blocks;

  /** For the persistence provider. */
  protected BlockPlanStudent() {}

  BlockPlanStudent(long planId, PlannedStudent planned) {
    this.planId = planId;
    this.student = planned.student();
    this.openBlocks = planned.open().size();
    this.meanRank = planned.meanRank().orElse(null);
    this.blocks = PlannedBlocks.write(planned.blocks(), planned.open());
  }

  PlannedStudent planned() {
    return PlannedBlocks.read(student, blocks);
  }
}
