package org.famulus.core.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * What a student writes in a claim. A draft may lack anything; what is there must make sense.
 *
 * @param distanceKm kilometres between her place of study and the host
 * @param amounts what each kind of cost came to, by its code in the catalogue; none is zero
 * @param remark what she has to say about it
 * @param accountHolder whose account it is to be paid to
 * @param iban number of the account
 */
public record SupportClaimForm(
    int distanceKm,
    Map<String, BigDecimal> amounts,
    String remark,
    String accountHolder,
    String iban) {

  /** Most kilometres that can be entered. */
  static final int FARTHEST = 20_000;

  /** Longest name of an account's holder; banks take no longer ones. */
  static final int HOLDER_LENGTH = 70;

  private static final BigDecimal MOST = new BigDecimal("99999.99");

  public SupportClaimForm {
    amounts = Map.copyOf(amounts);
  }

  /** The amount for a kind. */
  BigDecimal amount(String kind) {
    return amounts.getOrDefault(kind, BigDecimal.ZERO);
  }

  /** The remark, if there is one. */
  Optional<String> writtenRemark() {
    return Words.of(remark);
  }

  /** The account's holder, if one is named. */
  Optional<String> holder() {
    return Words.of(accountHolder);
  }

  /** What makes no sense in it, of the kinds of cost the programme knows. */
  List<Reason> faults(List<String> kinds) {
    List<Reason> faults = new ArrayList<>();
    for (String kind : kinds) {
      if (!Money.isAmount(amount(kind), MOST)) {
        faults.add(Reason.ofField("amount-" + kind, "support.not-an-amount"));
      }
    }
    if (distanceKm < 0 || distanceKm > FARTHEST) {
      faults.add(Reason.ofField("distanceKm", "support.not-a-distance", FARTHEST));
    }
    faults.addAll(Words.faults("remark", remark, false));
    if (holder().filter(name -> name.length() > HOLDER_LENGTH).isPresent()) {
      faults.add(Reason.ofField("accountHolder", "field.too-long", HOLDER_LENGTH));
    }
    if (Words.of(iban).isPresent() && Iban.of(iban).isEmpty()) {
      faults.add(Reason.ofField("iban", "support.not-an-iban"));
    }
    return faults;
  }
}
