package org.famulus.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.RequirementDetail;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A requirement")
class RequirementTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
  private static final LocalDate DUE = LocalDate.parse("2026-12-01");
  private static final RequirementKind PAPER =
      RequirementKind.ordinary("PAPER", "DOOR", RequirementDetail.VALID_UNTIL);
  private static final RequirementKind TEST = RequirementKind.health("TEST", "DOOR", true);
  private static final RequirementKind LIST =
      RequirementKind.ordinary("LIST", "DOOR").withoutHandingIn();

  private static Requirement of(RequirementKind kind) {
    return new Requirement("toy", 1, kind, DUE, TODAY);
  }

  @Test
  @DisplayName("waits for the student, then for whoever verifies it, then for nobody")
  void whoActsNext() {
    Requirement paper = of(PAPER);
    assertThat(paper.waitsFor()).isEqualTo(ActsNext.STUDENT);
    paper.submit(PAPER, TODAY.plusDays(3), List.of());
    assertThat(paper.waitsFor()).isEqualTo(ActsNext.FACULTY);
    assertThat(paper.waitsSince()).isEqualTo(TODAY.plusDays(3));
    paper.verify(PAPER, "Vera", "requirement.verify", TODAY.plusDays(4));
    assertThat(paper.waitsFor()).isEqualTo(ActsNext.NOBODY);

    Requirement test = of(TEST);
    test.awaitTest(TEST, Optional.of(TODAY), TODAY);
    assertThat(test.waitsFor()).isEqualTo(ActsNext.VERIFIER);
    assertThat(of(LIST).waitsFor()).isEqualTo(ActsNext.FACULTY);
  }

  @Test
  @DisplayName("stays verified when it is not needed any more, and is lifted when it is not verified")
  void lifted() {
    Requirement verified = of(PAPER);
    verified.verify(PAPER, "Vera", "requirement.verify", TODAY);
    verified.lift(TODAY);
    assertThat(verified.status()).isEqualTo(RequirementStatus.VERIFIED);

    Requirement missing = of(PAPER);
    missing.lift(TODAY);
    assertThat(missing.status()).isEqualTo(RequirementStatus.NOT_REQUIRED);
    missing.demandAgain(PAPER, TODAY);
    assertThat(missing.status()).isEqualTo(RequirementStatus.REQUIRED);
  }

  @Test
  @DisplayName("that expires has to be handed in again")
  void expired() {
    Requirement paper = of(PAPER);
    paper.submit(PAPER, TODAY, List.of());
    paper.verify(PAPER, "Vera", "requirement.verify", TODAY);
    paper.expire(PAPER, DUE);
    assertThat(paper.isInOrder()).isFalse();
    assertThat(paper.waitsFor()).isEqualTo(ActsNext.STUDENT);
    assertThat(paper.submittedOn()).isEmpty();
  }

  @Test
  @DisplayName("whose verification is taken back stands where it was handed in")
  void reopened() {
    Requirement paper = of(PAPER);
    paper.submit(PAPER, TODAY, List.of(Reason.of("some.hold")));
    paper.verify(PAPER, "Vera", "requirement.verify", TODAY);
    paper.reopen(PAPER, TODAY);
    assertThat(paper.status()).isEqualTo(RequirementStatus.SUBMITTED);
    assertThat(paper.verifiedBy()).isEmpty();
  }

  @Test
  @DisplayName("that was sent back forgets what was noted")
  void sentBack() {
    Requirement paper = of(PAPER);
    paper.submit(PAPER, TODAY, List.of());
    paper.note(Evidence.test(TODAY));
    paper.sendBack(PAPER, TODAY);
    assertThat(paper.status()).isEqualTo(RequirementStatus.REQUIRED);
    assertThat(paper.evidence()).isEqualTo(Evidence.none());
    assertThat(paper.submittedOn()).isEmpty();
  }

  @Test
  @DisplayName("of a new placement takes over where the earlier one stands, but not its due day")
  void inherits() {
    Requirement earlier = of(PAPER);
    earlier.verify(PAPER, "Vera", "requirement.verify", TODAY);
    Requirement later = new Requirement("toy", 2, PAPER, DUE.plusDays(30), TODAY);
    later.inherit(PAPER, earlier, TODAY);
    assertThat(later.status()).isEqualTo(RequirementStatus.VERIFIED);
    assertThat(later.dueOn()).isEqualTo(DUE.plusDays(30));
  }

  @Test
  @DisplayName("of a new placement that needs it is not lifted because the earlier one did not")
  void doesNotInheritThatNothingIsNeeded() {
    Requirement lifted = of(PAPER);
    lifted.lift(TODAY);
    Requirement later = new Requirement("toy", 2, PAPER, DUE, TODAY);
    later.inherit(PAPER, lifted, TODAY);
    assertThat(later.status()).isEqualTo(RequirementStatus.REQUIRED);
    assertThat(later.waitsFor()).isEqualTo(ActsNext.STUDENT);

    Requirement handedIn = of(PAPER);
    handedIn.submit(PAPER, TODAY, List.of());
    handedIn.lift(TODAY);
    later.inherit(PAPER, handedIn, TODAY);
    assertThat(later.status()).as("what was handed in counts").isEqualTo(RequirementStatus.SUBMITTED);
    assertThat(later.waitsFor()).isEqualTo(ActsNext.FACULTY);
  }
}
