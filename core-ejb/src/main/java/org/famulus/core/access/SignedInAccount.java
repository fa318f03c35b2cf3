package org.famulus.core.access;

/**
 * What a session needs to know of the account behind it, read anew with each request.
 *
 * @param id the account
 * @param login name used to sign in
 * @param displayName name as others see it
 * @param language two-letter code
 * @param sessionEpoch number a session must carry to be valid
 */
public record SignedInAccount(
    long id, String login, String displayName, String language, int sessionEpoch) {

  static SignedInAccount of(UserAccount account) {
    return new SignedInAccount(
        account.id(),
        account.login(),
        account.displayName(),
        account.language(),
        account.sessionEpoch());
  }
}
