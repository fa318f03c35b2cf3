package org.famulus.core.support;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A file of credit transfers in euro as banks of the single euro payments area take it: message
 * pain.001.001.09 of ISO 20022, one debit for each transfer, in the characters every bank takes.
 *
 * @param number number of the file; no two of one payer are the same
 * @param writtenAt when it is written
 * @param zone time zone of the programme
 * @param executionDay when the bank is to carry it out
 * @param payerName whose account pays
 * @param payerAccount the account
 * @param payerBic its bank, if it is named
 * @param transfers what is paid; at least one
 */
public record CreditTransferFile(
    String number,
    Instant writtenAt,
    ZoneId zone,
    LocalDate executionDay,
    String payerName,
    Iban payerAccount,
    Optional<String> payerBic,
    List<CreditTransfer> transfers) {

  /** The only currency such transfers have. */
  public static final String CURRENCY = "EUR";

  /** Its media type. */
  public static final String MEDIA_TYPE = "application/xml";

  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int ID_LENGTH = 35;
  private static final int NAME_LENGTH = 70;
  private static final int ABOUT_LENGTH = 140;

  public CreditTransferFile {
    transfers = List.copyOf(transfers);
  }

  /** What is paid altogether. */
  public BigDecimal total() {
    return transfers.stream().map(CreditTransfer::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newInstance()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      xml.setDefaultNamespace(NAMESPACE);
      xml.writeStartElement(NAMESPACE, "Document");
      xml.writeDefaultNamespace(NAMESPACE);
      start(xml, "CstmrCdtTrfInitn");
      header(xml);
      payment(xml);
      xml.writeEndElement();
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException broken) {
      throw new IllegalStateException("Writing to memory does not fail.", broken);
    }
    return bytes.toByteArray();
  }

  private void header(XMLStreamWriter xml) throws XMLStreamException {
    start(xml, "GrpHdr");
    text(xml, "MsgId", BankText.of(number, ID_LENGTH));
    text(
        xml,
        "CreDtTm",
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            writtenAt.truncatedTo(ChronoUnit.SECONDS).atZone(zone)));
    sums(xml);
    start(xml, "InitgPty");
    text(xml, "Nm", BankText.of(payerName, NAME_LENGTH));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void payment(XMLStreamWriter xml) throws XMLStreamException {
    start(xml, "PmtInf");
    text(xml, "PmtInfId", BankText.of(number, ID_LENGTH));
    text(xml, "PmtMtd", "TRF");
    text(xml, "BtchBookg", "false");
    sums(xml);
    start(xml, "PmtTpInf");
    nested(xml, "SvcLvl", "Cd", "SEPA");
    xml.writeEndElement();
    nested(xml, "ReqdExctnDt", "Dt", executionDay.toString());
    nested(xml, "Dbtr", "Nm", BankText.of(payerName, NAME_LENGTH));
    account(xml, "DbtrAcct", payerAccount);
    payersBank(xml);
    text(xml, "ChrgBr", "SLEV");
    for (CreditTransfer transfer : transfers) {
      transfer(xml, transfer);
    }
    xml.writeEndElement();
  }

  /** The standard demands the payer's bank; who names none says so in the agreed words. */
  private void payersBank(XMLStreamWriter xml) throws XMLStreamException {
    start(xml, "DbtrAgt");
    start(xml, "FinInstnId");
    if (payerBic.isPresent()) {
      text(xml, "BICFI", payerBic.get());
    } else {
      nested(xml, "Othr", "Id", "NOTPROVIDED");
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void transfer(XMLStreamWriter xml, CreditTransfer transfer)
      throws XMLStreamException {
    start(xml, "CdtTrfTxInf");
    nested(xml, "PmtId", "EndToEndId", BankText.of(transfer.reference(), ID_LENGTH));
    start(xml, "Amt");
    start(xml, "InstdAmt");
    xml.writeAttribute("Ccy", CURRENCY);
    xml.writeCharacters(Money.exactly(transfer.amount()).toPlainString());
    xml.writeEndElement();
    xml.writeEndElement();
    nested(xml, "Cdtr", "Nm", BankText.of(transfer.holder(), NAME_LENGTH));
    account(xml, "CdtrAcct", transfer.account());
    nested(xml, "RmtInf", "Ustrd", BankText.of(transfer.about(), ABOUT_LENGTH));
    xml.writeEndElement();
  }

  private static void account(XMLStreamWriter xml, String element, Iban account)
      throws XMLStreamException {
    start(xml, element);
    nested(xml, "Id", "IBAN", account.value());
    xml.writeEndElement();
  }

  private void sums(XMLStreamWriter xml) throws XMLStreamException {
    text(xml, "NbOfTxs", String.valueOf(transfers.size()));
    text(xml, "CtrlSum", Money.exactly(total()).toPlainString());
  }

  private static void nested(XMLStreamWriter xml, String outer, String inner, String text)
      throws XMLStreamException {
    start(xml, outer);
    text(xml, inner, text);
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String element) throws XMLStreamException {
    xml.writeStartElement(NAMESPACE, element);
  }

  private static void text(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    start(xml, element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
