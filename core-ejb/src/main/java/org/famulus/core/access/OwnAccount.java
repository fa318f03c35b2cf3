package org.famulus.core.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.UseCase;

/** What everybody may change about their own account. */
@Stateless
public class OwnAccount {

  private static final String SUBJECT = "ACCOUNT";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private AccountRepository accounts;
  @Inject private PasswordChecks passwords;

  /** Chooses the language of pages and mails. */
  @UseCase(value = "access.choose-language")
  public Outcome<Long> chooseLanguage(Language language) {
    UserAccount account = own();
    running.current().change("pageLanguage", account.language(), language.code());
    account.setLanguage(language.code());
    return Outcome.done(account.id());
  }

  /** Changes the password; all other sessions of the account end. */
  @UseCase(value = "access.change-password")
  public Outcome<Long> changePassword(String current, String password, String repeated) {
    UserAccount account = own();
    boolean right = passwords.inTurn(() -> passwords.matches(current, account.passwordHash()));
    if (!right) {
      return Outcome.refused(Reason.ofField("current", "access.password-wrong"));
    }
    List<Reason> faults = PasswordPolicy.faults(account.login(), password, repeated);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    account.setPasswordHash(passwords.hash(password));
    return Outcome.done(account.id());
  }

  private UserAccount own() {
    gate.allowOwnAccount();
    long id =
        gate.caller().accountId().orElseThrow(() -> new NotFoundException("account", "of Famulus"));
    UserAccount account =
        accounts.lock(id).orElseThrow(() -> new NotFoundException("account", id));
    running.current().about(SUBJECT, account.id(), account.displayName());
    return account;
  }
}
