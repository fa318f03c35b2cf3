package org.famulus.core.blockplan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The file that was brought, apart from its plan so that no list ever reads it. */
@Entity
@Table(name = "block_plan_input")
public class BlockPlanInput {

  @Id
  @Column(name = "plan_id")
  private Long planId;

  private byte[] content;

  /** For the persistence provider. */
  protected BlockPlanInput() {}

  BlockPlanInput(long planId, byte[] content) {
    this.planId = planId;
    this.content = content.clone();
  }

  byte[] content() {
    return content.clone();
  }
}
