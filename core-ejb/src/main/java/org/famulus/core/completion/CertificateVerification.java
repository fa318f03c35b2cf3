package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.access.AddressTries;
import org.famulus.core.completion.Certificate.Printed;

/**
 * Verifies certificates for anybody who holds one. There is no account and no gate: the code on the
 * paper is the right to read what stands on the paper, and no more than that is told. Who guesses
 * codes has to wait like one who guesses passwords.
 */
@ApplicationScoped
public class CertificateVerification {

  private CompletionRepository records;
  private AddressTries tries;

  /** For the container. */
  protected CertificateVerification() {}

  /** Verification by the given clock, with wrong codes counted apart from wrong passwords. */
  @Inject
  public CertificateVerification(CompletionRepository records, Clock clock) {
    this.records = records;
    this.tries = new AddressTries(clock);
  }

  /** Whether a code from the network address is looked at now. */
  public boolean isOpenTo(String address) {
    return tries.isJudged(address);
  }

  /**
   * What the certificate with the code says, if there is one.
   *
   * @param typed the code as somebody typed it
   * @param address network address the question comes from
   */
  @Transactional
  public Optional<Verified> verify(String typed, String address) {
    Optional<Verified> found =
        VerificationCode.read(typed).flatMap(records::byCode).map(CertificateVerification::verified);
    if (found.isEmpty()) {
      tries.countWrong(address);
    }
    return found;
  }

  private static Verified verified(Certificate certificate) {
    return new Verified(
        certificate.regionId(),
        certificate.number(),
        certificate.printed(),
        certificate.issuedOn(),
        certificate.withdrawnOn());
  }

  /**
   * What a certificate says.
   *
   * @param regionId region whose words it is told in
   * @param number its number
   * @param printed what stands on the paper
   * @param issuedOn day on which it was issued
   * @param withdrawnOn day on which it was withdrawn; its reason stays with the faculty
   */
  public record Verified(
      String regionId,
      String number,
      Printed printed,
      LocalDate issuedOn,
      Optional<LocalDate> withdrawnOn) {}
}
