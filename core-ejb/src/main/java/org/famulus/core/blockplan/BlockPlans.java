package org.famulus.core.blockplan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.StoredFile;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads plans of blocks: how far they are, what came out, and their files. */
@Stateless
public class BlockPlans {

  static final String SUBJECT = "BLOCK_PLAN";

  private static final String MEDIA_TYPE = "application/zip";

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private BlockPlanRepository plans;
  @Inject private BlockPlanRetention retention;
  @Inject private Timelines timelines;

  /** A page of the region's plans, the latest first, with counts by state. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public Slice<BlockPlanRow> find(String regionId, Optional<BlockPlanState> state, Page page) {
    gate.allow(Target.region(regionId));
    Map<String, Long> counts =
        plans.countByState(regionId).entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
    long total =
        state
            .map(one -> counts.getOrDefault(one.name(), 0L))
            .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
    int days = retention.days(regionId);
    return Slice.exactly(
        plans
            .page(
                regionId,
                state.map(EnumSet::of).orElseGet(() -> EnumSet.allOf(BlockPlanState.class)),
                page)
            .stream()
            .map(plan -> row(plan, days))
            .toList(),
        total,
        Map.of("state", ListCounts.inOrder(BlockPlanState.values(), counts)));
  }

  /**
   * One plan.
   *
   * @throws NotFoundException if the region has none of the id
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public BlockPlanRow detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return row(require(regionId, id), retention.days(regionId));
  }

  /** How many days plans are kept after they were last used. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public int keptDays(String regionId) {
    gate.allow(Target.region(regionId));
    return retention.days(regionId);
  }

  /** A page of what a plan gives its students, with counts per filter. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public Slice<PlannedStudent> students(PlannedCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    require(criteria.regionId(), criteria.planId());
    PlannedStudentQuery query = plans.ask(criteria);
    return new Slice<>(
        query.rows(sort, page), query.count(), Map.of("show", query.countByShow()));
  }

  /** What was done with a plan, newest first. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return timelines.of(SUBJECT, require(regionId, id).id());
  }

  /** The file somebody brought. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public StoredFile input(String regionId, long id) {
    gate.allow(Target.region(regionId));
    BlockPlan plan = require(regionId, id);
    return new StoredFile(plan.fileName(), MEDIA_TYPE, plans.input(id));
  }

  /**
   * The file with the result, as anybody can verify it.
   *
   * @throws NotFoundException if there is none
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public StoredFile result(String regionId, long id) {
    gate.allow(Target.region(regionId));
    BlockPlan plan = require(regionId, id);
    return plans
        .result(plan.id())
        .map(content -> new StoredFile("block-plan-" + id + ".zip", MEDIA_TYPE, content))
        .orElseThrow(() -> new NotFoundException("result", id));
  }

  /** Whether the programme has a sample of a file to plan from. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public boolean hasSample(String regionId) {
    gate.allow(Target.region(regionId));
    return !regions.get(regionId).blockPlanSample().isEmpty();
  }

  /**
   * The programme's sample of a file to plan from: an invented cohort.
   *
   * @throws NotFoundException if it has none
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public StoredFile sample(String regionId) {
    gate.allow(Target.region(regionId));
    Map<String, String> files = regions.get(regionId).blockPlanSample();
    if (files.isEmpty()) {
      throw new NotFoundException("sample", regionId);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new StoredFile("block-plan-sample.zip", MEDIA_TYPE, out.toByteArray());
  }

  private BlockPlanRow row(BlockPlan plan, int days) {
    return BlockPlanRow.of(plan, retention.lastDay(plan, days));
  }

  private BlockPlan require(String regionId, long id) {
    return plans
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("block plan", id));
  }
}
