package org.famulus.core.support;

import java.math.BigDecimal;

/**
 * One transfer of a payment file.
 *
 * @param reference what the bank says about it to both sides; the claim's number
 * @param holder whose account it goes to
 * @param account the account
 * @param amount how much
 * @param about what the receiver reads
 */
public record CreditTransfer(
    String reference, String holder, Iban account, BigDecimal amount, String about) {}
