package org.famulus.web.shell;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.screen.RegionScreen;

/**
 * Which permission opens a page. A use case decides on each record anyway; this keeps pages from
 * opening, empty, for those who could do nothing on them.
 */
public final class PageRights {

  private static final Map<String, String> BESIDE_THE_MENU =
      Map.ofEntries(
          entry("/organisation/edit.xhtml", Permission.ORGANISATION_EDIT),
          entry("/agreement/edit.xhtml", Permission.AGREEMENT_EDIT),
          entry("/person/edit.xhtml", Permission.PERSON_EDIT),
          entry("/person/merge.xhtml", Permission.PERSON_EDIT),
          entry("/person/data.xhtml", Permission.PERSON_DATA),
          entry("/notify/bulk.xhtml", Permission.MAIL_SEND),
          entry("/importing/columns.xhtml", Permission.IMPORT),
          entry("/importing/preview.xhtml", Permission.IMPORT),
          entry("/importing/progress.xhtml", Permission.IMPORT),
          entry("/importing/result.xhtml", Permission.IMPORT),
          entry("/booking/offer.xhtml", Permission.HOST_OFFER_VIEW),
          entry("/booking/edit.xhtml", Permission.HOST_OFFER_EDIT),
          entry("/booking/request.xhtml", Permission.BOOKING_REQUEST),
          entry("/booking/mine.xhtml", Permission.BOOKING_REQUEST),
          entry("/booking/record.xhtml", Permission.BOOKING_VIEW),
          entry("/matching/request.xhtml", Permission.PLACE_MATCH),
          entry("/matching/edit.xhtml", Permission.BOOKING_REQUEST),
          entry("/matching/record.xhtml", Permission.BOOKING_REQUEST),
          entry("/evaluation/edit.xhtml", Permission.EVALUATION_VIEW),
          entry("/evaluation/question.xhtml", Permission.EVALUATION_EDIT),
          entry("/interest/edit.xhtml", Permission.INTEREST_EDIT),
          entry("/interest/approve.xhtml", Permission.INTEREST_APPROVE),
          entry("/call/edit.xhtml", Permission.CALL_EDIT),
          entry("/nomination/edit.xhtml", Permission.NOMINATION_EDIT),
          entry("/application/own.xhtml", Permission.APPLICATION_VIEW),
          entry("/application/edit.xhtml", Permission.APPLICATION_EDIT),
          entry("/allocation/board.xhtml", Permission.ALLOCATION_EDIT),
          entry("/allocation/compare.xhtml", Permission.ALLOCATION_EDIT),
          entry("/allocation/new.xhtml", Permission.ALLOCATION_EDIT),
          entry("/allocation/student.xhtml", Permission.ALLOCATION_EDIT),
          entry("/blockplan/new.xhtml", Permission.ALLOCATION_EDIT),
          entry("/blockplan/record.xhtml", Permission.ALLOCATION_EDIT),
          entry("/decision/record.xhtml", Permission.DECISION_ISSUE),
          entry("/decision/reserve.xhtml", Permission.DECISION_ISSUE),
          entry("/decision/give.xhtml", Permission.DECISION_ISSUE),
          entry("/completion/record.xhtml", Permission.CONFIRMATION_EDIT),
          entry("/completion/mine.xhtml", Permission.CONFIRMATION_HAND_IN),
          entry("/decision/mine.xhtml", Permission.DECISION_ANSWER),
          entry("/demo/clock.xhtml", Permission.PARAMETER_EDIT),
          entry("/host/region.xhtml", Permission.REGION_VIEW),
          entry("/host/region-edit.xhtml", Permission.HOST_EDIT),
          entry("/host/board.xhtml", Permission.HOST_VIEW),
          entry("/host/record.xhtml", Permission.HOST_VIEW),
          entry("/host/edit.xhtml", Permission.HOST_EDIT),
          entry("/library/edit.xhtml", Permission.CONTENT_EDIT),
          entry("/wording/edit.xhtml", Permission.CONTENT_EDIT),
          entry("/payment/new.xhtml", Permission.PAYMENT_PREPARE),
          entry("/payment/correct.xhtml", Permission.PAYMENT_PREPARE),
          entry("/payment/record.xhtml", Permission.PAYMENT_VIEW),
          entry("/payment/statement.xhtml", Permission.PAYMENT_VIEW),
          entry("/support/mine.xhtml", Permission.SUPPORT_CLAIM),
          entry("/support/start.xhtml", Permission.SUPPORT_CLAIM),
          entry("/support/edit.xhtml", Permission.SUPPORT_CLAIM),
          entry("/support/record.xhtml", Permission.SUPPORT_VIEW),
          entry("/support/periods.xhtml", Permission.SUPPORT_CHECK),
          entry("/support/period.xhtml", Permission.SUPPORT_FUND),
          entry("/support/payments.xhtml", Permission.SUPPORT_APPROVE),
          entry("/placement/record.xhtml", Permission.PLACEMENT_VIEW),
          entry("/placement/change.xhtml", Permission.DECISION_ISSUE),
          entry("/placement/logbook.xhtml", Permission.PLACEMENT_VIEW),
          entry("/start/ended.xhtml", Permission.AUDIT_VIEW),
          entry("/access/user.xhtml", Permission.USER_EDIT),
          entry("/access/invite.xhtml", Permission.USER_EDIT),
          entry("/access/invitations.xhtml", Permission.USER_EDIT));

  private PageRights() {}

  /** The permission a page asks for; none for a page that only the use cases behind it guard. */
  public static Optional<String> of(String view, Regions regions) {
    return Optional.ofNullable(BESIDE_THE_MENU.get(view))
        .or(() -> ofMenu(view))
        .or(() -> ofScreen(view, regions));
  }

  private static Optional<String> ofMenu(String view) {
    return MenuEntry.ALL.stream()
        .filter(entry -> entry.task() != MenuTask.HOME && entry.view().equals(view))
        .map(MenuEntry::permission)
        .findFirst();
  }

  /** A region's page that is no screen of it, such as the second step of one, is for its people. */
  private static Optional<String> ofScreen(String view, Regions regions) {
    return RegionPages.ownerOf(view)
        .map(
            owner ->
                regions.find(owner).stream()
                    .flatMap(plugin -> plugin.screens().stream())
                    .filter(screen -> view.equals("/regions/" + owner + "/" + screen.view()))
                    .map(RegionScreen::permission)
                    .findFirst()
                    .orElse(Permission.REGION_VIEW));
  }
}
