package org.famulus.core.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

@DisplayName("A payment file is what banks take: pain.001.001.09, as far as Famulus writes it")
class CreditTransferFileTest {

  private static final Iban PAYER = Iban.of("DE89370400440532013000").orElseThrow();
  private static final Iban STUDENT = Iban.of("AT611904300234573201").orElseThrow();

  @Test
  @DisplayName("it has the elements of the standard in their order, and its sums are right")
  void valid() throws Exception {
    byte[] bytes =
        file(
                Optional.of("COBADEFFXXX"),
                transfer("S-2021-0001", "Jördis Quellhain", "120"),
                transfer("S-2021-0002", "Åse Ødegård", "37.50"),
                transfer("S-2021-0003", "Zoë Łukasz & Co", "0.01"))
            .bytes();

    validate(bytes);
    Document xml = parse(bytes);
    assertThat(texts(xml, "NbOfTxs")).containsExactly("3", "3");
    assertThat(texts(xml, "CtrlSum")).containsExactly("157.51", "157.51");
    assertThat(texts(xml, "InstdAmt")).containsExactly("120.00", "37.50", "0.01");
    assertThat(texts(xml, "Nm"))
        .containsExactly(
            "Universitaet Leipzig",
            "Universitaet Leipzig",
            "Joerdis Quellhain",
            "Aase Oedegaard",
            "Zoe Lukasz + Co");
    assertThat(texts(xml, "IBAN"))
        .containsExactly(PAYER.value(), STUDENT.value(), STUDENT.value(), STUDENT.value());
    assertThat(texts(xml, "CreDtTm")).containsExactly("2021-03-01T10:15:30+01:00");
    assertThat(texts(xml, "Dt")).containsExactly("2021-03-05");
    assertThat(texts(xml, "EndToEndId"))
        .containsExactly("S-2021-0001", "S-2021-0002", "S-2021-0003");
  }

  @Test
  @DisplayName("a payer who does not name the bank says so in the agreed words")
  void withoutBank() throws Exception {
    byte[] bytes = file(Optional.empty(), transfer("S-1", "A", "1")).bytes();

    validate(bytes);
    assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("NOTPROVIDED");
  }

  @Test
  @DisplayName("words of any length and in any script become words a bank takes")
  void words() throws Exception {
    List<CreditTransfer> transfers = new ArrayList<>();
    transfers.add(transfer("//S/", "x".repeat(200), "1"));
    transfers.add(transfer("S//2".repeat(30), "田中", "1"));
    transfers.add(
        new CreditTransfer(
            "S-3", "<O'Neill> \"Ann\"", STUDENT, BigDecimal.ONE, "ä".repeat(300) + "\n\t"));

    byte[] bytes = file(Optional.empty(), transfers.toArray(CreditTransfer[]::new)).bytes();

    validate(bytes);
    assertThat(texts(parse(bytes), "Nm")).contains("x".repeat(70), ".", "O'Neill Ann");
  }

  @Test
  @DisplayName("the description the files are compared with refuses what banks refuse")
  void strict() {
    String right =
        new String(
            file(Optional.empty(), transfer("S-1", "Ada", "12.30")).bytes(),
            StandardCharsets.UTF_8);

    assertThat(List.of(
            right.replace("12.30", "12.305"),
            right.replace(">Ada<", ">Ä<"),
            right.replace(">S-1</EndToEndId>", ">" + "1".repeat(36) + "</EndToEndId>"),
            right.replace("<ChrgBr>SLEV</ChrgBr>", ""),
            right.replace("<Dt>2021-03-05</Dt>", "2021-03-05"),
            right.replace("pain.001.001.09", "pain.001.001.03"),
            right.replace("Ccy=\"EUR\"", "Ccy=\"SEK\"")))
        .allSatisfy(
            wrong -> {
              assertThat(wrong).isNotEqualTo(right);
              assertThatThrownBy(() -> validate(wrong.getBytes(StandardCharsets.UTF_8)))
                  .isInstanceOf(SAXException.class);
            });
  }

  private static CreditTransferFile file(Optional<String> bic, CreditTransfer... transfers) {
    return new CreditTransferFile(
        "SP-2021-0001",
        Instant.parse("2021-03-01T09:15:30.123Z"),
        ZoneId.of("Europe/Berlin"),
        LocalDate.parse("2021-03-05"),
        "Universität Leipzig",
        PAYER,
        bic,
        List.of(transfers));
  }

  private static CreditTransfer transfer(String reference, String holder, String amount) {
    return new CreditTransfer(
        reference, holder, STUDENT, new BigDecimal(amount), reference + " Landpraktika");
  }

  private static void validate(byte[] bytes) throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(CreditTransferFileTest.class.getResource("credit-transfers.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(bytes)));
  }

  private static Document parse(byte[] bytes)
      throws SAXException, IOException, ParserConfigurationException {
    return DocumentBuilderFactory.newNSInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> texts(Document xml, String element) {
    NodeList nodes =
        xml.getElementsByTagNameNS("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09", element);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }
}
