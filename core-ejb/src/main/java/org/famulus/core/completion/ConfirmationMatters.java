package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.link.LinkMatter;
import org.famulus.core.link.LinkMatters;
import org.famulus.core.link.LinkPurpose;

/** What a supervisor's link is about: the placement she is asked to confirm. */
@ApplicationScoped
public class ConfirmationMatters implements LinkMatters {

  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private SupervisorAddresses supervisors;

  @Override
  public LinkPurpose purpose() {
    return LinkPurpose.CONFIRM_PLACEMENT;
  }

  @Override
  public Optional<LinkMatter> find(String regionId, long subjectId) {
    return file.find(regionId, subjectId)
        .map(
            row ->
                new LinkMatter(
                    CompletionFile.SUBJECT,
                    row.id(),
                    row.studentName() + ", " + row.unitName(),
                    row.unitId(),
                    row.isConfirmable(),
                    List.of(row.studentName(), row.unitName(), row.firstDay(), row.until()),
                    supervisors.of(records.placement(regionId, subjectId).orElseThrow())));
  }
}
